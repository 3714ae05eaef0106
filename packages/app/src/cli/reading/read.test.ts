import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('onrecord read', () => {
  it.each(['json', 'jsonl'])('prints nothing more as %s while its reader has no room', async (format) => {
    const path = join(folder, 'article.txt')
    writeFileSync(path, 'The minister said that it was wrong. '.repeat(20))
    const said = { out: '', waiting: false, intoFull: 0 }
    const print = (text: string | Uint8Array): void => {
      if (said.waiting) said.intoFull += 1
      said.out += text
    }
    await run(['read', path, '--attributor', 'rules', '--format', format], {
      out: (text) => print(`${text}\n`),
      err: print,
      write: print,
      room: async () => {
        said.waiting = true
        await new Promise((resolve) => setImmediate(resolve))
        said.waiting = false
      },
      interactive: false,
      colour: false,
      width: 100,
      fail: () => {},
    })
    expect(JSON.parse(said.out).statements).toHaveLength(20)
    expect(said.intoFull).toBe(0)
  })
})
