import { daysBetween, earlier, later } from '../matters/happened.ts'
import type { Named, Names } from '../matters/names.ts'
import { inOrder, type SourceKind, type Sourcing, sourceKind, sourcingOf } from '../matters/sourcing.ts'
import type { Told } from '../matters/told.ts'
import { remembering, rememberingBy, rememberingGroups } from '../remembering.ts'
import type { Labelled, Question, ReasonDeclared } from './reasons.ts'

/** The reasons for and against one concept: who uses them, from when to when, and who speaks against them. */
export interface ArgumentMap extends Labelled {
  /** Those for it first, and of each side in the order in which they came up; what nobody uses comes last. */
  readonly reasons: readonly Reason[]
  /** Statements that argue, for a reason that no codebook has. */
  readonly uncoded: readonly Told[]
  /** First and last day of the statements looked at: against these a reason is new, or has not been heard for long. */
  readonly from: string | null
  readonly to: string | null
  readonly odd: readonly string[]
}

export interface Reason extends Omit<ReasonDeclared, 'answeredBy'> {
  readonly uses: readonly Told[]
  readonly users: readonly User[]
  readonly answers: readonly Answer[]
  /** Statements that take it up and neither affirm nor deny it, and those whose stance nobody has set. */
  readonly neutral: readonly Told[]
  readonly unset: readonly Told[]
  readonly first: string | null
  readonly last: string | null
  /** Days from its last use to the last day looked at; `null` where no day is known. */
  readonly silentDays: number | null
  /** True where it was used again after it had been answered; `null` where nobody answered it. */
  readonly outlived: boolean | null
  readonly sourcing: Sourcing
}

/** Somebody who uses a reason, or speaks against it. Without a name somebody is known in the reports of one origin only. */
export interface User {
  readonly actor: Named
  readonly kind: SourceKind
  readonly told: readonly Told[]
  readonly first: string | null
  readonly last: string | null
  /** True where the same actor does the other as well: uses the reason, and denies it. */
  readonly both: boolean
}

export interface Answer extends User {
  /** The concept whose affirmation answers it; `null` where the reason itself is denied. */
  readonly by: Labelled | null
}

/** The map of one question from coded statements alone: what no codebook declares as a reason is none. */
export function argumentMap(question: Question, told: readonly Told[], names: Names): ArgumentMap {
  const groups = new Map(byConcept(names, told))
  const of = (concept: string) => groups.get(concept) ?? []
  const extents = [...groups].map(([key, own]) => extentIn(names, key, own))
  const from = extents.reduce<string | null>((day, { first }) => earlier(day, first), null)
  const to = extents.reduce<string | null>((day, { last }) => later(day, last), null)
  const reasons = question.reasons
    .map((one) => {
      const goesBy = [...of(one.key), ...one.answeredBy.flatMap((by) => of(by.key))]
      return remembered(names, JSON.stringify([one, to]), goesBy, () => reasonIn(one, of, names, to))
    })
    .sort(asTheyCameUp)
  return {
    ...{ key: question.key, label: question.label, reasons, from, to },
    uncoded: of(UNCODED),
    odd: reasons.flatMap((one) => oddIn(names, one.key, [one])),
  }
}

/** Keys that no concept has: arguments that no codebook has, and what has no concept and argues nothing. */
const UNCODED = ' uncoded'
const NEITHER = ' neither'

const byConcept = rememberingGroups((_: Names, { concept, type }: Told) => [
  concept ?? (type === 'argument' ? UNCODED : NEITHER),
])

const extentIn = remembering((_: Names, __: string, told: readonly Told[]) => extentOf(told))

const remembered = rememberingBy<Names, Told, Reason>()

