import type { Codebook } from '../../codebook.ts'
import { firstRow } from '../../language/word-patterns.ts'
import type { Decision, DecisionState } from '../../statement.ts'
import { bearing } from '../stance/polarity.ts'
import { type Clause, clauseAt, isInClause } from '../words/clauses.ts'
import { longest } from '../words/longest.ts'
import { type NamedAt, referenceTo } from '../words/named.ts'
import { type PhraseRows, phraseRows } from '../words/phrase-rows.ts'
import type { Word, WordRange } from '../words/words.ts'
import { type ActState, actOfVerb, actState } from './acts.ts'
import { type Candidates, rolesOf } from './roles.ts'
import type { StateWord } from './rows/telling.ts'
import { STATE_ROWS } from './state-rows.ts'
import { TRACK } from './tracks.ts'
import { UNREAL_ROWS } from './unreal-rows.ts'

export interface DecisionAt extends WordRange {
  readonly decision: Decision
  /** Where the decider is named, counted in words; -1 where nobody is. */
  readonly deciderAt: number
  readonly recipientAt: number
  /** True where the subject is who receives: "we received 20 of them". */
  readonly takes: boolean
  /** Where the day is named, counted in words; -1 where none is. */
  readonly dateAt: number
  /** Where two states are found in one clause the surer one is taken: the codebook's words, then phrases, then acts. */
  readonly weight: number
  /** True where the codebook's own words led here. */
  readonly own: boolean
}

export interface DecisionLexicon {
  readonly phrases: PhraseRows<StateWord>
}

/** Compiles the reader's phrases for decision states and the codebook's own. */
export function decisionLexicon(codebook: Codebook): DecisionLexicon {
  return { phrases: phraseRows(STATE_ROWS, {}, ownPhrases(codebook)) }
}

function ownPhrases({ lexicons }: Codebook): (readonly [string, StateWord])[] {
  return Object.entries(lexicons.decisions).flatMap(([state, phrases]) =>
    phrases.map((phrase): readonly [string, StateWord] => [
      phrase,
      { state: state as DecisionState, affirmed: true, own: true, needsItem: !phrase.includes(' ') },
    ]),
  )
}

export interface DecisionContext extends Candidates {
  readonly clauses: readonly Clause[]
  /** Words that a question mark follows. */
  readonly asking: readonly number[]
}

/**
 * Decision states of a sentence, each with its decider, recipient, item and date by their places around the verb.
 * A denied state has `affirmed: false`; what is only wished, possible, asked or supposed is no state.
 *
 * @example "Britain has supplied Ukraine with missiles" // delivered, decider Britain, recipient Ukraine
 */
export function decisionsIn(
  words: readonly Word[],
  context: DecisionContext,
  lexicon: DecisionLexicon,
): DecisionAt[] {
  return [...byPhrase(words, context, lexicon), ...byAct(words, context)]
}

function byPhrase(
  words: readonly Word[],
  context: DecisionContext,
  { phrases }: DecisionLexicon,
): DecisionAt[] {
  return longest(phrases.find(words), (a, b) => a.state === b.state || a.needsItem).flatMap((match) => {
    const clause = clauseOf(context, match.first)
    const { state, affirmed, own, needsItem } = match.value
    if (needsItem && !namesItem(context.items, clause)) return []
    if (firstRow(UNREAL_ROWS, { words, clause, state, first: match.first, end: match.end }) !== null)
      return []
    const at = { first: match.first, end: match.end, own: match.literal }
    const { asserted, turned } = bearing(words, clause, at, isAsked(context, match.end - 1))
    if (!asserted) return []
    const weight = match.literal.length * 2 + (own ? 1 : 0)
    return [decisionAt(words, context, match, { state, affirmed: affirmed !== turned, weight }, own)]
  })
}

function byAct(words: readonly Word[], context: DecisionContext): DecisionAt[] {
  return words.flatMap((word, at) => {
    const act = actOfVerb(word)
    if (act === undefined || isAsked(context, at)) return []
    const done = actState(words, { at, act }, clauseOf(context, at), context.items)
    return done === null ? [] : [decisionAt(words, context, { first: at, end: at + 1 }, done, false)]
  })
}

function isAsked({ asking }: DecisionContext, last: number): boolean {
  return asking.some((word) => word >= last)
}

const NO_CLAUSE: Clause = { pieces: [], first: 0, end: 0, kind: 'main' }

function clauseOf({ clauses }: DecisionContext, word: number): Clause {
  return clauseAt(clauses, word) ?? clauses.at(-1) ?? NO_CLAUSE
}

function namesItem(items: readonly NamedAt[], clause: Clause): boolean {
  return items.some(
    (item) => (item.first >= clause.first && item.first < clause.end) || isInClause(clause, item),
  )
}

function decisionAt(
  words: readonly Word[],
  context: DecisionContext,
  { first, end }: WordRange,
  { state, affirmed, weight }: ActState,
  own: boolean,
): DecisionAt {
  const roles = rolesOf(words, clauseOf(context, first), { first, end }, state, context)
  const decision: Decision = {
    state,
    track: TRACK[state],
    affirmed,
    decider: referenceTo(roles.decider),
    recipient: referenceTo(roles.recipient),
    item: referenceTo(roles.item),
    requester: null,
    condition: null,
    date: roles.date,
  }
  const deciderAt = roles.decider?.first ?? -1
  const recipientAt = roles.recipient?.first ?? -1
  const { takes, dateAt } = roles
  return { first, end, decision, weight, deciderAt, recipientAt, takes, dateAt, own }
}
