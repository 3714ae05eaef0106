import { WEEKDAYS } from '../../language/calendar-names.ts'
import { cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import { withApposition } from './apposition.ts'
import { behindCue } from './behind-cue.ts'
import { type Board, put } from './board.ts'
import { hasVerb } from './clause-verbs.ts'
import { contentBefore } from './content-before.ts'
import { beginsPhrase, phraseFrom } from './noun-phrases.ts'
import { piecesAfter } from './quotations/rest-of-sentence.ts'
import { addRelayed } from './relayed.ts'
import {
  isComma,
  isFiniteTag,
  isStop,
  quoteAt,
  quoteEndingAt,
  type Run,
  type Scan,
  sentenceAt,
} from './scan.ts'
import { subjectOf } from './subjects.ts'
import { type VerbCue, verbCueAt } from './verb-cues.ts'

/** Verbs that may follow what they report: "..., he said"; "..., recalls Ms Hill". */
const MENTAL = new Set(
  'think believe suspect hope fear guess reckon seem appear show know expect understand learn'.split(' '),
)

const ENDS = new Set([
  'end',
  'comma',
  'colon',
  'in',
  'on',
  'at',
  'during',
  'after',
  'of',
  'about',
  'to-np',
  'as',
  'when',
  'wh',
  'cc',
  'from',
  'through',
  'via',
  'before',
  'for',
  'with',
  'ing',
  'by',
  'into',
  'over',
  'while',
])

/** Cues that stand behind or inside what they report: "..., he said."; "...," said Ms Hill, "...". */
export function putTailCues(board: Board, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (board.taken[i] === 1 || cueVerbs(normAt(board.scan.norms, i)).length === 0) continue
    const cue = verbCueAt(board.scan, i, board.speechOnly)
    if (cue === null || cue.form === 'passive' || cue.form === 'participle') continue
    const comments =
      cue.word.class === 'opinion' && quoteEndingAt(board.scan, commaBefore(board.scan, i)) !== null
    if (!isSpoken(cue.word) && !MENTAL.has(cue.word.lemma) && !comments) continue
    putTailCue(board, cue)
  }
}

/** The comma or mark nearest before a token: what a quotation before an attribution ends with. */
function commaBefore(scan: Scan, token: number): number {
  for (let i = token - 1; i > Math.max(0, token - 12); i--)
    if (isComma(scan.norms[i]) || quoteAt(scan, i) >= 0) return i
  return token - 1
}

function putTailCue(board: Board, cue: VerbCue): void {
  const found = inverted(board.scan, cue) ?? normal(board.scan, cue)
  if (found === null) return
  const left = contentBefore(board, found.boundary, cue, found.end)
  if (left === null) return
  const pieces = [left, ...piecesAfter(board, found.end)]
  put(board, {
    source: [found.source],
    cue: [cue.run],
    content: pieces,
    class: cue.word.class,
    nominal: false,
    confidence: left.quoted ? 0.95 : 0.85,
  })
  if (cue.word.lemma === 'report' && !left.quoted) addRelayed(board, left)
}

interface Tail {
  readonly source: Run
  /** The comma or closing mark that parts content from attribution. */
  readonly boundary: number
  /** Where the attribution ends. */
  readonly end: number
}

const TAKES_PERSON = /^(?:tell|inform|remind|assure|reassure|advise|brief|notify)$/

/** "...," said Jo Hill, a minister. */
function inverted(scan: Scan, cue: VerbCue): Tail | null {
  const boundary = cue.run.first - 1
  const sentence = sentenceAt(scan, cue.head)
  if (boundary < sentence.first || cue.run.end - cue.run.first > 1 || TAKES_PERSON.test(cue.word.lemma))
    return null
  if (!/^(?:VBD|VBZ|VBN|VBP|NNS)$/.test(tagAt(scan.tags, cue.head)) || !beginsPhrase(scan, cue.run.end))
    return null
  const quoted = quoteEndingAt(scan, boundary) !== null
  if (!quoted && !isComma(scan.norms[boundary])) return null
  const phrase = phraseFrom(scan, cue.run.end, sentence.endToken)
  if (phrase === null) return null
  const source = withApposition(scan, phrase, sentence.endToken)
  if (
    isFiniteTag(scan.tags[phrase.end]) ||
    (!quoted && (isFiniteTag(scan.tags[source.end]) || !hasVerb(scan, sentence.first, boundary)))
  )
    return null
  if (scan.tags[source.first] === 'PRP' && !quoted) return null
  return { source, boundary, end: source.end }
}

/** "..., Ms Hill said on Monday." */
function normal(scan: Scan, cue: VerbCue): Tail | null {
  const end = endOfAdjuncts(scan, cue)
  if (end === null) return null
  const subject = subjectOf(scan, cue.run.first)
  if (subject === null || subject.how === 'shared' || subject.how === 'relative') return null
  const boundary = subject.run.first - 1
  const sentence = sentenceAt(scan, cue.head)
  if (boundary < sentence.first - 1 || boundary < 0) return null
  if (boundary < sentence.first && !leadsOn(scan, boundary)) return null
  if (!isComma(scan.norms[boundary]) && quoteEndingAt(scan, boundary) === null) return null
  const source = {
    first: subject.run.first,
    end: subject.how === 'apposition' ? trimComma(scan, cue.run.first) : subject.run.end,
  }
  return { source, boundary, end }
}

/** “Why not?” he asked: a quotation that ends as one does before its frame, though a sentence ends there. */
const leadsOn = (scan: Scan, mark: number): boolean =>
  /^[,?!—–-]/.test(normAt(scan.norms, mark - 1)) || /^\p{Ll}/u.test(tokenAt(scan.text.tokens, mark + 1).text)

const trimComma = (scan: Scan, end: number): number => {
  let at = end
  while (at > 0 && (isComma(scan.norms[at - 1]) || /^RB/.test(tagAt(scan.tags, at - 1)))) at -= 1
  return at
}

const DAYS = new Set([...WEEKDAYS, ...'yesterday today last this earlier later recently'.split(' ')])

/** Where recipient, day and place end; `null` where a clause begins, since that clause is then the content. */
function endOfAdjuncts(scan: Scan, cue: VerbCue): number | null {
  const sentence = sentenceAt(scan, cue.head)
  let at = cue.run.end
  const takesPerson =
    TAKES_PERSON.test(cue.word.lemma) || cue.word.lemma === 'warn' || cue.word.lemma === 'ask'
  const isDay = DAYS.has(normAt(scan.norms, at))
  if (takesPerson || isDay) at = phraseFrom(scan, at, sentence.endToken)?.end ?? at + (isDay ? 1 : 0)
  const behind = behindCue(scan, at)
  if (!ENDS.has(behind)) return null
  for (let i = at; i < Math.min(sentence.endToken, at + 30); i++) {
    if (isStop(scan.norms[i]) || isComma(scan.norms[i])) return i
    if (scan.norms[i] === 'that' || scan.norms[i] === ':' || quoteAt(scan, i) >= 0) return null
    if (
      isFiniteTag(scan.tags[i]) &&
      !/^(?:when|while|after|before|as|who|which|where|that)$/.test(normAt(scan.norms, i - 1)) &&
      behind !== 'wh' &&
      behind !== 'after' &&
      behind !== 'as' &&
      behind !== 'before' &&
      behind !== 'while'
    )
      return behind === 'cc' ? at : null
  }
  return sentence.endToken
}
