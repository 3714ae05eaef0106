/** One line of a benchmark's table: what was done, the measured median, and what it is compared with. */
export interface BenchRow {
  readonly work: string
  /** As measured, with its unit: "18,400 tokens/s", "0.42 s". */
  readonly result: string
  /** The named alternative or budget: "DNA 27 s CPU", "at most 0.5 s". */
  readonly against: string
  /** Ours over the alternative's, or against the budget; `null` where there is none. */
  readonly ratio: number | null
  /** By which factor it grows from the row before; the column is there where some row has it. */
  readonly grows?: number | null
}

export interface BenchTable {
  readonly title: string
  readonly rows: readonly BenchRow[]
  /** How the cost grows, in one line. */
  readonly growth?: string
}

/** The middle of several timings in seconds, each a run of the same work on a warmed-up program. */
export async function medianSeconds(runs: number, work: () => unknown): Promise<number> {
  const seconds: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await work()
    seconds.push((performance.now() - start) / 1000)
  }
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}