function reasonIn(
  { answeredBy, ...declared }: ReasonDeclared,
  of: (concept: string) => readonly Told[],
  names: Names,
  lastDay: string | null,
): Reason {
  const own = of(declared.key)
  const uses = own.filter(({ stance }) => stance === 1)
  const against = own.filter(({ stance }) => stance === -1)
  const denied = usersIn(names, `against ${declared.key}`, against).map((user) => ({ ...user, by: null }))
  const answered = answeredBy.flatMap((by) => {
    const affirmed = of(by.key).filter(({ stance }) => stance === 1)
    return usersIn(names, `for ${by.key}`, affirmed).map((user) => ({ ...user, by }))
  })
  const users = usersIn(names, `for ${declared.key}`, uses)
  const answers = [...denied, ...answered].sort((a, b) => inOrder(a.first, b.first))
  const { first, last } = extentOf(uses)
  return {
    ...declared,
    uses,
    users: markBoth(users, answers),
    answers: markBoth(answers, users),
    neutral: own.filter(({ stance }) => stance === 0),
    unset: own.filter(({ stance }) => stance === null),
    first,
    last,
    silentDays: last === null || lastDay === null ? null : daysBetween(last, lastDay),
    outlived: outlives(last, answers),
    sourcing: sourcingOf(uses),
  }
}

/** Of the same statements on one concept the same users as before. */
const usersIn = remembering((names: Names, _: string, told: readonly Told[]) => usersOf(told, names))

/** Whose reason it is, not who reports it; what nobody says is the outlet's, or nobody's. */
function usersOf(told: readonly Told[], names: Names): readonly User[] {
  const users = new Map<string, { actor: Named; kind: SourceKind; told: Told[] }>()
  for (const one of told) {
    const who = one.holder ?? one.speaker
    if (who === null) continue
    const kind = sourceKind(who.anonymity)
    const known = names.actor(who.id ?? who.name)
    const key = kind === 'anonymous' && who.id === null ? `${known.key} at ${one.origin}` : known.key
    const user = users.get(key) ?? { actor: { ...known, key, name: who.name }, kind, told: [] }
    user.told.push(one)
    users.set(key, user)
  }
  return [...users.values()]
    .map((user) => ({ ...user, ...extentOf(user.told), both: false }))
    .sort((a, b) => inOrder(a.first, b.first) || b.told.length - a.told.length)
}

function markBoth<One extends User>(users: readonly One[], others: readonly User[]): readonly One[] {
  const keys = new Set(others.map(({ actor }) => actor.key))
  return users.map((user) => ({ ...user, both: keys.has(user.actor.key) }))
}

function extentOf(told: readonly Told[]) {
  let [first, last]: [string | null, string | null] = [null, null]
  for (const { document } of told) {
    first = earlier(first, document.date)
    last = later(last, document.date)
  }
  return { first, last }
}

function outlives(last: string | null, answers: readonly Answer[]): boolean | null {
  const answered = answers.reduce<string | null>((day, { first }) => earlier(day, first), null)
  return answers.length === 0 || answered === null ? null : last !== null && last > answered
}

/** Those for the concept before those against it; of each side the earlier first, and what nobody uses last. */
const asTheyCameUp = (a: Reason, b: Reason): number =>
  Number(a.role === 'con') - Number(b.role === 'con') ||
  Number(a.uses.length === 0) - Number(b.uses.length === 0) ||
  inOrder(a.first, b.first)

/** Of the same reason what is odd is the same as before. */
const oddIn = remembering((_: Names, __: string, reasons: readonly Reason[]) =>
  reasons.flatMap((one) => [...oddities(one)]),
)

function* oddities({ label, uses, answers, users, first }: Reason): Iterable<string> {
  if (uses.length === 0 && answers.length > 0) yield `${label}: answered, and nobody uses it here`
  const answered = answers.find((answer) => answer.first !== null)?.first ?? null
  if (first !== null && answered !== null && answered < first)
    yield `${label}: answered before anybody used it here`
  if (uses.length > 0 && users.length === 0) yield `${label}: no text says whose reason it is`
  if (uses.some(({ document }) => document.date === null)) yield `${label}: of a use no day is known`
}
