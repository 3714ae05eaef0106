/**
 * A promise of the record as a question: rows that break it, each with `at` (which row: "statement 12") and `what` (in words,
 * without a full stop).
 */
export interface Check {
  readonly sql: string
  /** What a person does about it. */
  readonly todo: string
}

/** Of what the record itself never writes: no command mends it. */
export const RESTORE = 'Restore the newest backup in which `onrecord verify` finds nothing.'

/** `'a', 'b'` for SQL; the words are ours. */
export const inQuotes = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')
