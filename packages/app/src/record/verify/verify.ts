import { sql } from 'kysely'
import { asItWas } from '../engine/as-it-was.ts'
import type { Db } from '../engine/open-record.ts'
import type { Fault } from '../errors.ts'
import type { Check } from './check.ts'
import { CODE_CHECKS } from './code-checks.ts'
import { DOCUMENT_CHECKS } from './document-checks.ts'
import { HISTORY_CHECKS } from './history-checks.ts'
import { layoutFaults } from './layout-faults.ts'
import { STATEMENT_CHECKS } from './statement-checks.ts'
import { GUARD_CHECKS, tableChecks } from './table-checks.ts'
import { textFaults } from './text-checks.ts'

/** Faults of one kind that are told; a thousand of one kind have one cause. */
const AT_MOST = 1_000

/** How far it is; `texts` of the record's were looked at. */
export type OnText = (many: number) => void

/**
 * Holds a record against all that it promises, and tells each fault: what, where, what to do. One moment of the record, whatever
 * others write meanwhile; writes nothing.
 *
 * `await verify(record.db) // []`
 */
export function verify(db: Db, onText: OnText = () => {}): Promise<readonly Fault[]> {
  return asItWas(db, async (tx) => {
    const faults: Fault[] = [...(await layoutFaults(tx))]
    const checks = [
      ...(await tableChecks(tx)),
      ...GUARD_CHECKS,
      ...DOCUMENT_CHECKS,
      ...STATEMENT_CHECKS,
      ...CODE_CHECKS,
      ...HISTORY_CHECKS,
    ]
    faults.push(...(await faultsOf(tx, checks)))
    for await (const fault of textFaults(tx, onText)) faults.push(fault)
    return faults
  })
}

/** All checks in one question: a record has many small tables, and each question of its own takes its time. */
async function faultsOf(tx: Db, checks: readonly Check[]): Promise<readonly Fault[]> {
  const parts = checks.map(
    (check, number) =>
      `select * from (select ${number} as number, at, what from (${check.sql}) f order by at, what limit ${AT_MOST}) p`,
  )
  const { rows } = await sql<{ number: number; at: string; what: string }>`
    select * from (${sql.raw(parts.join(' union all '))}) f order by number`.execute(tx)
  return checks.flatMap(({ todo }, number) => {
    const faults = rows
      .filter((row) => row.number === number)
      .map(({ at, what }): Fault => ({ where: at, what: `${what}.`, todo }))
    const [first] = faults
    if (faults.length < AT_MOST || first === undefined) return faults
    const more = {
      where: first.where.replace(/ \d+$/, ''),
      what: 'there are more faults of this kind.',
      todo,
    }
    return [...faults, more]
  })
}
