import type { DecisionState } from '../../statement.ts'
import { type Clause, isInClause } from '../clauses.ts'
import { isLedBy } from '../led-by.ts'
import type { NamedAt } from '../named.ts'
import { act } from '../synonyms.ts'
import type { TimeAt } from '../times.ts'
import { isFiniteVerb, isPastForm } from '../verb-tags.ts'
import { isPause } from '../words/marks.ts'
import type { Word, WordRange } from '../words.ts'

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
  const by = around.find((actor) => actor.first >= at.end && isLedBy(words, actor.first, 'by'))
  const consents = state === 'third-party-consent'
  const decider = consents ? consenter(words, at, around) : (by ?? subjectOf(words, at, around))
  const to = around.find((actor) => actor !== by && receives(words, at, actor.first))
  const inside = items.filter((item) => isInClause(clause, item))
  return {
    decider,
    recipient: consents || to === decider ? undefined : to,
    item: inside.find((item) => item.first >= at.end - 1) ?? inside.at(-1),
    ...dateIn(clause, times),
  }
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
    isPastForm(words[at.first]!.tag) &&
    words.slice(Math.max(0, at.first - 3), at.first).some((word) => word.stem === 'be')
  return passive ? undefined : free(words, at, actors).at(-1)
}

/** Actors before the verb that no preposition holds: "Kirby said that the government refuses". */
function free(words: readonly Word[], at: WordRange, actors: readonly NamedAt[]): NamedAt[] {
  return actors.filter((actor) => actor.end <= at.first && !isHeld(words, actor.first))
}

function isHeld(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.tag === 'DT' ? words[first - 2] : words[first - 1]
  return (before?.tag === 'IN' || before?.tag === 'TO') && before.norm !== 'that'
}

const REACH = 12

/** "to Norland", "for Kyiv" soon after the verb, or the first object of a giving verb ("provide Ukraine with"). */
function receives(words: readonly Word[], at: WordRange, first: number): boolean {
  if (first < at.end || first - at.end > REACH) return false
  for (let i = at.end; i < first; i++) {
    const { mark, tag } = words[i]!
    if (isPause(mark) || isFiniteVerb(tag) || tag === 'WDT' || tag === 'WP') return false
  }
  if (isLedBy(words, first, 'to') || isLedBy(words, first, 'for')) return true
  const verb = words[first - 1]?.norm === 'the' ? words[first - 2] : words[first - 1]
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
