import type { Pair } from './corpus.ts'

/** The scorer's own tokens: words with their apostrophes, and every other visible character alone. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{N}\p{M}]/gu
const WORD = /[\p{L}\p{N}]/u

/** The measuring tape of one article: its tokens, and which of them are words, quoted, or to be skipped. */
export interface Tape {
  readonly text: string
  readonly tokens: readonly Pair[]
  readonly isWord: readonly boolean[]
  /** By character: 1 inside double quotation marks. */
  readonly quoted: Uint8Array
  readonly skip: ReadonlySet<number>
}

export function measure(text: string, discard: readonly Pair[]): Tape {
  const matches = [...text.matchAll(TOKEN)]
  const tokens = matches.map((match): Pair => [match.index, match.index + match[0].length])
  const isWord = matches.map((match) => WORD.test(match[0]))
  return { text, tokens, isWord, quoted: quotedMask(text), skip: tokensIn(discard, tokens, new Set()) }
}

/** Indices of the tokens that the spans touch, without those to be skipped. */
export function tokensIn(
  spans: readonly Pair[],
  tokens: readonly Pair[],
  skip: ReadonlySet<number>,
): Set<number> {
  const touched = new Set<number>()
  for (const [start, end] of spans) {
    let i = firstAtOrAfter(tokens, start)
    if (i > 0 && tokens[i - 1]![1] > start) i--
    for (; i < tokens.length && tokens[i]![0] < end; i++) if (!skip.has(i)) touched.add(i)
  }
  return touched
}

function firstAtOrAfter(tokens: readonly Pair[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]![0] < offset) low = middle + 1
    else high = middle
  }
  return low
}

const OPENING = new Set(['“', '„', '«'])
const CLOSING = new Set(['”', '»'])

/** Characters inside double quotation marks; an unclosed quotation runs to the end of its paragraph. */
export function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  let open = -1
  const close = (last: number): void => {
    mask.fill(1, open, last + 1)
    open = -1
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    const doubled = text[i + 1] === mark
    if (mark === '\n') {
      if (open >= 0) close(i - 1)
    } else if (OPENING.has(mark)) {
      if (open < 0) open = i
    } else if (CLOSING.has(mark)) {
      if (open >= 0) close(i)
    } else if (mark === '"') {
      if (open >= 0) close(i)
      else open = i
    } else if (mark === '`' && doubled) {
      if (open < 0) open = i
      i++
    } else if (mark === "'" && doubled && open >= 0) {
      close(++i)
    }
  }
  if (open >= 0) close(text.length - 1)
  return mask
}
