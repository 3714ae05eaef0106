import type { Codebook } from '../../codebook.ts'
import { DENIAL, NEGATORS } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import type { Stance } from '../../statement.ts'
import type { Clause } from '../words/clauses.ts'
import { isContent } from '../words/content-words.ts'
import { longest } from '../words/longest.ts'
import { compileTriggers, type TriggerMatch, type TriggerSet } from '../words/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import { type Word, type WordRange, wordsOfPhrase } from '../words/words.ts'
import { bearing } from './polarity.ts'
import { type PolicyClaim, policyClaims } from './policy/claims.ts'
import { policyStances } from './policy/stances.ts'

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

/** A codebook's concepts, ready to be found. */
export interface ConceptLexicon {
  readonly triggers: TriggerSet<Side>
  readonly claims: readonly PolicyClaim[]
  readonly bags: Bags
}

interface Side {
  readonly concept: string
  readonly side: 1 | -1
  readonly policy: boolean
  /** True for a trigger that the codebook does not hold as such. */
  readonly derived?: boolean
}

/** A trigger as a bag of meanings: found where all of them stand near each other in a clause, in any order. */
interface Bags {
  readonly of: readonly (Side & { readonly size: number })[]
  readonly byMeaning: ReadonlyMap<string, readonly number[]>
}

const LIKENESS = { exact: 1, inflected: 0.9, synonym: 0.75 } as const
const CLAIM_LIKENESS = 0.7
const BAG_LIKENESS = 0.5
/** The words of a bag of two stand at most this far apart; of a larger one so far for each word it holds. */
const SPREAD = 4

/** Compiles the codebook's triggers once; what it returns is used for every article. */
export function conceptLexicon(codebook: Codebook): ConceptLexicon {
  const written = codebook.concepts.flatMap(({ id, kind, agree, disagree }) => [
    ...agree.map((trigger) => [trigger, { concept: id, side: 1, policy: kind === 'policy-claim' }] as const),
    ...disagree.map(
      (trigger) => [trigger, { concept: id, side: -1, policy: kind === 'policy-claim' }] as const,
    ),
  ])
  const sides = [...written, ...written.flatMap(affirmed)]
  return { triggers: compileTriggers<Side>(sides), claims: policyClaims(codebook), bags: bagsOf(written) }
}

const NEGATED = /\b(would|will|does|do|did|could|can|has|have|had|is|are|was|were) not\b/i

/** "would not change the course" against a concept makes "would change the course" a trigger for it. */
function affirmed([trigger, side]: readonly [string, Side]): [string, Side][] {
  const words = wordsOfPhrase(trigger)
  if (side.policy || !NEGATED.test(words.join(' '))) return []
  const without = words.join(' ').replace(NEGATED, '$1')
  if (without.split(' ').filter(isContent).length < 2) return []
  return [[without, { ...side, side: side.side === 1 ? -1 : 1, derived: true }]]
}

const ORDER_MATTERS =
  /^(?:more|less|few|fewer|not|no|than|only|too|without|never|longer|no-one|own|from|against|stop|lack)$/

function bagsOf(sides: readonly (readonly [string, Side])[]): Bags {
  const of: (Side & { size: number })[] = []
  const byMeaning = new Map<string, number[]>()
  for (const [trigger, side] of sides) {
    // A policy claim needs somebody for or against it; its act and thing side by side say neither.
    if (side.policy) continue
    const words = wordsOfPhrase(trigger)
    if (
      words.some(
        (word) =>
          ORDER_MATTERS.test(word) ||
          NEGATORS.has(word) ||
          (word.includes('*') && !/^[^*]{3,}\*$/.test(word)),
      )
    )
      continue
    const meanings = new Set(words.filter(isContent).map((word) => meaning(stem(word.replace('*', 'ing')))))
    if (meanings.size < 2) continue
    const index = of.push({ ...side, size: meanings.size }) - 1
    for (const one of meanings) byMeaning.set(one, [...(byMeaning.get(one) ?? []), index])
  }
  return { of, byMeaning }
}

/** All triggers of the codebook in a sentence, longest first where they nest. */
export function triggersIn(words: readonly Word[], lexicon: ConceptLexicon): TriggerMatch<Side>[] {
  return longest(lexicon.triggers.find(words))
}

/** What an attribution's cue adds to the reading of its content. */
export interface CueBearing {
  /** The cue's and source's words in this sentence, where they stand here. */
  readonly cue: readonly WordRange[]
  readonly source: readonly WordRange[]
  /** 1 where the cue asks or commits, -1 where it refuses or opposes, 0 otherwise. */
  readonly lead: 1 | -1 | 0
  /** True where the cue denies its content. */
  readonly denies: boolean
  /** True where the cue itself is negated ("has not said that"). */
  readonly negated: boolean
}

export const NO_CUE: CueBearing = { cue: [], source: [], lead: 0, denies: false, negated: false }

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

export function within(ranges: readonly WordRange[], word: number): boolean {
  return ranges.some((range) => word >= range.first && word < range.end)
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
        first: literal[0]!,
        end: literal.at(-1)! + 1,
        literal,
        likeness: CLAIM_LIKENESS,
      }),
    ),
  )
}

/** "doubt that the line should be built": a rejecting word before the stance's own. */
function rejected(words: readonly Word[], from: number, literal: readonly number[]): boolean {
  for (let i = literal[0]! - 1; i >= Math.max(from, literal[0]! - 10); i--) {
    if (wordAt(words, i + 1).mark === ';') return false
    if (DENIAL.has(wordAt(words, i).stem) && !literal.includes(i)) return true
  }
  return false
}

function bagsIn(words: readonly Word[], clause: Clause, content: readonly WordRange[], bags: Bags) {
  const seen = new Map<number, Map<string, number>>()
  const found: { value: Side; first: number; end: number; literal: number[] }[] = []
  for (let i = clause.first; i < clause.end; i++) {
    if (!within(content, i)) continue
    const key = wordAt(words, i).meaning
    for (const index of bags.byMeaning.get(key) ?? []) {
      const places = seen.get(index) ?? new Map<string, number>()
      places.set(key, i)
      seen.set(index, places)
      const bag = bags.of[index]!
      if (places.size < bag.size) continue
      const literal = [...places.values()].sort((a, b) => a - b)
      if (literal.at(-1)! - literal[0]! > (bag.size === 2 ? SPREAD : SPREAD * bag.size)) continue
      found.push({ value: bag, first: literal[0]!, end: literal.at(-1)! + 1, literal })
    }
  }
  return found
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
