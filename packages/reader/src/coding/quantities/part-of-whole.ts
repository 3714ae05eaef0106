import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** So many words may stand between a part and its whole: "900 of the plant's 12,000 workers". */
const REACH = 6

/** Whether a figure is a part of the one behind it: "some 4,000 of 9,000", "900 of its 12,000 members". */
export function isPartOf(words: readonly Word[], part: WordRange, whole: WordRange | undefined): boolean {
  if (whole === undefined) return false
  const of = wordAt(words, part.end).norm === 'of' ? 1 : 0
  // "half its 60 tanks" does without the "of".
  const half =
    wordAt(words, part.end - 1).norm === 'half' && /^(?:DT|PRP\$)/.test(wordAt(words, part.end).tag)
  if ((of === 0 && !half) || whole.first <= part.end || whole.first - part.end > REACH) return false
  return words
    .slice(part.end + of, whole.first)
    .every(
      ({ tag, mark, norm }) =>
        mark !== ',' && mark !== ';' && (/^(?:DT|PRP\$|NN|POS|JJ)/.test(tag) || norm === "'s"),
    )
}
