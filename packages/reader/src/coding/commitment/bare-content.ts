import { type FactRow, firstRow } from '../../language/word-patterns.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { negates, SIGN } from './negation.ts'
import { type Leaning, type Sureness, settled } from './sureness.ts'
import { NEGATIVE_PROBABLE, POSSIBLE, POSSIBLE_NOUN, PROBABLE } from './sureness-words.ts'

/** So many of a content's first words are looked at. */
const OPENING = 6
const SUBJUNCTIVE_REACH = 8
const AS_SAID: Leaning = { strength: 'CT', negative: 'as-negated' }

/** How sure a content without a finite verb is, "a possible sale", "no deal"; `null` where it is open. */
export function withoutVerb(content: readonly Word[]): Sureness | null {
  const near = content.slice(0, OPENING)
  const negated = near.some((word, i) => negates(near, i) || (word.norm === 'no' && i === 0))
  const leaning = firstRow(BARE_ROWS, content)?.reading ?? AS_SAID
  return leaning === 'open' ? null : settled(leaning, negated)
}

/** What a content without a finite verb says by its first words, in order; each example is such a content. */
export const BARE_ROWS: readonly FactRow<readonly Word[], Leaning | 'open'>[] = [
  {
    pattern: (content) => wordAt(content, 0).tag === 'VB' && content.length > 1,
    reading: 'open',
    reason: 'an imperative asks',
    example: 'stop the war',
  },
  {
    pattern: isSubjunctive,
    reading: 'open',
    reason: 'a subjunctive asks',
    example: 'that the council be told',
  },
  {
    pattern: (content) => opening(content).some(({ norm }, i) => norm === 'no' && isSign(content, i + 1)),
    reading: { strength: 'PR', negative: true },
    reason: 'nothing is seen of it',
    example: 'no sign of a deal',
  },
  {
    pattern: (content) => opening(content).some(({ stem }) => POSSIBLE_NOUN.has(stem) || POSSIBLE.has(stem)),
    reading: { strength: 'PS', negative: false },
    reason: 'it may be',
    example: 'a possible sale of the plant',
  },
  {
    pattern: (content) => NEGATIVE_PROBABLE.has(firstProbable(content)),
    reading: { strength: 'PR', negative: 'unless-negated' },
    reason: 'it hardly will be; "not unlikely" is likely',
    example: 'an unlikely sale of the plant',
  },
  {
    pattern: (content) => firstProbable(content) !== '',
    reading: { strength: 'PR', negative: 'as-negated' },
    reason: 'it may well be',
    example: 'a likely sale of the plant',
  },
]

const opening = (content: readonly Word[]): readonly Word[] => content.slice(0, OPENING)

const isSign = (content: readonly Word[], at: number): boolean =>
  at < OPENING && SIGN.test(wordAt(content, at).norm)

const firstProbable = (content: readonly Word[]): string =>
  opening(content).find(({ stem }) => PROBABLE.has(stem))?.stem ?? ''

/** "that the council act". */
function isSubjunctive(content: readonly Word[]): boolean {
  return (
    wordAt(content, 0).norm === 'that' &&
    content.some(
      ({ tag }, i) =>
        i > 0 && i < SUBJUNCTIVE_REACH && tag === 'VB' && /^(?:NN|NNP|PRP)$/.test(wordAt(content, i - 1).tag),
    )
  )
}
