import { firstWhere } from '../../first-where.ts'
import type { Range } from '../attribution.ts'

/** The classes of the attribution tagger: outside, then begin and inside for source, cue and content. */
export const OUTSIDE = 0
export const LABELS = 7
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

export const beginOf = (role: Role): number => ROLES.indexOf(role) * 2 + 1

/** "Inside" follows only its own "begin" or "inside"; nothing begins with it. The last row is the start. */
export function forbiddenLabels(before: number, after: number): boolean {
  if (after === OUTSIDE || after % 2 === 1) return false
  return before !== after && before !== after - 1
}

/** Anything that names the ranges of an attribution. */
export type Ranged = Readonly<Record<Role, readonly Range[]>>

/**
 * The label of every token: a token belongs to a range that holds its middle, and to the first of two that overlap.
 * `breaks` marks tokens that begin a paragraph: a range that goes over one begins anew there.
 */
export function labelsOf(
  tokens: readonly Range[],
  attributions: readonly Ranged[],
  breaks: (token: number) => boolean,
): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const marked = attributions.flatMap((one) =>
    ROLES.flatMap((role) => one[role].map((range) => ({ range, begin: beginOf(role) }))),
  )
  marked.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  for (const { range, begin } of marked) {
    let open = false
    for (let i = firstEndingAfter(tokens, range.start); i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined || token.start >= range.end) break
      const middle = (token.start + token.end) / 2
      if (middle < range.start || middle > range.end || labels[i] !== OUTSIDE) continue
      labels[i] = open && !breaks(i) ? begin + 1 : begin
      open = true
    }
  }
  return mended(labels)
}

/** A stretch that another one interrupts begins anew behind it. */
function mended(labels: Uint8Array): Uint8Array {
  let before = LABELS
  labels.forEach((label, i) => {
    before = forbiddenLabels(before, label) ? label - 1 : label
    labels[i] = before
  })
  return labels
}

/** The first token that ends behind an offset. */
export function firstEndingAfter(tokens: readonly Range[], offset: number): number {
  return firstWhere(tokens, ({ end }) => end > offset)
}
