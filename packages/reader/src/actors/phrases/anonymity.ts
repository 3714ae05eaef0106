import { firstRow } from '../../language/word-patterns.ts'
import type { Anonymity } from '../../statement.ts'
import { ANONYMITY_ROWS } from './anonymity-rows.ts'
import { withheld } from './withheld.ts'

/** The class of a group or person without a name, from its own words and those around it. */
export function unnamedClass(phrase: string, plural: boolean, passage: string): Anonymity {
  const source = { own: phrase.trim(), plural, isWithheld: withheld(passage) }
  return firstRow(ANONYMITY_ROWS, source)?.reading ?? 'unnamed-collective'
}
