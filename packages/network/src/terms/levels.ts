import type { Codes } from '../table/codes.ts'
import { isText, type Statements } from '../table/statements.ts'
import { variableOf } from '../table/variable.ts'
import type { Settled } from './settled.ts'

/** What kind of qualifier: none, ordered numbers (booleans among them), or categories. */
export const levelKinds = ['none', 'boolean', 'integer', 'text'] as const
export type LevelKind = (typeof levelKinds)[number]

/**
 * The levels k of the qualifier with their values v_k.
 * Ordered kinds (boolean, integer) have distances; of categories one only knows same or other.
 */
export interface Levels {
  readonly kind: LevelKind
  readonly count: number
  /** v_k; for categories their position. */
  readonly values: readonly number[]
  readonly names: readonly string[]
  /** Level of a qualifier code. */
  readonly place: Int32Array
}

/** One level for all: no qualifier, or one that is not looked at. */
export const ONE_LEVEL: Levels = {
  kind: 'none',
  count: 1,
  values: [0],
  names: [''],
  place: new Int32Array(0),
}

/**
 * The levels that occur among some statements, ascending; a boolean always has both.
 *
 * @throws RangeError when a boolean has another value.
 */
export function levelsOf(kind: LevelKind, codes: Codes | null, statements: Int32Array): Levels {
  if (kind === 'none' || codes === null) return ONE_LEVEL
  const used = new Uint8Array(codes.labels.length)
  let blank = false
  for (let n = 0; n < statements.length; n++) {
    const code = codes.of[statements[n]!]!
    if (code < 0) blank = true
    else used[code] = 1
  }
  const found = codes.labels.filter((_, code) => used[code] === 1)
  if (kind === 'text') return textLevels(codes, blank ? ['', ...found] : found)
  if (kind === 'boolean') mustBeTruths(found)
  return numberLevels(kind, codes, kind === 'boolean' ? ['0', '1'] : found)
}

function mustBeTruths(found: readonly string[]): void {
  const other = found.find((value) => value !== '0' && value !== '1')
  if (other !== undefined)
    throw new RangeError(`The qualifier is boolean, but ${other} is among its values; it can be 0 and 1.`)
}

function textLevels(codes: Codes, found: readonly string[]): Levels {
  const names = [...new Set(found)].sort()
  return {
    kind: 'text',
    count: names.length,
    values: [...names.keys()],
    names,
    place: placesOf(codes, names),
  }
}

function numberLevels(kind: 'boolean' | 'integer', codes: Codes, found: readonly string[]): Levels {
  const values = found.map(Number).sort((a, b) => a - b)
  const names = values.map(String)
  return { kind, count: values.length, values, names, place: placesOf(codes, names) }
}

function placesOf(codes: Codes, names: readonly string[]): Int32Array {
  const places = new Map(names.map((name, k) => [name, k]))
  return Int32Array.from(codes.labels, (label) => places.get(label) ?? -1)
}

/** The kind of qualifier that was chosen. */
export function qualifierKind(statements: Statements, settled: Settled): LevelKind {
  if (settled.qualifier === null) return 'none'
  const variable = variableOf(statements, settled.qualifier, settled.qualifierDocument)
  return isText(variable) ? 'text' : variable.type
}
