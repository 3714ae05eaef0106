import type { Span } from '@onrecord/reader'

/** Takes stretches of one wording of a text to another; `null` where the other has not these words. */
export type ToOther = (span: Span) => Span | null

const PASSED_OVER = /[\s\u00ad\u200b\u200c\u2060\ufeff]/

/**
 * From one wording of a text to another that differs in blanks, line ends and the shape of its marks only: the same sign of the same
 * number. `null` where one has more signs than the other.
 */
export function samePlaces(there: string, here: string): ToOther | null {
  if (there === here) return (span) => span
  const [from, to] = [signsOf(there), signsOf(here)]
  if (from.length !== to.length) return null
  const numberOf = new Map(from.map((place, number) => [place, number]))
  return ({ start, end }) => {
    const inside = placesBetween(there, start, end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return null
    const [own, ending] = [to[numberOf.get(first) ?? -1], to[numberOf.get(last) ?? -1]]
    if (own === undefined || ending === undefined) return null
    return { start: own, end: ending + 1, quote: here.slice(own, ending + 1) }
  }
}

const signsOf = (text: string): number[] => placesBetween(text, 0, text.length)

function placesBetween(text: string, start: number, end: number): number[] {
  const places: number[] = []
  for (let at = start; at < end; at++) if (!PASSED_OVER.test(text.charAt(at))) places.push(at)
  return places
}
