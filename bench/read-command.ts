import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { articleOf } from './example-text.ts'
import type { BenchRow } from './table.ts'
import { TELL_MEMORY } from './told-memory.ts'

const RUNS = 5
const ARTICLES = 90
const WORDS = 200

const PROGRAM = fileURLToPath(new URL('../packages/app/bin/onrecord.js', import.meta.url))

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

/**
 * The command from its start to its end, with everything switched on: `read` of a short article and `read --format jsonl` of many, in
 * turn with the build whose `bin/onrecord.js` the environment variable ONRECORD_AGAINST names; the latter on two cores too, in
 * turn with two processes that read half each. On Linux a run is bound to its cores.
 */
export async function commandRows(): Promise<BenchRow[]> {
  const lines = denseLines()
  const half = lines.length / 2
  const halves = [lines.slice(0, half), lines.slice(half)]
  const other = process.env.ONRECORD_AGAINST
  const work = `read --format jsonl, ${ARTICLES} articles of ${WORDS} words`
  const pairs = await inTurn(
    () => read(PROGRAM, lines, '0'),
    () => (other === undefined ? null : read(other, lines, '0')),
  )
  const spread = await inTurn(
    () => read(PROGRAM, lines, '0,1'),
    async () => {
      const runs = await Promise.all(halves.map((part, core) => read(PROGRAM, part, `${core}`)))
      return {
        seconds: Math.max(...runs.map(({ seconds }) => seconds)),
        megabytes: runs.reduce((sum, { megabytes }) => sum + megabytes, 0),
      }
    },
  )
  const short = await inTurn(
    () => readShort(PROGRAM),
    () => (other === undefined ? null : readShort(other)),
  )
  const against = other ?? 'ONRECORD_AGAINST names no other build'
  return [
    row('read of an article of 110 words', against, short),
    row(`${work}, one core`, against, pairs),
    row(`${work}, two cores`, 'two processes, half each', spread),
  ]
}

type Pair = readonly [ours: Run, theirs: Run | null]

async function inTurn(ours: () => Promise<Run>, theirs: () => Promise<Run> | null): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let run = 0; run < RUNS; run++) pairs.push([await ours(), await theirs()])
  return pairs
}

function row(work: string, name: string, pairs: readonly Pair[]): BenchRow {
  const told = (runs: readonly Run[]): string =>
    `${middle(runs.map(({ seconds }) => seconds)).toFixed(2)} s, ${middle(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`
  const others = pairs.flatMap(([, theirs]) => theirs ?? [])
  const ratios = pairs.flatMap(([ours, theirs]) => (theirs === null ? [] : [ours.seconds / theirs.seconds]))
  return {
    work,
    result: told(pairs.map(([ours]) => ours)),
    against: others.length === 0 ? name : `${name}: ${told(others)}`,
    ratio: ratios.length === 0 ? null : middle(ratios),
  }
}

/** The example articles over and over, cut into articles of so many words. */
function denseLines(): string[] {
  const words = articleOf(ARTICLES * WORDS * 8).match(/\S+\s*/g) ?? []
  return Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({
      id: `${i}`,
      date: '2023-07-23',
      text: words.slice(i * WORDS, (i + 1) * WORDS).join(''),
    }),
  )
}

const SHORT = fileURLToPath(
  new URL('../packages/app/examples/atacms/2022-07-22-sullivan-aspen.md', import.meta.url),
)

function readShort(program: string): Promise<Run> {
  return timed(program, ['read', SHORT, '--codebook', 'arms-supply'], '', '0,1')
}

function read(program: string, lines: readonly string[], cores: string): Promise<Run> {
  const filter = ['read', '--format', 'jsonl', '--codebook', 'arms-supply']
  return timed(program, filter, `${lines.join('\n')}\n`, cores)
}

function timed(program: string, asked: readonly string[], input: string, cores: string): Promise<Run> {
  const run = [process.execPath, '--import', TELL_MEMORY, program, ...asked]
  const [name = '', ...args] = process.platform === 'linux' ? ['taskset', '-c', cores, ...run] : run
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(name, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (bytes) => {
      said += bytes
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000
      if (code !== 0) reject(new Error(`${program} failed: ${said}`))
      else resolve({ seconds, megabytes: Math.max(...said.trim().split('\n').map(Number)) / 1024 })
    })
    child.stdin.end(input)
  })
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
