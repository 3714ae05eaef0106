import { WEEKDAYS } from '../../language/calendar-names.ts'
import { normAt } from '../../text/cursor.ts'
import { contentEnd } from './content-end.ts'
import { beginsPhrase, phraseFrom } from './noun-phrases.ts'
import { FAR, isComma, isFiniteTag, isStop, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { trimmed } from './trimmed.ts'
import type { VerbCue } from './verb-cues.ts'

const RECIPIENTS = new Set(
  'tell inform remind assure reassure advise warn notify convince persuade ask question brief'.split(' '),
)

const ADJUNCTS = new Set('in on at during after before from through via by over of for with as'.split(' '))

const DAYS = new Set([
  ...WEEKDAYS,
  ...'today yesterday tonight earlier later recently again last this late early afterwards afterward'.split(
    ' ',
  ),
])

/** The content to the right of a cue, `null` where the clause holds none. */
export function contentAfter(scan: Scan, cue: VerbCue, from = cue.run.end): Run | null {
  const sentence = sentenceAt(scan, cue.head)
  const ceiling = Math.min(sentence.endToken, from + FAR)
  const first = contentStart(scan, cue, from, ceiling)
  if (first === null || first >= ceiling) return null
  return trimmed(scan, { first, end: contentEnd(scan, cue, first, ceiling) })
}

/** Skips the recipient and adverbials: "told reporters on Monday that" begins at "that". */
function contentStart(scan: Scan, cue: VerbCue, from: number, ceiling: number): number | null {
  let at = from
  if (RECIPIENTS.has(cue.word.lemma) && beginsPhrase(scan, at) && quoteAt(scan, at) < 0) {
    const recipient = phraseFrom(scan, at, ceiling)
    if (
      recipient !== null &&
      (cue.word.lemma !== 'ask' || opens(scan, skipAdjuncts(scan, recipient.end, ceiling)))
    )
      at = recipient.end
  }
  at = skipAdjuncts(scan, at, ceiling)
  if (at >= ceiling || isStop(scan.norms[at])) return null
  if (scan.norms[at] === ':') return at + 1
  if (!isComma(scan.norms[at])) return at
  if (quoteAt(scan, at + 1) >= 0) return at + 1
  return afterParenthesis(scan, at, ceiling)
}

const opens = (scan: Scan, at: number): boolean =>
  /^(?:that|to|whether|if|how|why|what|about|,|:)$/.test(normAt(scan.norms, at)) ||
  (scan.quoteOf[at] ?? -1) >= 0

/** "said, however, that": the content begins after the second comma. */
function afterParenthesis(scan: Scan, comma: number, ceiling: number): number | null {
  for (let i = comma + 1; i < Math.min(ceiling, comma + 12); i++) {
    if (isComma(scan.norms[i])) return i - comma > 1 && opens(scan, i + 1) ? i + 1 : null
  }
  return null
}

/** Days and short prepositional phrases that stand between a verb of saying and what was said. */
function skipAdjuncts(scan: Scan, from: number, ceiling: number): number {
  let at = from
  for (let rounds = 0; rounds < 3 && at < ceiling; rounds++) {
    const next = skipAdjunct(scan, at, ceiling)
    if (next === at) break
    at = next
  }
  return at
}

function skipAdjunct(scan: Scan, at: number, ceiling: number): number {
  const norm = normAt(scan.norms, at)
  if (quoteAt(scan, at) >= 0) return at
  if (DAYS.has(norm)) {
    const day =
      DAYS.has(normAt(scan.norms, at + 1)) ||
      /^(?:week|month|year|night|in|on|day)$/.test(normAt(scan.norms, at + 1))
    if (norm === 'this' && !/^(?:week|month|year|morning)$/.test(normAt(scan.norms, at + 1))) return at
    return day && !/^(?:in|on)$/.test(normAt(scan.norms, at + 1)) ? at + 2 : at + 1
  }
  if (!ADJUNCTS.has(norm)) return at
  for (let i = at + 1; i < Math.min(ceiling, at + 14); i++) {
    if (scan.norms[i] === 'that' && i > at + 1) return i
    if (quoteAt(scan, i) >= 0) return i > at + 2 ? i : at
    if (scan.norms[i] === ',' || scan.norms[i] === ':' || isStop(scan.norms[i])) return i
    if (isFiniteTag(scan.tags[i])) return at
  }
  return at
}
