import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import { listResolutions } from '../../record/forecasts/forecast-resolutions.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { mattersOf } from '../matters/matters.ts'
import type { Names } from '../matters/names.ts'
import { toldInRecord } from '../matters/told-in-record.ts'
import type { LedgerEntry } from './entry.ts'
import { forecastMatters, type NamesIn } from './forecast-matters.ts'
import { ledgerOf } from './ledger.ts'
import { namesIn } from './names-in.ts'
import { type ProbabilityWords, probabilityWords } from './probability.ts'
import { forecastsAmong } from './told-forecast.ts'

/**
 * The ledger of the statements that match, as one sees it on an ISO day. What was said of a report that does not match counts
 * for its forecast all the same, as do the states of matters in the whole record.
 */
export async function forecastLedger(
  db: Db,
  filter: StatementFilter,
  today: string,
): Promise<readonly LedgerEntry[]> {
  const narrowed = Object.keys(filter).length > 0
  const { told, names } = await toldInRecord(db)
  const wanted = narrowed ? (await toldInRecord(db, filter)).told : told
  const entries = ledgerOf(forecastsAmong(narrowed ? together(wanted, told) : told, names), {
    names,
    today,
    words: await wordsOf(db, names),
    resolutions: await listResolutions(db),
    matterOf: forecastMatters(mattersOf(told, names), names, await namesInTexts(db, names)),
  })
  if (!narrowed) return entries
  const asked = new Set(wanted.map(({ id }) => id))
  return entries.filter(({ told }) => told.some(({ id }) => asked.has(id)))
}

const meanings = new WeakMap<Names, ProbabilityWords>()

/** What probability words stand for; they are other ones when a codebook is, and so are names. */
async function wordsOf(db: Db, names: Names): Promise<ProbabilityWords> {
  const known = meanings.get(names)
  if (known !== undefined) return known
  const found = probabilityWords((await listCodebooks(db)).map(({ content }) => content))
  meanings.set(names, found)
  return found
}

const lookups = new WeakMap<Names, (text: string) => NamesIn>()

/** Names are other ones when a codebook is. */
async function namesInTexts(db: Db, names: Names): Promise<(text: string) => NamesIn> {
  const known = lookups.get(names)
  if (known !== undefined) return known
  const found = namesIn(
    (await listCodebooks(db)).map(({ content }) => content),
    names,
  )
  lookups.set(names, found)
  return found
}

/** The statements of both, each once, by id. */
function together<One extends { readonly id: StatementId }>(
  some: readonly One[],
  more: readonly One[],
): One[] {
  return [...new Map([...some, ...more].map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id)
}

/** The entry to which a statement belongs. Throws `NotFound` where it foretells nothing that counts. */
export async function entryOfStatement(db: Db, statement: StatementId, today: string): Promise<LedgerEntry> {
  const entries = await forecastLedger(db, {}, today)
  const entry = entries.find(({ told }) => told.some(({ id }) => id === statement))
  if (entry !== undefined) return entry
  throw new NotFound({
    where: `statement ${statement}`,
    what: `Statement ${statement} is no forecast that counts.`,
    todo: '`onrecord forecasts` shows those that do, with their numbers.',
  })
}
