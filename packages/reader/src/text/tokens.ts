import { ABBREVIATIONS, TITLES } from './abbreviations.ts'
import { knownWord } from './known-words.ts'
import type { Token } from './read-text.ts'

/**
 * The tokens of a text, in the manner of the Penn Treebank: `don't` is `do` + `n't`, `Trump's` is `Trump` + `'s`,
 * `$4,000` is `$` + `4,000`, `U.S.`, `Mr.`, `AR-15`, `a.m.` and `example.com` stay whole, marks stand alone.
 *
 * Stateless, and linear in the length of the text whatever it holds; a run of four or more of the same mark is one
 * token. Every character that is not white space lies in exactly one token.
 *
 * @example tokenize("She didn't pay $4,000.").map((t) => t.text) // ['She','did',"n't",'pay','$','4,000','.']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind === SPACE) at += 1
    else if (kind === WORD) at = takeWord(text, at, tokens)
    else at = takeMark(text, at, tokens)
  }
  return tokens
}

const SPACE = 0
const WORD = 1
const MARK = 2

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\u200d]/u
const SPACE_CHARACTER = /\s/

/** The kind of each UTF-16 unit below 0x600, worked out once: a table look-up is what keeps this fast. */
const KINDS = Uint8Array.from({ length: 0x600 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (SPACE_CHARACTER.test(character)) return SPACE
  return WORD_CHARACTER.test(character) ? WORD : MARK
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < KINDS.length) return KINDS[code] ?? MARK
  if (code === 0x200b || code === 0xfeff) return SPACE
  return kindOf(String.fromCodePoint(text.codePointAt(at) ?? code))
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === WORD
}

/** How many UTF-16 units the character at `at` has. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

function push(text: string, start: number, end: number, tokens: Token[]): void {
  const word = knownWord(text.slice(start, end))
  tokens.push({ start, end, text: word.text, norm: word.norm })
}

// Marks ----------------------------------------------------------------------------------------------------------

/** Marks that come as one token when doubled or trebled. */
const DOUBLED = new Set(['``', "''", '--', '---', '___', '...', '!!', '??', '!?', '?!'])

function takeMark(text: string, at: number, tokens: Token[]): number {
  const elided = elidedWordEnd(text, at)
  if (elided > at) return takeWord(text, at, tokens, elided)
  const end = markEnd(text, at)
  push(text, at, end, tokens)
  return end
}

function markEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let run = at + width(text, at)
  if (run > at + 1) return run
  while (run < text.length && text.charCodeAt(run) === code) run += 1
  if (run - at >= 4 || (run - at > 1 && code === 0x2e)) return run
  if (at + 3 <= text.length && DOUBLED.has(text.slice(at, at + 3))) return at + 3
  if (DOUBLED.has(text.slice(at, at + 2))) return at + 2
  return at + 1
}

const ELIDED = /['’](?:\d0s|em|tis|twas|til|cause)(?![\p{L}\p{N}])/iuy

/** Where a word that begins with a mark ends: 'em, '90s, @name, #tag, .38; `at` where there is none. */
function elidedWordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isWordAt(text, at - 1)) return at
  if (isApostrophe(code)) {
    ELIDED.lastIndex = at
    return ELIDED.test(text) ? ELIDED.lastIndex : at
  }
  if ((code === 0x40 || code === 0x23) && isWordAt(text, at + 1)) return nameEnd(text, at + 1)
  if (code === 0x2e && isDigit(text.charCodeAt(at + 1))) return nameEnd(text, at + 1)
  return at
}

function nameEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && (text.charCodeAt(end) === 0x5f || isWordAt(text, end))) end += width(text, end)
  return end
}

// Words ----------------------------------------------------------------------------------------------------------

function takeWord(text: string, start: number, tokens: Token[], known = 0): number {
  const web = known === 0 ? webAddressEnd(text, start) : 0
  const end = web > 0 ? web : known > 0 ? known : withItsStop(text, start, wordEnd(text, start))
  if (web > 0) push(text, start, end, tokens)
  else splitContraction(text, start, end, tokens)
  return end
}

/** The end of a word with what joins it inside: hyphens, apostrophes, 4,000, 3.5, 10:30, AT&T, U.S, and/or, x@y.org. */
function wordEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    while (isWordAt(text, at)) at += width(text, at)
    if (at >= text.length || !isWordAt(text, at + 1) || !joins(text, start, at)) return at
    at += 1
  }
}

function joins(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  switch (mark) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
    case 0x5f: // _
    case 0x40: // @
    case 0x2f: // /
    case 0x27: // '
    case 0x2019:
      return true
    case 0x26: // &
      return isUpper(before) && isUpper(after)
    case 0x2c: // ,
      return isDigit(before) && isDigit(after) && digitsAt(text, at + 1) === 3
    case 0x3a: // :
      return isDigit(before) && isDigit(after)
    case 0x2e: // .
      return stopJoins(text, start, at)
    default:
      return false
  }
}

