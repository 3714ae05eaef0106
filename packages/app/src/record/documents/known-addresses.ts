import { sql } from 'kysely'
import { type Fingerprint, likeness } from '../../import/near-duplicates.ts'
import type { DocumentId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Apart, ReadArticle } from './read-article.ts'

/** A document of the record with the address of an article that comes. */
export interface KnownAddress {
  readonly document: DocumentId
  readonly version: VersionId
  /** The number of its newest version. */
  readonly number: number
  readonly title: string | null
  readonly date: string | null
  readonly print: Fingerprint | null
}

/** Only an http(s) address says which article one has before one: a column may say "n/a" in every row. */
export const isIdentity = (url: string | null | undefined): url is string =>
  /^https?:\/\/[^/]/i.test(url ?? '')

/** The documents with the addresses of some articles, the oldest of each address first. */
export async function knownAddresses(
  db: Db,
  articles: readonly Pick<ReadArticle, 'article'>[],
): Promise<ReadonlyMap<string, readonly KnownAddress[]>> {
  const urls = articles.flatMap(({ article }) => (isIdentity(article.url) ? article.url : []))
  const rows = await db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .leftJoin('fingerprint as f', 'f.versionId', 'v.id')
    .where(sql<boolean>`d.url = any(${urls})`)
    .where('d.withdrawn', '=', false)
    .orderBy('d.id')
    .select(['d.url', 'd.id as document', 'd.versionId as version', 'd.title', 'd.published as date'])
    .select('f.print')
    .select(sql<number>`(select max(number) from document_version n where n.document_id = d.id)`.as('number'))
    .execute()
  const byAddress = new Map<string, KnownAddress[]>()
  for (const { url, ...row } of rows) byAddress.set(url ?? '', [...(byAddress.get(url ?? '') ?? []), row])
  return byAddress
}

/**
 * Which of the documents with its address an article is a new version of; else why it is none of the first. `met` are the
 * versions that the same run brought or met.
 */
export function versionOf(
  article: ReadArticle,
  known: readonly KnownAddress[],
  met: ReadonlySet<VersionId>,
): { readonly earlier: KnownAddress } | { readonly apart: Apart; readonly from: KnownAddress } | null {
  const [first] = known
  if (first === undefined) return null
  const earlier = known.find((one) => apartFrom(article, one, met) === null)
  return earlier === undefined
    ? { apart: apartFrom(article, first, met) ?? 'text', from: first }
    : { earlier }
}

/**
 * What comes in one run is no page that has been rewritten since: there one address with another title, day or mostly another
 * text is another article. What comes later is a new version, whatever it changed.
 */
const apartFrom = (
  { article, comparable }: ReadArticle,
  known: KnownAddress,
  met: ReadonlySet<VersionId>,
): Apart | null =>
  met.has(known.version) ? differsIn({ ...article, print: comparable?.print ?? null }, known) : null

/** What of an article tells it from another one with the same address. */
export interface Told {
  readonly title?: string | null | undefined
  readonly date?: string | null | undefined
  readonly print: Fingerprint | null
}

/** In what an article is not the one that is known: its title, its day, most of its text. */
export function differsIn(article: Told, known: Told): Apart | null {
  if ((article.title ?? null) !== (known.title ?? null)) return 'title'
  if ((article.date ?? null) !== (known.date ?? null)) return 'date'
  if (article.print === null || known.print === null) return null
  return likeness(article.print, known.print).contained < MOSTLY ? 'text' : null
}

/** From what share of the shorter text on two texts are mostly the same. */
const MOSTLY = 0.5
