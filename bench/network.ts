import { network, networks, polarisation, type Settings, type Statements } from '@onrecord/network'
import { dnaLoad } from './dna-load.ts'
import { workload } from './network-workload.ts'
import type { BenchRow, BenchTable } from './table.ts'

/** As few networks by chance and searches as before the score was made exact to 0.01; the default takes what it needs. */
const QUICK = { randomisations: 10, starts: 10 }

/** A budget in seconds, and the CPU seconds DNA 3.0.11.5 needed for the same work (null: it did not finish, or was not run). */
interface Task {
  readonly work: string
  readonly most: number
  readonly dna: number | null
  readonly run: (statements: Statements) => unknown
}

const CONGRUENCE = {
  networkType: 'onemode',
  qualifierAggregation: 'congruence',
  normalization: 'average',
} as const
const SUBTRACT = { networkType: 'twomode', qualifierAggregation: 'subtract' } as const
const THIRTY_DAYS = { ...CONGRUENCE, timeWindow: 'days', windowSize: 30 } as const

const TASKS: Readonly<Record<number, readonly Task[]>> = {
  10000: [
    { work: 'one-mode congruence average, 30-day windows', most: 0.5, dna: 27, run: each(THIRTY_DAYS) },
    {
      work: 'the same, gaussian, monthly slices of 6 months',
      most: 1,
      dna: 280,
      run: each({ ...CONGRUENCE, timeWindow: 'months', windowSize: 6, kernel: 'gaussian' }),
    },
    {
      work: 'polarisation, two-month windows, ten networks by chance each',
      most: 3,
      dna: 184,
      run: (statements) =>
        [...polarisation(statements, { timeWindow: 'months', windowSize: 2 }, QUICK)].length,
    },
    {
      work: 'two-mode subtract, duplicates by document',
      most: 0.1,
      dna: 22,
      run: once({ ...SUBTRACT, duplicates: 'document' }),
    },
  ],
  100000: [
    { work: 'one-mode congruence average, 30-day windows', most: 5, dna: null, run: each(THIRTY_DAYS) },
  ],
  1000000: [
    { work: 'two-mode subtract', most: 0.3, dna: 4, run: once(SUBTRACT) },
    { work: 'one-mode congruence average', most: 1, dna: 8, run: once(CONGRUENCE) },
  ],
}

function once(settings: Settings): (statements: Statements) => number {
  return (statements) => network(statements, settings).ties.weight.length
}

/** Every window is made and let go again. */
function each(settings: Settings): (statements: Statements) => number {
  return (statements) => {
    let count = 0
    for (const { ties } of networks(statements, settings)) count += ties.weight.length > 0 ? 1 : 0
    return count
  }
}

/** Networks on made-up debates of 10,000, 100,000 and 1,000,000 statements, against DNA's CPU seconds. */
export async function bench(): Promise<BenchTable> {
  const rows: BenchRow[] = []
  for (const [count, tasks] of Object.entries(TASKS)) {
    const statements = workload(Number(count))
    for (const task of tasks) rows.push(rowOf(task, Number(count), statements))
  }
  rows.push(await dnaLoad())
  return { title: 'Networks: CPU seconds, statements in memory', rows, growth: GROWTH }
}

function rowOf({ work, most, dna, run }: Task, count: number, statements: Statements): BenchRow {
  run(statements)
  const seconds = [1, 2, 3].map(() => cpuSeconds(() => run(statements))).sort((a, b) => a - b)[1]!
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  return {
    work: `${count.toLocaleString('en')}: ${work}`,
    result: `${seconds.toFixed(3)} s, ${memory} MB resident`,
    against: `budget ${most} s; DNA ${dna === null ? 'did not finish' : `${dna} s CPU`}`,
    ratio: seconds / (dna ?? most),
  }
}

/** CPU seconds, since DNA's are such and the machine may be busy; with the garbage collector's. */
function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const GROWTH =
  'Growth: counting is linear in statements; a one-mode network adds, for each concept, the pairs of its actors; a window adds what enters and leaves. See docs/networks.md.'
