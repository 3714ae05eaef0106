import { normAt, tagAt } from '../../text/cursor.ts'
import type { Board } from './board.ts'
import { hasFinite, hasVerb } from './clause-verbs.ts'
import { restOfSentence } from './quotations/rest-of-sentence.ts'
import {
  isComma,
  isFiniteTag,
  quoteAt,
  quoteEndingAt,
  quoteRun,
  type Run,
  type Scan,
  sentenceAt,
} from './scan.ts'
import { trimmed } from './trimmed.ts'
import type { VerbCue } from './verb-cues.ts'

/** A first clause that begins so is a setting, not content: "When asked, he said no". */
const SETTINGS = new Set(
  'after when while as if although though because since before during in on at with for by from to under despite following amid'.split(
    ' ',
  ),
)

interface Left extends Run {
  readonly quoted: boolean
}

/** What was said before the attribution: a quotation, with the words that lead into it, or a clause. */
export function contentBefore(board: Board, boundary: number, cue: VerbCue, after: number): Left | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  const quote = quoteEndingAt(scan, boundary)
  if (quote !== null) {
    if (quote.first <= sentence.first + 1) return { first: quote.first, end: quote.end, quoted: true }
    const lead = clauseStart(board, sentence.first, quote.first)
    if (startsSetting(scan, sentence.first) || scan.tags[sentence.first] === 'VBG')
      return quote.end - quote.first > 4 ? { ...quote, quoted: true } : null
    return { first: lead, end: quote.end, quoted: true }
  }
  let first = sentence.first
  if (quoteAt(scan, first) >= 0) first = Math.min(first, quoteRun(scan, quoteAt(scan, first)).first)
  first = clauseStart(board, first, boundary)
  const run = trimmed(scan, { first, end: boundary })
  if (run === null || (run.end - run.first < 2 && !verbFollows(scan, after))) return null
  const unquoted = /^(?:speech|claim|factive|attitude|perception|question)$/.test(cue.word.class)
  if (!unquoted) return null
  // "If rates rise, she argued, firms will leave": what comes first is content when the sentence goes on.
  if (goesOn(scan, after, sentence.endToken)) return { ...run, quoted: false }
  if (startsSetting(scan, first) && !hasSecondClause(scan, first, boundary)) return null
  return hasVerb(scan, run.first, run.end) || verbFollows(scan, after) ? { ...run, quoted: false } : null
}

function goesOn(scan: Scan, after: number, end: number): boolean {
  if (!isComma(scan.norms[after])) return false
  const rest = restOfSentence(scan, after + 1, end)
  return rest !== null && quoteAt(scan, rest.first) < 0 && hasFinite(scan, rest.first, rest.end)
}

/** "The bill, she argued, would cost jobs": the verb comes after the attribution. */
function verbFollows(scan: Scan, comma: number): boolean {
  return isComma(scan.norms[comma]) && (isFiniteTag(scan.tags[comma + 1]) || scan.norms[comma + 1] === 'to')
}

/** The content begins after what another draft already holds. */
function clauseStart(board: Board, first: number, end: number): number {
  let at = first
  for (let i = first; i < end; i++) if (board.taken[i] === 1) at = i + 1
  return at
}

const startsSetting = (scan: Scan, first: number): boolean =>
  SETTINGS.has(normAt(scan.norms, first)) || /^(?:VBG|VBN)$/.test(tagAt(scan.tags, first))

function hasSecondClause(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isComma(scan.norms[i]) && hasFinite(scan, i + 1, end)) return true
  return false
}
