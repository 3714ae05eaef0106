import type { DocumentId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { NotFound } from '../errors.ts'
import { type TextChanges, textChanges } from './text-changes.ts'

export interface VersionChanges extends TextChanges {
  /** The numbers of the two versions. */
  readonly from: number
  readonly to: number
  /** When the later one was fetched, an ISO instant. */
  readonly fetched: string
}

/** What a version of a document changed in the one before it. Throws `NotFound` where there are not both. */
export async function versionChanges(db: Db, document: DocumentId, number: number): Promise<VersionChanges> {
  const versions = await db
    .selectFrom('documentVersion')
    .where('documentId', '=', document)
    .where('number', 'in', [number - 1, number])
    .orderBy('number')
    .select(['number', 'text', 'fetched'])
    .execute()
  const [before, after] = versions
  if (before === undefined || after === undefined)
    throw new NotFound({
      where: `document ${document}`,
      what: `Document ${document} has no version ${number} that came after another.`,
      todo: 'Look at its versions.',
    })
  return {
    from: before.number,
    to: after.number,
    fetched: after.fetched,
    ...textChanges(before.text, after.text),
  }
}
