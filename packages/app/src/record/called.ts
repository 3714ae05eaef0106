import type {
  ActorId,
  CodebookId,
  ConceptId,
  DocumentId,
  ItemId,
  OutletId,
  StatementId,
} from './engine/ids.ts'
import type { Db } from './engine/open-record.ts'
import { Invalid, NotFound } from './errors.ts'

/** What the letter of an id stands for, as the pages write it: s46, d3, a6, c2, i4, o1. */
const LETTERS = { statement: 's', document: 'd', actor: 'a', concept: 'c', item: 'i', outlet: 'o' } as const
export type Kind = keyof typeof LETTERS

/** `idIn('statement', 's46')` is 46; null for what is no such id. */
export function idIn(kind: Kind, text: string): number | null {
  const digits = new RegExp(`^${LETTERS[kind]}(\\d{1,9})$`).exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** `idOf('statement', 46)` is `s46`. */
export const idOf = (kind: Kind, id: number): string => `${LETTERS[kind]}${id}`

/** The kind and number of `s46` or `d3`; null for what is no id. */
export function anyId(text: string): { readonly kind: Kind; readonly id: number } | null {
  for (const kind of KINDS) {
    const id = idIn(kind, text)
    if (id !== null) return { kind, id }
  }
  return null
}

const KINDS = ['statement', 'document', 'actor', 'concept', 'item', 'outlet'] as const

export const statementCalled = (text: string): StatementId => numberCalled('statement', text)
export const documentCalled = (text: string): DocumentId => numberCalled('document', text)

function numberCalled(kind: 'statement' | 'document', text: string): number {
  const id = idIn(kind, text)
  if (id !== null) return id
  const what = `"${text}" is no ${kind}.`
  throw new Invalid({
    where: kind,
    what,
    todo: `Write it as ${idOf(kind, 12)}; \`onrecord list ${kind}s\` shows them.`,
  })
}

/** A concept by the codebook's id of it (`C01`), by its label, or by its number (`c2`); of any codebook unless one is given. */
export async function conceptCalled(db: Db, text: string, codebook?: CodebookId | null): Promise<ConceptId> {
  return (await conceptKeyCalled(db, text, codebook)).id
}

/** As `conceptCalled`, with the key by which statements name the concept. */
export async function conceptKeyCalled(
  db: Db,
  text: string,
  codebook?: CodebookId | null,
): Promise<{ readonly id: ConceptId; readonly key: string }> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key', 'label', 'withdrawn'])
    .$if(codebook !== undefined, (query) => query.where('codebookId', '=', codebook ?? 0))
    .orderBy('id')
    .execute()
  return theOne('concept', text, waysOf('concept', text, rows))
}

/** An item by the codebook's id of it, by its label, or by its number (`i4`). */
export async function itemCalled(db: Db, text: string): Promise<ItemId> {
  const rows = await db.selectFrom('item').select(['id', 'key', 'label', 'withdrawn']).orderBy('id').execute()
  return theOne('item', text, waysOf('item', text, rows)).id
}

function waysOf<Row extends Candidate & { readonly key: string }>(
  kind: Kind,
  text: string,
  rows: readonly Row[],
) {
  return [
    rows.filter(({ key }) => key === text),
    rows.filter(({ label }) => sameName(label, text)),
    rows.filter(({ id }) => id === idIn(kind, text)),
  ]
}

/** An actor by its number (`a6`), its name, or another name it goes by. */
export async function actorCalled(db: Db, text: string): Promise<ActorId> {
  const id = idIn('actor', text)
  if (id !== null) return id
  const rows = await db
    .selectFrom('actor')
    .select(['id', 'name as label', 'withdrawn'])
    .where((eb) => eb(eb.fn('lower', ['name']), '=', text.toLowerCase()))
    .orderBy('id')
    .execute()
  const aliases = await db
    .selectFrom('actorAlias as l')
    .innerJoin('actor as a', 'a.id', 'l.actorId')
    .select(['a.id', 'a.name as label', 'a.withdrawn'])
    .where('l.withdrawn', '=', false)
    .where((eb) => eb(eb.fn('lower', ['l.name']), '=', text.toLowerCase()))
    .orderBy('a.id')
    .execute()
  return theOne('actor', text, [rows, aliases]).id
}

/** An outlet by its number (`o1`) or its name. */
export async function outletCalled(db: Db, text: string): Promise<OutletId> {
  const id = idIn('outlet', text)
  if (id !== null) return id
  const rows = await db
    .selectFrom('outlet')
    .select(['id', 'name as label', 'withdrawn'])
    .orderBy('id')
    .execute()
  return theOne('outlet', text, [rows.filter(({ label }) => sameName(label, text))]).id
}

interface Candidate {
  readonly id: number
  readonly label: string
  readonly withdrawn: boolean
}

/**
 * The only one of the first rows that hold any, what still stands before what was merged or deprecated. Several are
 * never guessed between.
 */
function theOne<One extends Candidate>(kind: Kind, text: string, ways: readonly (readonly One[])[]): One {
  for (const way of ways) {
    const found = new Map(way.map((one) => [one.id, one]))
    const standing = [...found.values()].filter(({ withdrawn }) => !withdrawn)
    const [one, ...others] = standing.length > 0 ? standing : [...found.values()]
    if (one === undefined) continue
    if (others.length === 0) return one
    const names = [one, ...others].map(({ id, label }) => `${idOf(kind, id)} (${label})`).join(', ')
    throw new Invalid({ where: kind, what: `"${text}" can be ${names}.`, todo: 'Name it by that number.' })
  }
  const todo = `\`onrecord list ${kind}s\` shows them.`
  throw new NotFound({ where: kind, what: `There is no ${kind} "${text}" in this record.`, todo })
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
