import { isPastForm } from '../verb-tags.ts'
import { isPause } from '../words/marks.ts'
import type { Word } from '../words.ts'

const AHEAD = new Set(
  'next by until will coming shall due scheduled planned expected expire expires deadline would'.split(' '),
)
/** So many words before a time tell whether it lies ahead. */
const REACH = 6

/** Whether the words before a time look ahead: "will open on Monday", not "approved by the council on Monday". */
export function looksAhead(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (isPause(words[i + 1]!.mark)) return false
    if (words[i]!.norm === 'by' && isPastForm(words[i - 1]?.tag)) return false
    if (AHEAD.has(words[i]!.norm)) return true
  }
  return false
}
