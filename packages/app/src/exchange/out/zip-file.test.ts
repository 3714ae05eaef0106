import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeZip } from './zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-zip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the same parts make the same bytes, and nothing takes a file’s place', async () => {
  const parts = [
    { name: 'a/ä.txt', content: 'Ä 🚀\n' },
    { name: 'b.bin', content: new Uint8Array(200_000) },
  ]
  await writeZip(join(folder, 'one.zip'), parts)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await writeZip(join(folder, 'two.zip'), parts)
  const one = readFileSync(join(folder, 'one.zip'))
  expect(one.equals(readFileSync(join(folder, 'two.zip')))).toBe(true)
  expect(one.toString('latin1')).toContain(Buffer.from('a/ä.txt').toString('latin1'))
  await expect(writeZip(join(folder, 'one.zip'), parts)).rejects.toThrow(/EEXIST/)
})

test('a part that cannot be made fails the whole', async () => {
  const failing = (async function* () {
    yield { name: 'a.txt', content: 'a' }
    throw new Error('no more')
  })()
  await expect(writeZip(join(folder, 'three.zip'), failing)).rejects.toThrow('no more')
})
