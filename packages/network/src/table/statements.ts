/**
 * The statement table: what every network is computed from.
 *
 * Columns, not rows: labels are kept once, statements hold integer codes in typed arrays,
 * so a million statements with four variables take about 32 MB and one pass reads them all.
 * A statement's time is its document's time (epoch seconds, UTC).
 */

/** What a variable may hold, in the words of DNA: only short texts are nodes, all but long texts are qualifiers in DNA. */
export const variableTypes = ['short text', 'long text', 'boolean', 'integer'] as const
export type VariableType = (typeof variableTypes)[number]

/** Text: `labels[codes[s]]` is the value of statement (or document) s. Code -1 or the label '' means missing. */
export interface TextVariable {
  readonly type: 'short text' | 'long text'
  readonly codes: Int32Array
  /** Every entity of the variable in the record, also those no statement uses. No label twice. */
  readonly labels: readonly string[]
  /**
   * What each label is, where the table knows: 'person', 'organisation' ..., and 'anonymous' for a source that is not named.
   * `null` where one label's is not known.
   */
  readonly kinds?: readonly (string | null)[]
}

/** Numbers: booleans are 0 and 1; `MISSING` where there is no value. */
export interface NumberVariable {
  readonly type: 'boolean' | 'integer'
  readonly values: Int32Array
}

export type Variable = TextVariable | NumberVariable

/** The code of "no value" in a boolean or integer variable: an unset stance never counts as agreeing. */
export const MISSING = -2147483648

/** The documents: all of the record's, also those without statements (they bound the dates). */
export interface Documents {
  readonly count: number
  /** Ids as text; their order here is the order of documents that bear the same time. */
  readonly ids: readonly string[]
  /** Epoch seconds, UTC. */
  readonly time: Float64Array
  /** author, source, section, type, title ... */
  readonly variables: Readonly<Record<string, Variable>>
}

/** All statements of one statement type, as columns. Rows in any order. */
export interface Statements {
  readonly count: number
  /** The statement type's label, where the record has several. */
  readonly statementType?: string
  readonly ids: readonly string[] | readonly number[] | Int32Array
  /** Index into `documents`. */
  readonly document: Int32Array
  /** Place in the document's text, half-open; 0 where unknown. */
  readonly start: Int32Array
  readonly stop: Int32Array
  /** In the codebook's order: person, organization, concept, agreement ... */
  readonly variables: Readonly<Record<string, Variable>>
  readonly documents: Documents
}

/** The columns of a table whose documents, positions and ids may be left out. */
export interface Columns {
  readonly count: number
  readonly statementType?: string
  readonly ids?: Statements['ids']
  readonly document: Int32Array
  readonly start?: Int32Array
  readonly stop?: Int32Array
  readonly variables: Readonly<Record<string, Variable>>
  readonly documents: Documents
}

/**
 * A statement table straight from typed arrays, nothing copied: the way for a million statements.
 *
 * @throws RangeError when a column is not as long as the table, or a code stands for nothing.
 */
export function statementsFromColumns(columns: Columns): Statements {
  const { count } = columns
  const zeros = new Int32Array(columns.start && columns.stop ? 0 : count)
  const table: Statements = {
    ...columns,
    ids: columns.ids ?? Int32Array.from({ length: count }, (_, s) => s + 1),
    start: columns.start ?? zeros,
    stop: columns.stop ?? zeros,
  }
  for (const name of ['ids', 'document', 'start', 'stop'] as const)
    mustMeasure(name, table[name].length, count)
  for (const [name, variable] of Object.entries(table.variables)) mustMeasure(name, lengthOf(variable), count)
  const { documents } = table
  mustMeasure('documents.ids', documents.ids.length, documents.count)
  mustMeasure('documents.time', documents.time.length, documents.count)
  for (const [name, variable] of Object.entries(documents.variables)) {
    mustMeasure(`documents.${name}`, lengthOf(variable), documents.count)
    mustStand(`documents.${name}`, variable)
  }
  for (const [name, variable] of Object.entries(table.variables)) mustStand(name, variable)
  mustLie('document', table.document, 0, documents.count - 1)
  return table
}

/** How many statements (or documents) a variable has values for. */
export function lengthOf(variable: Variable): number {
  return isText(variable) ? variable.codes.length : variable.values.length
}

/** Is it a variable of labels? */
export function isText(variable: Variable): variable is TextVariable {
  return variable.type === 'short text' || variable.type === 'long text'
}

/** Every code of a text is -1 or the place of a label. */
function mustStand(name: string, variable: Variable): void {
  if (isText(variable)) mustLie(name, variable.codes, -1, variable.labels.length - 1)
}

function mustLie(name: string, codes: Int32Array, least: number, most: number): void {
  for (let s = 0; s < codes.length; s++) {
    if (codes[s]! < least || codes[s]! > most)
      throw new RangeError(`The column "${name}" has ${codes[s]} in row ${s}; it can be ${least} to ${most}.`)
  }
}

function mustMeasure(name: string, length: number, count: number): void {
  if (length !== count)
    throw new RangeError(`The column "${name}" has ${length} values, the table has ${count} rows.`)
}
