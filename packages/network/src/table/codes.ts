import { isText, MISSING, type Statements, type Variable } from './statements.ts'
import { variableOf } from './variable.ts'

/** A variable seen from the statements: one code a statement, -1 where it has no value. */
export interface Codes {
  readonly of: Int32Array
  /** Labels of the codes; for numbers the values themselves, as text. */
  readonly labels: readonly string[]
}

/** The codes of a statement or document variable, one for every statement. */
export function codesOf(statements: Statements, name: string, ofDocument: boolean): Codes {
  const { codes, labels } = labelled(variableOf(statements, name, ofDocument))
  if (!ofDocument) return { of: codes, labels }
  const { document } = statements
  const of = new Int32Array(statements.count)
  for (let s = 0; s < of.length; s++) of[s] = codes[document[s]!]!
  return { of, labels }
}

/** A variable's codes with '' and missing numbers as -1; nothing is copied where nothing has to change. */
export function labelled(variable: Variable): { codes: Int32Array; labels: readonly string[] } {
  if (!isText(variable)) return labelledNumbers(variable.values)
  const blank = variable.labels.indexOf('')
  if (blank < 0) return variable
  return { codes: variable.codes.map((code) => (code === blank ? -1 : code)), labels: variable.labels }
}

function labelledNumbers(values: Int32Array): { codes: Int32Array; labels: readonly string[] } {
  const codeOf = coder()
  const codes = new Int32Array(values.length)
  const known: number[] = []
  for (let s = 0; s < values.length; s++) {
    const value = values[s]!
    codes[s] = value === MISSING ? -1 : codeOf(value, known)
  }
  return { codes, labels: known.map(String) }
}

/** Small numbers are looked up in an array: a million agreements take milliseconds. */
const SMALL = 256

function coder(): (value: number, known: number[]) => number {
  const small = new Int32Array(2 * SMALL).fill(-1)
  const large = new Map<number, number>()
  return (value, known) => {
    const isSmall = value >= -SMALL && value < SMALL
    const found = isSmall ? small[value + SMALL]! : (large.get(value) ?? -1)
    if (found !== -1) return found
    const code = known.push(value) - 1
    if (isSmall) small[value + SMALL] = code
    else large.set(value, code)
    return code
  }
}
