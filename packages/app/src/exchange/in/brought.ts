import type { Act } from '../../record/history/history.ts'
import type { Brought } from './import-format.ts'

/** What is in the record by now and was not before, by what was noted: what an undo had taken back counts where it is there again. */
export function broughtBy({ partOf }: Act): Brought {
  const ids = (table: string) =>
    new Set(
      (partOf?.changes ?? []).flatMap((change) =>
        change.table === table && change.after.withdrawn === false ? change.id : [],
      ),
    ).size
  return { documents: ids('document'), statements: ids('statement') }
}
