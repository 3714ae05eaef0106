import type { RowOptions, Value } from './row.ts'
import { MISSING, type Variable, type VariableType } from './statements.ts'

type AnyRow = Readonly<Record<string, Value | Date>>

/** The variables that occur among rows, each as one column; `places` are the fields that are none. */
export function variablesOf(
  rows: readonly AnyRow[],
  places: ReadonlySet<string>,
  options: RowOptions,
): Record<string, Variable> {
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) if (!places.has(name)) names.add(name)
  for (const name of Object.keys(options.types ?? {})) names.add(name)
  const variables: Record<string, Variable> = {}
  for (const name of names) {
    const values = rows.map((row) => row[name] as Value)
    variables[name] = variableOf(
      name,
      values,
      options.types?.[name] ?? guessType(values),
      options.entities?.[name] ?? [],
      options.kinds?.[name],
    )
  }
  return variables
}

function guessType(values: readonly Value[]): VariableType {
  const seen = values.find((value) => value !== null && value !== undefined && value !== '')
  if (typeof seen === 'boolean') return 'boolean'
  return typeof seen === 'number' ? 'integer' : 'short text'
}

function variableOf(
  name: string,
  values: readonly Value[],
  type: VariableType,
  entities: readonly string[],
  kinds: ReadonlyMap<string, string> | undefined,
): Variable {
  if (type === 'boolean' || type === 'integer') {
    return { type, values: Int32Array.from(values, (value) => numberOf(name, value, type)) }
  }
  const codes = new Map<string, number>(entities.map((label, code) => [label, code]))
  const coded = Int32Array.from(values, (value) => {
    if (value === null || value === undefined || value === '') return -1
    const label = String(value)
    const code = codes.get(label) ?? codes.size
    codes.set(label, code)
    return code
  })
  const labels = [...codes.keys()]
  if (kinds === undefined) return { type, codes: coded, labels }
  return { type, codes: coded, labels, kinds: labels.map((label) => kinds.get(label) ?? null) }
}

function numberOf(name: string, value: Value, type: 'boolean' | 'integer'): number {
  if (value === null || value === undefined || value === '') return MISSING
  const number = Number(value)
  if (type === 'boolean' && number !== 0 && number !== 1)
    throw new RangeError(`The value "${value}" of "${name}" is neither true (1) nor false (0).`)
  if (Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number
  throw new RangeError(`The value "${value}" of "${name}" is not a whole number.`)
}
