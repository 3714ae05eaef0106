import { wordSet } from '../../language/stance-words.ts'
import { act } from '../../language/synonyms.ts'
import { isFiniteVerb, isPastForm } from '../../language/verb-tags.ts'
import type { DecisionState } from '../../statement.ts'
import { isLedBy } from '../stance/led-by.ts'
import type { TimeAt } from '../times/times.ts'
import { type Clause, isInClause } from '../words/clauses.ts'
import { isPause } from '../words/marks.ts'
import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** Who and what may have a part in a decision. */
export interface Candidates {
  readonly items: readonly NamedAt[]
  readonly actors: readonly NamedAt[]
  readonly times: readonly TimeAt[]
}

/** Who decides, for whom, on what and when, as far as the clause says. */
export interface Roles {
  readonly decider: NamedAt | undefined
  readonly recipient: NamedAt | undefined
  readonly item: NamedAt | undefined
  /** True where the subject is who receives. */
  readonly takes: boolean
  /** An ISO day. */
  readonly date: string | null
  /** Where that day is named, counted in words; -1 where none is. */
  readonly dateAt: number
}

/** The parts of a decision told at some words, by the places of names around them. */
export function rolesOf(
  words: readonly Word[],
  clause: Clause,
  at: WordRange,
  state: DecisionState,
  { items, actors, times }: Candidates,
): Roles {
  const around = actors.filter(
    (actor) =>
      isInClause(clause, actor) && !items.some((item) => item.first <= actor.first && item.end >= actor.end),
  )
  const inside = items.filter((item) => isInClause(clause, item))
  return {
    ...partiesOf(words, at, state, around, actors),
    item: inside.find((item) => item.first >= at.end - 1) ?? inside.at(-1),
    ...dateIn(clause, times),
  }
}

/** Who decides and for whom: "Norland sent tanks to Kyiv", "Kyiv received tanks from Norland". */
function partiesOf(
  words: readonly Word[],
  at: WordRange,
  state: DecisionState,
  actors: readonly NamedAt[],
  all: readonly NamedAt[],
): Pick<Roles, 'decider' | 'recipient' | 'takes'> {
  const by = actors.find((actor) => actor.first >= at.end && isLedBy(words, actor.first, 'by'))
  if (state === 'third-party-consent')
    return { decider: consenter(words, at, actors), recipient: undefined, takes: false }
  const subject = firstJoined(words, by ?? subjectOf(words, at, actors), all)
  if (state === 'delivered' && isReceiving(words, at)) {
    const giver = actors.find(({ first }) => first >= at.end && isLedBy(words, first, 'from'))
    return { decider: giver, recipient: subject, takes: true }
  }
  const to = actors.find((actor) => actor !== by && receives(words, at, actor.first))
  return { decider: subject, recipient: to === subject ? undefined : to, takes: false }
}

const RECEIVE = wordSet('receive')

/** "received", "took delivery of": the subject gets what another gives. */
function isReceiving(words: readonly Word[], { first, end }: WordRange): boolean {
  const own = words.slice(first, end)
  return (
    own.some(({ stem }) => RECEIVE.has(stem)) ||
    (wordAt(own, 0).stem === 'take' && own.some(({ norm }) => norm === 'delivery'))
  )
}

/** "the approval of Norland", "permission from Norland"; else the first who is named before. */
function consenter(words: readonly Word[], at: WordRange, actors: readonly NamedAt[]): NamedAt | undefined {
  const from = actors.find(
    ({ first }) => first >= at.end - 1 && (isLedBy(words, first, 'from') || isLedBy(words, first, 'of')),
  )
  return from ?? free(words, at, actors)[0]
}

/** The last actor before the verb that no preposition holds; none where the verb is passive. */
function subjectOf(words: readonly Word[], at: WordRange, actors: readonly NamedAt[]): NamedAt | undefined {
  const passive =
    isPastForm(wordAt(words, at.first).tag) &&
    words.slice(Math.max(0, at.first - 3), at.first).some((word) => word.stem === 'be')
  return passive ? undefined : free(words, at, actors).at(-1)
}

/** Actors before the verb that no preposition holds: "Kirby said that the government refuses". */
function free(words: readonly Word[], at: WordRange, actors: readonly NamedAt[]): NamedAt[] {
  return actors.filter(
    (actor) => actor.end <= at.first && !isHeld(words, (firstJoined(words, actor, actors) ?? actor).first),
  )
}

/** Of "Britain, France and the Netherlands" Britain, who stands for all; a clause may begin at the "and". */
function firstJoined(
  words: readonly Word[],
  actor: NamedAt | undefined,
  all: readonly NamedAt[],
): NamedAt | undefined {
  let first = actor
  for (const other of all.toReversed())
    if (first !== undefined && other.end <= first.first && isJoined(words, other, first)) first = other
  return first !== undefined && isObject(words, first.first) ? actor : first
}

const BRINGS_CLAUSE = wordSet(
  'say add think believe claim argue note confirm announce report know insist stress',
)

/** "Britain pressed France and Italy refused": the first is pressed, only the second refuses. */
function isObject(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  return (
    before?.tag.startsWith('VB') === true &&
    wordAt(words, first).mark === '' &&
    !BRINGS_CLAUSE.has(before.stem)
  )
}

/** "France and Italy", "Britain, France": nothing but what joins stands between. */
function isJoined(words: readonly Word[], one: NamedAt, other: NamedAt): boolean {
  const between = words.slice(one.end, other.first)
  if (!between.every(({ norm }) => /^(?:and|or|the|both)$/.test(norm))) return false
  return (
    between.some(({ norm }) => norm === 'and' || norm === 'or') ||
    (wordAt(words, one.end).mark === ',' && isListed(words, other))
  )
}

/** "Britain, France and Italy": the list goes on to an "and". */
function isListed(words: readonly Word[], { end }: NamedAt): boolean {
  return wordAt(words, end).norm === 'and' || wordAt(words, end).mark === ','
}

function isHeld(words: readonly Word[], first: number): boolean {
  const before = wordAt(words, first - 1).tag === 'DT' ? words[first - 2] : words[first - 1]
  return (before?.tag === 'IN' || before?.tag === 'TO') && before.norm !== 'that'
}

const REACH = 12

/** "to Norland", "for Kyiv" soon after the verb, or the first object of a giving verb ("provide Ukraine with"). */
function receives(words: readonly Word[], at: WordRange, first: number): boolean {
  if (first < at.end || first - at.end > REACH) return false
  for (let i = at.end; i < first; i++) {
    const { mark, tag } = wordAt(words, i)
    if (isPause(mark) || isFiniteVerb(tag) || tag === 'WDT' || tag === 'WP') return false
  }
  if (isLedBy(words, first, 'to') || isLedBy(words, first, 'for')) return true
  const verb = wordAt(words, first - 1).norm === 'the' ? words[first - 2] : words[first - 1]
  return verb?.tag.startsWith('VB') === true && act(verb.stem) === 'give'
}

/** The first day the clause names, or what it shares with the clause before. */
function dateIn(clause: Clause, times: readonly TimeAt[]): Pick<Roles, 'date' | 'dateAt'> {
  const from = clause.pieces[0]?.first ?? 0
  const date = times.find(
    ({ first, end, time }) =>
      first >= from && end <= clause.end && time.kind === 'date' && time.from !== null,
  )
  return { date: date?.time.from ?? null, dateAt: date?.first ?? -1 }
}
