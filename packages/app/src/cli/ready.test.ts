import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const article = here('../../examples/atacms/2022-07-22-sullivan-aspen.md')
const isBuilt = existsSync(here('../../dist/ready/read.cjs'))

function onrecord(...args: string[]): string {
  const run = spawnSync(process.execPath, [here('../../bin/onrecord.js'), ...args], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  return run.stdout
}

// `npm test` builds first; in a checkout that is not built there is no such file.
it.runIf(isBuilt)('the one file that `read` starts from answers as the built files do, byte for byte', () => {
  // The gold sentences have every quotation mark and dash that a rule looks for.
  const articles = [article, here('../../../reader/gold/sentences.txt')]
  for (const codebook of ['arms-supply', here('../../codebooks/carbon-tax.yaml')]) {
    const read = ['read', ...articles, '--format', 'json', '--codebook', codebook]
    // With --verbose the built files run.
    expect(onrecord(...read)).toBe(onrecord('--verbose', ...read))
  }
})

it.runIf(isBuilt)(
  'a filter answers the same bytes in the same order with one thread, with two and with three',
  () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      i === 7 ? '{"id":"7"' : JSON.stringify({ id: `${i}`, text: said(i) }),
    )
    const filtered = (workers: string, attributor: string) => {
      const filter = ['read', '--format', 'jsonl', '--attributor', attributor, '--workers', workers]
      return spawnSync(process.execPath, [here('../../bin/onrecord.js'), ...filter], {
        input: lines.join('\n'),
        encoding: 'utf8',
      })
    }
    for (const [workers, attributor] of [
      ['3', 'rules'],
      ['2', 'learned'],
    ] as const) {
      const [alone, spread] = [filtered('1', attributor), filtered(workers, attributor)]
      expect(alone.stdout.split('\n')).toHaveLength(41)
      expect(spread).toMatchObject({ stdout: alone.stdout, stderr: '', status: 1 })
    }
  },
)

const said = (i: number) => `The minister said that the tax would rise to ${i} per cent. `.repeat(1 + (i % 9))
