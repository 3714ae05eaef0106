import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeasureAnswer } from '../../api/contract/measures.ts'
import { codebooksOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.measures

/** So many rows are shown; all are in the file to take away. */
const SHOWN = 200

type Table = MeasureAnswer['tables'][number]

/** The tables of a measure, the main one first. */
export function Tables({ tables }: { tables: readonly Table[] }) {
  return tables.map((table) => <OneTable key={table.name} table={table} />)
}

function OneTable({ table: { name, head, rows } }: { table: Table }) {
  const id = `table-${name.replaceAll(/\W+/g, '-')}`
  return (
    <div className="section">
      <h2 id={id}>{words.table(name)}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <Rows name={name} head={head} rows={rows.slice(0, SHOWN)} />
      )}
      {rows.length > SHOWN ? <p className="soft small">{words.moreRows(rows.length - SHOWN)}</p> : null}
    </div>
  )
}

function Rows({ name, head, rows }: Table) {
  const concepts = new Map(
    (useQuery({ ...codebooksOf, enabled: head.includes('concept') }).data ?? []).flatMap((book) =>
      book.concepts.map(({ id, label }) => [label, id] as const),
    ),
  )
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
                <Told>{DAY.test(column) ? say.shortDay(column) : words.head(column)}</Told>
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
                <td key={at} className={isNumber[at] ? 'number' : ''}>
                  <Cell
                    value={value}
                    concept={head[at] === 'concept' ? concepts.get(String(value)) : undefined}
                    ours={OURS.has(head[at] ?? '')}
                  />
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

const DAY = /^\d{4}-\d\d-\d\d$/

function Cell({
  value,
  concept,
  ours,
}: {
  value: string | number | null
  concept: number | undefined
  ours: boolean
}) {
  if (value === null) return <span className="soft">–</span>
  if (typeof value === 'number') return say.number(value)
  if (DAY.test(value)) return <span className="when">{say.shortDay(value)}</span>
  if (ours) return words.cell(value)
  if (concept === undefined) return <Told>{value}</Told>
  return (
    <Link to="/statements" search={(before) => ({ ...before, concept: String(concept) })}>
      <Told>{value}</Told>
    </Link>
  )
}
