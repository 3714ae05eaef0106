import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { COMMAND_LINE } from '../../testing/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-demos-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const COMMAND = [...COMMAND_LINE, 'demo', '--port', '0']

/** A demo with temporary files of its own, once it has said these words; `inside` a process that waits for it. */
async function demo(name: string, words: string, inside: boolean) {
  const place = join(folder, name)
  mkdirSync(place)
  const waits = `const c = require('child_process').spawn(process.argv[1], process.argv.slice(2), { stdio: 'inherit' }); console.log('demo ' + c.pid)`
  const [command = '', ...args] = inside ? [process.execPath, '-e', waits, ...COMMAND] : COMMAND
  const child = spawn(command, args, {
    env: { ...process.env, TMPDIR: place },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const heard = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes(words)) resolve()
    })
    child.once('close', () => resolve())
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await heard
  expect(said).toContain(words)
  const pid = Number(/demo (\d+)/.exec(said)?.[1] ?? child.pid)
  return { child, ended, pid, left: () => readdirSync(place).filter((one) => one.startsWith('onrecord-')) }
}

/** A process that ended lives no more, also where nobody collects what is left of orphans. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'))
}

describe('a demo that is interrupted leaves no folder and no process', () => {
  const cases = [
    ['SIGINT', 'Reading the example', 130],
    ['SIGTERM', 'Reading the example', 143],
    ['SIGINT', 'The workbench is at', 0],
  ] as const
  for (const [signal, words, status] of cases) {
    test(`by ${signal} after "${words}"`, async () => {
      const { child, ended, pid, left } = await demo(`${signal}-${status}`, words, false)
      expect(left()).toHaveLength(1)
      child.kill(signal)
      expect(await ended).toBe(status)
      expect([left(), lives(pid)]).toEqual([[], false])
    })
  }

  test('by the death of the process that began it', async () => {
    const { child, ended, pid, left } = await demo('orphan', 'Reading the example', true)
    child.kill('SIGKILL')
    await ended
    while (lives(pid)) await new Promise((resolve) => setTimeout(resolve, 100))
    expect(left()).toEqual([])
  })
})
