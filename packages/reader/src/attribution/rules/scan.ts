import { BEFORE_BARE } from '../../language/auxiliaries.ts'
import { cueVerbs } from '../../language/reporting-verbs.ts'
import { nthSentence, tagAt, tokenAt } from '../../text/cursor.ts'
import type { Sentence, TaggedText } from '../../text/read-text.ts'
import type { Range } from '../attribution.ts'

/** Token indices, half-open. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** A tagged text with, for each token, its sentence and its outermost quotation: what every clause rule asks. */
export interface Scan {
  readonly text: TaggedText
  readonly norms: readonly string[]
  readonly tags: readonly string[]
  /** Index of the outermost quotation a token stands in, its marks included; -1 outside. */
  readonly quoteOf: Int32Array
  /** Tokens of each quotation, marks included; empty for inner ones. */
  readonly quoteRuns: readonly Run[]
  readonly sentenceOf: Int32Array
}

/** No rule looks further than this in one step, so that a sentence of a megabyte costs no more than its length. */
export const FAR = 240

/** The scan of a text is the same for the rules and for each step behind them. */
const SCANS = new WeakMap<TaggedText, Scan>()

export function scan(text: TaggedText): Scan {
  const known = SCANS.get(text) ?? scanned(text)
  SCANS.set(text, known)
  return known
}

function scanned(text: TaggedText): Scan {
  const sentenceOf = new Int32Array(text.tokens.length)
  text.sentences.forEach((sentence, at) => {
    sentenceOf.fill(at, sentence.first, sentence.endToken)
  })
  const norms = text.tokens.map((token) => token.norm)
  return { text, norms, tags: corrected(text), ...quoteRuns(text), sentenceOf }
}

/**
 * Small repairs that every tagger can use: "US" is a name, and a cue word between a subject and what a verb would bring
 * is a verb ("She fears that", "critics insist the"), after a form of be a participle ("It is understood").
 */
function corrected(text: TaggedText): readonly string[] {
  const tags = text.tags.map((tag, i) => {
    if (tag === 'PRP') return tokenAt(text.tokens, i).text === 'US' ? 'NNP' : tag
    if (tag === 'EX') return isThither(text, i) ? 'RB' : tag
    if (tag.startsWith('V') || tag === 'NNP' || cueVerbs(tokenAt(text.tokens, i).norm).length === 0)
      return tag
    return missedVerb(text, i, tag) ?? tag
  })
  for (const paragraph of text.paragraphs) correctHeadline(text, tags, paragraph)
  return tags
}

