import type { Statements } from '../table/statements.ts'
import type { Settled } from './settled.ts'
import type { TripleCodes } from './triple-codes.ts'

/**
 * Drops a statement when an earlier kept one says the same within the same period: same variable 1, same variable 2
 * and, where the qualifier counts, same qualifier. Linear: each statement is looked up once by its hash.
 *
 * @param periodOf the number of the week, month ... a time falls into
 * @param findsSame can two statements of this qualifier code be duplicates?
 */
export function withoutDuplicates(
  statements: Statements,
  ordered: Int32Array,
  codes: TripleCodes,
  settled: Settled,
  periodOf: (time: number) => number,
  findsSame: (code: number) => boolean,
): Int32Array {
  const periods = documentPeriods(statements, settled, periodOf)
  const levels = settled.qualifierAggregation === 'ignore' ? null : codes.qualifier
  const [columns, depth] = [codes.variable2.labels.length + 1, (levels?.labels.length ?? 0) + 1]
  const seen = new Map<number, Set<number>>()
  return ordered.filter((s) => {
    if (levels !== null && !findsSame(levels.of[s]!)) return true
    const period = periods[statements.document[s]!]!
    const cell =
      ((codes.variable1.of[s]! + 1) * columns + codes.variable2.of[s]! + 1) * depth +
      (levels?.of[s] ?? -1) +
      1
    const known = seen.get(period)
    if (known?.has(cell)) return false
    if (known) known.add(cell)
    else seen.set(period, new Set([cell]))
    return true
  })
}

function documentPeriods(
  statements: Statements,
  settled: Settled,
  periodOf: (time: number) => number,
): ArrayLike<number> {
  const { count, time } = statements.documents
  if (settled.duplicates === 'document') return Int32Array.from({ length: count }, (_, d) => d)
  if (settled.duplicates === 'acrossrange') return new Int32Array(count)
  return Array.from(time, periodOf)
}
