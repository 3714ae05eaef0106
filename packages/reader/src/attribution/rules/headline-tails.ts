import { cueVerbs, isSpeech } from '../../language/reporting-verbs.ts'
import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import { type Board, put } from './board.ts'
import { beginsPhrase, phraseFrom } from './noun-phrases.ts'
import { isComma, quoteAt, type Run, type Scan } from './scan.ts'
import { trimmed } from './trimmed.ts'

const LONGEST = 24
/** A source and its verb, and no more, stand behind the comma. */
const LONGEST_TAIL = 7

/** "Rail fares to rise, says PM", "Most back the ban, poll finds": a headline whose last words say whose it is. */
export function putHeadlineTails(board: Board): void {
  const { scan } = board
  for (const { first, endToken, kind } of scan.text.paragraphs) {
    if (kind === 'boilerplate' || endToken - first > LONGEST || !isHeadline(scan, endToken)) continue
    const comma = lastComma(scan, first, endToken)
    if (comma < first + 2 || board.taken.subarray(first, endToken).includes(1)) continue
    const tail = verbFirst(scan, comma + 1, endToken) ?? verbLast(scan, comma + 1, endToken)
    const content = trimmed(scan, { first, end: comma })
    if (tail === null || content === null) continue
    put(board, {
      source: [tail.source],
      cue: [tail.cue],
      content: [content],
      class: 'speech',
      nominal: false,
      confidence: 0.8,
    })
  }
}

const isHeadline = (scan: Scan, end: number): boolean =>
  /[\p{L}\p{N})]$/u.test(tokenAt(scan.text.tokens, end - 1).text)

function lastComma(scan: Scan, first: number, end: number): number {
  for (let i = end - 2; i > Math.max(first, end - 2 - LONGEST_TAIL); i--)
    if (isComma(scan.norms[i]) && quoteAt(scan, i) < 0) return i
  return -1
}

interface Tail {
  readonly source: Run
  readonly cue: Run
}

/** "says PM", "insists the union". */
function verbFirst(scan: Scan, first: number, end: number): Tail | null {
  if (!isSpeech(normAt(scan.norms, first)) || !/^(?:VB[DZP]|NNS?)$/.test(tagAt(scan.tags, first))) return null
  const source = beginsPhrase(scan, first + 1) ? phraseFrom(scan, first + 1, end) : null
  return source?.end === end ? { source, cue: { first, end: first + 1 } } : null
}

/** "poll finds", "union warns". */
function verbLast(scan: Scan, first: number, end: number): Tail | null {
  const verb = end - 1
  if (verb <= first || !(isSpeech(normAt(scan.norms, verb)) || FINDS.test(normAt(scan.norms, verb))))
    return null
  if (!/^(?:VB[DZP]|NNS)$/.test(tagAt(scan.tags, verb)) || cueVerbs(normAt(scan.norms, verb)).length === 0)
    return null
  const source = phraseFrom(scan, first, verb)
  return source?.end === verb ? { source, cue: { first: verb, end } } : null
}

const FINDS = /^(?:finds?|found|shows?|showed|suggests?|suggested|reveals?|revealed|hopes?|fears?|believes?)$/
