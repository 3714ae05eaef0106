import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { afterAll, expect, test } from 'vitest'
import { offlineReader } from './offline-reader.ts'
import { readerIdentity } from './reader-identity.ts'
import { rulesHash } from './rules-hash.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function hashOf(files: Readonly<Record<string, string>>): string {
  const place = join(folder, `${++count}`)
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), words)
  }
  return rulesHash(place)
}

const SOURCES = { 'read.ts': 'export const a = 1\nexport const b = 2\n', 'text/tags.ts': 'export {}\n' }

test('the hash of the rules is the same whatever their line ends and the order of files, and tests are not in it', () => {
  const hash = hashOf(SOURCES)
  expect(hash).toMatch(/^[0-9a-f]{8}$/)
  expect(
    hashOf({
      'text/tags.ts': SOURCES['text/tags.ts'],
      'read.ts': SOURCES['read.ts'].replaceAll('\n', '\r\n'),
    }),
  ).toBe(hash)
  expect(hashOf({ ...SOURCES, 'read.test.ts': 'test()' })).toBe(hash)
})

test('an edited, a moved and a new rule each make other rules', () => {
  const hashes = [
    hashOf(SOURCES),
    hashOf({ ...SOURCES, 'read.ts': 'export const a = 2\nexport const b = 2\n' }),
    hashOf({ 'read.ts': SOURCES['read.ts'], 'text/names.ts': SOURCES['text/tags.ts'] }),
    hashOf({ ...SOURCES, 'text/more.ts': 'export {}\n' }),
  ]
  expect(new Set(hashes).size).toBe(4)
})

test('a reader tells its rules, its model and its settings apart', () => {
  const learned = readerIdentity({})
  expect(learned).toEqual({
    name: 'onrecord-learned',
    version: expect.stringMatching(/^0\.1\.0\+r[0-9a-f]{8}\.m[0-9a-f]{8}$/),
    settings: { attributor: 'learned', scope: 'all', tagger: 'learned' },
  })
  expect(readerIdentity({ attributor: 'rules', scope: 'speech' })).toEqual({
    name: 'onrecord-rules',
    version: learned.version.replace(/\.m.*/, ''),
    settings: { attributor: 'rules', scope: 'speech', tagger: 'rules' },
  })
})

test('every statement is signed with it', () => {
  const { name, version } = readerIdentity({ attributor: 'rules' })
  const reader = offlineReader({ codebook: EMPTY_CODEBOOK, attributor: 'rules' })
  const { statements } = reader.read({ text: 'The minister said the tax would rise in June.' })
  expect(statements.map(({ coder }) => coder)).toEqual([{ by: 'reader', name, version }])
})
