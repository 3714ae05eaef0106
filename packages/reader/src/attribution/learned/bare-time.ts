import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-names.ts'
import { hashWord } from '../../learning/feature.ts'
import type { Piece } from './pieces.ts'
import type { TokenNumbers } from './token-numbers.ts'

const WHEN = new Set(
  [
    ...MONTHS,
    ...SHORT_MONTHS,
    ...WEEKDAYS,
    ...`today yesterday tomorrow morning afternoon evening night day week month year last this next a an the on in at of early late
      earlier later ago , .`.split(/\s+/),
  ].map(hashWord),
)
/** The shape of what begins with a digit. */
const NUMBER = 4

/**
 * Whether a content holds a time and nothing else: "13 February 2023" in "the Gazette reported on 13 February 2023". It says
 * when somebody reported, not what.
 */
export function isBareTime({ word, shape }: TokenNumbers, content: readonly Piece[]): boolean {
  return content.every(({ first, end }) => {
    for (let i = first; i < end; i++) if (shape[i] !== NUMBER && !WHEN.has(word[i] ?? 0)) return false
    return true
  })
}
