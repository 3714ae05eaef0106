import { createHash } from 'node:crypto'
import { isIsoDay, textLayout } from '@onrecord/reader'
import { sql } from 'kysely'
import { languageOf } from '../../../import/language.ts'
import { comparisonKeys, fingerprint, sameSource } from '../../../import/near-duplicates.ts'
import { sameTextKey } from '../../../import/same-text.ts'
import { keepArticles } from '../../../record/documents/keep-articles.ts'
import type { ReadArticle, ReadBy } from '../../../record/documents/read-article.ts'
import type { DocumentId, VersionId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import type { Act } from '../../../record/history/history.ts'
import { readDescribed } from '../described.ts'
import type { QdaSource, QdaValue } from './qda-project.ts'

/** A source of a project with its text, lines ending in LF. */
export interface TextSource {
  readonly source: QdaSource
  readonly text: string
  /** What variables say of it, its own and those of cases that stand for it. */
  readonly values: readonly QdaValue[]
}

/** A source, and the record's document behind it. */
export interface BroughtSource extends TextSource {
  readonly document: DocumentId
  readonly version: VersionId
  readonly isNew: boolean
}

/** Keeps sources as `add` would, so that a text which the record has is that document. */
export async function bringSources(
  tx: Db,
  sources: readonly TextSource[],
  path: string,
  readBy: ReadBy,
  act: Act,
): Promise<readonly BroughtSource[]> {
  const articles: ReadArticle[] = []
  for (const source of sources) articles.push(await articleOf(source, path))
  const kept = await keepArticles(tx, articles, readBy, act, sameSource)
  const rows = await tx
    .selectFrom('document')
    .where(sql<boolean>`id = any(${kept.map(({ document }) => document)})`)
    .select(['id', 'versionId'])
    .execute()
  const versions = new Map(rows.map(({ id, versionId }) => [id, versionId]))
  return sources.flatMap((source, at) => {
    const one = kept[at]
    const version = one === undefined ? undefined : versions.get(one.document)
    if (one === undefined || version === undefined) return []
    const isNew = one.outcome === 'added' || one.outcome === 'restored'
    return { ...source, document: one.document, version, isNew }
  })
}

async function articleOf({ source, text, values }: TextSource, path: string): Promise<ReadArticle> {
  const said = new Map(values.map(({ variable, value }) => [variable.toLowerCase(), value]))
  const print = fingerprint(text)
  const date = said.get('date')
  const url = said.get('url')
  return {
    article: {
      text,
      title: titleOf(source),
      outlet: said.get('outlet') ?? null,
      date: date !== undefined && isIsoDay(date) ? date : null,
      ...(url === undefined ? {} : { url }),
    },
    sha256: createHash('sha256').update(text).digest('hex'),
    language: said.get('language') ?? (await languageOf(text)),
    importedFrom: path,
    details: {
      author: said.get('author'),
      section: said.get('section'),
      page: said.get('page'),
      accession: said.get('accession'),
    },
    unreadBecause: null,
    textKey: sameTextKey(text),
    comparable: { print, keys: comparisonKeys(print) },
    layout: textLayout(text),
    statements: [],
    problems: [],
  }
}

function titleOf({ name, description }: QdaSource): string | null {
  const { title } = readDescribed(description).fields
  const said = title === undefined ? name : title
  return said === '' ? null : said
}
