import { sql } from 'kysely'
import type { NetworkLabels } from '../../../analysis/network-labels.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import type { Losses } from '../../losses.ts'
import { fitted } from './dna-limits.ts'
import type { DnaShelf, ShelfEntity, ShelfVariable } from './dna-shelf.ts'

/** What the record says of an actor or a concept. */
interface Code {
  readonly thing: 'actor' | 'concept'
  readonly id: number
  readonly label: string
  readonly colour: string | null
  /** Attributes that people gave, and below them what else DNA has a place for. */
  readonly attributes: Readonly<Record<string, string>>
  readonly beside: Readonly<Record<string, string | null>>
}

/**
 * Gives entities the colours and attributes that the record has; in a database that is new (`all`) every actor and concept is one,
 * used or not.
 */
export async function shelveCodes(
  db: Db,
  shelf: DnaShelf,
  labels: NetworkLabels,
  losses: Losses,
  { all }: { readonly all: boolean },
): Promise<void> {
  const concepts = await conceptsOf(db, labels)
  const { persons, organizations } = await actorsOf(db, labels)
  const codes = { person: persons, organization: organizations, concept: concepts }
  for (const type of shelf.types.values()) {
    if (type.variables.get('concept')?.dataType !== 'short text') continue
    for (const [name, own] of Object.entries(codes)) {
      const variable = type.variables.get(name)
      if (variable?.dataType === 'short text') shelve(shelf, variable, own, losses, all)
    }
  }
}

function shelve(
  shelf: DnaShelf,
  variable: ShelfVariable,
  codes: readonly Code[],
  losses: Losses,
  all: boolean,
) {
  for (const code of codes) {
    const { thing, id, label } = code
    const lost = (what: string) => losses.add(what, thing, id)
    const value = fitted(label, () => lost('all but the first 180 characters of the name'))
    const entity = variable.entities.get(value) ?? (all ? shelf.entity(variable, value) : undefined)
    if (entity === undefined) continue
    if (code.colour !== null) entity.colour = code.colour.toUpperCase()
    describe(variable, entity, code, lost)
  }
}

/** An attribute that a file gave and the record has not is gone: somebody took it away. */
function describe(
  variable: ShelfVariable,
  entity: ShelfEntity,
  code: Code,
  lost: (what: string) => void,
): void {
  const said = new Map<string, string | null>([
    ...Object.entries(code.beside),
    ...Object.entries(code.attributes),
  ])
  for (const [name, value] of said) {
    const isBeside = !Object.hasOwn(code.attributes, name)
    if (value === null || value === '' || (isBeside && !variable.attributes.has(name))) continue
    const own = fitted(name, () => lost('all but the first 180 characters of an attribute’s name'))
    variable.attributes.add(own)
    entity.attributes.set(
      own,
      fitted(value, () => lost(`all but the first 180 characters of the attribute “${name}”`)),
    )
  }
}

async function conceptsOf(db: Db, { concepts }: NetworkLabels): Promise<readonly Code[]> {
  const rows = await db
    .selectFrom('concept')
    .where('withdrawn', '=', false)
    .orderBy('id')
    .select(['id', 'label', 'colour', 'attributes', 'definition'])
    .execute()
  return rows.map(({ id, label, colour, attributes, definition }) => ({
    thing: 'concept',
    id,
    label: concepts.get(id) ?? label,
    colour,
    attributes,
    beside: { Notes: definition },
  }))
}

async function actorsOf(db: Db, { persons, organizations }: NetworkLabels) {
  const rows = await db
    .selectFrom('actor as a')
    .leftJoin('actorAlias as l', (join) =>
      join.onRef('l.actorId', '=', 'a.id').on('l.kind', '=', 'alias').on('l.withdrawn', '=', false),
    )
    .where('a.withdrawn', '=', false)
    .where('a.documentId', 'is', null)
    .groupBy('a.id')
    .orderBy(sql`a.name collate "C"`)
    .orderBy('a.kind')
    .orderBy('a.id')
    .select(['a.id', 'a.name', 'a.kind', 'a.colour', 'a.attributes', 'a.note'])
    .select(sql<string | null>`string_agg(l.name, '; ' order by l.name collate "C")`.as('aliases'))
    .execute()
  const codes = rows.map(({ id, name, kind, colour, attributes, note, aliases }) => {
    const label = persons.get(id) ?? organizations.get(id) ?? name
    const beside = { Alias: aliases, Notes: note }
    return { thing: 'actor' as const, id, label, kind, colour, attributes, beside }
  })
  return {
    persons: codes.filter(({ kind }) => kind === 'person'),
    organizations: codes.filter(
      ({ id, kind }) => kind !== 'person' && (kind !== 'outlet' || organizations.has(id)),
    ),
  }
}
