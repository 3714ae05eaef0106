import type { HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { mustBeAsSeen, type Seen } from '../history/as-seen.ts'
import { type Act, changeRow, note } from '../history/history.ts'
import type { ForecastOutcome } from '../vocabulary.ts'

/** What became of a forecast, in a person's word. */
export interface Outcome {
  /** `null` takes back what was said, and leaves the forecast as if nobody had spoken. */
  readonly outcome: ForecastOutcome | null
  /** When it was settled; of one still open, when somebody looked. */
  readonly day?: string | null
  /** A statement that tells it. */
  readonly sourceStatement?: StatementId | null
  /** An address, or words: where it is told outside the record. */
  readonly source?: string | null
  /** How much came true of what came true partly, from 0 to 1; anything in between when nobody says. */
  readonly share?: readonly [number, number] | null
}

/** What a person saw of a forecast before they spoke. */
export interface SeenResolution {
  readonly outcome?: ForecastOutcome | null
  readonly day?: string | null
  readonly horizon?: string | null
}

export interface ResolvedForecast {
  readonly statement: StatementId
  readonly history: HistoryId
}

/**
 * Says what became of the forecast of a statement: one change of the history. Came true, did not and partly need their day and
 * where it is told. Throws `Invalid` for what cannot be, `Conflict` where somebody said otherwise since it was `seen`.
 */
export function resolveForecast(
  db: Db,
  statement: StatementId,
  said: Outcome,
  act: Act,
  { seen }: Seen<SeenResolution> = {},
): Promise<ResolvedForecast> {
  const { outcome, day = null, sourceStatement = null, source = null, share = null } = said
  mustBeWhole(statement, { outcome, day, sourceStatement, source, share }, act)
  const columns = {
    ...{ outcome, day, sourceStatementId: sourceStatement, source },
    ...{ shareLo: share?.[0] ?? null, shareHi: share?.[1] ?? null },
  }
  const action = outcome === null ? 'unresolved forecast' : `resolved forecast: ${outcome.replace('-', ' ')}`
  return asOnlyWriter(db, async (tx) => {
    if (sourceStatement !== null) await mustBeThere(tx, sourceStatement)
    return change(tx, statement, columns, action, act, seen)
  })
}

/** Says by when the forecast of a statement is settled; `null` leaves that to the text again. One change of the history. */
export function setHorizon(
  db: Db,
  statement: StatementId,
  horizon: string | null,
  act: Act,
  { seen }: Seen<SeenResolution> = {},
): Promise<ResolvedForecast> {
  const action = horizon === null ? 'unset horizon of forecast' : `set horizon of forecast: ${horizon}`
  return asOnlyWriter(db, (tx) => change(tx, statement, { horizon }, action, act, seen))
}

const SETTLED: ReadonlySet<ForecastOutcome | null> = new Set(['came-true', 'did-not', 'partly'])

function mustBeWhole(statement: StatementId, said: Required<Outcome>, { at }: Act): void {
  const { outcome, day, sourceStatement, source, share } = said
  const refuse = (what: string, todo: string) => new Invalid({ where: `statement ${statement}`, what, todo })
  if (SETTLED.has(outcome) && day === null)
    throw refuse('What became of a forecast has a day.', 'Say when it was settled, as 2024-03-01.')
  if (day !== null && day > at.toISOString().slice(0, 10))
    throw refuse(`${day} lies ahead.`, 'A forecast is settled when its day has come.')
  if (SETTLED.has(outcome) && sourceStatement === null && (source ?? '').trim() === '')
    throw refuse(
      'Nothing says that the forecast came out like that.',
      'Name a statement of the record, an address, or in words where it is told.',
    )
  if (share === null) return
  if (outcome !== 'partly')
    throw refuse('Only what came true partly has a share.', 'Leave the share out, or say partly.')
  const [lo, hi] = share
  if (!(lo >= 0 && hi <= 1 && lo <= hi))
    throw refuse(`No share is from ${lo} to ${hi}.`, 'Give it from 0 to 1, the lower end first.')
}

async function mustBeThere(tx: Db, statement: StatementId): Promise<void> {
  const row = await tx.selectFrom('statement').select('id').where('id', '=', statement).executeTakeFirst()
  if (row === undefined) throw notInRecord('statement', statement)
}

async function change(
  tx: Db,
  statement: StatementId,
  columns: Readonly<Record<string, unknown>>,
  action: string,
  act: Act,
  seen: Partial<SeenResolution> | undefined,
): Promise<ResolvedForecast> {
  await mustForetell(tx, statement)
  const { id, ...standing } = await rowOf(tx, statement)
  mustBeAsSeen(`the forecast of statement ${statement}`, standing, columns, { ...seen })
  const changes = await changeRow(tx, 'forecastResolution', id, columns)
  if (changes.length === 0) {
    const what = `The forecast of statement ${statement} is like that already.`
    throw new Conflict({ where: `statement ${statement}`, what, todo: 'Nothing needs to be done.' })
  }
  return { statement, history: await note(tx, action, act, changes) }
}

async function mustForetell(tx: Db, statement: StatementId): Promise<void> {
  await mustBeThere(tx, statement)
  const row = await tx
    .selectFrom('forecast')
    .select('statementId')
    .where('statementId', '=', statement)
    .executeTakeFirst()
  if (row !== undefined) return
  throw new Invalid({
    where: `statement ${statement}`,
    what: `Statement ${statement} foretells nothing.`,
    todo: '`onrecord forecasts` shows what does.',
  })
}

/** An empty row says nothing, so that making one is no change of its own. */
async function rowOf(tx: Db, statement: StatementId) {
  await tx
    .insertInto('forecastResolution')
    .values({ statementId: statement })
    .onConflict((conflict) => conflict.column('statementId').doNothing())
    .execute()
  return tx
    .selectFrom('forecastResolution')
    .where('statementId', '=', statement)
    .select(['id', 'horizon', 'outcome', 'day'])
    .executeTakeFirstOrThrow()
}
