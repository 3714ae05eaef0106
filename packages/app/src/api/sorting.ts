/** The record has an order of its own for each column; only what was asked for changes it. */
export const descending = (order: 'asc' | 'desc' | undefined): boolean | undefined =>
  order === undefined ? undefined : order === 'desc'
