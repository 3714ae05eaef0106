import { problemLine } from '@onrecord/reader'
import { networkTable } from '../../analysis/network-table.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { whileUnchanged } from '../../record/engine/while-unchanged.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import type { HeldTable } from './work.ts'

/** A view and the whole, and the same before somebody changed the filter. */
const KEPT = 4

/** The statements that match as a table; the same object for as long as nothing is written. */
export const heldTable = whileUnchanged(async (db: Db, filter: StatementFilter): Promise<HeldTable> => {
  const { statements, anonymous, problems, ids } = await networkTable(db, filter)
  return { statements, anonymous: [...anonymous], problems: problems.map(problemLine), ids }
}, KEPT)