function digitsAt(text: string, at: number): number {
  let end = at
  while (end - at < 4 && isDigit(text.charCodeAt(end))) end += 1
  return end - at
}

const TOP_LEVEL = /(?:com|org|net|gov|edu|mil|info|co|uk|us|ca|eu|tv|io|de|fr|ua|ru|news)(?![\p{L}\p{N}])/iuy

/** A stop inside a word: 3.5, U.S, p.m, Ph.D, example.com; never between two sentences that lack their blank. */
function stopJoins(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isDigit(before) && isDigit(after)) return true
  const aloneBefore = at - 1 === start || !isWordAt(text, at - 2)
  const aloneAfter = !isWordAt(text, at + 2)
  const letters = (isUpper(before) || isLower(before)) && (isUpper(after) || isLower(after))
  if (letters && aloneBefore && aloneAfter) return true
  if (letters && isLower(before) && isUpper(after) && aloneAfter && at - start === 2) return true
  TOP_LEVEL.lastIndex = at + 1
  LOUD_TOP_LEVEL.lastIndex = at + 1
  return isLower(after) ? TOP_LEVEL.test(text) : LOUD_TOP_LEVEL.test(text)
}

/** "Censor.NET": in capitals only those that are no word a sentence begins with. */
const LOUD_TOP_LEVEL = /(?:COM|ORG|NET|TV)(?![\p{L}\p{N}])/uy

/** Takes in the stop of an abbreviation, an initial or an acronym with stops. */
function withItsStop(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e || end - start > 12) return end
  const word = text.slice(start, end).toLowerCase()
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1)
  if (word.length === 1 && isUpper(text.charCodeAt(start))) return word === 'i' ? end : end + 1
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last)) return end + 1
  const capital = isUpper(text.charCodeAt(end - last.length))
  if (NUMBERED.has(last) && !NUMBER_NEXT.test(text.slice(end + 1, end + 8))) return end
  if (TITLES.has(last)) return capital || SMALL_TITLES.has(last) ? end + 1 : end
  return ABBREVIATIONS.has(last) && (capital || SMALL_ABBREVIATIONS.has(last)) ? end + 1 : end
}

/** Short for something only with its number: `No. 10`, `Art. IV`; "No. It will not." and "Modern Art. The" are words. */
const NUMBERED = new Set(['no', 'nos', 'p', 'pp', 'art', 'fig', 'vol'])
const NUMBER_NEXT = /^\s*#?(?:\d|[IVXLC]+\b)/

/** What is abbreviated in small letters too; `no.` and `fig.` at a sentence's end are words. */
const SMALL_TITLES = new Set(['hon', 'vs', 'v', 'e.g', 'i.e', 'cf', 'viz', 'approx', 'al', 'ca'])
const SMALL_ABBREVIATIONS = new Set(['a.m', 'p.m', 'etc', 'a.k.a', 'jr', 'sr', 'inc', 'dept', 'pct'])

const WEB = /(?:https?:\/\/|www\.)[^\s"“”<>]+/iuy

function webAddressEnd(text: string, start: number): number {
  const code = text.charCodeAt(start) | 0x20
  if (code !== 0x68 && code !== 0x77) return 0
  WEB.lastIndex = start
  if (!WEB.test(text)) return 0
  let end = WEB.lastIndex
  while (end > start && ".,;:!?)'’]".includes(text.charAt(end - 1))) end -= 1
  return end
}

const SUFFIXES = new Set(['s', 'm', 'd', 'll', 're', 've'])

/** `do|n't`, `Trump|'s`, `we|'ll`, `can|not`; a plural's apostrophe is a mark of its own and never gets here. */
function splitContraction(text: string, start: number, end: number, tokens: Token[]): void {
  const cut = contractionAt(text, start, end)
  if (cut > start) push(text, start, cut, tokens)
  push(text, cut > start ? cut : start, end, tokens)
}

function contractionAt(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 3) return start
  const tail = text.slice(Math.max(start, end - 4), end)
  if (length === 6 && tail.toLowerCase() === 'nnot' && /^can/i.test(text.slice(start, end))) return start + 3
  const mark = Math.max(tail.lastIndexOf("'"), tail.lastIndexOf('’'))
  if (mark < 0) return start
  const suffix = tail.slice(mark + 1).toLowerCase()
  const at = end - tail.length + mark
  if (suffix === 't') return /n/i.test(text[at - 1] ?? '') && at - 1 > start ? at - 1 : start
  return SUFFIXES.has(suffix) && at > start ? at : start
}