/** "The ministry there wants": a place, and no subject. */
const isThither = ({ tokens, tags }: TaggedText, i: number): boolean =>
  tagAt(tags, i - 1).startsWith('NN') &&
  /^VB[DZP]$/.test(tagAt(tags, i + 1)) &&
  !/^(?:is|are|was|were|'s|has|have|had|remains?|remained)$/.test(tokenAt(tokens, i + 1).norm)

/** A headline without a verb has one that passes for a noun: "Union demands action", "Experts Fear Second Wave". */
function correctHeadline(
  text: TaggedText,
  tags: string[],
  { first, endToken }: { first: number; endToken: number },
): void {
  if (
    endToken - first < 3 ||
    endToken - first > 16 ||
    /^[.!?…]/.test(tokenAt(text.tokens, endToken - 1).text)
  )
    return
  for (let i = first; i < endToken; i++) if (isFiniteTag(tags[i])) return
  for (let i = first + 1; i < endToken - 1; i++) {
    if (
      !tagAt(tags, i).startsWith('NN') &&
      tags[i] !== 'JJ' &&
      tags[i] !== 'VB' &&
      tags[i] !== 'IN' &&
      tags[i] !== 'RB'
    )
      continue
    const norm = tokenAt(text.tokens, i).norm
    const agrees = norm.endsWith('s')
      ? !tagAt(tags, i - 1).startsWith('VB')
      : /s$/.test(tokenAt(text.tokens, i - 1).norm)
    const brings =
      /^(?:NN|JJ|DT|CD|TO|IN|PRP|``|RB|VB|P)/.test(tagAt(tags, i + 1)) &&
      !/^(?:of|for)$/.test(tokenAt(text.tokens, i + 1).norm)
    if (!agrees || !brings || cueVerbs(norm).length === 0 || !/^(?:NN|JJ|FW|VB)/.test(tagAt(tags, i - 1)))
      continue
    tags[i] = norm.endsWith('s') ? 'VBZ' : 'VBP'
    return
  }
}

function missedVerb(text: TaggedText, i: number, tag: string): string | null {
  const before = tokenAt(text.tokens, i - 1).norm
  const after = tokenAt(text.tokens, i + 1).norm
  if (/^(?:is|are|was|were|been|be)$/.test(before) && /(?:ed|n|d|t)$/.test(tokenAt(text.tokens, i).norm))
    return 'VBN'
  if (/^(?:NN|NNS|JJ)$/.test(tag) && afterAuxiliary(text, i)) return 'VB'
  const finite = tokenAt(text.tokens, i).norm.endsWith('s') ? 'VBZ' : 'VBP'
  if (!/^(?:NN|NNS|JJ)$/.test(tag)) return null
  if (/^(?:i|he|she|they|it|we|who)$/.test(before) && before !== 'it') return finite
  const subject = tagAt(text.tags, i - 1).startsWith('NN')
  if (subject && after === ',' && tag === 'NNS' && asBegins(text, i)) return 'VBZ'
  const brings = /^(?:that|this|these|those|any|a|an|the|his|her|their|its|he|she|they|it|we|whether)$/.test(
    after,
  )
  const plural = text.tags[i - 1] === 'NNS' || /^(?:police|people|staff|media|majority)$/.test(before)
  return subject && brings && (tag === 'NNS' || plural) ? finite : null
}

/** "As the Gazette reports, ...": a name or phrase between the "as" that opens the sentence and its verb. */
function asBegins({ tokens }: TaggedText, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (tokenAt(tokens, k).norm === 'as') return k === 0 || /^[.!?…”"]$/.test(tokenAt(tokens, k - 1).text)
    if (!/^[\p{L}\p{N}'’.-]+$/u.test(tokenAt(tokens, k).text)) return false
  }
  return false
}

/** "did not immediately respond": a bare form behind do or a modal. */
function afterAuxiliary(text: TaggedText, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const norm = tokenAt(text.tokens, k).norm
    if (BEFORE_BARE.has(norm)) return true
    if (!tagAt(text.tags, k).startsWith('RB') && norm !== 'not' && norm !== "n't") return false
  }
  return false
}

function quoteRuns(text: TaggedText): Pick<Scan, 'quoteOf' | 'quoteRuns'> {
  const quoteOf = new Int32Array(text.tokens.length).fill(-1)
  let at = 0
  const runs = text.quotations.map((quotation, index) => {
    if (quotation.depth > 0) return { first: 0, end: 0 }
    while (at < text.tokens.length && tokenAt(text.tokens, at).end <= quotation.start) at += 1
    const first = at
    while (at < text.tokens.length && tokenAt(text.tokens, at).start < quotation.end) at += 1
    quoteOf.fill(index, first, at)
    return { first, end: at }
  })
  return { quoteOf, quoteRuns: runs }
}

/** The index of the outermost quotation a token stands in; -1 outside, and beyond either end of the text. */
export function quoteAt(scan: Scan, token: number): number {
  return token >= 0 ? (scan.quoteOf[token | 0] ?? -1) : -1
}

const NO_RUN: Run = { first: 0, end: 0 }

/** The tokens of a quotation, marks included; empty for inner ones, and where there is no such quotation. */
export function quoteRun(scan: Scan, quote: number): Run {
  return quote < 0 ? NO_RUN : (scan.quoteRuns[quote] ?? NO_RUN)
}

export function sentenceAt(scan: Scan, token: number): Sentence {
  return nthSentence(scan.text.sentences, scan.sentenceOf[token] ?? -1)
}

/** The characters of a run of tokens. */
export function charsOf(scan: Scan, run: Run): Range {
  return {
    start: tokenAt(scan.text.tokens, run.first).start,
    end: tokenAt(scan.text.tokens, run.end - 1).end,
  }
}

/** The quotation that ends with this token, or whose mark is followed by nothing but a comma: `,”` and `”,`. */
export function quoteEndingAt(scan: Scan, token: number): Run | null {
  for (let i = token; i >= 0 && i > token - 2; i--) {
    const quote = quoteAt(scan, i)
    if (quote >= 0) return quoteRun(scan, quote).end === i + 1 ? quoteRun(scan, quote) : null
    if (scan.norms[i] !== ',') return null
  }
  return null
}

export const isNoun = (tag: string | undefined): boolean => tag?.startsWith('NN') ?? false
export const isFiniteTag = (tag: string | undefined): boolean =>
  tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'
export const isVerb = (tag: string | undefined): boolean =>
  tag !== undefined && (tag.startsWith('VB') || tag === 'MD')
export const isComma = (norm: string | undefined): boolean =>
  norm === ',' || norm === '—' || norm === '–' || norm === '--'
export const isStop = (norm: string | undefined): boolean =>
  norm !== undefined && /^(?:[.!?…;]+|\.\.\.)$/.test(norm)
