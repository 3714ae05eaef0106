import type { Codebook } from '@onrecord/reader'
import { argumentMap } from '../packages/app/src/analysis/arguments/argument-map.ts'
import { questionsOf } from '../packages/app/src/analysis/arguments/reasons.ts'
import { balancesIn } from '../packages/app/src/analysis/figures/item-balances.ts'
import { forecastMatters } from '../packages/app/src/analysis/forecasts/forecast-matters.ts'
import { ledgerOf } from '../packages/app/src/analysis/forecasts/ledger.ts'
import { namesIn } from '../packages/app/src/analysis/forecasts/names-in.ts'
import { forecastsAmong } from '../packages/app/src/analysis/forecasts/told-forecast.ts'
import { listedItems } from '../packages/app/src/analysis/items/listed-items.ts'
import { contradictionsOf } from '../packages/app/src/analysis/matters/contradictions.ts'
import { mattersOf } from '../packages/app/src/analysis/matters/matters.ts'
import type { Told } from '../packages/app/src/analysis/matters/told.ts'
import { type ToldInRecord, toldInRecord } from '../packages/app/src/analysis/matters/told-in-record.ts'
import { listCodebooks } from '../packages/app/src/record/codebooks/codebooks.ts'
import { type Db, openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { edit } from '../packages/app/src/record/history/history.ts'
import { withDebate } from './made-debate.ts'
import { fillRecord } from './made-record.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const STATEMENTS = 100_000
const RUNS = 5
const ALL_ANEW = 2
const ONE_CHANGED = 0.1

interface Asked extends ToldInRecord {
  readonly codebooks: readonly Codebook[]
  readonly lookUp: ReturnType<typeof namesIn>
}

const NO_WORDS: ReadonlyMap<string, readonly [number, number]> = new Map()

const ANALYSES: Readonly<Record<string, (asked: Asked) => unknown>> = {
  matters: ({ told, names }) => mattersOf(told, names),
  contradictions: ({ told, names }) => contradictionsOf(told, names),
  balances: ({ told, names }) => balancesIn(names, told),
  forecasts: ({ told, names, lookUp }) =>
    ledgerOf(forecastsAmong(told, names), {
      names,
      today: '2025-06-01',
      words: NO_WORDS,
      resolutions: [],
      matterOf: forecastMatters(mattersOf(told, names), names, lookUp),
    }),
  items: ({ told, names, codebooks }) => listedItems(told, codebooks, names),
  arguments: ({ told, names, codebooks }) =>
    questionsOf(codebooks)
      .slice(0, 1)
      .map((question) => argumentMap(question, told, names)),
}

/** Matters, contradictions, balances and what else is worked out of a whole record: anew, and after one statement changed. */
export async function bench(): Promise<BenchTable> {
  const title = `What follows from ${STATEMENTS.toLocaleString('en')} statements`
  return inTemporaryFolder(async (folder) => {
    const record = await openRecord(`${folder}/record`, { create: true })
    try {
      await fillRecord(record.db, STATEMENTS, withDebate)
      return { title, rows: [...(await anewRows(record.db)), ...(await changedRows(record.db))] }
    } finally {
      await record.close()
    }
  })
}

async function asking(db: Db): Promise<Asked> {
  const codebooks = (await listCodebooks(db)).map(({ content }) => content)
  const { told, names } = await toldInRecord(db)
  return { told, names, codebooks, lookUp: namesIn(codebooks, names) }
}

/** Other objects that say the same: nothing of them is remembered. */
const unknown = ({ told, names, codebooks }: Asked): Asked => ({
  told: told.map((one): Told => ({ ...one })),
  names: { ...names },
  codebooks,
  lookUp: namesIn(codebooks, names),
})

async function anewRows(db: Db): Promise<BenchRow[]> {
  const first = performance.now()
  const asked = await asking(db)
  const rows = [row('the statements asked of the record, once', (performance.now() - first) / 1000, null)]
  const seconds = new Map<string, number[]>()
  for (let run = 0; run < RUNS; run++) {
    const list = unknown(asked)
    let sum = 0
    for (const [name, work] of Object.entries(ANALYSES)) {
      const start = performance.now()
      work(list)
      const own = (performance.now() - start) / 1000
      sum += own
      seconds.set(name, [...(seconds.get(name) ?? []), own])
    }
    seconds.set(ALL, [...(seconds.get(ALL) ?? []), sum])
  }
  for (const name of Object.keys(ANALYSES))
    rows.push(row(`${name}, all anew`, middle(seconds.get(name)), null))
  return [...rows, row('all of them anew', middle(seconds.get(ALL)), ALL_ANEW)]
}

const ALL = 'all'

const middle = (seconds: readonly number[] = []): number =>
  [...seconds].sort((one, other) => one - other)[Math.floor(seconds.length / 2)] ?? Number.NaN

/** From the change to everything that follows from it, the questions to the record included. */
async function changedRows(db: Db): Promise<BenchRow[]> {
  const { id: coder } = await db.selectFrom('coder').select('id').executeTakeFirstOrThrow()
  const { codebooks, lookUp } = await asking(db)
  const everything = async () => {
    const asked = { ...(await toldInRecord(db)), codebooks, lookUp }
    for (const work of Object.values(ANALYSES)) work(asked)
  }
  await everything()
  const seconds: number[] = []
  for (let at = 0; at < 30; at++) {
    await edit(db, 'statement', 40_001 + at, { stance: 0 }, { coder, at: new Date('2024-01-01T00:00:00Z') })
    const start = performance.now()
    await everything()
    seconds.push((performance.now() - start) / 1000)
  }
  const sorted = seconds.slice(5).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return [
    row('all of them after one statement changed', at(0.5), ONE_CHANGED),
    row('the same, the slowest of twenty', at(0.95), ONE_CHANGED),
  ]
}

function row(work: string, seconds: number, budget: number | null): BenchRow {
  const result = `${Math.round(seconds * 1000)} ms`
  if (budget === null) return { work, result, against: '', ratio: null }
  return { work, result, against: `at most ${budget * 1000} ms`, ratio: seconds / budget }
}
