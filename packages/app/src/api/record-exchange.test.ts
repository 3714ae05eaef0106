import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSmallDna } from '../exchange/dna/testing/small-dna.ts'
import { EXPORT_NAMES } from '../exchange/out/format-names.ts'
import { buildServer } from './build-server.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
const folder = mkdtempSync(join(tmpdir(), 'onrecord-exchange-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let server: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  server = await buildServer({ record: debate.record, workbench: folder })
})
afterAll(() => server?.close())

test.each(EXPORT_NAMES)('%s comes as a file, and what it leaves out is told before', async (format) => {
  const looked = await server.inject(`/api/exports/record/losses?format=${format}`)
  expect(looked.statusCode).toBe(200)
  expect(looked.json()).toMatchObject({ documents: expect.any(Number), losses: expect.any(Array) })
  const file = await server.inject(`/api/exports/record?format=${format}`)
  expect([file.statusCode, file.rawPayload.length > 50]).toEqual([200, true])
  expect(file.headers['content-disposition']).toMatch(
    new RegExp(`^attachment; filename="debate-${format}\\.\\w+"$`),
  )
})

test('a format that nobody knows is refused', async () => {
  expect((await server.inject('/api/exports/record?format=xyz')).statusCode).toBe(400)
})

test('a file of DNA is looked at, brought in as one change, and taken back by undoing', async () => {
  const path = join(folder, 'small.dna')
  writeSmallDna(path)
  const body = { name: '../small.dna', base64: readFileSync(path).toString('base64') }
  const count = async () => (await server.inject('/api/documents')).json().total
  const before = await count()
  const bring = async (more: object) =>
    (await server.inject({ method: 'POST', url: '/api/imports', payload: { ...body, ...more } })).json()
  const looked = await bring({ dryRun: true })
  expect(looked).toMatchObject({ documents: 2, statements: expect.any(Number) })
  expect(await count()).toBe(before)
  const came = await bring({})
  expect(came).toMatchObject({ documents: 2, history: expect.any(Number) })
  expect(await count()).toBe(before + 2)
  expect(await bring({})).toMatchObject({ documents: 0, statements: 0, history: null })
  const undone = await server.inject({ method: 'POST', url: '/api/undo' })
  expect(undone.statusCode).toBe(200)
  expect(await count()).toBe(before)
})

test.each([
  ['notes.txt', /Only files that end in .*\.dna.* are imported/],
  ['broken.dna', /^broken\.dna is not a DNA database: it does not begin like an SQLite file/],
  ['broken.qdpx', /^broken\.qdpx is no \.qdpx: it is not packed as a zip/],
])('%s is one clear line', async (name, line) => {
  const payload = { name, base64: Buffer.from('not what it says').toString('base64') }
  const answer = await server.inject({ method: 'POST', url: '/api/imports', payload })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().error.message).toMatch(line)
})
