import type { Span } from '@onrecord/reader'
import { Invalid } from '../errors.ts'
import type { Stretch } from './sentence-around.ts'

export interface Looked {
  /** What the text is called where it is told of: "d3". */
  readonly where: string
  /** Only here: a longer quotation that holds this one. */
  readonly within?: Stretch
  /** Here first, and everywhere else only when it is not here. */
  readonly near?: Stretch
  /** Of several places the first, second, ... in the text. */
  readonly which?: number
}

/**
 * Where a text says the words. Blanks, line breaks and the shape of quotation marks may differ from the text's, whose own
 * words are what is kept. Words that stand there never, or several times without saying which, are refused.
 *
 * `findQuotation('He said "no".', '“no”', { where: 'd3' })` is `{ start: 8, end: 12, quote: '"no"' }`.
 */
export function findQuotation(text: string, words: string, { where, within, near, which }: Looked): Span {
  const everywhere = placesOf(text, words)
  const inside = (stretch: Stretch) =>
    everywhere.filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
  const asked = within === undefined ? everywhere : inside(within)
  const close = near === undefined || within !== undefined ? [] : inside(near)
  const found = close.length > 0 ? close : asked
  if (which !== undefined) return nth(asked, which, words, where)
  const [only, ...others] = found
  if (only === undefined) {
    const place = within === undefined ? '' : ' within the longer quotation'
    throw new Invalid({
      where,
      what: `"${words}" does not stand in ${where}${place}.`,
      todo: 'Take the words from its text, letter for letter.',
    })
  }
  if (others.length === 0) return only
  const places = found.slice(0, 5).map((span, at) => `${at + 1}. ${surroundings(text, span)}`)
  const more = found.length > places.length ? `, and ${found.length - places.length} more` : ''
  throw new Invalid({
    where,
    what: `"${words}" stands in ${where} ${found.length} times: ${places.join('; ')}${more}.`,
    todo: 'Quote more of it, or say which of them.',
  })
}

function nth(found: readonly Span[], which: number, words: string, where: string): Span {
  const span = found[which - 1]
  if (span !== undefined) return span
  const times = found.length === 1 ? 'once' : `${found.length} times`
  throw new Invalid({
    where,
    what: `"${words}" stands in ${where} ${times}.`,
    todo: 'Give one of these numbers.',
  })
}

/** Whole words before parts of words. */
function placesOf(text: string, words: string): readonly Span[] {
  if (words.trim() === '') return []
  const spans = [...text.matchAll(new RegExp(patternOf(words.trim()), 'gu'))].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
    quote,
  }))
  const whole = spans.filter((span) => !cutsWord(text, span))
  return whole.length > 0 ? whole : spans
}

function patternOf(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/['’‘]/g, "['’‘]")
}

function cutsWord(text: string, { start, end }: Stretch): boolean {
  const cut = (at: number) =>
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at))
  return cut(start) || cut(end)
}

function surroundings(text: string, { start, end, quote }: Span): string {
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(end, end + 20)
  return `"…${before}[${quote}]${after}…"`.replace(/\p{Surrogate}/gu, '').replace(/\s+/g, ' ')
}
