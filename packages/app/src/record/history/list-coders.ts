import type { Coder } from '@onrecord/reader'
import type { CoderId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { whileUnchanged } from '../engine/while-unchanged.ts'

export interface CoderSummary extends Coder {
  readonly id: CoderId
  /** How many of the statements that count are its word. */
  readonly statements: number
}

/** Whose word the statements that count are, the one with the most first: what the layer "one coder's" offers. */
export const listCoders = (db: Db): Promise<readonly CoderSummary[]> => listed(db, undefined)

const listed = whileUnchanged(
  (db): Promise<CoderSummary[]> =>
    db
      .selectFrom('currentStatement as s')
      .innerJoin('coder', 'coder.id', 's.coderId')
      .groupBy('coder.id')
      .select(['coder.id', 'coder.by', 'coder.name', 'coder.version'])
      .select((eb) => eb.fn.count<number>('s.id').as('statements'))
      .orderBy('statements', 'desc')
      .orderBy('coder.id')
      .execute(),
)
