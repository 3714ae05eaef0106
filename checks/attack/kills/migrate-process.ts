// Makes a record old again and brings it up to date, in a process of its own, until it is killed: `migrate-process.mjs RECORD ROWS
// FIRST`. ROWS is a file with the rows that it always holds. Every line it prints is JSON: a change of steps that was begun, by its
// number from FIRST, or one that is done.
import { readFileSync } from 'node:fs'
import { makeTables } from '../../../packages/app/src/record/backup/restore.ts'
import { ALL_STEPS } from '../../../packages/app/src/record/engine/migrate.ts'
import { openRecord } from '../../../packages/app/src/record/engine/open-record.ts'
import { keepAsThen, type Rows } from '../../../packages/app/src/record/testing/older-record.ts'

/** More than any process lives to make. */
const MANY = 500
const [address = '', file = '', first = '0'] = process.argv.slice(2)
const rows: Rows = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
for (let number = Number(first); number < Number(first) + MANY; number++) {
  await makeOld(ALL_STEPS.slice(0, 1 + (number % (ALL_STEPS.length - 1))))
  say({ begun: number })
  await (await openRecord(address)).close()
  say({ kept: number })
}

async function makeOld(steps: readonly string[]): Promise<void> {
  const record = await openRecord(address, { asItStands: true })
  await record.db.transaction().execute(async (tx) => {
    await makeTables(tx, steps)
    await keepAsThen(tx, rows)
  })
  await record.close()
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
