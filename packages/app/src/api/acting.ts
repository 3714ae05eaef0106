import type { RecordHandle } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import type { Act } from '../record/history/history.ts'

/** Makes the act that a request is: who serves the record is who decides in it. */
export type Acting = (why?: string) => Promise<Act>

/** Acts of one person, whose name the history keeps. */
export function actingAs({ db }: Pick<RecordHandle, 'db'>, name: string): Acting {
  return async (why) => ({
    coder: await personCoder(db, name),
    at: new Date(),
    ...(why === undefined ? {} : { why }),
  })
}
