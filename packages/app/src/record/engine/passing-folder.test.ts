import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { passingFolder } from './passing-folder.ts'

const PREFIX = 'onrecord-passing-'

test('is for its user alone, and gone when it is removed', () => {
  const { path, remove } = passingFolder(PREFIX)
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700)
  remove()
  expect(existsSync(path)).toBe(false)
})

test('one that a killed process left is removed by the next that comes, one of a living process never', () => {
  const mine = passingFolder(PREFIX)
  const [owner = ''] = basename(mine.path).slice(PREFIX.length).split('-')
  const [namespace, pid] = owner.split('.')
  // The same number, of a process that started at another time; and one of another container.
  const left = mkdtempSync(join(tmpdir(), `${PREFIX}${namespace}.${pid}.1-`))
  const elsewhere = mkdtempSync(join(tmpdir(), `${PREFIX}${Number(namespace) + 1}.${pid}.1-`))
  const next = passingFolder(PREFIX)
  expect([mine.path, left, elsewhere, next.path].map((path) => existsSync(path))).toEqual([
    true,
    false,
    true,
    true,
  ])
  next.remove()
  mine.remove()
})
