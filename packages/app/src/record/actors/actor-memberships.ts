import { withMembership, withoutMembership } from '../codebooks/edit-content.ts'
import type { ActorId, HistoryId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid, notInRecord } from '../errors.ts'
import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import { inCodebooks, keysByCodebook } from './actor-in-codebooks.ts'
import { daysInOrder } from './days-in-order.ts'
import { type ActorRow, nothingToDo, standingActor } from './standing-actor.ts'

export interface NewMembership {
  readonly organisation: ActorId
  readonly role?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** An actor belongs to an organisation, from day to day; a membership that was taken back comes back. */
export function addMembership(
  db: Db,
  member: ActorId,
  { organisation, role = null, from = null, to = null }: NewMembership,
  act: Act,
): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    await standingActor(tx, member)
    const whole = await standingActor(tx, organisation)
    daysInOrder(`actor ${member}`, from, to)
    if (member === organisation) {
      const what = `Actor ${member} cannot belong to itself.`
      throw new Invalid({ where: `actor ${member}`, what, todo: 'Choose another organisation.' })
    }
    mayHaveMembers(whole)
    const row = await tx
      .insertInto('membership')
      .values({ memberId: member, organisationId: organisation, role, validFrom: from, validTo: to })
      .onConflict((there) =>
        there
          .columns(['memberId', 'organisationId', 'role', 'validFrom', 'validTo'])
          .doUpdateSet({ withdrawn: false })
          .where('membership.withdrawn', '=', true),
      )
      .returning('id')
      .executeTakeFirst()
    if (row === undefined) {
      const what = `Actor ${member} belongs to actor ${organisation} already, in that role and time.`
      throw nothingToDo(`actor ${member}`, what)
    }
    const always = from === null && to === null
    const books = always ? await membershipInBooks(tx, member, organisation, role, act) : []
    return note(tx, 'added membership', act, [inserted('membership', row.id), ...books])
  })
}

/** A person has no members, and who an anonymous source is nobody knows. */
function mayHaveMembers({ id, kind }: ActorRow): void {
  if (kind !== 'person' && kind !== 'anonymous') return
  const what = `Actor ${id} is no organisation, so that nobody belongs to it.`
  throw new Invalid({ where: `actor ${id}`, what, todo: 'Choose another organisation.' })
}

/** Says that an actor does not belong to an organisation, in that role and time. */
export function withdrawMembership(db: Db, membership: number, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const row = await tx.selectFrom('membership').selectAll().where('id', '=', membership).executeTakeFirst()
    if (row === undefined) throw notInRecord('membership', membership)
    const changes = await changeRow(tx, 'membership', membership, { withdrawn: true })
    if (changes.length === 0) {
      throw nothingToDo(`membership ${membership}`, `Membership ${membership} was taken back already.`)
    }
    const organisations = await keysByCodebook(tx, row.organisationId)
    const books = await inCodebooks(tx, row.memberId, act, (content, key, codebook) => {
      const organisation = organisations.get(codebook)
      return organisation === undefined ? content : withoutMembership(content, key, organisation)
    })
    return note(tx, 'withdrew membership', act, [...changes, ...books])
  })
}

async function membershipInBooks(
  tx: Db,
  member: ActorId,
  organisation: ActorId,
  role: string | null,
  act: Act,
): Promise<RowChange[]> {
  const organisations = await keysByCodebook(tx, organisation)
  return inCodebooks(tx, member, act, (content, key, codebook) => {
    const there = organisations.get(codebook)
    return there === undefined ? content : withMembership(content, key, there, role)
  })
}
