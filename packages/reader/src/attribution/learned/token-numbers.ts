import { lemma } from '../../language/lemma.ts'
import { hashWord } from '../../learning/feature.ts'
import { type Columns, columnsOf } from '../../text/columns.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { Parse } from '../../text/parser.ts'
import type { Quotation, TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'
import { withholdsName } from '../rules/withheld-name.ts'
import { type CueLexicon, LIKELY_CUE } from './cue-lexicon.ts'
import { firstEndingAfter, labelsOf, type Role } from './labels.ts'
import { type Syntax, syntaxOf } from './syntax-features.ts'

/**
 * A tagged text as the learned attributor sees it: one number a token and a property, in typed arrays. Token indices are
 * those of the text; -1 stands for none.
 */
export interface TokenNumbers {
  readonly length: number
  readonly sequences: readonly Sequence[]
  /** The role that the rule attributor gives a token, as the classes of the passes, and in which of its attributions (from 1). */
  readonly ruled: Uint8Array
  readonly ruledBy: Int32Array
  /** What the rule attributor found, as tokens. */
  readonly ruleFinds: readonly RuleFind[]
  /** What the tree of each sentence says; null without a parser. */
  readonly syntax: Syntax | null
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Uint8Array
  readonly shape: Uint8Array
  /** 1 where the word is a verb. */
  readonly verb: Uint8Array
  /** 1 where it is a common noun. */
  readonly nominal: Uint8Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  /** 0 none, 1 person, 2 organisation, 3 location, 4 other; +4 where the name begins. */
  readonly name: Uint8Array
  readonly cue: Uint8Array
  /** 1 where the word is a likely cue. */
  readonly likely: Uint8Array
  /** 1 where a verb only says that a source goes unnamed. */
  readonly withholds: Uint8Array
  readonly quoted: Uint8Array
  readonly mark: Uint8Array
  /** First and last token of the quotation a token stands in. */
  readonly quoteFirst: Int32Array
  readonly quoteLast: Int32Array
  readonly sentenceFirst: Int32Array
  readonly sentenceEnd: Int32Array
  /** Commas, quotation marks and "that" up to and including the token. */
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly thats: Int32Array
  /** The nearest likely cue before and after, in the sentence. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  /** What the token's sentence holds: likely cues outside (0-2) and inside quotations (0-1), how much is quoted (0-2). */
  readonly holds: Uint8Array
}

/** Half-open stretches of tokens by role. */
export type RuleFind = Readonly<Record<Role, readonly Stretch[]>>

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number
  readonly end: number
}

/** A paragraph, or a piece of a very long one: what is labelled in one go. */
export interface Sequence {
  readonly first: number
  readonly end: number
  /** Number of the paragraph. */
  readonly paragraph: number
  /** Place in the text: 0, 1, 2, 3 and later. */
  readonly place: number
  /** What the paragraph before holds, in bits: quotation 1, likely cue 2, ends quoted 4; 8 where there is none. */
  readonly before: number
  readonly startsQuoted: boolean
  readonly heading: boolean
}

/** A sequence longer than this is cut at a sentence's end, or anywhere, so that memory and time stay small. */
const LONGEST = 700

/** Gives the parse of a text, from its columns and tag numbers. */
export type Parser = (columns: Columns, tags: Uint8Array, text: TaggedText) => Parse

/** Looks at a tagged text and at what the rules found in it; with a parser, at its sentences' trees too. */
export function tokenNumbersOf(
  text: TaggedText,
  rules: readonly Attribution[],
  lexicon: CueLexicon,
  parser: Parser | null = null,
): TokenNumbers {
  const columns = columnsOf(text.tokens)
  const length = columns.length
  const numbers = () => new Int32Array(length)
  const bytes = () => new Uint8Array(length)
  const view = {
    length,
    sequences: [] as Sequence[],
    ruled: bytes(),
    ruledBy: numbers(),
    ruleFinds: [] as RuleFind[],
    syntax: null as Syntax | null,
    word: columns.word,
    lemma: numbers(),
    tag: bytes(),
    shape: columns.shape,
    verb: bytes(),
    nominal: bytes(),
    suffix2: columns.suffix2,
    suffix3: columns.suffix3,
    name: bytes(),
    cue: bytes(),
    likely: bytes(),
    withholds: bytes(),
    quoted: bytes(),
    mark: bytes(),
    quoteFirst: numbers().fill(-1),
    quoteLast: numbers().fill(-1),
    sentenceFirst: numbers(),
    sentenceEnd: numbers(),
    commas: numbers(),
    marks: numbers(),
    thats: numbers(),
    cueBefore: numbers().fill(-1),
    cueAfter: numbers().fill(-1),
    holds: bytes(),
  }
  fillWords(text, lexicon, view)
  fillNames(text, view.name)
  fillQuotations(text, view)
  fillRules(text, rules, view)
  fillSentences(text, view)
  view.sequences = sequencesOf(text, view)
  if (parser !== null) view.syntax = syntaxOf(view, parser(columns, view.tag, text))
  return view
}

type Filling = { -readonly [K in keyof TokenNumbers]: TokenNumbers[K] }

const TAG_NUMBERS = new Map<string, number>()

/** A small number for a tag: the hash of its name, so that any tag set will do. */
export function tagNumber(tag: string): number {
  let number = TAG_NUMBERS.get(tag)
  if (number === undefined) {
    number = (hashWord(tag) >>> 3) & 0xff
    TAG_NUMBERS.set(tag, number)
  }
  return number
}

