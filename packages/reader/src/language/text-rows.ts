import type { Row } from './word-patterns.ts'

/** A row over a stretch of text in lower case or as written: its pattern is a regular expression. */
export type TextRow<Reading> = Row<Reading, RegExp>

/** The first row whose pattern is found in a text; `null` where none is. */
export function firstTextRow<Reading>(
  rows: readonly TextRow<Reading>[],
  text: string,
): TextRow<Reading> | null {
  return rows.find(({ pattern, unless }) => pattern.test(text) && unless?.test(text) !== true) ?? null
}

/** One expression that finds what any of the rows finds, the leftmost first and of those the earliest row. */
export function anyOf(rows: readonly TextRow<unknown>[], flags = ''): RegExp {
  return new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), flags)
}
