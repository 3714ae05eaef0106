import { normAt, tagAt } from '../../text/cursor.ts'
import type { Run, Scan } from '../rules/scan.ts'

/**
 * A subject with what measures it, which a clause rule leaves out: "at least three customers", "only 28 per cent".
 *
 * @example measured(text, { first: 4, end: 5 }, 0) // "28 per cent" for "cent"
 */
export function measured({ norms, tags }: Scan, { first, end }: Run, floor: number): Run {
  let from = first
  if (normAt(norms, from) === 'cent' && norms[from - 1] === 'per') from -= 1
  while (from > floor && from < first && tagAt(tags, from - 1) === 'CD') from -= 1
  if (/^(?:least|most)$/.test(normAt(norms, from)) && norms[from - 1] === 'at') from -= 1
  return { first: Math.max(from, floor), end }
}
