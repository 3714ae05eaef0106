import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { bundled } from '../../testing/processes.ts'
import { lockFolder } from './lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const scripts = mkdtempSync(join(tmpdir(), 'onrecord-lockers-'))
afterAll(() => rmSync(scripts, { recursive: true, force: true }))
const locker = await bundled(new URL('./lock.ts', import.meta.url), scripts)
const flags = ['--input-type=module', '-e']
const holder = (then: string) =>
  `import { lockFolder } from ${JSON.stringify(locker)}
   try { await lockFolder(process.env.FOLDER); console.log('locked') } catch (error) { console.log(error.message); process.exit() }
   ${then}`
const env = () => ({ ...process.env, FOLDER: folder })

test('a second taking of the same folder is refused in one line that names the holder', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(
    /^The record .* is in use by this process\. Close it there/,
  )
  const other = spawnSync(process.execPath, [...flags, holder('')], { env: env(), encoding: 'utf8' })
  expect(other.stdout).toMatch(new RegExp(`in use by process ${process.pid}\\.`))
  lock.release()
})

test('a folder given back can be taken again', async () => {
  const lock = await lockFolder(folder)
  lock.release()
  const again = await lockFolder(folder)
  again.release()
  expect(readdirSync(folder)).toEqual([])
})

test('a file that somebody put beside it holds nothing, whatever its name, and stays', async () => {
  const names = ['100 %', 'lock~%~b~c~d~e', 'lock~', '~', 'notes~2.txt']
  for (const name of names) writeFileSync(join(folder, name), 'notes')
  const lock = await lockFolder(folder)
  lock.release()
  expect(readdirSync(folder).sort()).toEqual(names.sort())
})

test('the lock of a process that was killed is taken over', async () => {
  const child = spawn(process.execPath, [...flags, holder('setInterval(() => {}, 1000)')], { env: env() })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
  expect(readdirSync(folder)).toHaveLength(1)
  const lock = await lockFolder(folder)
  expect(readdirSync(folder)).toHaveLength(1)
  lock.release()
})

test('of several that start at once over a dead lock exactly one gets the folder', async () => {
  const dead = spawnSync(process.execPath, [...flags, holder("process.kill(process.pid, 'SIGKILL')")], {
    env: env(),
  })
  expect(dead.signal).toBe('SIGKILL')
  // Who got it holds it until all have said what became of them, however long the last takes to start.
  const untilTold = 'process.stdin.resume(); await new Promise((told) => process.stdin.once("end", told))'
  const children = Array.from({ length: 5 }, () =>
    spawn(process.execPath, [...flags, holder(untilTold)], {
      env: env(),
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  const ended = children.map((child) => new Promise((resolve) => child.once('close', resolve)))
  const words = await Promise.all(children.map(({ stdout }) => firstWords(stdout)))
  for (const { stdin } of children) stdin.end()
  await Promise.all(ended)
  expect(words.filter((word) => word === 'locked')).toHaveLength(1)
  expect(words.filter((word) => word.includes('is in use by process'))).toHaveLength(4)
})

function firstWords(stdout: Readable): Promise<string> {
  return new Promise((resolve) => {
    stdout.once('data', (data) => resolve(String(data).trim()))
    stdout.once('close', () => resolve('nothing'))
  })
}
