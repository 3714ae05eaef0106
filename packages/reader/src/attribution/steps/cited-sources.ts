import { isShortName } from '../../actors/names/outlet-rows.ts'
import { BODIES, COLLECTIVES, DOCUMENTS, OFFICES } from '../../actors/names/people-words.ts'
import { firstWhere } from '../../first-where.ts'
import { normAt, nthSentence, tagAt, tokenAt } from '../../text/cursor.ts'
import type { Sentence, TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'
import { phraseFrom } from '../rules/noun-phrases.ts'
import { charsOf, isComma, type Run, type Scan, scan } from '../rules/scan.ts'

const CITES = /^(?:citing|quoting)$/
/** "..., which cited two nurses" */
const CITED = /^(?:cited|quoted)$/
/** No other text is looked at. */
const WORTH_A_LOOK = /\b(?:citing|quoting|which (?:cited|quoted))\b/i
/** A report of a paper or an agency: what it cites is where it has it from, a study or a memo too. */
const REPORTS = /^(?:(?:has|have|had) )?(?:first )?(?:report|reveal|disclose|wr[io]te|learn|according)/i
const PAPERS = /^(?:papers?|files?|accounts?|documents?|memos?|paperwork|transcripts?|footage|figures?)$/

/**
 * "The Courier reported, citing two nurses, that the clinic would close": whom a report cites says the same, and the Courier passes
 * it on. What a model took for the Courier's words, "two nurses", gives way to it; where no source is cited, all stays.
 */
export function withCitedSources(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  if (!WORTH_A_LOOK.test(text.text)) return [...found]
  const scanned = scan(text)
  const cited = text.tokens.flatMap(({ norm }, at) =>
    CITES.test(norm) || (CITED.test(norm) && normAt(scanned.norms, at - 1) === 'which')
      ? (citedAt(scanned, found, at) ?? [])
      : [],
  )
  const isCiting = ({ cue: [cue] }: Attribution): boolean =>
    cited.some((one) => one.cue[0] !== undefined && cue !== undefined && cue.start === one.cue[0].start)
  const cues = cited.flatMap(({ cue }) => cue)
  return [...found.filter((one) => !isCiting(one)).map((one) => cutBefore(text, cues, one)), ...cited]
}

/** A cue that swallowed the other, "wrote on Monday, quoting from", ends before it. */
function cutBefore({ text }: TaggedText, cited: readonly Range[], one: Attribution): Attribution {
  const cue = one.cue.flatMap((range) => {
    const inside = cited.find(({ start }) => range.start < start && start < range.end)
    if (inside === undefined) return cited.some(({ start }) => start === range.start) ? [] : [range]
    const words = text.slice(range.start, inside.start).replace(/[\s,]+$/, '')
    return [{ start: range.start, end: range.start + words.length }]
  })
  return cue.length === 0 ? one : { ...one, cue }
}

function citedAt(text: Scan, found: readonly Attribution[], at: number): Attribution | null {
  const sentence = nthSentence(text.text.sentences, text.sentenceOf[at] ?? -1)
  const from = normAt(text.norms, at) === 'quoting' && text.norms[at + 1] === 'from'
  if (normAt(text.norms, at) === 'quoting' && !from && !isComma(normAt(text.norms, at - 1))) return null
  const phrase = wholePhrase(text, at + (from ? 2 : 1), sentence.endToken)
  const host = hostOf(text.text, found, at, sentence)
  if (phrase === null || host === null || !isSource(text, phrase, host)) return null
  const cue = charsOf(text, { first: at, end: from ? at + 2 : at + 1 })
  const content = host.content.flatMap((range) => beside(text, range, { first: at, end: phrase.end }))
  if (content.length === 0) return null
  return {
    source: [charsOf(text, phrase)],
    cue: [cue],
    content,
    mode: host.mode,
    confidence: host.confidence,
  }
}

const GOES_ON =
  /^(?:by|briefed|familiar|close|involved|on|with|to|in|seen|obtained|prepared|written|who|had|have|were|are)$/

/** "people briefed on the plan", "an audit by the health office": with what tells who they are. */
function wholePhrase(text: Scan, first: number, ceiling: number): Run | null {
  let phrase = phraseFrom(text, first, ceiling)
  for (let tries = 0; phrase !== null && tries < 3; tries++) {
    let next: number = phrase.end
    while (next < ceiling && GOES_ON.test(normAt(text.norms, next)) && next - phrase.end < 4) next += 1
    const more = next > phrase.end ? phraseFrom(text, next, ceiling) : null
    if (more === null) return phrase
    phrase = { first, end: more.end }
  }
  return phrase
}

/** The report that cites: the last of the sentence to begin before the word, else the first behind it. */
function hostOf({ tokens }: TaggedText, found: readonly Attribution[], at: number, { start, end }: Sentence) {
  const place = tokenAt(tokens, at).start
  const inSentence = found.filter(
    ({ source, cue: [cue], content }) =>
      cue !== undefined &&
      source.length > 0 &&
      content.length > 0 &&
      cue.start >= start &&
      cue.end <= end &&
      cue.start !== place,
  )
  const before = inSentence.filter(({ cue: [cue] }) => cue !== undefined && cue.start < place)
  return before.at(-1) ?? inSentence[0] ?? null
}

/** The part of a content that "citing two nurses" does not stand in. */
function beside(text: Scan, range: Range, citing: Run): Range[] {
  const { start } = charsOf(text, citing)
  if (range.end <= start || range.start >= charsOf(text, citing).end) return [range]
  const before = charsOf(text, { first: citing.first - 1, end: citing.first })
  const end = isComma(normAt(text.norms, citing.first - 1)) ? before.start : start - 1
  return end > range.start ? [{ start: range.start, end }] : []
}

/** People always; what they wrote only where a report or a paper cites it. */
function isSource(text: Scan, phrase: Run, host: Attribution): boolean {
  const head = headOf(text, phrase)
  const norm = normAt(text.norms, head)
  const { text: word } = tokenAt(text.text.tokens, head)
  if (COLLECTIVES.has(norm) || OFFICES.has(norm) || /^(?:sources?|insiders?|officials?|people)$/.test(norm))
    return true
  const singular = norm.replace(/s$/, '')
  const written = DOCUMENTS.has(norm) || DOCUMENTS.has(singular) || PAPERS.test(norm) || BODIES.has(norm)
  const named = /^NNP/.test(tagAt(text.tags, head)) && /^\p{Lu}/u.test(word)
  if (written || named) return isReport(text, host)
  return COLLECTIVES.has(`${norm}s`)
}

/** The last noun before a preposition. */
function headOf(text: Scan, { first, end }: Run): number {
  let head = first
  for (
    let i = first;
    i < end && !/^(?:IN|TO|VB.?|WP)$/.test(tagAt(text.tags, i)) && !GOES_ON.test(normAt(text.norms, i));
    i++
  )
    if (tagAt(text.tags, i).startsWith('NN')) head = i
  return head
}

function isReport({ text }: Scan, { source: [source], cue: [cue] }: Attribution): boolean {
  if (cue === undefined || source === undefined) return false
  if (REPORTS.test(text.text.slice(cue.start, cue.end))) return true
  const last = tokenAt(
    text.tokens,
    firstWhere(text.tokens, ({ end }) => end >= source.end),
  ).norm
  return isShortName(last) || OUTLET_KIND.test(text.text.slice(source.start, source.end))
}

/** "The news agency Norpress said, citing her office". */
const OUTLET_KIND =
  /\b(?:news agency|broadcaster|newspaper|paper|daily|weekly|magazine|tabloid|radio|television)\b/i
