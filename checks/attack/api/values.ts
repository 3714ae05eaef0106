import { LONG, SIGNS, scripts, UNSEEN } from '../../../packages/app/src/testing/hostile-words.ts'
import type { Chance } from '../chance.ts'
import type { Offered, Schema } from './operations.ts'

/** How a value is meant: as asked for, at the edge of it, or not at all. */
export type Mood = 'valid' | 'edge' | 'wrong' | 'huge' | 'hostile'
export const MOODS: readonly Mood[] = ['valid', 'edge', 'wrong', 'huge', 'hostile']

export interface Making {
  readonly chance: Chance
  readonly mood: Mood
  readonly resolved: Offered['resolved']
  /** Words of the record, so that a valid request finds something. */
  readonly known: readonly string[]
}

/** A value for a schema. Only the mood "valid" promises that it fits, and patterns are not looked at. */
export function valueFor(given: Schema, making: Making, depth = 0): unknown {
  const schema = making.resolved(given)
  const { chance, mood } = making
  // What surrounds the odd value is as asked for: else nothing would get past the first check.
  if (mood !== 'valid' && depth > 0 && !chance.oneIn(3))
    return valueFor(schema, { ...making, mood: 'valid' }, depth)
  if (mood === 'wrong' && (depth > 0 || chance.oneIn(2))) return chance.oneOf(WRONG)
  const others = schema.anyOf ?? schema.oneOf
  if (others !== undefined) return valueFor(chance.oneOf(others), making, depth)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined && mood !== 'hostile') return chance.oneOf(schema.enum)
  switch (typeof schema.type === 'object' ? chance.oneOf(schema.type) : schema.type) {
    case 'object':
      return objectFor(schema, making, depth)
    case 'array':
      return arrayFor(schema, making, depth)
    case 'integer':
      return numberFor(schema, making)
    case 'number':
      return numberFor(schema, making) + (mood === 'valid' ? 0 : 0.5)
    case 'boolean':
      return chance.oneIn(2)
    case 'null':
      return null
    default:
      return textFor(schema, making)
  }
}

const WRONG: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, '', 'x', '1', [], {}, [[]], [null], { id: 1 }, 2 ** 53],
  ...['2023-02-30', '0000-00-00', '99999-01-01', { __proto__: null, constructor: 1 }],
]

function objectFor(schema: Schema, making: Making, depth: number): unknown {
  const { chance, mood } = making
  const made: [string, unknown][] = []
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(name) ?? false
    const leftOut = required ? mood === 'edge' && chance.oneIn(8) : depth > 6 || chance.oneIn(2)
    if (!leftOut) made.push([name, valueFor(field, making, depth + 1)])
  }
  if (mood === 'hostile' && chance.oneIn(4)) made.push([chance.oneOf(SIGNS), 1])
  return Object.fromEntries(made)
}

function arrayFor(schema: Schema, making: Making, depth: number): unknown {
  const { chance, mood } = making
  const { prefixItems } = schema
  const items = typeof schema.items === 'object' ? schema.items : {}
  if (prefixItems !== undefined) return prefixItems.map((one) => valueFor(one, making, depth + 1))
  const least = schema.minItems ?? 0
  const count =
    mood === 'huge'
      ? Math.min(2_000, (schema.maxItems ?? 1_000) + 1)
      : mood === 'edge'
        ? least
        : least + chance.below(3)
  if (count < 10) return Array.from({ length: count }, () => valueFor(items, making, depth + 1))
  const one = valueFor(items, { ...making, mood: 'valid' }, depth + 1)
  return Array.from({ length: count }, () => one)
}

function numberFor({ minimum = 1, maximum = 100 }: Schema, { chance, mood }: Making): number {
  if (mood === 'edge') return chance.oneOf([minimum, maximum, minimum - 1, maximum + 1, 0, -1])
  if (mood === 'huge') return chance.oneOf([2 ** 31, 2 ** 53, 1e21, -1e21, 1e308])
  // Low numbers are those of rows that are there.
  return minimum + chance.below(Math.min(chance.oneOf([3, 6, 25]), maximum - minimum + 1))
}

const DAYS = ['2025-05-14', '2025-09-05', '2025-05-15', '2024-02-29', '1000-01-01', '9999-12-31']

function textFor(schema: Schema, { chance, mood, known }: Making): string {
  const most = schema.maxLength ?? 400
  if (mood === 'hostile')
    return chance.oneOf([...SIGNS, ...UNSEEN, ...scripts('globalThis.ran'), ...LONG, '\0', 'a\0b'])
  if (mood === 'huge') return chance.oneOf(['x', '🙂', '"', 'a ']).repeat(Math.min(most, 200_000) + 1)
  if (schema.format === 'date') return chance.oneOf(DAYS)
  if (mood === 'edge') return chance.oneOf(['', ' ', 'x'.repeat(Math.min(most, 200_000)), '\n', '0'])
  return chance.oneOf(known).slice(0, most)
}
