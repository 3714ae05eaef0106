import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { network } from '@onrecord/network'
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { intake } from '../intake.ts'
import { spreadReader } from '../reading/spread-reader.ts'
import { openRecord, type RecordHandle } from '../record/engine/open-record.ts'
import { readerCoder } from '../record/history/coders.ts'
import { networkTable } from './network-table.ts'

const ARTICLE = {
  title: 'A tax is argued over',
  date: '2024-01-01',
  outlet: 'The Gazette',
  text: `The tax must rise soon, the group said on Tuesday. The levy would cost thousands of jobs, according to a copy of the draft seen by the Post. The Ministry of Finance said that the tax must wait until next year. US officials said the plan had been dropped. A report says that the tax will fail. Greenpeace demanded a higher tax. The Washington Post reported that the ministry had refused to pay.`,
}

let folder: string
let record: RecordHandle

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-named-'))
  const file = join(folder, 'tax.jsonl')
  await writeFile(file, `${JSON.stringify(ARTICLE)}\n`)
  record = await openRecord(join(folder, 'record'), { create: true })
  const reader = spreadReader({ codebook: EMPTY_CODEBOOK, workers: 1 })
  const act = { coder: await readerCoder(record.db, reader), at: new Date('2024-02-01T00:00:00Z') }
  for await (const event of intake(record.db, [file], { reader, codebook: EMPTY_CODEBOOK, act })) {
    if (event.kind === 'problem') throw new Error(event.problem.what)
  }
  await reader.close()
})

afterAll(async () => {
  await record.close()
  await rm(folder, { recursive: true, force: true })
})

test('of a real reading, organisation networks hold organisations: no crowd, no paper that speaks', async () => {
  const { statements, anonymous } = await networkTable(record.db)
  const settings = { variable1: 'organization', variable2: 'type', qualifier: null } as const
  const named = network(statements, settings)
  expect(named.rowNames).toEqual(['Greenpeace', 'Ministry of Finance', 'Washington Post'])
  expect(named.recipe.warnings).toEqual([
    '5 statements by 5 sources of "organization" are not counted: only who is named can be a node (namedOnly).',
  ])
  const unnamed = ['A report', 'US officials', 'a copy of the draft seen by the Post', 'group', 'ministry']
  const everybody = network(statements, { ...settings, namedOnly: false })
  expect(everybody.rowNames).toEqual([...named.rowNames, ...unnamed].sort())
  expect([...anonymous].sort()).toEqual(unnamed)
  const outlets = network(statements, { ...settings, actorKinds: ['outlet'] })
  expect(outlets.rowNames).not.toContain('Ministry of Finance')
})
