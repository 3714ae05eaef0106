import type { Formats } from '../formats.ts'

/** Somebody's positions over time. */
export const overTime = ({ many }: Formats) => ({
  title: 'Positions over time',
  label: 'Statements by concept and date',
  noDate: 'no date',
  signs: (n: number) => `${many(n, 'sign', 'signs')}, one a statement`,
  others: (n: number) =>
    `${many(n, 'more statement has', 'more statements have')} no concept, or ${n === 1 ? 'tells' : 'tell'} somebody else’s stance`,
})
