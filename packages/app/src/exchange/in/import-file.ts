import { basename } from 'node:path'
import type { Problem } from '@onrecord/reader'
import type { HistoryId } from '../../record/engine/ids.ts'
import { asOnlyWriter } from '../../record/engine/one-writer.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { weigh } from '../../record/engine/weigh.ts'
import type { Act } from '../../record/history/history.ts'
import { asOneEntry } from '../../record/history/one-entry.ts'
import { preview } from '../../record/history/preview.ts'
import { type Loss, Losses } from '../losses.ts'
import type { Brought, ImportFormat } from './import-format.ts'

/** What came of a file. */
export interface ImportedFile extends Brought {
  /** The one entry of the history by which it is undone; `null` where nothing changed. */
  readonly history: HistoryId | null
  readonly losses: readonly Loss[]
  readonly problems: readonly Problem[]
}

export interface ImportingOptions {
  /** Do it, look what comes of it, and keep nothing. */
  readonly dryRun?: boolean
  /** Told how many more articles are done. */
  readonly done?: (articles: number) => void
}

/**
 * Brings a file into a record as one step: all of it or, where something goes wrong on the way, nothing. What the record
 * holds already is met again and stays as it is.
 *
 * `await importFile(db, dnaImport, 'debate.dna', act)`
 */
export async function importFile(
  db: Db,
  format: ImportFormat,
  path: string,
  act: Act,
  { dryRun = false, done = () => {} }: ImportingOptions = {},
): Promise<ImportedFile> {
  const losses = new Losses()
  const problems: Problem[] = []
  const bring = (outer: Db) =>
    asOnlyWriter(outer, (tx) =>
      asOneEntry(tx, `imported ${basename(path)}`, act, (partOf) => {
        const problem = (one: Problem) => problems.push(one)
        return format.bring({ db: tx, act: partOf, losses, problem, done }, path)
      }),
    )
  const { done: brought, history } = await (dryRun ? preview(db, bring) : bring(db))
  if (!dryRun && history !== null) await weigh(db)
  return { ...brought, history, losses: losses.all, problems }
}
