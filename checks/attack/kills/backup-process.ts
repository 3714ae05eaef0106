// Makes backups of a record in a process of its own, until it is killed: `backup-process.mjs RECORD FOLDER FIRST`. Every line it prints
// is JSON: a backup that was begun, by its number from FIRST, or one that is kept.
import { join } from 'node:path'
import { backUp } from '../../../packages/app/src/record/backup/back-up.ts'
import { openRecord } from '../../../packages/app/src/record/engine/open-record.ts'

/** More than any process lives to make. */
const MANY = 500
const [address = '', folder = '', first = '0'] = process.argv.slice(2)
const { db, close } = await openRecord(address)
for (let number = Number(first); number < Number(first) + MANY; number++) {
  say({ begun: number })
  await backUp(db, join(folder, `${number}.backup`), { at: new Date(number) })
  say({ kept: number })
}
await close()

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
