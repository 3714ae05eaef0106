import fc from 'fast-check'
import type { Place } from '../unit-of-place.ts'

const PIECES = [
  ...[
    'Berg',
    'said',
    'the',
    'toll',
    'stays',
    'Müller',
    '10,5',
    '“No”',
    'a|b;c',
    '[x]',
    '_',
    '*',
    'C:\\',
    '->',
  ],
  ...[
    '🚢',
    '👨‍👩‍👧',
    '🇩🇪',
    'e\u0301',
    'a\u0308\u0323',
    '𝔄',
    '한국',
    '\u200d',
    '\ufeff',
    '“',
    '<b>&amp;',
    '#Text=x',
    '1-1',
  ],
  ...[' ', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u0085', '\u000b', '\u0001'],
]

/** A text of pieces that break a careless count, and places in it that begin and end between pieces. */
export function oddText(): fc.Arbitrary<{ readonly text: string; readonly places: readonly Place[] }> {
  return fc
    .record({
      pieces: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }),
      cuts: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 8 }),
    })
    .map(({ pieces, cuts }) => {
      const ends = [0]
      for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + piece.length)
      const at = (cut: number): number => ends[cut % ends.length] ?? 0
      const places = cuts.map(([a, b]) => ({ start: Math.min(at(a), at(b)), end: Math.max(at(a), at(b)) }))
      return { text: pieces.join(''), places: places.filter(({ start, end }) => start < end) }
    })
}
