import { sql } from 'kysely'
import { type Fingerprint, likeness } from '../../import/near-duplicates.ts'
import type { DocumentId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { versionsWithKey } from './document-groups.ts'
import { isIdentity } from './known-addresses.ts'
import type { ReadArticle } from './read-article.ts'

/** What tells whether an article was met before, in another archive. */
export interface MetArticle {
  readonly title: string | null
  readonly date: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly accession: string | null
  readonly importedFrom: string | null
  readonly print: Fingerprint
}

/** A document of the record that may be an article which comes from another archive. */
export interface KnownArticle extends MetArticle {
  readonly document: DocumentId
  readonly version: VersionId
  /** The number of its newest version. */
  readonly number: number
}

/** From what share of all their runs of words on two texts are one text, printed a little differently. */
const NEARLY = 0.9
/** From what share of the shorter text on one is a version of the other. */
const MOSTLY = 0.5

/** What an article shares with others of its title in its outlet; `null` where it does not say both. */
export function sameTitleKey({
  title,
  outlet,
}: {
  title?: string | null
  outlet?: string | null
}): string | null {
  const [head, paper] = [titleKey(title), outletKey(outlet)]
  return head === '' || paper === '' ? null : `${paper} ${head}`
}

/** The documents whose texts share something with some articles. */
export async function knownArticles(
  db: Db,
  articles: readonly Pick<ReadArticle, 'article' | 'comparable'>[],
): Promise<readonly KnownArticle[]> {
  const asked = articles.filter(({ article }) => sameTitleKey(article) !== null && article.date != null)
  const keys = [...new Set(asked.flatMap(({ comparable }) => comparable?.keys ?? []))]
  const versions = await versionsWithKey(db, keys)
  if (versions.length === 0) return []
  const days = asked.flatMap(({ article }) => article.date ?? []).sort()
  return db
    .selectFrom('fingerprint as f')
    .innerJoin('documentVersion as v', 'v.id', 'f.versionId')
    .innerJoin('document as d', 'd.versionId', 'v.id')
    .innerJoin('outlet as o', 'o.id', 'd.outletId')
    .where(sql<boolean>`f.version_id = any(${versions})`)
    .where(sql<boolean>`d.published between ${days[0]}::date - 1 and ${days.at(-1)}::date + 1`)
    .where('d.withdrawn', '=', false)
    .orderBy('d.id')
    .select(['d.id as document', 'v.id as version', 'v.number', 'd.title', 'd.published as date'])
    .select(['o.name as outlet', 'd.url', 'd.accession', 'd.importedFrom', 'f.print'])
    .execute()
}

/**
 * The document that an article is, met in another archive: the same outlet and title, a day apart at most, and mostly the same text.
 * Two addresses, or two numbers of one archive, are two articles, and so are two of one file.
 */
export function sameArticle<Known extends MetArticle>(
  {
    article,
    importedFrom,
    details,
    comparable,
  }: Pick<ReadArticle, 'article' | 'importedFrom' | 'details' | 'comparable'>,
  known: readonly Known[],
): { readonly known: Known; readonly nearly: boolean } | null {
  const key = sameTitleKey(article)
  if (key === null || article.date == null || comparable === null) return null
  for (const one of known) {
    if (one.importedFrom === importedFrom || outletKey(one.outlet) !== outletKey(article.outlet)) continue
    if (isIdentity(one.url) && isIdentity(article.url)) continue
    if (one.accession !== null && details?.accession !== undefined) continue
    if (!beginsAlike(titleKey(one.title), titleKey(article.title)) || daysApart(one.date, article.date) > 1)
      continue
    const { shared, contained } = likeness(one.print, comparable.print)
    if (contained >= MOSTLY) return { known: one, nearly: shared >= NEARLY }
  }
  return null
}

const titleKey = (title: string | null | undefined): string =>
  (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const outletKey = (outlet: string | null | undefined): string =>
  titleKey((outlet ?? '').replace(/\s*\([^()]*\)$/, '')).replace(/^the /, '')

/** An archive joins the second headline to the first. */
function beginsAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= SHORTEST && long.startsWith(`${short} `))
}

const SHORTEST = 15

const daysApart = (a: string | null, b: string): number =>
  a === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
