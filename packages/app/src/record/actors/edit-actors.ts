import type { ActorKind, Codebook, CodebookActor } from '@onrecord/reader'
import type { Insertable } from 'kysely'
import { changeCodebook, currentCodebook } from '../codebooks/codebook-versions.ts'
import type { EditedCode } from '../codebooks/edit-concepts.ts'
import {
  freeKey,
  withActor,
  withMembership,
  withMergedActor,
  withName,
  withoutMembership,
  withoutName,
  withRenamed,
} from '../codebooks/edit-content.ts'
import type { ActorId, CodebookId, HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'

import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import { moveActor, mustBeOf, withEarlier } from '../statements/move-statements.ts'
import type { AliasKind } from '../vocabulary.ts'

export type EditedActor = EditedCode<ActorId>

/** What a person may say of an actor; what is left out stays as it is. */
export interface ActorFields {
  readonly name?: string
  readonly kind?: ActorKind
  readonly note?: string | null
  /** "#aa3322"; for pictures and DNA. */
  readonly colour?: string | null
  /** A person's own columns, by name. */
  readonly attributes?: Readonly<Record<string, string>>
}

/**
 * A new actor, in the codebook too where one is given. Each change of an actor is one entry of the history, with a new
 * version of every codebook that has the actor.
 */
export function createActor(
  db: Db,
  fields: ActorFields & { readonly name: string; readonly kind: ActorKind; readonly codebook?: CodebookId },
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const { codebook, ...own } = fields
    const { id, changes } = await newActor(tx, own)
    if (codebook !== undefined) changes.push(...(await intoCodebook(tx, codebook, id, own, act)))
    return { id, history: await note(tx, 'added actor', act, changes), statements: [] }
  })
}

/** Says an actor differently. Under another name it is still found by the old one, which becomes an alias. */
export function editActor(db: Db, id: ActorId, fields: ActorFields, act: Act): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const actor = await standingActor(tx, id)
    const { name = actor.name } = fields
    const renamed = name !== actor.name
    if (renamed || (fields.kind !== undefined && fields.kind !== actor.kind)) ofManyDocuments(actor)
    if (renamed) await mustBeFree(tx, name, fields.kind ?? actor.kind, id)
    const changes = await changeRow(tx, 'actor', id, { ...fields })
    if (renamed) {
      changes.push(...(await aliasRow(tx, { actorId: id, name: actor.name, validFrom: null, validTo: null })))
      changes.push(...(await renameOutlet(tx, id, name)))
      changes.push(...(await inCodebooks(tx, id, act, (content, key) => withRenamed(content, key, name))))
    }
    if (changes.length === 0) throw nothingToDo(`actor ${id}`, `Actor ${id} is like that already.`)
    const history = await note(tx, renamed ? 'renamed actor' : 'changed actor', act, changes)
    return { id, history, statements: await touchedByActor(tx, id) }
  })
}

export interface NewAlias {
  readonly name: string
  readonly kind?: AliasKind
  readonly from?: string | null
  readonly to?: string | null
}

/**
 * Another name of an actor, from day to day; articles added later find the actor by it. A codebook knows no days for a
 * name, so one with days is the record's alone.
 */
export function addAlias(
  db: Db,
  actor: ActorId,
  { name, kind = 'alias', from = null, to = null }: NewAlias,
  act: Act,
): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    await standingActor(tx, actor)
    const added = await aliasRow(tx, { actorId: actor, name, kind, validFrom: from, validTo: to })
    if (added.length === 0) {
      throw nothingToDo(`actor ${actor}`, `Actor ${actor} has the name "${name}" already.`)
    }
    const always = from === null && to === null
    const books = always
      ? await inCodebooks(tx, actor, act, (content, key) => withName(content, key, name, kind))
      : []
    return note(tx, 'added alias', act, [...added, ...books])
  })
}

/** Takes a name back: articles added later do not find the actor by it. */
export function withdrawAlias(db: Db, alias: number, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const row = await tx.selectFrom('actorAlias').selectAll().where('id', '=', alias).executeTakeFirst()
    if (row === undefined) throw notInRecord('alias', alias)
    const changes = await changeRow(tx, 'actorAlias', alias, { withdrawn: true })
    if (changes.length === 0)
      throw nothingToDo(`alias ${alias}`, `The name "${row.name}" was taken back already.`)
    const books = await inCodebooks(tx, row.actorId, act, (content, key) =>
      withoutName(content, key, row.name, row.kind),
    )
    return note(tx, 'withdrew alias', act, [...changes, ...books])
  })
}

