import { type DialectName, dialects } from '../terms/choices.ts'
import type { Dialect } from './dialect.ts'
import { dna30, dna31 } from './dna.ts'
import { right } from './right.ts'

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  right,
  dna: dna30,
  'dna-3.0': dna30,
  'dna-3.1': dna31,
}

/** The dialect of a name; 'dna' is 'dna-3.0'. */
export function dialectOf(name: DialectName): Dialect {
  if (Object.hasOwn(DIALECTS, name)) return DIALECTS[name]
  throw new RangeError(`dialect cannot be "${name}"; it is one of: ${dialects.join(', ')}.`)
}
