import type { DialectName } from '../settings.ts'
import type { Settled } from '../settle.ts'
import type { Statements } from '../statements.ts'

/** What differs between the right results and DNA's: small replacements, one engine. */
export interface Dialect {
  readonly name: Exclude<DialectName, 'dna'>
  /** DNA replaces a day that does not exist by the record's own bound. */
  readonly forgivesDates: boolean
  /** Checks the options (right) or falls back as DNA does, with a warning. */
  readonly settle: (settled: Settled, statements: Statements, warnings: string[]) => Settled
}

export function dialectOf(_name: DialectName): Dialect {
  throw new Error('in the making')
}
