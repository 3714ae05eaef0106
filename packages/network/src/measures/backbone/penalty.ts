import type { ConceptSet } from './backbone-loss.ts'

/** Loss * exp(-p * (C - |S|) / C): smaller sets are forgiven more. */
export function penalised(loss: number, p: number, size: number, count: number): number {
  return loss * Math.exp((-p * (count - size)) / count)
}

/** Concepts in a set. */
export function sizeOf(set: ConceptSet): number {
  return set.reduce((sum, member) => sum + member, 0)
}
