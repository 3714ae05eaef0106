import type { Span } from '../statement.ts'
import type { Sentence, TaggedText } from '../text/read-text.ts'
import { stem } from './stem.ts'
import { act, meaning } from './synonyms.ts'

/**
 * A word as coding rules see it: hyphenated words come apart ("long-range" is two), contractions are spelled out
 * ("won't" is "will", "not"), and punctuation is no word but stands in the `mark` of the word after it.
 */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, no dots in "U.S.". */
  readonly norm: string
  readonly stem: string
  /** Its act, its set of synonyms, or its stem. */
  readonly meaning: string
  /** Penn tag of the token it came from. */
  readonly tag: string
  /** True where the text writes it with a capital. */
  readonly capital: boolean
  /** The strongest punctuation between the word before and this one: '' where there is only a blank. */
  readonly mark: '' | '-' | ',' | ';' | '(' | ')' | '"'
  /** Index of its token. */
  readonly token: number
}

/** A run of words of one sentence, half-open. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

const CONTRACTION: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'ve": 'have',
  "'re": 'are',
  "'m": 'am',
  "'d": 'would',
}
const BEFORE_NOT: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall', ai: 'is' }

/** The words of one sentence, in order. Linear in the sentence. */
export function wordsOf(text: TaggedText, sentence: Sentence): Word[] {
  const words: Word[] = []
  let mark: Word['mark'] = ''
  for (let t = sentence.first; t < sentence.endToken; t++) {
    const token = text.tokens[t]!
    const tag = text.tags[t] ?? 'NN'
    const parts = isPlain(token.norm) ? [wholeOf(token.norm)] : partsOf(token.text)
    if (parts.length === 0) {
      mark = stronger(mark, markOf(token.text))
      continue
    }
    for (const part of parts) {
      const norm = part.norm
      if (norm === 'not' && part.contracted) mendBeforeNot(words)
      const start = token.start + part.start
      const end = token.start + part.end
      const dash = part.mark === '' ? mark : stronger(mark, part.mark)
      const first = token.text.charAt(part.start)
      const capital = first !== first.toLowerCase()
      const partTag = norm === 'not' && part.contracted ? 'RB' : mended(tag, norm, token.text, words.at(-1))
      const root = stem(norm)
      words.push({
        start,
        end,
        norm,
        stem: root,
        meaning: meaning(root),
        tag: partTag,
        capital,
        mark: dash,
        token: t,
      })
      mark = ''
    }
    if (parts.at(-1)!.after !== '') mark = parts.at(-1)!.after
    // An answer ("No. They will stay.") ends there, even where the splitter took it for the abbreviation.
    if (token.text === 'No.') mark = ';'
  }
  return words
}

/** Plain letters and no contraction: by far the most tokens, and one word each. */
function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return norm !== 'cannot'
}

function wholeOf(norm: string): Part {
  return { start: 0, end: norm.length, norm, contracted: false, mark: '', after: '' }
}

/** Past forms that are hardly ever nouns; a tagger without a model takes them for such. */
const STRONG_PAST = new Set(
  `began came took met won lost held sold made built sent gave given taken bought spent kept paid went got found thought
  became wrote spoke chose drew grew knew told brought sought led chosen written spoken driven`.split(/\s+/),
)

/** What is certain whatever the tagger says: "long-awaited" is no verb, "the need" neither, "began" is one. */
function mended(tag: string, norm: string, token: string, before: Word | undefined): string {
  const verb = /^(?:VB|MD)/.test(tag)
  if (verb && token.includes('-')) return 'JJ'
  if (
    /^(?:NN|JJ)$/.test(tag) &&
    (before?.tag === 'MD' || (before?.norm === 'not' && before.tag === 'RB')) &&
    act(stem(norm)) !== undefined
  )
    return 'VB'
  if (
    verb &&
    before?.tag === 'DT' &&
    stem(norm).length >= norm.length - 1 &&
    !/^(?:that|this|these|those|all|both)$/.test(before.norm)
  )
    return 'NN'
  if (!verb && STRONG_PAST.has(norm) && before?.tag !== 'DT' && tag !== 'NNP')
    return tag === 'NN' || tag === 'JJ' || tag === 'NNS' ? 'VBD' : tag
  return tag
}

/** A loose list of words for a trigger or a label, by the same rules as the text's. `*` and `_` stay as written. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (piece === '_' ? ['_'] : partsOf(piece).map((part) => part.norm)))
}

interface Part {
  readonly start: number
  readonly end: number
  readonly norm: string
  readonly contracted: boolean
  readonly mark: Word['mark']
  readonly after: Word['mark']
}

const INSIDE = /[\p{L}\p{M}\p{N}*]/u
const DIGIT = /[0-9]/

/** The words inside one token, with offsets into it. */
function partsOf(token: string): Part[] {
  const parts: Part[] = []
  let mark: Word['mark'] = ''
  let i = 0
  while (i < token.length) {
    const symbol = token[i]!
    if (symbol === '$' || symbol === '£' || symbol === '€' || symbol === '%' || symbol === '¥') {
      parts.push({ start: i, end: i + 1, norm: symbol, contracted: false, mark, after: '' })
      mark = ''
      i++
      continue
    }
    if (!startsWord(token, i)) {
      mark = stronger(mark, markOf(symbol))
      i++
      continue
    }
    const end = wordEnd(token, i)
    for (const part of contraction(token.slice(i, end), i)) {
      parts.push({ ...part, mark, after: '' })
      mark = ''
    }
    i = end
  }
  const last = parts.at(-1)
  if (last !== undefined && mark !== '') parts[parts.length - 1] = { ...last, after: mark }
  return parts
}

