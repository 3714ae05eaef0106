import { DENIAL, NEGATORS } from '../../language/stance-words.ts'
import type { Stance } from '../../statement.ts'
import type { Clause } from '../words/clauses.ts'
import type { TriggerMatch } from '../words/triggers.ts'
import { within } from '../words/within.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { spanning } from '../words/words.ts'
import { bagsIn } from './bags.ts'
import type { ConceptLexicon } from './concept-lexicon.ts'
import type { CueBearing } from './cue-on-content.ts'
import { bearing } from './polarity.ts'
import { policyStances } from './policy/stances.ts'
import type { Side } from './side.ts'

/** A concept the words of a clause point to, with the stance they take and the words that led there. */
export interface ConceptAt {
  readonly concept: string
  readonly stance: Stance
  readonly first: number
  readonly end: number
  readonly literal: readonly number[]
  /** How sure: 1 for a codebook's own words, less for inflections, synonyms, looser likeness. */
  readonly likeness: number
}

const LIKENESS = { exact: 1, inflected: 0.9, synonym: 0.75 } as const
const CLAIM_LIKENESS = 0.7
const BAG_LIKENESS = 0.5
/**
 * The concepts that one clause of a content points to, best first. A trigger counts when its words lie in the content,
 * the cue or the source; one that touches the cue comes first ("nearest cue wins").
 */
export function conceptsOf(
  words: readonly Word[],
  clause: Clause,
  content: readonly WordRange[],
  cue: CueBearing,
  found: readonly TriggerMatch<Side>[],
  lexicon: ConceptLexicon,
  question: boolean,
): ConceptAt[] {
  const region = [...content, ...cue.cue, ...cue.source]
  const own = found.filter(
    (match) =>
      match.literal.every((word) => within(region, word)) &&
      match.literal.some((word) => within(content, word) || within(cue.cue, word)),
  )
  const literal = own.map((match) =>
    stanceOf(words, clause, content, cue, match, likenessOf(match), question),
  )
  const claims = claimsOf(words, content, cue, lexicon, question)
  const bags = bagsIn(words, clause, content, lexicon.bags).map((match) =>
    stanceOf(words, clause, content, cue, match, BAG_LIKENESS, question),
  )
  return best([...literal, ...claims, ...bags], cue)
}

function likenessOf({ closeness, value }: TriggerMatch<Side>): number {
  return value.derived === true ? LIKENESS.synonym : LIKENESS[closeness]
}

function stanceOf(
  words: readonly Word[],
  clause: Clause,
  content: readonly WordRange[],
  cue: CueBearing,
  match: Pick<TriggerMatch<Side>, 'value' | 'first' | 'end' | 'literal'>,
  likeness: number,
  question: boolean,
): ConceptAt {
  const low =
    content.find((range) => match.first >= range.first && match.first < range.end)?.first ?? match.first
  // What stands before the content (the cue above all) bears through `cue`, not a second time here.
  const inside: Clause = { ...clause, first: Math.max(clause.first, low), pieces: [] }
  const around = bearing(words, inside, { first: match.first, end: match.end, own: match.literal }, question)
  const touchesCue = match.literal.some((word) => within(cue.cue, word))
  // Whoever opposes "mandatory vaccination" is against it, though the codebook's words for it were meant as support.
  const against = cue.lead === -1 && match.value.policy && !around.turned
  const turned = around.turned !== ((cue.denies || against) && !touchesCue)
  // "has not ruled out": a negated cue asserts nothing, unless the trigger itself holds the negation ("will not send").
  const ownNegation = match.literal.some(
    (word) => within(cue.cue, word) && NEGATORS.has(wordAt(words, word).norm),
  )
  const asserted = around.asserted && !(cue.negated && !(touchesCue && ownNegation))
  const side = turned ? (-match.value.side as 1 | -1) : match.value.side
  const stance: Stance = !asserted ? null : around.topic ? 0 : side
  const literal = [...new Set([...match.literal, ...around.because])].sort((a, b) => a - b)
  return { concept: match.value.concept, stance, first: match.first, end: match.end, literal, likeness }
}

function claimsOf(
  words: readonly Word[],
  content: readonly WordRange[],
  cue: CueBearing,
  lexicon: ConceptLexicon,
  question: boolean,
): ConceptAt[] {
  const at = cue.cue[0]?.first ?? -1
  return content.flatMap((range) =>
    policyStances(lexicon.claims, words, range, { sign: cue.lead, at }).map(
      ({ concept, stance, literal }) => ({
        concept,
        stance: (question || cue.negated
          ? null
          : cue.denies !== rejected(words, range.first, literal)
            ? -stance
            : stance) as Stance,
        ...spanning(literal),
        literal,
        likeness: CLAIM_LIKENESS,
      }),
    ),
  )
}

/** "doubt that the line should be built": a rejecting word before the stance's own. */
function rejected(words: readonly Word[], from: number, literal: readonly number[]): boolean {
  const { first } = spanning(literal)
  for (let i = first - 1; i >= Math.max(from, first - 10); i--) {
    if (wordAt(words, i + 1).mark === ';') return false
    if (DENIAL.has(wordAt(words, i).stem) && !literal.includes(i)) return true
  }
  return false
}

function best(all: readonly ConceptAt[], cue: CueBearing): ConceptAt[] {
  const score = (one: ConceptAt): number =>
    (one.literal.some((word) => within(cue.cue, word)) ? 100 : 0) +
    (one.likeness > CLAIM_LIKENESS ? 40 : 0) +
    one.likeness * (8 + 4 * Math.min(one.literal.length, 8)) -
    (one.stance === null ? 60 : 0)
  const ordered = [...all].sort(
    (a, b) => score(b) - score(a) || a.first - b.first || (a.concept < b.concept ? -1 : 1),
  )
  const concepts = new Set<string>()
  return ordered.filter((one) => !concepts.has(one.concept) && concepts.add(one.concept))
}
