/** A word cut out of a token, with offsets into it. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, no dots in "U.S.", contractions spelled out. */
  readonly norm: string
  /** True for the "not" of "won't". */
  readonly contracted: boolean
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
])
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'is'],
])

/** What stands before "n't" in full: "wo" is "will"; `undefined` where it is in full already. */
export function fullBeforeNot(norm: string): string | undefined {
  return BEFORE_NOT.get(norm)
}

/** Whether a lower-case word is plain letters and no contraction: by far the most are. */
export function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return norm !== 'cannot'
}

const STAR = 42

/** The same of a trigger's word, which may hold stars: a codebook has thousands of them, and few have to be taken apart. */
export function isWhole(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if ((code < 97 || code > 122) && code !== STAR) return false
  }
  return piece !== 'cannot'
}

/** The one or two words of a written word that begins at an offset: "won't" is "will", "not"; "Hill's" is "hill", "'s". */
export function spelledOut(word: string, at: number): Piece[] {
  const lower = word.toLowerCase()
  if (isPlain(lower)) return whole(lower, word, at)
  const norm = lower.replaceAll('’', "'").replaceAll('ʼ', "'")
  if (norm.length !== word.length) return whole(norm, word, at)
  if (norm === "n't") return [{ start: at, end: at + word.length, norm: 'not', contracted: true }]
  if (norm === 'cannot') return two(word, at, 3, ['can', 'not'], false)
  if (norm.endsWith("n't")) {
    const before = norm.slice(0, -3)
    return two(word, at, before.length, [fullBeforeNot(before) ?? before, 'not'], true)
  }
  return withoutNot(norm, word, at)
}

function withoutNot(norm: string, word: string, at: number): Piece[] {
  if (norm.startsWith("'")) return whole(SHORT.get(norm) ?? norm, word, at)
  const cut = norm.indexOf("'")
  const tail = cut < 0 ? '' : norm.slice(cut)
  const full = tail === "'s" ? tail : SHORT.get(tail)
  if (full !== undefined) return two(word, at, cut, [norm.slice(0, cut), full], false)
  const dotted = norm.includes('.') && !/[0-9]/.test(norm)
  return whole(dotted ? norm.replaceAll('.', '') : norm, word, at)
}

function whole(norm: string, word: string, at: number): Piece[] {
  return [{ start: at, end: at + word.length, norm, contracted: false }]
}

function two(
  word: string,
  at: number,
  cut: number,
  [first, second]: readonly [string, string],
  contracted: boolean,
): Piece[] {
  return [
    { start: at, end: at + cut, norm: first, contracted: false },
    { start: at + cut, end: at + word.length, norm: second, contracted },
  ]
}
