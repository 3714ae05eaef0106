import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  clusterings,
  type Network,
  network,
  polarisation,
  randomFrom,
  statementsFromRows,
} from '@onrecord/network'
import { ANALYSES, type AnalysisName } from './analysis-one.ts'
import { writeDna } from './dna-load.ts'
import type { BenchRow, BenchTable } from './table.ts'

/** The whole command on a file, beside the analyses of statements in memory. */
const FROM_FILE = 'network of a .dna file, whole process'

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const
/** A size is left out where the last, by how it grew, says that it would take so many seconds. */
const LONGEST = 120
/** What has not ended by then is ended, and said to be. */
const SECONDS = 180
/** After so many seconds nothing more is begun. */
const ALL = 900

/** CPU seconds of DNA 3.0.11.5 for the same work on the same debate, start and loading included. */
const DNA: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  [FROM_FILE]: { 10000: 2.6, 100000: 5.7, 1000000: 33.6 },
  'the same, gaussian slices of six months': { 10000: 267.5 },
}

/**
 * Each analysis at 1,000 to 1,000,000 statements, in a process of its own: CPU seconds, by which factor they grow where the statements
 * grow tenfold, and the memory. `ONRECORD_BEFORE=/path/to/another/built/tree` sets each beside that tree in a paired run. Then how far the
 * searches stay behind the best that many more of them find. It takes some ten minutes of a quiet machine, no more than eighteen of any, and says what it left out for that.
 */
export async function bench(): Promise<BenchTable> {
  const end = performance.now() + ALL * 1000
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    const names: readonly Work[] = [FROM_FILE, ...ANALYSES]
    const rows = names.flatMap((name) => rowsOf(name, folder, end))
    return {
      title: 'Analyses: CPU seconds of a process of its own, statements made beforehand',
      rows: [...rows, ...gaps(end)],
      growth: 'grows: CPU seconds over those of a tenth of the statements; 10 is linear.',
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Work = AnalysisName | typeof FROM_FILE

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

function rowsOf(name: Work, folder: string, end: number): readonly BenchRow[] {
  const rows: BenchRow[] = []
  const row = (count: number, told: Partial<BenchRow> & Pick<BenchRow, 'result'>) =>
    rows.push({ work: `${count.toLocaleString('en')}: ${name}`, against: '', ratio: null, ...told })
  let [before, grew]: [number | null, number] = [null, 10]
  for (const count of SIZES) {
    const foreseen = before === null ? 0 : before * grew
    if (foreseen > LONGEST || performance.now() > end) {
      row(count, {
        result: foreseen > LONGEST ? `left out: some ${Math.round(foreseen)} s` : 'left out: no time',
      })
      break
    }
    const own = run(HERE, name, count, folder)
    if (own === null) {
      row(count, { result: `not done in ${SECONDS} s` })
      break
    }
    const tree = process.env.ONRECORD_BEFORE
    const other = tree === undefined ? null : run(tree, name, count, folder)
    const dna = DNA[name]?.[count]
    const grows = before === null || before < 0.05 ? null : own.seconds / before
    row(count, {
      result: told(own),
      grows,
      against: [
        ...(other === null ? [] : [`before ${told(other)}`]),
        ...(dna === undefined ? [] : [`DNA ${dna} s`]),
      ].join('; '),
      ratio: other === null ? (dna === undefined ? null : own.seconds / dna) : own.seconds / other.seconds,
    })
    grew = Math.max(2, Math.min(10, grows ?? 10))
    before = own.seconds
  }
  return rows
}

const told = ({ seconds, megabytes }: Measured): string => `${seconds.toFixed(2)} s, ${megabytes} MB`

const HERE = fileURLToPath(new URL('..', import.meta.url))

function run(tree: string, name: Work, count: number, folder: string): Measured | null {
  return name === FROM_FILE ? runOnFile(tree, count, folder) : runOne(tree, name, count)
}

/** The whole command, from its start to its end. */
function runOnFile(tree: string, count: number, folder: string): Measured | null {
  const path = join(folder, `${count}.dna`)
  if (!existsSync(path)) writeDna(path, count)
  const settings = [
    '--network-type',
    'onemode',
    '--qualifier-aggregation',
    'congruence',
    '--normalization',
    'average',
  ]
  const command = [join(tree, 'packages/app/bin/onrecord.js'), 'network', path, ...settings]
  const out = ['--format', 'csv', '--out', join(folder, 'out.csv')]
  return measured(['--import', TELLS_AT_ITS_END, ...command, ...out], name(tree, count))
}

const TELLS_AT_ITS_END = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }))
})`)}`

function runOne(tree: string, one: AnalysisName, count: number): Measured | null {
  const file = fileURLToPath(new URL('./analysis-one.ts', import.meta.url))
  return measured(['--import', 'tsx', file, tree, one, String(count)], `${one}, ${name(tree, count)}`)
}

const name = (tree: string, count: number): string => `${count} in ${tree}`

function measured(args: readonly string[], what: string): Measured | null {
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: SECONDS * 1000,
  })
  if (error !== undefined) return null
  const found: Measured | null = JSON.parse(stdout.trim().split('\n').at(-1) || 'null')
  if (found === null) throw new Error(`${what}: ${stderr.trim().split('\n').at(-1)}`)
  return found
}

const NETWORKS = 8
const SEEDS = 12

/** In how many networks seed 1 stays behind the best of many, and by how much at most. */
function gaps(end: number): readonly BenchRow[] {
  if (performance.now() > end) return []
  const debates = Array.from({ length: NETWORKS }, (_, n) => debate(n + 1))
  const methods = ['k-means', 'spectral', 'louvain', 'leiden'] as const
  const clustered = methods.map((method) => {
    const values = debates.map((one) =>
      seeds((seed) => clusterings(one.congruence, { methods: [method], seed }).best.modularity),
    )
    return gapRow(`${method}: modularity`, values)
  })
  const camps = debates.map((one) =>
    seeds((seed) => [...polarisation(one.statements, ONE, { seed, randomisations: 1 })][0]?.modularity ?? 0),
  )
  return [...clustered, gapRow('camps: signed modularity', camps)]
}

const ONE = { variable1: 'actor' } as const
const seeds = (value: (seed: number) => number): readonly number[] =>
  Array.from({ length: SEEDS }, (_, n) => value(n + 1))

function gapRow(work: string, values: readonly (readonly number[])[]): BenchRow {
  const gaps = values.map((all) => Math.max(...all) - (all[0] ?? 0))
  const behind = gaps.filter((gap) => gap > 1e-9).length
  return {
    work,
    result: `behind in ${behind} of ${values.length}, by ${Math.max(...gaps).toFixed(4)} at most`,
    against: `best of ${SEEDS} seeds`,
    ratio: null,
  }
}

/** Forty actors of four camps that agree on three of four concepts. */
function debate(seed: number): { statements: ReturnType<typeof statementsFromRows>; congruence: Network } {
  const random = randomFrom(seed)
  const unit = () => random() / 4294967296
  const rows = Array.from({ length: 600 }, () => {
    const [actor, concept] = [Math.floor(unit() * 40), Math.floor(unit() * 20)]
    const agrees = ((actor % 4) + concept) % 4 < 2 === unit() < 0.8
    return { actor: `a${actor}`, concept: `c${concept}`, agreement: agrees, date: '2020-01-01' }
  })
  const statements = statementsFromRows(rows)
  const congruence = network(statements, {
    ...ONE,
    networkType: 'onemode',
    qualifierAggregation: 'congruence',
    normalization: 'average',
  })
  return { statements, congruence }
}
