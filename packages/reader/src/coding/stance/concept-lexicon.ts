import type { Codebook } from '../../codebook.ts'
import { isContent } from '../words/content-words.ts'
import { longest } from '../words/longest.ts'
import { compileTriggers, type TriggerMatch, type TriggerSet } from '../words/triggers.ts'
import { type Word, wordsOfPhrase } from '../words/words.ts'
import { type Bags, bagsOf } from './bags.ts'
import { type PolicyClaims, policyClaims } from './policy/claims.ts'
import type { Side } from './side.ts'

/** A codebook's concepts, ready to be found. */
export interface ConceptLexicon {
  readonly triggers: TriggerSet<Side>
  readonly claims: PolicyClaims
  readonly bags: Bags
}

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

/** All triggers of the codebook in a sentence, longest first where they nest. */
export function triggersIn(words: readonly Word[], lexicon: ConceptLexicon): TriggerMatch<Side>[] {
  return longest(lexicon.triggers.find(words))
}
