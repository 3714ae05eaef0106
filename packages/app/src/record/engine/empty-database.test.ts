import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { layDownDatabase } from './empty-database.ts'
import { statementsOfAllSteps } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

let folder = ''
let made = 0
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-empty-'))
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
  made = 0
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** Stands for what PostgreSQL makes: a file, an empty one, and an empty folder. */
async function make(place: string): Promise<void> {
  made++
  mkdirSync(join(place, 'base', 'empty'), { recursive: true })
  writeFileSync(join(place, 'base', 'table'), Buffer.from([0, 10, 255, 0]))
  writeFileSync(join(place, 'signal'), '')
}

async function layDown(name: string): Promise<unknown> {
  await layDownDatabase(join(folder, name), make)
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).sort()
  return [paths, readFileSync(join(folder, name, 'base', 'table'))]
}

test('the first empty database is made and put by, the next are unpacked from there, byte for byte', async () => {
  const first = await layDown('one')
  expect([await layDown('two'), await layDown('three')]).toEqual([first, first])
  expect(made).toBe(1)
})

test('one that was cut short in the cache is made anew, and put by again', async () => {
  const first = await layDown('one')
  const cache = join(folder, 'cache', 'onrecord')
  const [file = ''] = readdirSync(cache)
  writeFileSync(join(cache, file), readFileSync(join(cache, file)).subarray(0, 60))
  expect([await layDown('two'), await layDown('three')]).toEqual([first, first])
  expect(made).toBe(2)
})

test('where nothing can be put by each is made', async () => {
  writeFileSync(join(folder, 'cache'), 'a file where the folder should be')
  expect(await layDown('one')).toEqual(await layDown('two'))
  expect(made).toBe(2)
})

test('the steps that make the tables are told apart by every word of theirs', async () => {
  const said = await statementsOfAllSteps()
  expect(said.filter((one) => one.startsWith('0'))).toHaveLength(Object.keys(MIGRATIONS).length)
  expect(said.join()).toContain('create table statement')
})
