import type { ActorId, ConceptId, DocumentId, ItemId, OutletId, StatementId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { Invalid, RecordFault } from '../record/errors.ts'

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

/** A concept by the codebook's id of it (`C01`), by its label, or by its number (`c2`). */
export async function conceptCalled(db: Db, text: string): Promise<ConceptId> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key', 'label', 'withdrawn'])
    .orderBy('id')
    .execute()
  return theOne('concept', text, [
    rows.filter(({ key }) => key === text),
    rows.filter(({ label }) => sameName(label, text)),
    rows.filter(({ id }) => id === idIn('concept', text)),
  ])
}

/** An item by the codebook's id of it, by its label, or by its number (`i4`). */
export async function itemCalled(db: Db, text: string): Promise<ItemId> {
  const rows = await db.selectFrom('item').select(['id', 'key', 'label', 'withdrawn']).orderBy('id').execute()
  return theOne('item', text, [
    rows.filter(({ key }) => key === text),
    rows.filter(({ label }) => sameName(label, text)),
    rows.filter(({ id }) => id === idIn('item', text)),
  ])
}

/** An actor by its number (`a6`), its name, or another name it goes by. */
export async function actorCalled(db: Db, text: string): Promise<ActorId> {
  const id = idIn('actor', text)
  if (id !== null) return id
  const rows = await db
    .selectFrom('actor')
    .select(['id', 'name', 'name as label', 'withdrawn'])
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
  return theOne('actor', text, [rows, aliases])
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
  return theOne('outlet', text, [rows.filter(({ label }) => sameName(label, text))])
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
function theOne(kind: Kind, text: string, ways: readonly (readonly Candidate[])[]): number {
  for (const way of ways) {
    const found = new Map(way.map((one) => [one.id, one]))
    const standing = [...found.values()].filter(({ withdrawn }) => !withdrawn)
    const [one, ...others] = standing.length > 0 ? standing : [...found.values()]
    if (one === undefined) continue
    if (others.length === 0) return one.id
    const names = [one, ...others].map(({ id, label }) => `${idOf(kind, id)} (${label})`).join(', ')
    throw new Invalid({ where: kind, what: `"${text}" can be ${names}.`, todo: 'Name it by that number.' })
  }
  const todo = `\`onrecord list ${kind}s\` shows them.`
  throw new Invalid({ where: kind, what: `There is no ${kind} "${text}" in this record.`, todo })
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** What the record says of an error, with ids as the commands take them: "statement 46" is s46. */
export function inItsIds(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof RecordFault)) return error.message
  return error.message.replace(
    /\b(statement|document|actor|item|outlet) (\d+)\b/gi,
    (_, kind: string, id: string) => {
      return `${kind.charAt(0).toLowerCase()}${id}`
    },
  )
}
