import type { TextVariable, Variable } from '@onrecord/network'
import type { Row } from './sqlite-file.ts'

/** What a variable of a statement type holds, in DNA's words. */
export type DnaDataType = 'boolean' | 'integer' | 'short text' | 'long text'

export interface DnaVariable {
  readonly id: number
  readonly name: string
  readonly dataType: DnaDataType
}

export interface DnaStatementType {
  readonly id: number
  readonly label: string
  readonly colour: string
  readonly variables: readonly DnaVariable[]
}

export interface DnaCoder {
  readonly id: number
  readonly name: string
  readonly colour: string
}

/** What one coder may see and change of another's work. */
export interface DnaCoderRelation {
  readonly coder: number
  readonly otherCoder: number
  readonly viewStatements: boolean
  readonly editStatements: boolean
  readonly viewDocuments: boolean
  readonly editDocuments: boolean
}

/**
 * The documents as columns: place d of every array is the same document. `time` is in seconds since 1970, wall-clock time taken as UTC.
 * Their texts are read on their own: they may be long.
 */
export interface DnaDocuments {
  readonly ids: Float64Array
  readonly time: Float64Array
  /** title, author, source, section, type, notes; empty where nobody wrote anything. */
  readonly variables: Readonly<Record<string, TextVariable>>
}

export interface DnaEntity {
  readonly id: number
  readonly variable: number
  readonly value: string
  readonly colour: string
  readonly childOf: number | null
  /** By attribute name, in the file's order; empty where DNA's user wrote nothing. */
  readonly attributes: Readonly<Record<string, string>>
}

/** A search term that DNA colours in the text. */
export interface DnaRegex {
  readonly label: string
  readonly colour: string
}

/** All statements of one type as columns: row r of every array is the same statement. */
export interface DnaStatements {
  readonly type: DnaStatementType
  readonly ids: Int32Array
  /** Index into `documents`. */
  readonly documents: Int32Array
  readonly starts: Int32Array
  readonly stops: Int32Array
  readonly coders: Int32Array
  /** By name, in the file's order. */
  readonly variables: Readonly<Record<string, Variable>>
}

/** A `.dna` file, read only. Small tables are at hand, the large ones are read when asked for. */
export interface DnaFile {
  readonly path: string
  readonly version: string
  readonly settings: Readonly<Record<string, string>>
  readonly coders: readonly DnaCoder[]
  readonly coderRelations: readonly DnaCoderRelation[]
  readonly statementTypes: readonly DnaStatementType[]
  readonly regexes: readonly DnaRegex[]
  readonly entities: readonly DnaEntity[]
  readonly documents: DnaDocuments
  readonly statements: (type: string) => DnaStatements
  /** The text of one document, by id. */
  readonly text: (document: number) => string
  readonly close: () => void
}

/** `#RRGGBB` of a row's Red, Green and Blue; black where one is missing. */
export function colourOf(row: Row): string {
  const hex = [row.Red, row.Green, row.Blue].map((part) =>
    Number(part ?? 0)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('').toUpperCase()}`
}

/** A cell's text; NULL is the empty text, as DNA reads it. */
export function textOf(cell: Row[string] | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}
