import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BenchRow, BenchTable } from './table.ts'

const RUNS = 15

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ARTICLE = here('../packages/app/examples/atacms/2022-07-22-sullivan-aspen.md')
const PROGRAM = here('../packages/app/bin/onrecord.js')

/**
 * From the command to its end, a process each time: `read` on an article of 110 words. Against the build whose `bin/onrecord.js`
 * the environment variable ONRECORD_AGAINST names (another checkout, say), the two in turn; without one, against the same
 * program as its built files run, one by one.
 */
export async function bench(): Promise<BenchTable> {
  const other = process.env.ONRECORD_AGAINST
  const [against, before] = other === undefined ? [PROGRAM, ['--verbose']] : [other, []]
  const name = other === undefined ? 'file by file' : other
  const rows = [[], ['--codebook', 'arms-supply']].map((codebook): BenchRow => {
    const read = ['read', ARTICLE, ...codebook]
    const pairs = Array.from({ length: RUNS + 1 }, () => [
      seconds([PROGRAM, ...read]),
      seconds([against, ...before, ...read]),
    ]).slice(1)
    const [ours, theirs] = [0, 1].map((at) => median(pairs.map((pair) => pair[at] ?? Number.NaN)))
    return {
      work: `onrecord read${codebook.length > 0 ? ' --codebook arms-supply' : ''}`,
      result: `${ours?.toFixed(2)} s`,
      against: `${name}: ${theirs?.toFixed(2)} s`,
      ratio: median(pairs.map(([a = Number.NaN, b = Number.NaN]) => a / b)),
    }
  })
  return { title: `Start to end of read on a short article, the middle of ${RUNS} pairs`, rows }
}

function seconds(args: readonly string[]): number {
  const start = performance.now()
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${args.join(' ')} failed: ${run.stderr}`)
  return (performance.now() - start) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
