import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'onrecord-interrupted-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A run of all tests that never gets further than its first command, which says its pid and stays. */
async function run(name: string) {
  const [programs, temporary] = [join(place, `${name}-programs`), join(place, name)]
  for (const folder of [programs, temporary]) mkdirSync(folder)
  const said = join(programs, 'pid')
  writeFileSync(
    join(programs, 'sh'),
    `#!/bin/sh\necho $$ > '${said}.part'\nmv '${said}.part' '${said}'\nexec sleep 600\n`,
    { mode: 0o755 },
  )
  const child = spawn(process.execPath, ['scripts/test.mjs'], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, PATH: `${programs}:${process.env.PATH}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  await expect.poll(() => existsSync(said)).toBe(true)
  const inside = Number(readFileSync(said, 'utf8'))
  expect(readdirSync(temporary)).toHaveLength(1)
  return { child, ended, inside, left: () => readdirSync(temporary) }
}

function lives(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'))
}

// What the run started is found in /proc.
test.runIf(existsSync('/proc/self/environ')).each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('all tests interrupted by %s leave no process and no folder', async (signal, status) => {
  const { child, ended, inside, left } = await run(signal)
  child.kill(signal)
  expect(await ended).toEqual([status, null])
  expect([left(), lives(inside)]).toEqual([[], false])
})

test.runIf(existsSync('/proc/self/environ'))('nor do they when they are killed', async () => {
  const { child, inside, left } = await run('SIGKILL')
  child.kill('SIGKILL')
  await expect.poll(left).toEqual([])
  expect(lives(inside)).toBe(false)
})
