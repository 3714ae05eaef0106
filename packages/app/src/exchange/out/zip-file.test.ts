import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, test } from 'vitest'
import { unpackedParts } from '../../import/zip-parts.ts'
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

test('a part in pieces is the same as a whole one, and no part stays in memory', async () => {
  const words = Array.from({ length: 5000 }, (_, at) => `${at}: Ä 🚀\n`)
  await writeZip(join(folder, 'four.zip'), [
    { name: 'pieces.txt', pieces: words },
    { name: 'whole.txt', content: words.join('') },
    { name: 'empty.txt', pieces: [] },
  ])
  const parts = unpackedParts(readFileSync(join(folder, 'four.zip')), () => true)
  if (typeof parts === 'string') throw new Error(parts)
  const texts = [...parts].map(([name, part]) => [name, Buffer.from(part).toString('utf8')])
  expect(texts).toEqual([
    ['pieces.txt', words.join('')],
    ['whole.txt', words.join('')],
    ['empty.txt', ''],
  ])
  const kept: WeakRef<object>[] = []
  const gc = collector()
  const many = (function* () {
    for (let at = 0; at < 20; at++) {
      const content = new Uint8Array(100_000)
      kept.push(new WeakRef(content))
      yield { name: `${at}.bin`, content }
    }
  })()
  let [asked, standing] = [0, 0]
  const counted = (async function* () {
    for (const part of many) {
      yield part
      asked++
      await new Promise((resolve) => setTimeout(resolve, 5))
      gc()
      standing = Math.max(standing, kept.filter((one) => one.deref() !== undefined).length)
    }
  })()
  await writeZip(join(folder, 'five.zip'), counted)
  expect(asked).toBe(20)
  expect(standing).toBeLessThan(5)
})

/** Frees all memory that nothing holds. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}
