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
it.runIf(isBuilt)(
  'the one file that `read` starts from answers as the built files do, byte for byte',
  () => {
    // The gold sentences have every quotation mark and dash that a rule looks for.
    const articles = [article, here('../../../reader/gold/sentences.txt')]
    for (const codebook of ['arms-supply', here('../../codebooks/carbon-tax.yaml')]) {
      const read = ['read', ...articles, '--format', 'json', '--codebook', codebook]
      // With --verbose the built files run.
      expect(onrecord(...read)).toBe(onrecord('--verbose', ...read))
    }
  },
  60_000,
)
