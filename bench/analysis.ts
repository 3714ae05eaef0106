import { spawnSync } from 'node:child_process'
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
import type { BenchRow, BenchTable } from './table.ts'

const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const
/** Where a size took so many seconds the next is left out: it would take ten times as many. */
const LONGEST = 60
/** What has not ended by then is ended, and said to be. */
const SECONDS = 240

/**
 * Each analysis at 1,000 to 1,000,000 statements, in a process of its own: CPU seconds, by which factor they grow where the statements
 * grow tenfold, and the memory. `ONRECORD_BEFORE=/path/to/another/built/tree` sets each beside that tree in a paired run. Then how far the
 * searches stay behind the best that many more of them find.
 */
export async function bench(): Promise<BenchTable> {
  const rows: BenchRow[] = []
  for (const name of ANALYSES) rows.push(...rowsOf(name))
  return {
    title: 'Analyses: CPU seconds of a process of its own, statements made beforehand',
    rows: [...rows, ...gaps()],
    growth: 'grows: CPU seconds over those of a tenth of the statements; 10 is linear.',
  }
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

function rowsOf(name: AnalysisName): readonly BenchRow[] {
  const rows: BenchRow[] = []
  let before: number | null = null
  for (const count of SIZES) {
    if (before !== null && before > LONGEST) {
      rows.push({
        work: `${count.toLocaleString('en')}: ${name}`,
        result: 'left out: it would take minutes',
        against: '',
        ratio: null,
      })
      break
    }
    const own = run(HERE, name, count)
    if (own === null) {
      rows.push({
        work: `${count.toLocaleString('en')}: ${name}`,
        result: `not done in ${SECONDS} s`,
        against: '',
        ratio: null,
      })
      break
    }
    const other =
      process.env.ONRECORD_BEFORE === undefined ? null : run(process.env.ONRECORD_BEFORE, name, count)
    const grows = before === null || before < 0.05 ? '' : `, grows ${(own.seconds / before).toFixed(1)}`
    rows.push({
      work: `${count.toLocaleString('en')}: ${name}`,
      result: `${own.seconds.toFixed(2)} s, ${own.megabytes} MB${grows}`,
      against: other === null ? '' : `before ${other.seconds.toFixed(2)} s`,
      ratio: other === null ? null : own.seconds / other.seconds,
    })
    before = own.seconds
  }
  return rows
}

const HERE = fileURLToPath(new URL('..', import.meta.url))

function run(tree: string, name: AnalysisName, count: number): Measured | null {
  const one = fileURLToPath(new URL('./analysis-one.ts', import.meta.url))
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--import', 'tsx', one, tree, name, String(count)],
    { encoding: 'utf8', timeout: SECONDS * 1000 },
  )
  const found: Measured | null = JSON.parse(stdout.trim().split('\n').at(-1) || 'null')
  if (error !== undefined) return null
  if (found === null) throw new Error(`${name} of ${count} in ${tree}: ${stderr.trim().split('\n').at(-1)}`)
  return found
}

const NETWORKS = 12
const SEEDS = 20

/** In how many networks seed 1 stays behind the best of twenty, and by how much at most. */
function gaps(): readonly BenchRow[] {
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
