// Changes a record in a process of its own, until it is killed: `edit-process.mjs RECORD FIRST`. Every line it prints is JSON: a change
// that was begun, by its number from FIRST, or one that is kept.
import { openRecord } from '../../../packages/app/src/record/engine/open-record.ts'
import { personCoder } from '../../../packages/app/src/record/history/coders.ts'
import { correctStatement } from '../../../packages/app/src/record/statements/check-statements.ts'

/** More than any process lives to make. */
const MANY = 2_000
const [address = '', first = '0'] = process.argv.slice(2)
const { db, close } = await openRecord(address)
const coder = await personCoder(db, 'editor')
for (let number = Number(first); number < Number(first) + MANY; number++) {
  const standing = await db.selectFrom('currentStatement').select(['id', 'stance']).orderBy('id').execute()
  const one = standing[number % standing.length]
  if (one === undefined) throw new Error('There is no statement to change.')
  const stance = one.stance === 1 ? -1 : 1
  say({ begun: number })
  await correctStatement(db, one.id, { stance }, { coder, at: new Date(number), why: whyOf(number) })
  say({ kept: number })
}
await close()

function whyOf(number: number): string {
  return `edit ${number}`
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
