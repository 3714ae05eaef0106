// An intake in a process of its own, for tests that kill it: `intake-process.ts RECORD FILE`. Every line it prints is
// JSON: first the titles that the record held at the start, then the title of each article once it is kept.
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { intake } from '../../intake.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { ruleReader } from './rule-reader.ts'

const [address = '', file = ''] = process.argv.slice(2)
const record = await openRecord(address, { create: true })
const held = await record.db.selectFrom('document').select('title').execute()
say({ held: held.map((document) => document.title) })

const act = { coder: await personCoder(record.db, 'tester'), at: new Date(0) }
const options = { reader: ruleReader(), codebook: EMPTY_CODEBOOK, act, partSize: 4 }
for await (const event of intake(record.db, [file], options)) {
  if (event.kind === 'kept') say({ kept: event.article.article.title })
}
say({ done: true })
await record.close()

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
