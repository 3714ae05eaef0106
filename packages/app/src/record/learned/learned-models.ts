import type { CodebookId, CodebookVersionId, HistoryId, LearnedModelId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { notInRecord } from '../errors.ts'
import { type Act, changeRow, note } from '../history/history.ts'
import type { Report } from './report.ts'

/** What was learnt from people's decisions under a codebook. */
export interface KeptModel {
  readonly id: LearnedModelId
  readonly codebook: CodebookId
  readonly codebookVersion: CodebookVersionId
  readonly at: string
  readonly sha256: string
  readonly examples: number
  readonly report: Report
  readonly content: Readonly<Record<string, unknown>>
}

export type NewModel = Omit<KeptModel, 'id' | 'at'>

/** Keeps a model; one that is byte for byte the newest, with the same report, stays as it is. */
export function keepModel(db: Db, model: NewModel, at: Date): Promise<LearnedModelId> {
  return asOnlyWriter(db, async (tx) => {
    const { codebook, codebookVersion, sha256, examples } = model
    const report = JSON.stringify(model.report)
    const newest = await newestModel(tx, codebook)
    if (newest?.sha256 === sha256 && JSON.stringify(newest.report) === report) return newest.id
    const { id } = await tx
      .insertInto('learnedModel')
      .values({
        codebookId: codebook,
        codebookVersionId: codebookVersion,
        at,
        sha256,
        examples,
        report,
        content: JSON.stringify(model.content),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** The model that speaks; `null` where nothing was learnt yet. */
export async function newestModel(db: Db, codebook: CodebookId): Promise<KeptModel | null> {
  const row = await db
    .selectFrom('learnedModel')
    .select(['id', 'codebookId as codebook', 'codebookVersionId as codebookVersion'])
    .select(['at', 'sha256', 'examples', 'report', 'content'])
    .where('codebookId', '=', codebook)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Whether the word of what was learnt is shown. Throws `NotFound` where there is no such codebook. */
export async function learnedInUse(db: Db, codebook: CodebookId): Promise<boolean> {
  const row = await db
    .selectFrom('codebook')
    .select('learnedInUse')
    .where('id', '=', codebook)
    .executeTakeFirst()
  if (row === undefined) throw notInRecord('codebook', codebook)
  return row.learnedInUse
}

/** Shows the word of what was learnt, or hides it: one change of the history. `null` where it was so already. */
export function switchLearned(
  db: Db,
  codebook: CodebookId,
  inUse: boolean,
  act: Act,
): Promise<HistoryId | null> {
  return asOnlyWriter(db, async (tx) => {
    await learnedInUse(tx, codebook)
    const changes = await changeRow(tx, 'codebook', codebook, { learnedInUse: inUse })
    if (changes.length === 0) return null
    return note(tx, inUse ? 'switched the learned model on' : 'switched the learned model off', act, changes)
  })
}
