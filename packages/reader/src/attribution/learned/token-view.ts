import { hashWord } from '../../model/feature.ts'
import { type Columns, columnsOf } from '../../text/columns.ts'
import { lemma } from '../../text/lemma.ts'
import { NAME_KINDS } from '../../text/name-tagger.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { TAGS } from '../../text/tagger.ts'
import type { Attribution } from '../attribution.ts'
import { type CueRates, cueKey } from './cue-rates.ts'
import { labelsOf } from './labels.ts'

/** Token indices of one chain, half-open: a paragraph, or a piece of one too long for a chain. */
export interface Sequence {
  readonly first: number
  readonly end: number
  /** Number of the paragraph. */
  readonly paragraph: number
}

/** Everything the attribution tagger looks at, token by token, in flat arrays. */
export interface TokenView {
  readonly text: TaggedText
  readonly columns: Columns
  readonly tag: Uint8Array
  readonly lemma: Int32Array
  /** 0 outside names, else 1 + the kind. */
  readonly name: Uint8Array
  /** 0 outside quotations, 1 first token of one, 2 inside, 3 last. */
  readonly quote: Uint8Array
  readonly quoteFirst: Int32Array
  readonly quoteLast: Int32Array
  readonly isMark: Uint8Array
  /** Commas, quotation marks and "that" up to and with each token. */
  readonly commas: Uint32Array
  readonly marks: Uint32Array
  readonly thats: Uint32Array
  readonly sentenceFirst: Int32Array
  readonly sentenceEnd: Int32Array
  readonly rate: Uint8Array
  readonly candidate: Uint8Array
  /** The nearest candidate cue of the sentence before and behind, -1 for none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** By first token of a sentence: how many candidates, how much of it is quoted. */
  readonly summary: Uint8Array
  /** What the rules say of each token. */
  readonly ruled: Uint8Array
  readonly sequences: readonly Sequence[]
}

/** Chains longer than this are cut, at the end of a sentence where there is one. */
export const LONGEST = 600

const TAG_NUMBERS = new Map(TAGS.map((tag, number) => [tag, number]))
const UNKNOWN_TAG = TAGS.length

export function tokenView(text: TaggedText, rates: CueRates, rules: readonly Attribution[]): TokenView {
  const { tokens } = text
  const columns = columnsOf(tokens)
  const lemmas = Int32Array.from(tokens, (token, i) => hashWord(lemma(token.norm, text.tags[i]!)))
  const keys = lemmas.map((hash, i) => cueKey(hash, text.tags[i]!))
  const quotes = quoteArrays(text)
  const sentences = sentenceArrays(text)
  const rate = Uint8Array.from(keys, (key) => rates.bins.get(key) ?? 0)
  const candidate = Uint8Array.from(keys, (key, i) =>
    rates.candidates.has(key) && /[\p{L}:]/u.test(tokens[i]!.text) ? 1 : 0,
  )
  const firsts = new Set(text.paragraphs.map((paragraph) => paragraph.first))
  return {
    text,
    columns,
    tag: Uint8Array.from(text.tags, (tag) => TAG_NUMBERS.get(tag) ?? UNKNOWN_TAG),
    lemma: lemmas,
    name: nameArray(text),
    ...quotes,
    commas: running(tokens.length, (i) => tokens[i]!.text === ','),
    marks: running(tokens.length, (i) => quotes.isMark[i] === 1),
    thats: running(tokens.length, (i) => tokens[i]!.norm === 'that'),
    ...sentences,
    rate,
    candidate,
    left: nearest(candidate, sentences.sentenceFirst, 1),
    right: nearest(candidate, sentences.sentenceFirst, -1),
    summary: summaries(text, candidate, quotes.quote),
    ruled: labelsOf(tokens, rules, (token) => firsts.has(token)),
    sequences: sequencesOf(text),
  }
}

