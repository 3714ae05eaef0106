import type { ActorMention, ChainLink } from '@onrecord/reader'
import { sql } from 'kysely'
import type { ActorId, CodebookId, DocumentId } from '../engine/ids.ts'
import { insertRows, withNewIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'

/** A name in a document that wants its actor. */
export interface Wanted {
  readonly document: DocumentId
  /** The document's date: an alias is valid from day to day. */
  readonly date: string | null
  readonly mention: ActorMention
}

/** Which actor a mention means, once all of them are there. */
export type ActorOf = (document: DocumentId, mention: ActorMention) => ActorId | null

/**
 * Finds the actors of many mentions at once and makes those that are missing. The codebook's id decides first, then
 * the name, then an alias valid on the day if only one actor has it. An anonymous source is an actor of its document
 * alone: two articles' "officials" are never taken for the same people.
 */
export async function resolveActors(
  db: Db,
  codebook: CodebookId | null,
  wanted: readonly Wanted[],
): Promise<ActorOf> {
  const found = await knownActors(db, codebook, wanted)
  const missing = new Map<string, Wanted>()
  for (const want of wanted) {
    if (found(want) === null) missing.set(identity(want), want)
  }
  const made = await makeActors(db, [...missing.values()])
  const dates = new Map(wanted.map(({ document, date }) => [document, date]))
  return (document, mention) => {
    const want = { document, mention, date: dates.get(document) ?? null }
    return found(want) ?? made.get(identity(want)) ?? null
  }
}

/** Who an actor is now: itself, or the last of those it was merged into. Asks only when one of them was merged. */
async function mergedActors(
  db: Db,
  rows: readonly { readonly mergedInto: ActorId | null }[],
): Promise<(actor: ActorId) => ActorId> {
  if (rows.every((row) => row.mergedInto === null)) return (actor) => actor
  const found = await db
    .selectFrom('actor')
    .select(['id', 'mergedInto'])
    .where('mergedInto', 'is not', null)
    .execute()
  const into = new Map(found.map((row) => [row.id, row.mergedInto]))
  const standing = (actor: ActorId): ActorId => {
    const next = into.get(actor)
    return next == null ? actor : standing(next)
  }
  return standing
}

/** True for sources that nobody outside the article can tell apart from others described alike. */
export function livesInOneDocument(mention: ActorMention): boolean {
  if (mention.kind === 'anonymous') return true
  if (mention.id !== null) return false
  return ONE_DOCUMENT.has(mention.anonymity) || onlyDescribed(mention)
}

/**
 * "minister", "government", "court": a description, and another article's minister may be another one. Outlets are
 * named in small letters too, by their addresses.
 */
function onlyDescribed({ kind, name }: ActorMention): boolean {
  return kind !== 'outlet' && /^[\p{Ll}\s'’-]+$/u.test(name)
}

const ONE_DOCUMENT: ReadonlySet<string> = new Set([
  'unnamed-collective',
  'anonymous-described',
  'anonymous-bare',
  'passive',
])

/** The outlets of a chain as mentions: they are actors too. */
export function outletOf(link: ChainLink): ActorMention | null {
  if (!link.role.endsWith('outlet') || link.name === '') return null
  return { name: link.name, id: link.id, kind: 'outlet', organisation: null, anonymity: 'named-outlet' }
}

function identity({ document, mention }: Wanted): string {
  const own = livesInOneDocument(mention) ? document : ''
  return JSON.stringify([own, kindOf(mention), mention.name])
}

function kindOf(mention: ActorMention): ActorMention['kind'] {
  return livesInOneDocument(mention) ? 'anonymous' : mention.kind
}

async function knownActors(db: Db, codebook: CodebookId | null, wanted: readonly Wanted[]) {
  const keys = await actorsByKey(db, codebook, wanted)
  const names = await actorsByName(db, wanted)
  const aliases = await actorsByAlias(db, wanted)
  return ({ document, mention, date }: Wanted): ActorId | null => {
    if (livesInOneDocument(mention))
      return names.get(JSON.stringify([document, 'anonymous', mention.name])) ?? null
    const byKey = mention.id === null ? undefined : keys.get(mention.id)
    return byKey ?? names.get(JSON.stringify(['', mention.kind, mention.name])) ?? aliases(mention, date)
  }
}

async function actorsByKey(db: Db, codebook: CodebookId | null, wanted: readonly Wanted[]) {
  const keys = [...new Set(wanted.flatMap(({ mention }) => mention.id ?? []))]
  const rows = await db
    .selectFrom('codebookActor')
    .innerJoin('actor', 'actor.id', 'codebookActor.actorId')
    .select(['key', 'actorId', 'mergedInto'])
    .where('codebookId', '=', codebook)
    .where(sql<boolean>`key = any(${keys}) and (not withdrawn or merged_into is not null)`)
    .execute()
  const merged = await mergedActors(db, rows)
  return new Map(rows.map((row) => [row.key, merged(row.actorId)]))
}

async function actorsByName(db: Db, wanted: readonly Wanted[]) {
  const rows = await db
    .selectFrom('actor')
    .select(['id', 'documentId', 'kind', 'name'])
    .where(sql<boolean>`name = any(${namesOf(wanted)})`)
    .where('withdrawn', '=', false)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [JSON.stringify([row.documentId ?? '', row.kind, row.name]), row.id]))
}

async function actorsByAlias(db: Db, wanted: readonly Wanted[]) {
  const rows = await db
    .selectFrom('actorAlias as a')
    .innerJoin('actor', 'actor.id', 'a.actorId')
    .select(['a.actorId', 'a.name', 'a.validFrom', 'a.validTo', 'actor.kind'])
    .where(sql<boolean>`a.name = any(${namesOf(wanted)})`)
    .where('a.kind', '=', 'alias')
    .where('a.withdrawn', '=', false)
    .where('actor.withdrawn', '=', false)
    .execute()
  return (mention: ActorMention, date: string | null): ActorId | null => {
    const fitting = rows.filter(
      (row) => row.name === mention.name && row.kind === mention.kind && isValid(row, date),
    )
    const actors = new Set(fitting.map((row) => row.actorId))
    return actors.size === 1 ? ([...actors][0] ?? null) : null
  }
}

function isValid(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  date: string | null,
) {
  if (date === null) return validFrom === null && validTo === null
  return (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo)
}

function namesOf(wanted: readonly Wanted[]): string[] {
  return [...new Set(wanted.map(({ mention }) => mention.name))]
}

async function makeActors(db: Db, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, ActorId>> {
  const made = await withNewIds(db, 'actor', wanted)
  await insertRows(
    db,
    'actor',
    made.map(([{ document, mention }, id]) => ({
      id,
      name: mention.name,
      kind: kindOf(mention),
      documentId: livesInOneDocument(mention) ? document : null,
      facets: mention.facets ?? null,
    })),
  )
  return new Map(made.map(([want, id]) => [identity(want), id]))
}
