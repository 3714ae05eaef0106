import { laidOut } from '../engine/catalogue.ts'
import { ALL_STEPS, stepsDone } from '../engine/migrate.ts'
import type { Db } from '../engine/open-record.ts'
import type { Fault } from '../errors.ts'
import { TABLES_AS_MADE } from './tables-as-made.ts'

/**
 * What of the tables, their columns, rules and indexes is not as the steps make it: a rule that was dropped keeps nothing out.
 * What somebody put beside them is no fault, and a record that is not brought up to date is another one's.
 */
export async function layoutFaults(db: Db): Promise<readonly Fault[]> {
  if ((await stepsDone(db)).length < ALL_STEPS.length) return []
  const now = new Map((await laidOut(db)).map(({ at, name, definition }) => [`${at} | ${name}`, definition]))
  return TABLES_AS_MADE.trim()
    .split('\n')
    .flatMap((line): Fault | [] => {
      const [at = '', name = '', definition = ''] = line.split(' | ')
      const found = now.get(`${at} | ${name}`)
      if (found === definition) return []
      const what = found === undefined ? `its ${name} is gone` : `its ${name} is another: ${found}`
      return { where: at, what: `${what}.`, todo: TODO }
    })
}

const TODO = 'Make a backup and restore it into a new record: its tables are made anew.'
