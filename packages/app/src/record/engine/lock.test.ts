import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const flags = ['--conditions=onrecord-source', '--import', 'tsx', '--input-type=module', '-e']
const holder = (then: string) =>
  `import { lockFolder } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).pathname)}
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

test('of several that start at once over a dead lock exactly one gets the folder', {
  timeout: 120_000,
}, async () => {
  const dead = spawnSync(process.execPath, [...flags, holder("process.kill(process.pid, 'SIGKILL')")], {
    env: env(),
  })
  expect(dead.signal).toBe('SIGKILL')
  const runs = Array.from({ length: 5 }, () =>
    said(holder('await new Promise((done) => setTimeout(done, 6000))')),
  )
  const words = await Promise.all(runs)
  expect(words.filter((word) => word === 'locked')).toHaveLength(1)
  expect(words.filter((word) => word.includes('is in use by process'))).toHaveLength(4)
})

function said(script: string): Promise<string> {
  const child = spawn(process.execPath, [...flags, script], { env: env() })
  let words = ''
  child.stdout.on('data', (data) => {
    words += data
  })
  return new Promise((resolve) => child.on('close', () => resolve(words.trim())))
}