function running(length: number, counts: (i: number) => boolean): Uint32Array {
  const sums = new Uint32Array(length)
  let sum = 0
  for (let i = 0; i < length; i++) sums[i] = counts(i) ? ++sum : sum
  return sums
}

function nameArray(text: TaggedText): Uint8Array {
  const names = new Uint8Array(text.tokens.length)
  for (const { first, endToken, kind } of text.names)
    names.fill(NAME_KINDS.indexOf(kind) + 1, first, endToken)
  return names
}

function quoteArrays({ tokens, quotations }: TaggedText) {
  const { length } = tokens
  const quote = new Uint8Array(length)
  const quoteFirst = new Int32Array(length).fill(-1)
  const quoteLast = new Int32Array(length).fill(-1)
  const isMark = new Uint8Array(length)
  let at = 0
  for (const { start, end, depth } of quotations) {
    if (depth > 0) continue
    while (at < length && tokens[at]!.end <= start) at++
    const first = at
    while (at < length && tokens[at]!.start < end) at++
    if (at === first) continue
    quoteFirst.fill(first, first, at)
    quoteLast.fill(at - 1, first, at)
    quote.fill(2, first, at)
    quote[at - 1] = 3
    quote[first] = 1
  }
  for (let i = 0; i < length; i++) if (/^(?:[“”"«»‘]|``|'')$/.test(tokens[i]!.text)) isMark[i] = 1
  return { quote, quoteFirst, quoteLast, isMark }
}

function sentenceArrays({ tokens, sentences }: TaggedText) {
  const sentenceFirst = new Int32Array(tokens.length)
  const sentenceEnd = new Int32Array(tokens.length)
  for (const { first, endToken } of sentences) {
    sentenceFirst.fill(first, first, endToken)
    sentenceEnd.fill(endToken, first, endToken)
  }
  return { sentenceFirst, sentenceEnd }
}

/** The nearest marked token of the same sentence, walking forwards (1) or backwards (-1). */
function nearest(marked: Uint8Array, sentenceFirst: Int32Array, step: 1 | -1): Int32Array {
  const found = new Int32Array(marked.length)
  let last = -1
  for (let n = 0, i = step === 1 ? 0 : marked.length - 1; n < marked.length; n++, i += step) {
    if (last >= 0 && sentenceFirst[last] !== sentenceFirst[i]) last = -1
    found[i] = last
    if (marked[i] === 1) last = i
  }
  return found
}

function summaries(text: TaggedText, candidate: Uint8Array, quote: Uint8Array): Uint8Array {
  const summary = new Uint8Array(text.tokens.length)
  for (const { first, endToken } of text.sentences) {
    let [plain, inside, quoted] = [0, 0, 0]
    for (let i = first; i < endToken; i++) {
      if (quote[i]! > 0) quoted++
      if (candidate[i] === 1) quote[i]! > 0 ? inside++ : plain++
    }
    const share = quoted === 0 ? 0 : quoted === endToken - first ? 2 : 1
    summary[first] = Math.min(plain, 2) * 6 + share * 2 + Math.min(inside, 1)
  }
  return summary
}

function sequencesOf(text: TaggedText): Sequence[] {
  const ends = new Set(text.sentences.map((sentence) => sentence.endToken))
  return text.paragraphs.flatMap(({ first, endToken, kind }, paragraph) => {
    if (kind === 'boilerplate') return []
    const pieces: Sequence[] = []
    for (let from = first; from < endToken; ) {
      const end = cutAt(from, endToken, ends)
      pieces.push({ first: from, end, paragraph })
      from = end
    }
    return pieces
  })
}

function cutAt(from: number, endToken: number, sentenceEnds: ReadonlySet<number>): number {
  if (endToken - from <= LONGEST) return endToken
  for (let end = from + LONGEST; end > from + LONGEST / 2; end--) if (sentenceEnds.has(end)) return end
  return from + LONGEST
}
