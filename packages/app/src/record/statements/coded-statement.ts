import type { Statement } from '@onrecord/reader'
import type { Variables } from './variables.ts'

/** A statement as a person codes it: the reader's shape, and the codebook's own variables. */
export interface CodedStatement extends Statement {
  readonly variables?: Variables
}

/** What a person may say differently about a statement; the words it points to included. */
export type Correction = Partial<Omit<CodedStatement, 'coder'>>
