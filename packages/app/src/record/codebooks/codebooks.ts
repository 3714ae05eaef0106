import type { Codebook } from '@onrecord/reader'
import type { CodebookId, CodebookVersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

export interface RecordedCodebook {
  readonly id: CodebookId
  readonly versionId: CodebookVersionId
  readonly title: string
  readonly version: string
  readonly sha256: string
  readonly added: string
  readonly content: Codebook
}

/** Every codebook of the record in the version that counts. */
export async function listCodebooks(db: Db): Promise<RecordedCodebook[]> {
  return db
    .selectFrom('codebook as b')
    .innerJoin('codebookVersion as v', 'v.id', 'b.versionId')
    .orderBy('b.id')
    .select(['b.id', 'v.id as versionId', 'b.title', 'v.version', 'v.sha256', 'v.added', 'v.content'])
    .execute()
}
