import type { FileToTakeApart, Taken } from '../take-apart.ts'
import type { Bounds } from './bounds.ts'

/** What the extracting process is asked: a file's first articles, or the next ones of the same file. */
export type Question = { readonly file: FileToTakeApart; readonly bounds: Bounds } | 'more'

/** What it answers, one answer a question. */
export type Answer =
  | { readonly taken: readonly Taken[]; readonly ended: boolean }
  /** An error that nobody expected, in its own words. */
  | { readonly fault: string }
