import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { COMMAND_LINE } from '../../testing/processes.ts'
import { onrecord as said } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-served-'))
const record = join(folder, 'debate')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function onrecord(...argv: string[]): Promise<string> {
  const { out, err } = await said(...argv)
  return out + err
}

/** `onrecord serve` as a process of its own, once it answers; what ends it. */
async function serve(): Promise<() => Promise<number | null>> {
  const [node = '', ...program] = COMMAND_LINE
  const child = spawn(node, [...program, 'serve', '--record', record, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
  return () => {
    child.kill('SIGTERM')
    return ended
  }
}

function article(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('what is refused while a record is served stands in the log, with its time', async () => {
  const logged = join(folder, 'logged')
  await onrecord('add', article('c.txt', 'The mayor said the bridge would close.'), '--record', logged)
  const [node = '', ...program] = COMMAND_LINE
  const child = spawn(node, [...program, 'serve', '--record', logged, '--port', '0'])
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(/http:\S+/.exec(String(data))?.[0] ?? '')),
  )
  const line = new Promise<string>((resolve) => child.stderr.once('data', (data) => resolve(String(data))))
  const refused = await fetch(`${url}/api/undo`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(refused.status).toBe(403)
  expect(await line).toMatch(
    /^onrecord: \d{4}-\d\d-\d\dT[\d:.]+Z \/api\/undo: refused\. Changes are taken .* not from "https:\/\/evil\.example"\.\n$/,
  )
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('close', resolve))
})

test('while a record is served the other commands work on it', async () => {
  const rules = ['--record', record, '--attributor', 'rules', '--workers', '1']
  await onrecord('add', article('a.txt', 'The minister said the tax would rise in June.'), ...rules)
  const looks = [
    ['list', 'documents', '--format', 'json'],
    ['list', 'statements', '--format', 'json'],
    ['show', 's1', '--format', 'json'],
    ['search', 'tax'],
    ['history', 's1', '--format', 'csv'],
    ['network', record, '--format', 'csv'],
  ]
  const look = () =>
    inTurn(looks, (argv) => onrecord(...argv, ...(argv[0] === 'network' ? [] : ['--record', record])))
  const direct = await look()
  expect(direct.join()).toContain('The minister')

  const end = await serve()
  expect(await look()).toEqual(direct)
  const added = await onrecord(
    'add',
    article('b.txt', 'The unions said they would oppose the wall.'),
    ...rules,
  )
  expect(added).toMatch(/: 1 added; 1 new statement\./)
  const rejected = await onrecord('reject', 's1', '--why', 'a guess', '--record', record, '--as', 'Ann')
  expect(rejected).toMatch(/^s1 rejected; s\d+ keeps that: /)
  expect(await onrecord('undo', '--record', record, '--as', 'Ann')).toMatch(/^Took back change /)
  const through = await look()
  expect(await end()).toBe(0)

  expect(through).not.toEqual(direct)
  expect(await look()).toEqual(through)
})

async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (const one of all) done.push(await work(one))
  return done
}
