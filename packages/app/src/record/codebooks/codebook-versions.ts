import { createHash } from 'node:crypto'
import type { Codebook } from '@onrecord/reader'
import { parseCodebook } from '../../codebook/parse-codebook.ts'
import { codebookYaml } from '../../codebook/write-codebook.ts'
import type { CodebookId, CodebookVersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid, notInRecord } from '../errors.ts'
import type { Act, RowChange } from '../history/history.ts'

export interface CurrentCodebook {
  readonly id: CodebookId
  readonly versionId: CodebookVersionId
  readonly content: Codebook
}

/** A codebook in the version that counts. Throws `NotFound` when there is none. */
export async function currentCodebook(db: Db, id: CodebookId): Promise<CurrentCodebook> {
  const found = await db
    .selectFrom('codebook as b')
    .innerJoin('codebookVersion as v', 'v.id', 'b.versionId')
    .where('b.id', '=', id)
    .select(['b.id', 'v.id as versionId', 'v.content'])
    .executeTakeFirst()
  if (found === undefined) throw notInRecord('codebook', id)
  return found
}

/**
 * Makes the changed content the version that counts; answers with the change for the history, none when nothing changed.
 * An earlier version stays, so that undoing points back to it. Throws `Invalid` when the change would make a codebook that
 * could not be read again: a name of two actors, a trigger both for and against.
 */
export async function changeCodebook(
  tx: Db,
  { id, versionId, content: before }: CurrentCodebook,
  after: Codebook,
  act: Act,
): Promise<RowChange[]> {
  if (sameContent(before, after)) return []
  mustBeReadable(before, after)
  const numbered = { ...after, version: await nextVersion(tx, id, before.version) }
  const content = JSON.stringify(numbered)
  const made = await tx
    .insertInto('codebookVersion')
    .values({
      codebookId: id,
      version: numbered.version,
      sha256: sha256Of(content),
      content,
      added: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return [await makeCurrent(tx, id, versionId, made.id)]
}

/** Points the codebook to a version; the change for the history. */
export async function makeCurrent(
  tx: Db,
  id: CodebookId,
  before: CodebookVersionId | null,
  after: CodebookVersionId,
): Promise<RowChange> {
  await tx.updateTable('codebook').set({ versionId: after }).where('id', '=', id).execute()
  return { table: 'codebook', id, before: { versionId: before }, after: { versionId: after } }
}

export const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')

const sameContent = (a: Codebook, b: Codebook): boolean => JSON.stringify(a) === JSON.stringify(b)

/** "1.0" as it was brought in, then "1.0+1", "1.0+2" as people change it in the record. */
async function nextVersion(tx: Db, codebook: CodebookId, version: string): Promise<string> {
  const base = version.replace(/\+\d+$/, '')
  const rows = await tx
    .selectFrom('codebookVersion')
    .select('version')
    .where('codebookId', '=', codebook)
    .execute()
  const numbers = rows.flatMap((row) => {
    return row.version.startsWith(`${base}+`) ? [Number(row.version.slice(base.length + 1))] : []
  })
  return `${base}+${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`
}

function mustBeReadable(before: Codebook, after: Codebook): void {
  const faults = problemsIn(after)
  if (faults.length === 0) return
  const known = new Set(problemsIn(before).map(({ what }) => what))
  const fresh = faults.find(({ what }) => !known.has(what))
  if (fresh === undefined) return
  throw new Invalid({
    where: `codebook ${after.title}`,
    what: `The codebook cannot be changed like that: ${fresh.what}`,
    todo: fresh.todo ?? 'Change that first.',
  })
}

const problemsIn = (codebook: Codebook) => parseCodebook(codebookYaml(codebook), codebook.title).problems
