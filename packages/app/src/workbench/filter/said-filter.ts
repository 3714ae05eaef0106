import { useQuery } from '@tanstack/react-query'
import type { CoderAnswer } from '../../api/contract/shapes.ts'
import type { SharedFilter } from '../addresses.ts'
import { actorOf, codebooksOf, codersOf, outletsOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { NAMED, NOT_NAMED } from '../language/terms.ts'

const words = say.filter

/** One thing that the filter says, in words, and what takes it out again. */
export interface Said {
  readonly key: keyof SharedFilter
  readonly text: string
}

/** What the filter says beside layer and coder; a name that is not here yet is its number meanwhile. */
export function useSaid(filter: SharedFilter): readonly Said[] {
  const books = useQuery({ ...codebooksOf, enabled: filter.concept !== undefined }).data ?? []
  const outlets = useQuery({ ...outletsOf, enabled: filter.outlet !== undefined }).data ?? []
  const actor = useActorName(filter.actor)
  const holder = useActorName(filter.stanceOf)
  const concept = books
    .flatMap((book) => [...book.concepts, ...book.deprecated])
    .find(({ id }) => String(id) === filter.concept)
  const outlet = outlets.find(({ id }) => String(id) === filter.outlet)
  const { kind, stance, type, anonymity, from, to } = filter
  return [
    ...said('from', from, (day) => words.from(say.shortDay(day))),
    ...said('to', to, (day) => words.to(say.shortDay(day))),
    ...said('outlet', filter.outlet, (id) => outlet?.name ?? `${words.outlet} ${id}`),
    ...said('actor', filter.actor, () => actor),
    ...said('stanceOf', filter.stanceOf, () => words.stanceOfActor(holder)),
    ...said('kind', kind, listed(say.terms.actorKind)),
    ...said('concept', filter.concept, (id) => concept?.label ?? `${words.concept} ${id}`),
    ...said('stance', stance, (given) => say.list(given.split(',').map(stanceSaid))),
    ...said('type', type, listed(say.terms.type)),
    ...said('anonymity', anonymity, (given) =>
      given === NAMED
        ? words.allNamed
        : given === NOT_NAMED
          ? words.allUnnamed
          : listed(say.terms.anonymity)(given),
    ),
  ]
}

function said(key: keyof SharedFilter, value: string | undefined, text: (value: string) => string): Said[] {
  return value === undefined ? [] : [{ key, text: text(value) }]
}

function listed(terms: Readonly<Record<string, string>>) {
  return (given: string) => say.list(given.split(',').map((term) => terms[term] ?? term))
}

function stanceSaid(value: string): string {
  const { stance } = say.terms
  return value === '1'
    ? stance.for
    : value === '-1'
      ? stance.against
      : value === '0'
        ? stance.neither
        : stance.unset
}

function useActorName(id: string | undefined): string {
  const { data } = useQuery({ ...actorOf(id ?? ''), enabled: id !== undefined })
  return data?.name ?? `${words.actor} ${id}`
}

/** Whose word one sees, in words: "Ann's word", "what offline 1.2 proposed". */
export function useCoders(): readonly CoderAnswer[] {
  return useQuery(codersOf).data ?? []
}

export const coderSaid = ({ by, name, version }: CoderAnswer): string =>
  by === 'person' ? words.onlyPerson(name) : words.onlyReader(version === '' ? name : `${name} ${version}`)
