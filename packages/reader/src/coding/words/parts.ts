import { isCurrencySign } from '../quantities/currency.ts'
import { isPlain, type Piece, spelledOut } from './contractions.ts'
import { type Mark, markOf, stronger } from './marks.ts'

/** A word inside a token, with the punctuation around it. */
export interface Part extends Piece {
  /** Before it, inside the token. */
  readonly mark: Mark
  /** Behind the token's last word. */
  readonly after: Mark
}

/** The words inside one token: most hold one, "long-range" two, "—" none. */
export function partsOf(token: string, norm: string): Part[] {
  if (isPlain(norm)) return [{ start: 0, end: norm.length, norm, contracted: false, mark: '', after: '' }]
  return takenApart(token)
}

/** The words of a written piece of text without blanks. */
export function takenApart(token: string): Part[] {
  const parts: Part[] = []
  let mark: Mark = ''
  let i = 0
  while (i < token.length) {
    const sign = isCurrencySign(token[i]) || token[i] === '%'
    if (!sign && !startsWord(token, i)) {
      mark = stronger(mark, markOf(token.charAt(i)))
      i++
      continue
    }
    const end = sign ? i + 1 : wordEnd(token, i)
    const stop = withoutNoteMark(token, i, end)
    if (stop === i) {
      i = end
      continue
    }
    for (const { start, end: last, norm, contracted } of spelledOut(token.slice(i, stop), i)) {
      parts.push({ start, end: last, norm, contracted, mark, after: '' })
      mark = ''
    }
    i = end
  }
  const last = parts.at(-1)
  if (last !== undefined && mark !== '') parts[parts.length - 1] = { ...last, after: mark }
  return parts
}

const NOTE_MARK = /[¹²³⁰⁴-⁹]+$/u
/** What a raised number is a power of: ten, a unit of length, a single letter. */
const POWER_OF = /^(?:10|[kcdmµ]?m|ft|yd|mi|\p{L})$/u

/** Where a word ends without a note's raised mark: "40¹ guns" are 40, "tanks²" tanks; "km²" and "10⁶" stay. */
function withoutNoteMark(token: string, from: number, end: number): number {
  if (token.charCodeAt(end - 1) < 0xb2) return end
  const word = token.slice(from, end)
  const mark = NOTE_MARK.exec(word)
  return mark === null || POWER_OF.test(word.slice(0, mark.index)) ? end : from + mark.index
}

function startsWord(token: string, i: number): boolean {
  if (isInside(token, i)) return true
  return isApostrophe(token[i]) && i === 0 && token.length > 1 && token.length <= 3 && isInside(token, 1)
}

const LETTER = /[\p{L}\p{M}\p{N}*]/u

/** Letters, digits and the star of a trigger. */
function isInside(token: string, i: number): boolean {
  const code = token.charCodeAt(i)
  if (code >= 0x80) return LETTER.test(String.fromCodePoint(token.codePointAt(i) ?? code))
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 42
  )
}

function wordEnd(token: string, from: number): number {
  let i = from + 1
  while (i < token.length && goesOn(token, from, i)) i++
  return i
}

/** "o'clock", "4,000", "3.5" and "U.S." are one word each. */
function goesOn(token: string, from: number, i: number): boolean {
  if (isInside(token, i)) return true
  const symbol = token[i]
  if (isApostrophe(symbol)) return i + 1 < token.length && isInside(token, i + 1)
  if ((symbol === '.' || symbol === ',') && isDigit(token[i - 1]) && isDigit(token[i + 1])) return true
  return symbol === '.' && isAcronymDot(token, from, i)
}

function isDigit(symbol: string | undefined): boolean {
  return symbol !== undefined && symbol >= '0' && symbol <= '9'
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
