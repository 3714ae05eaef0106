import { hashWord } from '../learning/feature.ts'
import { tokenAt } from './cursor.ts'
import type { Token } from './read-text.ts'

/** What features are made of, token by token, as numbers. */
export interface Columns {
  readonly length: number
  /** Hash of the word in lower case, and as written. */
  readonly word: Int32Array
  readonly form: Int32Array
  readonly shape: Uint8Array
  /** Hashes of the last one to four and the first three letters. */
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix3: Int32Array
}

/** The columns of a text's tokens, as long as somebody holds them: the tagger and the attributor ask for the same. */
const remembered = new WeakMap<readonly Token[], Columns>()

/** The columns of a run of tokens. */
export function columnsOf(tokens: readonly Token[]): Columns {
  const known = remembered.get(tokens) ?? filled(tokens)
  remembered.set(tokens, known)
  return known
}

function filled(tokens: readonly Token[]): Columns {
  const length = tokens.length
  const columns = {
    length,
    word: new Int32Array(length),
    form: new Int32Array(length),
    shape: new Uint8Array(length),
    suffix1: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    suffix4: new Int32Array(length),
    prefix3: new Int32Array(length),
  }
  for (let i = 0; i < length; i++) {
    const { text, norm } = tokenAt(tokens, i)
    const shown = shownAs(text, norm)
    columns.word[i] = shown.word
    columns.form[i] = shown.form
    columns.shape[i] = shown.shape
    columns.suffix1[i] = shown.suffix1
    columns.suffix2[i] = shown.suffix2
    columns.suffix3[i] = shown.suffix3
    columns.suffix4[i] = shown.suffix4
    columns.prefix3[i] = shown.prefix3
  }
  return columns
}

/** The columns of one word. */
type Shown = { readonly [Column in Exclude<keyof Columns, 'length'>]: number }

const known = new Map<string, Shown>()
const KNOWN_AT_MOST = 20_000

/** Most words of a text have been seen before: the memory is only a shortcut, emptied and never grown past its bound. */
function shownAs(text: string, norm: string): Shown {
  const before = known.get(text)
  if (before !== undefined) return before
  const begun = norm.length > 60 ? norm.slice(0, 60) : norm
  const word = hashWord(begun)
  const shown = {
    word,
    form: text === norm ? word : hashWord(text.slice(0, 60)),
    shape: shapeOf(text),
    suffix1: hashWord(begun.slice(-1)),
    suffix2: hashWord(begun.slice(-2)),
    suffix3: hashWord(begun.slice(-3)),
    suffix4: hashWord(begun.slice(-4)),
    prefix3: hashWord(begun.slice(0, 3)),
  }
  if (known.size >= KNOWN_AT_MOST) known.clear()
  if (text.length <= 60) known.set(text, shown)
  return shown
}

const CAPITAL = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u

/** What a token looks like: 0 other, 1 lower, 2 capital, 3 capitals, 4 number, 5 quote, 6 mixed, 7 stopped, 8 hyphened, 9 initial. */
function shapeOf(text: string): number {
  const code = text.charCodeAt(0)
  if (code >= 48 && code <= 57) return 4
  if (code === 0x22 || code === 0x201c || code === 0x201d || text === '``' || text === "''") return 5
  if (LOWER.test(text)) return text.includes('-') ? 8 : /\p{Lu}/u.test(text) ? 6 : 1
  if (!CAPITAL.test(text)) return 0
  if (text.length === 2 && text[1] === '.') return 9
  if (text.includes('.')) return 7
  if (text.length > 1 && !/\p{Ll}/u.test(text)) return 3
  return text.includes('-') || /\p{Ll}\p{Lu}/u.test(text) ? 6 : 2
}
