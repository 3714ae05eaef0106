import { isPastForm } from '../verb-tags.ts'
import { isPause } from '../words/marks.ts'
import type { Word } from '../words.ts'

const AHEAD = new Set(
  `next by until will coming shall due scheduled planned expected expire expires deadline would plan plans wants intends aims
  hopes`.split(/\s+/),
)
/** What is in a calendar is told in the present: "the board meets on 20 March". */
const SCHEDULED = new Set(
  'meet meets start starts begin begins open opens close closes reopen reopens resume resumes'.split(' '),
)
/** So many words before a time tell whether it lies ahead. */
const REACH = 14

/**
 * Whether the words before a time look ahead: "will open on Monday", "is to decide on Monday", not "approved by the council on
 * Monday". A verb in the past between has the time for itself: "will close the school that opened in March".
 */
export function looksAhead(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (isPause(words[i + 1]!.mark)) return false
    const { norm, tag } = words[i]!
    if (norm === 'by' && isPastForm(words[i - 1]?.tag)) return false
    if (AHEAD.has(norm) || isPlanned(words, i)) return true
    if (tag === 'VBD' && !isAuxiliary(words, i)) return false
  }
  return false
}

/** "is to decide"; "meets" and "meet" as a verb in the present. */
function isPlanned(words: readonly Word[], i: number): boolean {
  const { norm, tag } = words[i]!
  if (/^(?:is|are)$/.test(norm)) return words[i + 1]?.norm === 'to'
  if (!SCHEDULED.has(norm)) return false
  // A rough tagger may take the verb for a plural noun.
  return /^VB[PZ]$/.test(tag) || (norm.endsWith('s') && /^(?:NN|PRP)/.test(words[i - 1]?.tag ?? ''))
}

/** A rough tagger takes the participle of "would be banned" for a past form. */
const isAuxiliary = (words: readonly Word[], i: number): boolean =>
  /^(?:be|been|being|have|get)$/.test(words[i - 1]?.norm ?? '')