function startsWord(token: string, i: number): boolean {
  if (inside(token, i)) return true
  return isApostrophe(token[i]) && i === 0 && token.length > 1 && inside(token, 1) && token.length <= 3
}

function inside(token: string, i: number): boolean {
  const code = token.charCodeAt(i)
  if (code < 0x80)
    return (
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 42
    )
  return INSIDE.test(String.fromCodePoint(token.codePointAt(i)!))
}

function wordEnd(token: string, from: number): number {
  let i = from + 1
  while (i < token.length) {
    const next = i + 1 < token.length
    if (inside(token, i)) i++
    else if (isApostrophe(token[i]) && next && inside(token, i + 1)) i++
    else if (
      (token[i] === '.' || token[i] === ',') &&
      next &&
      DIGIT.test(token[i - 1]!) &&
      DIGIT.test(token[i + 1]!)
    )
      i++
    else if (token[i] === '.' && isAcronymDot(token, from, i)) i++
    else break
  }
  return i
}

/** "U.S." and "U.S": single letters between dots. */
function isAcronymDot(token: string, from: number, at: number): boolean {
  return (
    (at - from) % 2 === 1 &&
    /^\p{L}(?:\.\p{L})*$/u.test(token.slice(Math.max(from, at - 9), at)) &&
    token.length <= 12
  )
}

function isApostrophe(symbol: string | undefined): boolean {
  return symbol === "'" || symbol === '’' || symbol === 'ʼ'
}

const PLAIN = /^[a-z]+$/

function contraction(
  word: string,
  at: number,
): { start: number; end: number; norm: string; contracted: boolean }[] {
  const lower = word.toLowerCase()
  const whole = { start: at, end: at + word.length }
  if (PLAIN.test(lower) && lower.length === word.length && lower !== 'cannot')
    return [{ ...whole, norm: lower, contracted: false }]
  const norm = lower.replaceAll('’', "'").replaceAll('ʼ', "'")
  if (norm.length !== word.length) return [{ ...whole, norm, contracted: false }]
  if (norm === "n't") return [{ ...whole, norm: 'not', contracted: true }]
  if (norm === 'cannot') return two(at, 3, word.length, 'can', 'not', false)
  if (norm.endsWith("n't")) {
    const stemmed = norm.slice(0, -3)
    return two(at, stemmed.length, word.length, BEFORE_NOT[stemmed] ?? stemmed, 'not', true)
  }
  const cut = norm.indexOf("'", 1)
  if (norm.startsWith("'")) return [{ ...whole, norm: CONTRACTION[norm] ?? norm, contracted: false }]
  if (cut > 0) {
    const tail = norm.slice(cut)
    if (tail === "'s" || CONTRACTION[tail] !== undefined) {
      return two(at, cut, word.length, norm.slice(0, cut), CONTRACTION[tail] ?? tail, false)
    }
  }
  return [
    {
      ...whole,
      norm: norm.includes('.') && !DIGIT.test(norm) ? norm.replaceAll('.', '') : norm,
      contracted: false,
    },
  ]
}

function two(at: number, cut: number, length: number, first: string, second: string, contracted: boolean) {
  return [
    { start: at, end: at + cut, norm: first, contracted: false },
    { start: at + cut, end: at + length, norm: second, contracted },
  ]
}

function mendBeforeNot(words: Word[]): void {
  const last = words.at(-1)
  const full = last === undefined ? undefined : BEFORE_NOT[last.norm]
  if (last !== undefined && full !== undefined)
    words[words.length - 1] = { ...last, norm: full, stem: stem(full), meaning: full }
}

const STRENGTH: Readonly<Record<Word['mark'], number>> = {
  '': 0,
  '-': 1,
  '"': 2,
  ')': 3,
  '(': 3,
  ',': 4,
  ';': 5,
}

function stronger(a: Word['mark'], b: Word['mark']): Word['mark'] {
  return STRENGTH[b] > STRENGTH[a] ? b : a
}

function markOf(symbols: string): Word['mark'] {
  let mark: Word['mark'] = ''
  for (const symbol of symbols) mark = stronger(mark, markOfOne(symbol))
  return mark
}

function markOfOne(symbol: string): Word['mark'] {
  if (symbol === ',') return ','
  if (symbol === ';' || symbol === ':' || symbol === '—' || symbol === '–' || symbol === '…') return ';'
  if (symbol === '-') return '-'
  if (symbol === '(' || symbol === '[') return '('
  if (symbol === ')' || symbol === ']') return ')'
  return /["“”„«»‘’']/.test(symbol) ? '"' : ''
}

/** The stretch of text a run of words covers. */
export function spanOf(text: string, words: readonly Word[], { first, end }: WordRange): Span {
  const start = words[first]!.start
  const stop = words[end - 1]!.end
  return { start, end: stop, quote: text.slice(start, stop) }
}
