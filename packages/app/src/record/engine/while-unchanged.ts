import { sql } from 'kysely'
import type { Db } from './open-record.ts'

interface Kept<Answer> {
  readonly seenAt: string
  readonly answer: Promise<Answer>
}

const AT_MOST = 100

/**
 * A question whose answer is kept for as long as nothing is written: for sums over the whole record, which many pages show
 * and which take the longer the larger the record. The database itself says whether anything was written, by whatever
 * process: the same snapshot sees the same rows. Inside a transaction it is asked each time.
 *
 * For questions that ask the record alone, not the time; what they are given tells them apart as JSON. So many answers are
 * kept as `atMost` says.
 *
 * `export const countAll = whileUnchanged((db: Db, filter: StatementFilter) => …)`
 */
export function whileUnchanged<Given, Answer>(
  ask: (db: Db, given: Given) => Promise<Answer>,
  atMost = AT_MOST,
): (db: Db, given: Given) => Promise<Answer> {
  const records = new WeakMap<Db, Map<string, Kept<Answer>>>()
  return async (db, given) => {
    if (db.isTransaction) return ask(db, given)
    const kept = records.get(db) ?? new Map<string, Kept<Answer>>()
    records.set(db, kept)
    const question = JSON.stringify(given) ?? ''
    const seenAt = await snapshot(db)
    const known = kept.get(question)
    if (known?.seenAt === seenAt) return known.answer
    const answer = ask(db, given)
    keep(kept, question, { seenAt, answer }, atMost)
    // A question that failed is asked again.
    answer.catch(() => kept.delete(question))
    return answer
  }
}

/** The oldest goes when there are too many. */
function keep<Answer>(
  kept: Map<string, Kept<Answer>>,
  question: string,
  one: Kept<Answer>,
  atMost: number,
): void {
  kept.delete(question)
  kept.set(question, one)
  const [oldest] = kept.keys()
  if (kept.size > atMost && oldest !== undefined) kept.delete(oldest)
}

/** Which transactions one sees. */
async function snapshot(db: Db): Promise<string> {
  const { rows } = await sql<{ seen: string }>`select pg_current_snapshot()::text as seen`.execute(db)
  return rows[0]?.seen ?? ''
}
