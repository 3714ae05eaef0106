import { tagAt } from '../../text/cursor.ts'
import { isComma, isStop, quoteAt, type Scan } from './scan.ts'

const WH = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'where', 'when', 'which'])

/** What begins at token `at`: see `VerbCue.frame`. */
export function frameAfter(scan: Scan, from: number): string {
  let at = from
  while (at < from + 3 && /^RB$/.test(tagAt(scan.tags, at)) && scan.norms[at] !== 'not') at += 1
  const norm = scan.norms[at]
  const tag = scan.tags[at]
  if (norm === undefined || tag === undefined || isStop(norm)) return 'end'
  if (scan.sentenceOf[at] !== scan.sentenceOf[from - 1]) return quoteAt(scan, at) >= 0 ? 'quote' : 'end'
  if (quoteAt(scan, at) >= 0 && quoteAt(scan, from - 1) < 0) return 'quote'
  if (norm === 'that' && (tag === 'IN' || tag === 'DT' || tag === 'WDT')) return 'that'
  if (norm === 'to')
    return /^(?:VB|RB)$/.test(tagAt(scan.tags, at + 1)) || scan.tags[at + 1] === 'VBP' ? 'to' : 'to-np'
  if (WH.has(norm)) return 'wh'
  if (norm === 'due') return 'due'
  if (isComma(norm)) return 'comma'
  if (norm === ':') return 'colon'
  if (tag === 'IN' || tag === 'TO' || tag === 'RP') return norm
  if (tag === 'VBG') return 'ing'
  if (tag === 'EX' || tag.startsWith('PRP') || /^(?:DT|NN|JJ|CD|PDT|\$|RB)/.test(tag)) return 'np'
  if (tag === 'CC') return 'cc'
  return norm
}
