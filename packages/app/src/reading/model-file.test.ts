import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { modelFileOf } from './model-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-model-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const packed = join(folder, 'model.bin')
const ready = join(folder, 'ready.bin')
const sha256 = (words: string) => createHash('sha256').update(words).digest('hex')

/** A model file at one second, made ready at the next. */
function trained(words: string): void {
  writeFileSync(packed, words)
  utimesSync(packed, 1000, 1000)
  writeFileSync(ready, 'ready')
  writeFileSync(`${ready}.json`, JSON.stringify({ sha256: sha256(words), bytes: words.length }))
  utimesSync(ready, 1001, 1001)
}

test('weights are loaded as the build made them ready, and have the hash of those that were trained', () => {
  trained('weights')
  expect(modelFileOf(packed, ready)).toEqual({ path: ready, sha256: sha256('weights') })
})

test('weights that only were copied later are still those made ready', () => {
  trained('weights')
  utimesSync(packed, 2000, 2000)
  expect(modelFileOf(packed, ready)).toEqual({ path: ready, sha256: sha256('weights') })
})

test('retrained weights, of the same length even, are another model, and are loaded without a build', () => {
  trained('weights')
  writeFileSync(packed, 'WEIGHTS')
  expect(modelFileOf(packed, ready)).toEqual({ path: packed, sha256: sha256('WEIGHTS') })
})

test('where nothing was made ready the model file itself is loaded', () => {
  trained('weights')
  expect(modelFileOf(packed, join(folder, 'none.bin')).path).toBe(packed)
})
