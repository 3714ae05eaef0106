import type { ActorMention } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
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
  const groups = byUse(names, told)
  const of = (concept: string, use: Use) => groups.get(`${use} ${concept}`) ?? NONE
  const { first: from, last: to } = daysOf(names, 'all', told)
  const reasons = question.reasons
    .map((one) => {
      const goesBy = [
        ...USES.map((use) => of(one.key, use)),
        ...one.answeredBy.map(({ key }) => of(key, 'for')),
      ]
      return remembered(names, JSON.stringify([one, to]), goesBy, () => reasonIn(one, of, names, to))
    })
    .sort(asTheyCameUp)
  return {
    ...{ key: question.key, label: question.label, reasons, from, to },
    uncoded: asRead(names, UNCODED, groups.get(UNCODED) ?? NONE),
    odd: reasons.flatMap((one) => oddIn(names, one.key, [one])),
  }
}

/** What a statement does with a concept: affirms it, denies it, takes it up and does neither; or nobody has said. */
const USES = ['for', 'against', 'neutral', 'unset'] as const
type Use = (typeof USES)[number]

function wayOf({ stance }: Told): Use {
  if (stance === null) return 'unset'
  return stance === 1 ? 'for' : stance === -1 ? 'against' : 'neutral'
}

/** Keys of what has no concept: arguments that no codebook has, and what argues nothing. */
const UNCODED = 'uncoded'
const NEITHER = 'neither'
const NONE: readonly Told[] = []

const byUse = rememberingGroups((_: Names, told: Told) => {
  if (told.concept !== null) return [`${wayOf(told)} ${told.concept}`]
  return [told.type === 'argument' ? UNCODED : NEITHER]
})

/** The first and the last day of statements; `part` names them among others. */
function daysOf(names: Names, part: string, told: readonly Told[]) {
  let [first, last]: [string | null, string | null] = [null, null]
  for (const day of byDay(names, told, part).keys()) {
    first = earlier(first, day)
    last = later(last, day)
  }
  return { first, last }
}

const byDay = rememberingGroups((_: Names, { document: { date } }: Told) => (date === null ? [] : [date]))

/** Of the same statements the same list, in the order of their texts. */
const asRead = remembering((_: Names, __: string, told: readonly Told[]): readonly Told[] =>
  [...told].sort(inTextOrder),
)

/** A reason with the same statements on it, and the same that answer it, is the same as before. */
const remembered = rememberingBy<Names, readonly Told[], Reason>()

function reasonIn(
  { answeredBy, ...declared }: ReasonDeclared,
  of: (concept: string, use: Use) => readonly Told[],
  names: Names,
  lastDay: string | null,
): Reason {
  const uses = of(declared.key, 'for')
  const read = (use: Use) => asRead(names, `${use} ${declared.key}`, of(declared.key, use))
  const usersOf = (concept: string, use: Use) => usersIn(names, `${use} ${concept}`, of(concept, use))
  const denied = usersOf(declared.key, 'against').map((user) => ({ ...user, by: null }))
  const answered = answeredBy.flatMap((by) => usersOf(by.key, 'for').map((user) => ({ ...user, by })))
  const users = usersOf(declared.key, 'for')
  const answers = [...denied, ...answered].sort((a, b) => inOrder(a.first, b.first))
  const { first, last } = daysOf(names, `for ${declared.key}`, uses)
  return {
    ...declared,
    uses: read('for'),
    users: markBoth(users, answers),
    answers: markBoth(answers, users),
    neutral: read('neutral'),
    unset: read('unset'),
    first,
    last,
    silentDays: last === null || lastDay === null ? null : daysBetween(last, lastDay),
    outlived: outlives(last, answers),
    sourcing: sourcingOf(uses),
  }
}

/** Whose reason it is, not who reports it; what nobody says is the outlet's, or nobody's. `part` names the statements. */
function usersIn(names: Names, part: string, told: readonly Told[]): readonly User[] {
  return [...byUser(names, told, part)]
    .flatMap(([key, own]) => userIn(names, `${part} ${key}`, own))
    .sort((a, b) => inOrder(a.first, b.first) || b.told.length - a.told.length)
}

const byUser = rememberingGroups((names: Names, told: Told) => {
  const who = whoseOf(told)
  return who === null ? [] : [userKey(who, told, names)]
}, inTextOrder)

/** Of the same statements of somebody on one concept the same user as before. */
const userIn = remembering((names: Names, _: string, told: readonly Told[]): User | [] => {
  const [one] = told
  const who = one === undefined ? null : whoseOf(one)
  if (one === undefined || who === null) return []
  const actor = { ...names.actor(nameOf(who)), key: userKey(who, one, names), name: who.name }
  return { actor, kind: sourceKind(who.anonymity), told, ...extentOf(told), both: false }
})

const whoseOf = ({ holder, speaker }: Told): ActorMention | null => holder ?? speaker
const nameOf = ({ id, name }: ActorMention): string => id ?? name

function userKey(who: ActorMention, { origin }: Told, names: Names): string {
  const { key } = names.actor(nameOf(who))
  return sourceKind(who.anonymity) === 'anonymous' && who.id === null ? `${key} at ${origin}` : key
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
