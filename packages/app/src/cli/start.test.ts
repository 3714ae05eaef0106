import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openRecord } from '../record/engine/open-record.ts'
import { COMMAND_LINE } from '../testing/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/** The command line as a process of its own, with its standard input at hand. */
function onrecord(...args: string[]) {
  const [node = '', ...program] = COMMAND_LINE
  const child = spawn(node, [...program, ...args], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] })
  const said = { err: '' }
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, said, ended }
}

describe('a process of the command line', () => {
  it('ends without a word when nobody reads on, as with `| head -1`', async () => {
    const lines = Array.from({ length: 3000 }, () => '{"text":"The minister said that it was wrong."}').join(
      '\n',
    )
    const { child, said, ended } = onrecord('read', '--format', 'jsonl', '--attributor', 'rules')
    child.stdin.on('error', () => {})
    child.stdin.end(lines)
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toBe(0)
    expect(said.err).toBe('')
  })

  it('takes any kind of file from standard input, and names an empty one', async () => {
    const empty = onrecord('read')
    empty.child.stdin.end('')
    expect(await empty.ended).toBe(1)
    expect(empty.said.err).toBe('onrecord: standard input: this file is empty.\n')
  })

  it('says once that a text is not read', async () => {
    const german =
      'Der Minister sagte, sein Land werde die Raketen nicht liefern, und die Regierung warte noch.'
    const path = join(folder, 'de.txt')
    writeFileSync(path, german)
    const { child, said, ended } = onrecord('read', path)
    child.stdout.resume()
    expect(await ended).toBe(0)
    expect(said.err.match(/German/g)).toHaveLength(1)
  })

  it('says so when the work stops before its end, as where no file may grow', async () => {
    const record = join(folder, 'debate')
    await (await openRecord(record, { create: true })).close()
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'The mayor said that the tax would rise in June.')
    // The record's journal is larger than the 2 MB that are allowed.
    const limited = spawn(
      'sh',
      ['-c', 'ulimit -f 4096; exec "$@"', 'sh', ...COMMAND_LINE, ...ADD, record, file],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const said = await text(limited.stderr)
    expect(limited.exitCode ?? (await once(limited, 'exit'))[0]).toBe(1)
    expect(said).toMatch(/^onrecord: .*ulimit -f.* run the same command again/)
  })
  const ADD = ['add', '--attributor', 'rules', '--workers', '1', '--record']
})
