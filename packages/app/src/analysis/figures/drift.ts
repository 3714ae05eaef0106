import type { QuantityKind } from '@onrecord/reader'

/** A figure as it is printed. */
export interface Printed {
  readonly kind: QuantityKind
  readonly number: number | null
}

/**
 * Whether a number of what came in is told as a number of what there is: "4,000 were made" become "has 4,000". Of what was
 * bought or received only where some of it went out again: else one has what one got.
 */
export function drifted(came: Printed, there: Printed, someWentOut: boolean): boolean {
  if (came.number === null || came.number !== there.number || !LEVELS.has(there.kind)) return false
  return came.kind === 'produced' || (GOT.has(came.kind) && someWentOut)
}

const GOT: ReadonlySet<QuantityKind> = new Set(['received', 'purchased'])
const LEVELS: ReadonlySet<QuantityKind> = new Set(['stock', 'remaining'])
