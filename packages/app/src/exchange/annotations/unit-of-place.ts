/** What a format counts the places of a text in; ours are UTF-16 units. */
export type PlaceUnit = 'utf-16' | 'code-points' | 'bytes' | 'graphemes'

/** From where to where, the end not included. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The places of a text counted in another unit, all of them in one walk over the text. A place that begins inside a unit (half an
 * emoji, the accent of a letter) begins with it, and one that ends inside ends with it: nothing is cut. Half a character counts as
 * the one U+FFFD that is written for it; bytes are those of UTF-8.
 *
 * `placesIn('code-points', '🚢 Berg', [{ start: 3, end: 7 }])({ start: 3, end: 7 })` is `{ start: 2, end: 6 }`
 */
export function placesIn(unit: PlaceUnit, text: string, places: Iterable<Place>): (place: Place) => Place {
  if (unit === 'utf-16' || (unit === 'code-points' && !/[\ud800-\udfff]/.test(text))) return (place) => place
  const asked = new Set<number>()
  for (const { start, end } of places) asked.add(start).add(end)
  const sorted = [...asked].sort((a, b) => a - b)
  const [down, up] = [new Map<number, number>(), new Map<number, number>()]
  const units = WALKS[unit](text)
  let [at, count] = [0, 0]
  let next = units.next()
  for (const place of sorted) {
    while (next.done !== true && at + next.value.length <= place) {
      at += next.value.length
      count += next.value.counts
      next = units.next()
    }
    down.set(place, count)
    up.set(place, next.done === true || at >= place ? count : count + next.value.counts)
  }
  return ({ start, end }) => ({ start: found(down, start), end: found(up, end) })
}

function found(counted: ReadonlyMap<number, number>, place: number): number {
  const count = counted.get(place)
  if (count === undefined) throw new RangeError(`The place ${place} is not among those that were counted.`)
  return count
}

/** A step: how many UTF-16 units it is long, and for how many of the other unit it counts. */
interface Step {
  readonly length: number
  readonly counts: number
}

const WALKS = {
  'code-points': function* (text: string): Generator<Step> {
    for (const sign of text) yield { length: sign.length, counts: 1 }
  },
  bytes: function* (text: string): Generator<Step> {
    for (const sign of text) yield { length: sign.length, counts: bytesOf(sign.codePointAt(0) ?? 0) }
  },
  graphemes: function* (text: string): Generator<Step> {
    for (const { segment } of GRAPHEMES.segment(text)) yield { length: segment.length, counts: 1 }
  },
} satisfies Record<Exclude<PlaceUnit, 'utf-16'>, (text: string) => Generator<Step>>

/** The same rules in every language (Unicode Standard Annex 29). */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