/** An alias that is new, or was taken back and comes back; none where it stands already. */
export async function aliasRow(tx: Db, alias: Insertable<Schema['actorAlias']>): Promise<RowChange[]> {
  const row = await tx
    .insertInto('actorAlias')
    .values(alias)
    .onConflict((there) =>
      there
        .columns(['actorId', 'name', 'kind', 'validFrom', 'validTo'])
        .doUpdateSet({ withdrawn: false })
        .where('actorAlias.withdrawn', '=', true),
    )
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? [] : [inserted('actorAlias', row.id)]
}

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
    await standingActor(tx, organisation)
    if (member === organisation) {
      const what = `Actor ${member} cannot belong to itself.`
      throw new Invalid({ where: `actor ${member}`, what, todo: 'Choose another organisation.' })
    }
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

/**
 * Says that two actors are one: the statements of the second become the first's, and its name an alias. An anonymous
 * source cannot be merged; who it is nobody knows.
 */
export async function mergeActors(db: Db, into: ActorId, from: ActorId, act: Act): Promise<HistoryId> {
  return (await mergeAllActors(db, into, [from], act)).history
}

/** Says that several actors are one, in one change. */
export function mergeAllActors(
  db: Db,
  into: ActorId,
  from: readonly ActorId[],
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const changes: RowChange[] = []
    const statements: StatementId[] = []
    for (const id of new Set(from)) {
      const merged = ofManyDocuments(await standingActor(tx, id))
      const stays = ofManyDocuments(await standingActor(tx, into))
      if (into === id) {
        const what = `Actors ${into} and ${id} are not two actors.`
        throw new Invalid({ where: `actor ${id}`, what, todo: 'Choose another one.' })
      }
      statements.push(...(await touchedByActor(tx, id)))
      changes.push(...(await moveActor(tx, id, into, null)))
      changes.push(...(await changeRow(tx, 'actor', id, { withdrawn: true, mergedInto: into })))
      if (merged.name !== stays.name) {
        changes.push(
          ...(await aliasRow(tx, { actorId: into, name: merged.name, validFrom: null, validTo: null })),
        )
      }
      changes.push(...(await mergeInBooks(tx, stays, merged, act)))
    }
    return { id: into, history: await note(tx, 'merged actors', act, changes), statements }
  })
}

/** Says that some statements of an actor are somebody else's: they go to a new actor, in the same codebooks. */
export function splitActor(
  db: Db,
  id: ActorId,
  fields: ActorFields & { readonly name: string },
  statements: readonly StatementId[],
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const actor = ofManyDocuments(await standingActor(tx, id))
    await mustBeOf(tx, statements, ['speaker_id', 'holder_id'], id, `actor ${id}`)
    const own = { kind: actor.kind, ...fields }
    const made = await newActor(tx, own)
    const changes = [...made.changes]
    const keys = new Map<CodebookId, string>()
    for (const [codebook, key] of await keysByCodebook(tx, id)) {
      const added = await intoCodebook(tx, codebook, made.id, own, act, key)
      changes.push(...added)
      const fresh = (await keysByCodebook(tx, made.id)).get(codebook)
      if (fresh !== undefined) keys.set(codebook, fresh)
    }
    const all = await withEarlier(tx, statements)
    changes.push(...(await moveActor(tx, id, made.id, all)))
    changes.push(...(await renamedMentions(tx, all, made.id, own.name, keys)))
    return { id: made.id, history: await note(tx, 'split actor', act, changes), statements }
  })
}

