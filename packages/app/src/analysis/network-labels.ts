import type { ActorKind } from '@onrecord/reader'
import { sql } from 'kysely'
import { actorOrder } from '../record/actors/actor-order.ts'
import { isNamed } from '../record/actors/named-actors.ts'
import type { ActorId, ConceptId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'

/** What the actors and concepts of a record are called in its networks. */
export interface NetworkLabels {
  readonly actors: ReadonlyMap<ActorId, string>
  readonly concepts: ReadonlyMap<ConceptId, string>
  /** What those that are met are called as a person and as an organization. */
  readonly persons: ReadonlyMap<ActorId, string>
  readonly organizations: ReadonlyMap<ActorId, string>
  /** DNA's two levels: a person speaks for an organisation; an organisation speaks for itself. */
  readonly personAndOrganization: (holder: Holder) => {
    readonly person: string
    readonly organization: string
  }
  /** Of each label its kind, 'anonymous' for who is not named. */
  readonly kinds: Readonly<Record<'actor' | 'person' | 'organization', ReadonlyMap<string, ActorKind>>>
  /** Labels of sources that are not named. */
  readonly anonymous: ReadonlySet<string>
}

/** Whose stance a statement tells: its actor, and what the statement says of it. */
interface Holder {
  readonly actorId: ActorId | null
  readonly kind: string | null
  readonly organisation: string | null
}

/**
 * The labels of a record. Two that would be called alike are numbered: actors among all actors, persons among persons, organizations
 * among those that are `met`, so that "Greenpeace" as a person of somebody's coding does not split the organization in two.
 */
export async function networkLabels(db: Db, met: (actor: ActorId) => boolean): Promise<NetworkLabels> {
  const actors = await db
    .selectFrom('actor')
    .where('withdrawn', '=', false)
    .select(['id', 'name', 'kind', isNamed.as('named')])
    .orderBy(actorOrder)
    .execute()
  const all = labelled(actors)
  const persons = labelled(actors.filter(({ id, kind }) => kind === 'person' && met(id)))
  const others = actors.filter(({ id, kind }) => kind !== 'person' && met(id))
  const organizations = labelled(others)
  const kindsOf = (labels: ReadonlyMap<ActorId, string>) =>
    new Map(
      actors.flatMap(({ id, kind, named }): [string, ActorKind][] => {
        const label = labels.get(id)
        return label === undefined ? [] : [[label, named ? kind : 'anonymous']]
      }),
    )
  const kinds = { actor: kindsOf(all), person: kindsOf(persons), organization: kindsOf(organizations) }
  const unnamed = [...kinds.actor, ...kinds.organization].flatMap(([label, kind]) =>
    kind === 'anonymous' && kinds.person.get(label) === undefined ? label : [],
  )
  return {
    actors: all,
    concepts: await conceptLabels(db),
    persons,
    organizations,
    personAndOrganization: ({ actorId, kind, organisation }) => {
      if (kind === null || actorId === null) return { person: '', organization: '' }
      const among = (labels: ReadonlyMap<ActorId, string>) => labels.get(actorId) ?? all.get(actorId) ?? ''
      return kind === 'person'
        ? { person: among(persons), organization: organisation ?? '' }
        : { person: '', organization: among(organizations) }
    },
    kinds,
    anonymous: new Set(unnamed),
  }
}

async function conceptLabels(db: Db): Promise<ReadonlyMap<ConceptId, string>> {
  const concepts = await db
    .selectFrom('concept')
    .where('withdrawn', '=', false)
    .select(['id', 'label as name'])
    .orderBy(sql`label collate "C"`)
    .orderBy(sql`key collate "C"`)
    .orderBy('id')
    .execute()
  return labelled(concepts)
}

/** By id; entries of one name are numbered in their order, since two actors must never become one node. */
function labelled(
  entries: readonly { readonly id: number; readonly name: string }[],
): ReadonlyMap<number, string> {
  const alike = new Map<string, number[]>()
  for (const { id, name } of entries) alike.set(name, [...(alike.get(name) ?? []), id])
  const own = new Set(alike.keys())
  const numbered = ([name, ids]: [string, number[]]): [number, string][] => {
    const [only, ...more] = ids
    if (only !== undefined && more.length === 0) return [[only, name]]
    // Somebody may be called "Smith (1)".
    const numbers = ids.map((_, at) => at + 1)
    const free = numbers.some((number) => own.has(`${name} (${number})`)) ? 'no. ' : ''
    return ids.map((id, at) => [id, `${name} (${free}${at + 1})`])
  }
  return new Map([...alike].flatMap(numbered))
}
