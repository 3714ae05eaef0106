import type { Article } from '@onrecord/reader'
import { sql } from 'kysely'
import type { VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

/** An article as the record has it, to be read once more: its own words, and what people made of its day and outlet. */
export interface HeldArticle {
  readonly article: Article & { readonly date: string | null }
  readonly sha256: string
  readonly language: string | null
}

/** The articles of some versions of documents. */
export async function heldArticles(
  db: Db,
  versions: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, HeldArticle>> {
  if (versions.length === 0) return new Map()
  const rows = await db
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .leftJoin('outlet as o', 'o.id', 'd.outletId')
    .where(sql<boolean>`v.id = any(${versions})`)
    .select([
      'v.id',
      'v.text',
      'v.turns',
      'v.sha256',
      'd.title',
      'd.published as date',
      'd.url',
      'd.language',
    ])
    .select('o.name as outlet')
    .execute()
  return new Map(
    rows.map(({ id, text, turns, title, date, url, outlet, sha256, language }) => {
      const article = { text, title, date, url, outlet, ...(turns === null ? {} : { turns }) }
      return [id, { article, sha256, language }]
    }),
  )
}