/** The statements that count and that an actor makes or holds the stance of. */
export async function touchedByActor(db: Db, id: ActorId): Promise<readonly StatementId[]> {
  const rows = await db
    .selectFrom('currentStatement')
    .select('id')
    .where((eb) => eb.or([eb('speakerId', '=', id), eb('holderId', '=', id)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** The actor, if it is in the record and was not merged into another one. */
async function standingActor(tx: Db, id: ActorId) {
  const actor = await tx.selectFrom('actor').selectAll().where('id', '=', id).executeTakeFirst()
  if (actor === undefined) throw notInRecord('actor', id)
  if (actor.withdrawn) {
    const what = `Actor ${id} was merged already.`
    const into = actor.mergedInto === null ? 'the actor that it was merged into' : `actor ${actor.mergedInto}`
    throw new Conflict({ where: `actor ${id}`, what, todo: `Take ${into}.` })
  }
  return actor
}

type ActorRow = Awaited<ReturnType<typeof standingActor>>

function ofManyDocuments(actor: ActorRow): ActorRow {
  if (actor.documentId === null) return actor
  const what = 'An anonymous source is of one document only and can be neither merged, split nor renamed.'
  throw new Invalid({ where: `actor ${actor.id}`, what, todo: 'Correct its statements one by one instead.' })
}

async function newActor(tx: Db, fields: ActorFields & { readonly name: string; readonly kind: ActorKind }) {
  const { name, kind, note: words = null, colour = null, attributes = {} } = fields
  await mustBeFree(tx, name, kind, null)
  const { id } = await tx
    .insertInto('actor')
    .values({ name, kind, note: words, colour, attributes: JSON.stringify(attributes) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const changes: RowChange[] = [inserted('actor', id)]
  return { id, changes }
}

/** Two actors of one kind and name could not be told apart by any later article. */
async function mustBeFree(tx: Db, name: string, kind: ActorKind, except: ActorId | null): Promise<void> {
  const rival = await tx
    .selectFrom('actor')
    .select('id')
    .where('name', '=', name)
    .where('kind', '=', kind)
    .where('documentId', 'is', null)
    .where('withdrawn', '=', false)
    .where('id', 'is distinct from', except)
    .executeTakeFirst()
  if (rival === undefined) return
  const what = `Actor ${rival.id} has the name "${name}" already.`
  throw new Conflict({ where: `actor ${rival.id}`, what, todo: 'Merge the two, or choose another name.' })
}

async function renameOutlet(tx: Db, actor: ActorId, name: string): Promise<RowChange[]> {
  const outlet = await tx.selectFrom('outlet').select('id').where('actorId', '=', actor).executeTakeFirst()
  return outlet === undefined ? [] : changeRow(tx, 'outlet', outlet.id, { name })
}

/** The codebooks that have an actor, and its key there. */
async function keysByCodebook(tx: Db, actor: ActorId): Promise<ReadonlyMap<CodebookId, string>> {
  const rows = await tx
    .selectFrom('codebookActor')
    .select(['codebookId', 'key'])
    .where('actorId', '=', actor)
    .orderBy('codebookId')
    .execute()
  return new Map(rows.map((row) => [row.codebookId, row.key]))
}

async function inCodebooks(
  tx: Db,
  actor: ActorId,
  act: Act,
  change: (content: Codebook, key: string, codebook: CodebookId) => Codebook,
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const [codebook, key] of await keysByCodebook(tx, actor)) {
    const current = await currentCodebook(tx, codebook)
    changes.push(...(await changeCodebook(tx, current, change(current.content, key, codebook), act)))
  }
  return changes
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

async function mergeInBooks(tx: Db, into: ActorRow, from: ActorRow, act: Act): Promise<RowChange[]> {
  const stays = await keysByCodebook(tx, into.id)
  const merged = await keysByCodebook(tx, from.id)
  const changes: RowChange[] = []
  for (const codebook of new Set([...stays.keys(), ...merged.keys()])) {
    const current = await currentCodebook(tx, codebook)
    const after = withMergedActor(
      current.content,
      { key: stays.get(codebook) ?? null, name: into.name },
      { key: merged.get(codebook) ?? null, name: from.name },
    )
    changes.push(...(await changeCodebook(tx, current, after, act)))
  }
  return changes
}

/** Gives an actor an entry of its own in a codebook. */
async function intoCodebook(
  tx: Db,
  codebook: CodebookId,
  actor: ActorId,
  { name, kind }: { readonly name: string; readonly kind: ActorKind },
  act: Act,
  like?: string,
): Promise<RowChange[]> {
  if (kind === 'outlet' || kind === 'anonymous') return []
  const current = await currentCodebook(tx, codebook)
  const taken = await tx
    .selectFrom('codebookActor')
    .select('key')
    .where('codebookId', '=', codebook)
    .execute()
  const keys = taken.map((row) => row.key)
  const key = freeKey(current.content, keys, like ?? 'A00')
  await tx.insertInto('codebookActor').values({ codebookId: codebook, key, actorId: actor }).execute()
  const entry: CodebookActor = {
    id: key,
    label: name,
    kind,
    of: null,
    role: null,
    aliases: [],
    metonyms: [],
    notIn: [],
    from: null,
    to: null,
  }
  return changeCodebook(tx, current, withActor(current.content, entry), act)
}

/** What a statement calls its actor decides who it is when it is corrected later: the new actor's name and key. */
async function renamedMentions(
  tx: Db,
  statements: readonly StatementId[],
  actor: ActorId,
  name: string,
  keys: ReadonlyMap<CodebookId, string>,
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const statement of statements) {
    const row = await tx
      .selectFrom('statement')
      .select(['speaker', 'speakerId', 'holder', 'holderId', 'codebookId'])
      .where('id', '=', statement)
      .executeTakeFirstOrThrow()
    const id = keys.get(row.codebookId ?? 0) ?? null
    const mentions = {
      ...(row.speakerId === actor ? { speaker: { ...row.speaker, name, id } } : {}),
      ...(row.holderId === actor ? { holder: { ...row.holder, name, id } } : {}),
    }
    if (Object.keys(mentions).length > 0)
      changes.push(...(await changeRow(tx, 'statement', statement, mentions)))
  }
  return changes
}

function nothingToDo(where: string, what: string): Conflict {
  return new Conflict({ where, what, todo: 'Nothing needs to be done.' })
}