function fillWords({ tokens, tags }: TaggedText, lexicon: CueLexicon, view: Filling): void {
  let commas = 0
  let marks = 0
  let thats = 0
  tokens.forEach(({ text, norm }, i) => {
    const tag = tagAt(tags, i)
    const base = lemma(norm, tag)
    view.lemma[i] = base === norm ? (view.word[i] ?? 0) : hashWord(base)
    view.tag[i] = tagNumber(tag)
    view.verb[i] = tag.startsWith('VB') ? 1 : 0
    view.withholds[i] = view.verb[i] === 1 && withholdsName((at) => tokens[at]?.norm, i) ? 1 : 0
    view.nominal[i] = tag === 'NN' || tag === 'NNS' ? 1 : 0
    const bin = lexicon.bin(base, tag)
    view.cue[i] = bin
    view.likely[i] = bin >= LIKELY_CUE && /[\p{L}:]/u.test(text) ? 1 : 0
    if (text === ',') commas += 1
    if (view.shape[i] === 5) {
      view.mark[i] = 1
      marks += 1
    }
    if (norm === 'that') thats += 1
    view.commas[i] = commas
    view.marks[i] = marks
    view.thats[i] = thats
  })
}

const KINDS = { person: 1, organisation: 2, location: 3, other: 4 }

function fillNames({ names }: TaggedText, name: Uint8Array): void {
  for (const { first, endToken, kind } of names) {
    name.fill(KINDS[kind], first, endToken)
    name[first] = KINDS[kind] + 4
  }
}

function fillQuotations({ tokens, quotations }: TaggedText, view: Filling): void {
  let at = 0
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    at = firstOf(tokens, quotation, at)
    const first = at
    while (at < tokens.length && tokenAt(tokens, at).start < quotation.end) at += 1
    for (let i = first; i < at; i++) {
      view.quoted[i] = 1
      view.quoteFirst[i] = first
      view.quoteLast[i] = at - 1
    }
  }
}

function firstOf(tokens: TaggedText['tokens'], { start }: Quotation, from: number): number {
  let at = from
  while (at < tokens.length && tokenAt(tokens, at).end <= start) at += 1
  return at
}

/** The rules are a strong opinion for the passes to weigh: what they see is a feature like any other. */
function fillRules(text: TaggedText, found: readonly Attribution[], view: Filling): void {
  const firsts = new Set(text.paragraphs.map(({ first }) => first))
  view.ruled = labelsOf(text.tokens, found, (token) => firsts.has(token))
  view.ruleFinds = found.map(({ source, cue, content }) => ({
    source: stretches(text, source),
    cue: stretches(text, cue),
    content: stretches(text, content),
  }))
  view.ruleFinds.forEach(({ source, cue, content }, index) => {
    for (const { first, end } of [...source, ...cue, ...content])
      for (let at = first; at < end; at++) if (view.ruledBy[at] === 0) view.ruledBy[at] = index + 1
  })
}

function stretches({ tokens }: TaggedText, ranges: readonly Range[]): Stretch[] {
  return ranges.flatMap(({ start, end }) => {
    const first = firstEndingAfter(tokens, start)
    let at = first
    while (at < tokens.length && tokenAt(tokens, at).start < end) at += 1
    return at > first ? [{ first, end: at }] : []
  })
}

function fillSentences({ sentences }: TaggedText, view: Filling): void {
  for (const { first, endToken } of sentences) {
    let last = -1
    let outside = 0
    let inside = 0
    let quoted = 0
    for (let i = first; i < endToken; i++) {
      view.sentenceFirst[i] = first
      view.sentenceEnd[i] = endToken
      view.cueBefore[i] = last
      if (view.quoted[i] === 1) quoted += 1
      if (view.likely[i] === 0) continue
      last = i
      if (view.quoted[i] === 1) inside = 1
      else outside = Math.min(2, outside + 1)
    }
    last = -1
    const holds = outside * 6 + inside * 3 + (quoted === 0 ? 0 : quoted === endToken - first ? 2 : 1)
    for (let i = endToken - 1; i >= first; i--) {
      view.cueAfter[i] = last
      view.holds[i] = holds
      if (view.likely[i] === 1) last = i
    }
  }
}

function sequencesOf(text: TaggedText, view: Filling): Sequence[] {
  const sequences: Sequence[] = []
  let before = 8
  let place = 0
  for (const [number, paragraph] of text.paragraphs.entries()) {
    if (paragraph.kind === 'boilerplate') continue
    const heading = paragraph.kind === 'heading'
    for (let first = paragraph.first; first < paragraph.endToken; ) {
      const end = pieceEnd(view, first, paragraph.endToken)
      sequences.push({
        first,
        end,
        paragraph: number,
        place: Math.min(3, place),
        before,
        startsQuoted: view.quoted[first] === 1,
        heading,
      })
      before = summary(view, first, end)
      first = end
    }
    place += 1
  }
  return sequences
}

function pieceEnd(view: Filling, first: number, last: number): number {
  if (last - first <= LONGEST) return last
  const limit = first + LONGEST
  const sentence = view.sentenceFirst[limit] ?? 0
  return sentence > first ? sentence : limit
}

function summary(view: Filling, first: number, end: number): number {
  let bits = view.quoted[end - 1] === 1 ? 4 : 0
  for (let i = first; i < end; i++) {
    if (view.quoted[i] === 1) bits |= 1
    else if (view.likely[i] === 1) bits |= 2
  }
  return bits
}
