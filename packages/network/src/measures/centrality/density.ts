import type { Network } from '../../cells/network.ts'

/** Ties there are over ties there could be; 0 where there could be none. Loops do not count. */
export function density({ networkType, rowNames, colNames, ties }: Network): number {
  const nodes = rowNames.length
  const possible = networkType === 'onemode' ? (nodes * (nodes - 1)) / 2 : nodes * colNames.length
  const there = ties.row.filter((i, t) => networkType === 'twomode' || i !== ties.column[t]).length
  return possible === 0 ? 0 : there / possible
}
