import { cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import { type Board, put } from './board.ts'
import { trimmed } from './content.ts'
import { beginsPhrase, phraseFrom, subjectOf, withApposition } from './noun-phrases.ts'
import { addRelayed } from './relayed.ts'
import {
  isComma,
  isFiniteTag,
  isStop,
  quoteAt,
  quoteEndingAt,
  quoteRun,
  type Run,
  type Scan,
  sentenceAt,
} from './scan.ts'
import { frameAfter, type VerbCue, verbCueAt } from './verb-cues.ts'

/** Verbs that may follow what they report: "..., he said"; "..., recalls Ms Hill". */
const MENTAL = new Set(
  'think believe suspect hope fear guess reckon seem appear show know expect understand learn'.split(' '),
)
/** A first clause that begins so is a setting, not content: "When asked, he said no". */
const SETTINGS = new Set(
  'after when while as if although though because since before during in on at with for by from to under despite following amid'.split(
    ' ',
  ),
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

/** Where recipient, day and place end; `null` where a clause begins, since that clause is then the content. */
function endOfAdjuncts(scan: Scan, cue: VerbCue): number | null {
  const sentence = sentenceAt(scan, cue.head)
  let at = cue.run.end
  const takesPerson =
    TAKES_PERSON.test(cue.word.lemma) || cue.word.lemma === 'warn' || cue.word.lemma === 'ask'
  const isDay =
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|this|earlier|later|recently)$/.test(
      normAt(scan.norms, at),
    )
  if (takesPerson || isDay) at = phraseFrom(scan, at, sentence.endToken)?.end ?? at + (isDay ? 1 : 0)
  const frame = frameAfter(scan, at)
  if (!ENDS.has(frame)) return null
  for (let i = at; i < Math.min(sentence.endToken, at + 30); i++) {
    if (isStop(scan.norms[i]) || isComma(scan.norms[i])) return i
    if (scan.norms[i] === 'that' || scan.norms[i] === ':' || quoteAt(scan, i) >= 0) return null
    if (
      isFiniteTag(scan.tags[i]) &&
      !/^(?:when|while|after|before|as|who|which|where|that)$/.test(normAt(scan.norms, i - 1)) &&
      frame !== 'wh' &&
      frame !== 'after' &&
      frame !== 'as' &&
      frame !== 'before' &&
      frame !== 'while'
    )
      return frame === 'cc' ? at : null
  }
  return sentence.endToken
}

interface Left extends Run {
  readonly quoted: boolean
}

/** What was said before the attribution: a quotation, with the words that lead into it, or a clause. */
function contentBefore(board: Board, boundary: number, cue: VerbCue, after: number): Left | null {
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

/** In headlines present tenses pass for plural nouns: "PM urges calm, says aide". */
function hasVerb(scan: Scan, first: number, end: number): boolean {
  if (hasFinite(scan, first, end)) return true
  for (let i = first + 1; i < end; i++)
    if (scan.tags[i] === 'NNS' && cueVerbs(normAt(scan.norms, i)).length > 0) return true
  return false
}

function hasFinite(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteTag(scan.tags[i])) return true
  return false
}

/** The rest of an interrupted sentence, and quotations that follow at once: "A," he said, "b." "C." */
function piecesAfter(board: Board, end: number): Run[] {
  const { scan } = board
  const pieces: Run[] = []
  const sentence = sentenceAt(scan, end - 1)
  let at = end
  if (at < sentence.endToken && isComma(scan.norms[at])) {
    const rest = restOfSentence(scan, at + 1, sentence.endToken)
    if (rest !== null) {
      pieces.push(rest)
      at = Math.max(rest.end, sentence.endToken)
    } else return pieces
  }
  while (at < sentence.endToken && quoteAt(scan, at) < 0) at += 1
  return [...pieces, ...quotationsFollowing(scan, Math.max(at, sentence.endToken))]
}

function restOfSentence(scan: Scan, first: number, end: number): Run | null {
  if (first >= end) return null
  const quote = quoteAt(scan, first)
  if (quote >= 0) return quoteRun(scan, quote)
  const norm = normAt(scan.norms, first)
  if (/^(?:VBG|VBN|WP|WDT|WRB|RB)$/.test(tagAt(scan.tags, first))) return null
  if (
    /^(?:and|but|while|when|after|before|as|in|at|during|who|though|although|with|on|citing|including|according|even|since)$/.test(
      norm,
    ) &&
    scan.norms[first + 1] !== 'that'
  )
    return null
  let last = end
  for (let i = first; i < end; i++) {
    const inner = quoteAt(scan, i)
    if (inner >= 0) {
      last = Math.max(last, quoteRun(scan, inner).end)
      i = quoteRun(scan, inner).end
    }
  }
  return trimmed(scan, { first, end: last })
}

/** Quotations that fill the next sentences of the paragraph and have no attribution of their own. */
export function quotationsFollowing(scan: Scan, from: number): Run[] {
  const pieces: Run[] = []
  let at = from
  while (at > 0 && at < scan.norms.length && quoteAt(scan, at) >= 0 && sameParagraph(scan, at - 1, at)) {
    const run = quoteRun(scan, quoteAt(scan, at))
    if (run.first !== at || !standsAlone(scan, run)) break
    pieces.push(run)
    at = run.end
  }
  return pieces
}

const sameParagraph = (scan: Scan, a: number, b: number): boolean =>
  sentenceAt(scan, a).paragraph === sentenceAt(scan, b).paragraph

/** A quotation after which a new sentence or paragraph begins. */
export function standsAlone(scan: Scan, run: Run): boolean {
  if (run.end >= scan.norms.length) return true
  return scan.sentenceOf[run.end] !== scan.sentenceOf[run.end - 1]
}
