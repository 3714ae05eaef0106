import type { VariableType } from './statements.ts'

/** A value as people have it; null, undefined and '' are missing. */
export type Value = string | number | boolean | null | undefined

/**
 * One statement as a plain row. Only a date is needed besides the variables one wants to relate:
 * `{ actor: 'EPA', concept: 'CO2 must fall', agreement: true, date: '2005-02-01' }`.
 */
export interface Row {
  readonly id?: string | number
  /** The statement's document; rows without one are documents of their own. */
  readonly document?: string | number
  /** 'yyyy-MM-dd', 'yyyy-MM-ddTHH:mm:ss', 'dd.MM.yyyy', a Date or epoch seconds; the document's, where it has one. */
  readonly date?: string | number | Date
  readonly start?: number
  readonly stop?: number
  readonly [variable: string]: Value | Date
}

/** One document as a plain row: id, date and any variables (author, source, section, type, title). */
export interface DocumentRow {
  readonly id: string | number
  readonly date: string | number | Date
  readonly [variable: string]: Value | Date
}

export interface RowOptions {
  readonly documents?: Iterable<DocumentRow>
  readonly statementType?: string
  /** Types of variables; by default text is 'short text', true/false is 'boolean', whole numbers are 'integer'. */
  readonly types?: Readonly<Record<string, VariableType>>
  /** Entities that must be known although no row uses them (they are isolates). */
  readonly entities?: Readonly<Record<string, readonly string[]>>
  /** What the labels of a variable are: `{ organization: new Map([['US officials', 'anonymous']]) }`. */
  readonly kinds?: Readonly<Record<string, ReadonlyMap<string, string>>>
}
