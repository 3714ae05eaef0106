import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeasureAnswer } from '../../api/contract/measures.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Told } from '../parts/told.tsx'
import { type Lead, type Leading, leadsOf } from './leads.ts'

const words = sayAnalyses.measures

/** So many rows are shown; all are in the file to take away. */
const SHOWN = 200

type Table = MeasureAnswer['tables'][number]

/** The tables of a measure, the main one first. */
export function Tables({ tables, leading }: { tables: readonly Table[]; leading: Leading }) {
  return tables.map((table) => <OneTable key={table.name} table={table} leading={leading} />)
}

function OneTable({ table: { name, head, rows }, leading }: { table: Table; leading: Leading }) {
  const id = `table-${name.replaceAll(/\W+/g, '-')}`
  return (
    <div className="section">
      <h2 id={id}>{words.table(name)}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <Rows table={{ name, head, rows: rows.slice(0, SHOWN) }} leading={leading} />
      )}
      {rows.length > SHOWN ? <p className="soft small">{words.moreRows(rows.length - SHOWN)}</p> : null}
    </div>
  )
}

function Rows({ table, leading }: { table: Table; leading: Leading }) {
  const { name, head, rows } = table
  const leads = leadsOf(table, leading)
  const isNumber = head.map((_, at) => rows.every((row) => typeof row[at] !== 'string'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="measure-box" aria-label={words.rowsOf(words.table(name))} tabIndex={0}>
      <table className="measure-table">
        <thead>
          <tr>
            {head.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th key={at} scope="col" className={isNumber[at] ? 'number' : ''}>
                <Leads to={leads.head(at)}>
                  <Told>{DAY.test(column) ? say.shortDay(column) : words.head(column)}</Told>
                </Leads>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table has no other name
            <tr key={line}>
              {row.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <td key={at} className={isNumber[at] ? 'number' : METHODS.has(head[at] ?? '') ? 'when' : ''}>
                  <Leads to={leads.cell(row, line, at)}>
                    <Cell value={value} ours={OURS.has(head[at] ?? '')} />
                  </Leads>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Columns whose words are this program's own, not names. */
const OURS = new Set(['set', 'kind', 'identified', 'discriminates', 'changes'])

/** Columns of methods, whose names have hyphens at which no line shall end. */
const METHODS = new Set(['method', 'best'])

const DAY = /^\d{4}-\d\d-\d\d$/

function Leads({ to, children }: { to: Lead | undefined; children: ReactNode }) {
  if (to === undefined) return children
  return (
    <Link to={to.to} search={to.search}>
      {children}
    </Link>
  )
}

function Cell({ value, ours }: { value: string | number | null; ours: boolean }) {
  if (value === null) return <span className="soft">–</span>
  if (typeof value === 'number') return say.number(value)
  if (DAY.test(value)) return <span className="when">{say.shortDay(value)}</span>
  return ours ? words.cell(value) : <Told>{value}</Told>
}
