import { sql } from 'kysely'
import type { ContradictionMarkId, HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, changeRow, inserted, note } from '../history/history.ts'
import { standingFor } from '../statements/successors.ts'
import type { ContradictionMarking } from '../vocabulary.ts'

export type SidesMarked = readonly [readonly StatementId[], readonly StatementId[]]

/** What a person says of a contradiction, and which statements stand for its sides now. */
export interface ContradictionMark {
  readonly id: ContradictionMarkId
  /** As analysis calls it: `opposite-states`. */
  readonly kind: string
  readonly mark: ContradictionMarking
  readonly reason: string
  /** The statements that were the sides when it was marked. */
  readonly sides: SidesMarked
  /** Those that stand for them now; a side without any counts no more. */
  readonly standing: SidesMarked
  /** True where a statement of a side was corrected, replaced or rejected since. */
  readonly changed: boolean
}

/** All marks that stand, in the order in which they were made. */
export async function listMarks(db: Db): Promise<readonly ContradictionMark[]> {
  const rows = await db
    .selectFrom('contradictionMark')
    .where('withdrawn', '=', false)
    .orderBy('id')
    .selectAll()
    .execute()
  const ids = [...new Set(rows.flatMap(({ first, second }) => [...first, ...second]))]
  if (ids.length === 0) return []
  const statements = await db
    .selectFrom('statement')
    .where(sql<boolean>`id = any(${ids}::integer[])`)
    .select(['id', 'supersededBy', 'successor', 'outdated', 'withdrawn', 'verdict'])
    .execute()
  const follow = await standingFor(db, statements)
  const now = new Map(statements.map((row) => [row.id, follow(row)]))
  const standingOf = (side: readonly StatementId[]) => [...new Set(side.flatMap((id) => now.get(id) ?? []))]
  return rows.map(({ id, kind, mark, reason, first, second }) => ({
    id,
    kind,
    mark,
    reason,
    sides: [first, second],
    standing: [standingOf(first), standingOf(second)],
    changed: [...first, ...second].some((one) => now.get(one) !== one),
  }))
}

export interface Marking {
  readonly kind: string
  readonly sides: SidesMarked
  /** `null` takes the mark back. */
  readonly mark: ContradictionMarking | null
  readonly reason: string
}

export interface Marked {
  readonly mark: ContradictionMarkId
  readonly history: HistoryId
}

/**
 * Marks a contradiction, marks it otherwise, or takes the mark back: one change of the history. Throws `Invalid` without a
 * reason or sides, `NotFound` for an unknown statement, `Conflict` where it is marked like that already.
 */
export async function markContradiction(
  db: Db,
  { kind, sides, mark, reason }: Marking,
  act: Act,
): Promise<Marked> {
  const where = `contradiction of ${sides.map((side) => `statement ${side[0] ?? '?'}`).join(' and ')}`
  const said = reason.trim()
  if (mark !== null && said === '')
    throw new Invalid({ where, what: 'A mark has a reason.', todo: 'Say in your own words why it is so.' })
  if (sides.some((side) => side.length === 0))
    throw new Invalid({ where, what: 'A side has no statement.', todo: 'Name a statement of each side.' })
  return asOnlyWriter(db, async (tx) => {
    await mustBeThere(tx, [...new Set(sides.flat())])
    const before = (await listMarks(tx)).find((one) => one.kind === kind && meets(one, sides))
    if (mark === null) {
      if (before === undefined)
        throw new Conflict({ where, what: 'It is not marked.', todo: 'Nothing needs to be done.' })
      const changes = await changeRow(tx, 'contradictionMark', before.id, { withdrawn: true })
      return { mark: before.id, history: await note(tx, 'unmarked contradiction', act, changes) }
    }
    const action = `marked contradiction: ${mark}`
    if (before !== undefined) {
      const changes = await changeRow(tx, 'contradictionMark', before.id, { mark, reason: said })
      if (changes.length === 0)
        throw new Conflict({
          where,
          what: `It is marked ${mark} already.`,
          todo: 'Nothing needs to be done.',
        })
      return { mark: before.id, history: await note(tx, action, act, changes) }
    }
    const row = { kind, first: [...sides[0]], second: [...sides[1]], mark, reason: said }
    const { id } = await tx
      .insertInto('contradictionMark')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow()
    return { mark: id, history: await note(tx, action, act, [inserted('contradictionMark', id)]) }
  })
}

/** True where each side of a mark, as it stands now or stood then, shares a statement with a side, whichever comes first. */
export function meets(
  { sides, standing }: Pick<ContradictionMark, 'sides' | 'standing'>,
  asked: SidesMarked,
): boolean {
  const [first, second] = [0, 1].map((side) => new Set([...(sides[side] ?? []), ...(standing[side] ?? [])]))
  const shares = (marked: ReadonlySet<StatementId> | undefined, ids: readonly StatementId[]) =>
    ids.some((id) => marked?.has(id) === true)
  return (
    (shares(first, asked[0]) && shares(second, asked[1])) ||
    (shares(first, asked[1]) && shares(second, asked[0]))
  )
}

async function mustBeThere(tx: Db, ids: readonly StatementId[]): Promise<void> {
  const rows = await tx
    .selectFrom('statement')
    .where(sql<boolean>`id = any(${ids}::integer[])`)
    .select('id')
    .execute()
  const there = new Set(rows.map(({ id }) => id))
  const missing = ids.find((id) => !there.has(id))
  if (missing !== undefined) throw notInRecord('statement', missing)
}
