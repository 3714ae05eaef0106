import type { Problem } from '@onrecord/reader'
import { importSources } from '../import/import-sources.ts'
import type { Imported, ImportedArticle, ImportOptions } from '../import/imported.ts'
import {
  comparisonKeys,
  duplicateIndex,
  type Fingerprint,
  fingerprint,
  sameSource,
} from '../import/near-duplicates.ts'
import { sameTextKey } from '../import/same-text.ts'
import { differsIn, isIdentity, knownAddresses, type Told } from '../record/documents/known-addresses.ts'
import { documentLike, textsInRecord } from '../record/documents/met-before.ts'
import type { Apart } from '../record/documents/read-article.ts'
import { knownArticles, type MetArticle, sameArticle } from '../record/documents/same-article.ts'
import type { DocumentId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { inParts } from './parts.ts'

/** What an article is compared with: one before it in the same sources, by its place, or a document of the record. */
export type Earlier = { readonly place: string } | { readonly document: DocumentId }

/**
 * What adding an article would do. `new`; `copy`, a document of its own that prints nearly what an earlier one prints;
 * `version`, a new version of the document with its address; `apart`, a document of its own although another has its
 * address; `restored`, one that was withdrawn; `met`, one place more for the document that it is, which another archive gave;
 * `there`, nothing, since the same text is there.
 */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'copy' | 'version' | 'restored' | 'met' | 'there'; readonly of: Earlier }
  | { readonly kind: 'apart'; readonly of: Earlier; readonly by: Apart }

/** An article as it would come in. */
export interface LookedAt
  extends Pick<ImportedArticle, 'article' | 'place' | 'kind' | 'details' | 'dating' | 'language' | 'read'> {
  readonly remarks: readonly Problem[]
  readonly standing: Standing
}

export type Looked = LookedAt | { readonly problem: Problem }

/**
 * What files, folders and addresses hold, and what adding them would do: to a record, or to an empty one where none is
 * given. Stores nothing.
 *
 * @example
 * for await (const looked of lookAt(['nexis.txt'], {}, db)) {
 *   if ('problem' in looked) console.error(problemLine(looked.problem))
 *   else console.log(looked.article.date, looked.article.title, looked.standing.kind)
 * }
 */
export function lookAt(
  sources: readonly string[],
  options: ImportOptions,
  db: Db | null,
): AsyncGenerator<Looked> {
  return lookThrough(importSources(sources, options), db)
}

/** As `lookAt`, for what is imported already: an upload for instance. */
export async function* lookThrough(imported: AsyncIterable<Imported>, db: Db | null): AsyncGenerator<Looked> {
  const met = metInRun()
  for await (const part of inParts(imported, { items: 64, weight: 4_000_000, weightOf })) {
    const compared = part.map((item) => ('problem' in item ? item : comparedOf(item)))
    const before = await inRecord(
      db,
      compared.filter((one) => 'item' in one),
    )
    for (const one of compared) {
      if ('problem' in one) yield one
      else {
        const { sha256: _, path: __, ...shown } = one.item
        yield { ...shown, standing: met(one, before(one)) }
      }
    }
  }
}

const weightOf = (item: Imported): number => ('problem' in item ? 0 : item.article.text.length)

/** An article with what it is compared by. */
interface Compared {
  readonly item: ImportedArticle
  readonly textKey: string
  readonly print: Fingerprint
  readonly keys: readonly number[]
}

function comparedOf(item: ImportedArticle): Compared {
  const print = fingerprint(item.article.text)
  // Rows of one table are alike and no copies of each other.
  const keys = item.kind === 'dataset' ? [] : comparisonKeys(print)
  return { item, textKey: sameTextKey(item.article.text), print, keys }
}

/** Documents with the address of an article, each as it would be compared with it. */
interface SameAddress extends Told {
  readonly of: Earlier
  /** Brought or met by the same sources: then another title, day or text makes another article. */
  readonly met: boolean
}

/** What the record holds of an article's text, its address and the like of it. */
interface Before {
  readonly text: { readonly document: DocumentId; readonly withdrawn: boolean } | null
  readonly addresses: readonly SameAddress[]
  readonly articles: readonly PlacedArticle[]
  readonly like: DocumentId | null
}

/** An article that may be the one which comes, met in another archive. */
type PlacedArticle = MetArticle & { readonly of: Earlier }

const NOTHING: Before = { text: null, addresses: [], articles: [], like: null }

async function inRecord(db: Db | null, compared: readonly Compared[]): Promise<(one: Compared) => Before> {
  if (db === null) return () => NOTHING
  const texts = await textsInRecord(
    db,
    compared.map(({ textKey }) => textKey),
  )
  const fresh = compared.filter(({ textKey }) => !texts.has(textKey))
  const addresses = await knownAddresses(
    db,
    fresh.map(({ item }) => item),
  )
  const articles = await knownArticles(
    db,
    fresh.map((one) => ({ article: one.item.article, comparable: one })),
  )
  const placed = articles.map(({ document, ...met }) => ({ ...met, of: { document } }))
  const likes = new Map<Compared, DocumentId | null>()
  for (const one of fresh) likes.set(one, await documentLike(db, one, sameSource))
  return (one) => ({
    text: texts.get(one.textKey) ?? null,
    addresses: (addresses.get(one.item.article.url ?? '') ?? []).map(({ document, ...told }) => {
      return { ...told, of: { document }, met: false }
    }),
    articles: placed,
    like: likes.get(one) ?? null,
  })
}

/** Compares each article with the record and with those that came before it in the same sources. */
function metInRun(): (one: Compared, before: Before) => Standing {
  const texts = new Map<string, Earlier>()
  const addresses = new Map<string, SameAddress[]>()
  const copies = duplicateIndex()
  const days = new Map<string, PlacedArticle[]>()
  const metDocuments = new Set<DocumentId>()
  return (one, before) => {
    const { item, textKey, print, keys } = one
    const { article, place } = item
    const same = texts.get(textKey)
    if (same !== undefined) return { kind: 'there', of: same }
    if (before.text !== null) {
      const of = { document: before.text.document }
      metDocuments.add(of.document)
      texts.set(textKey, of)
      return { kind: before.text.withdrawn ? 'restored' : 'there', of }
    }
    texts.set(textKey, { place })
    const [like] = keys.length === 0 ? [] : copies.add(place, print)
    const known = isIdentity(article.url) ? sameAddresses(article.url, before.addresses) : []
    const standing =
      byAddress({ ...article, print }, known) ??
      inAnotherArchive(one, [...before.articles, ...aroundDay(article.date)]) ??
      copyOf(before.like, like)
    remember(one)
    if (isIdentity(article.url)) {
      const told = {
        title: article.title ?? null,
        date: article.date ?? null,
        print,
        of: { place },
        met: true,
      }
      // What is a new version of a document stands for it from here on.
      const rest = standing.kind === 'version' ? known.filter(({ of }) => !samePlace(of, standing.of)) : known
      addresses.set(article.url, [...rest, told])
    }
    return standing
  }

  /** Only within a day can two archives give one article. */
  function aroundDay(date: string | null | undefined): readonly PlacedArticle[] {
    if (date == null) return []
    return [-1, 0, 1].flatMap((days_) => days.get(dayAfter(date, days_)) ?? [])
  }

  function remember({ item: { article, path, place, details }, print }: Compared): void {
    const { title = null, date = null, outlet = null, url = null } = article
    if (date === null) return
    const met = { title, date, outlet, url, accession: details?.accession ?? null, importedFrom: path, print }
    days.set(date, [...(days.get(date) ?? []), { ...met, of: { place } }])
  }

  function sameAddresses(url: string, inRecord: readonly SameAddress[]): readonly SameAddress[] {
    const known = addresses.get(url) ?? inRecord
    return known.map((one) =>
      'document' in one.of && metDocuments.has(one.of.document) ? { ...one, met: true } : one,
    )
  }
}

function byAddress(article: Told, known: readonly SameAddress[]): Standing | null {
  const [first] = known
  if (first === undefined) return null
  const differs = (one: SameAddress) => (one.met ? differsIn(article, one) : null)
  const earlier = known.find((one) => differs(one) === null)
  if (earlier !== undefined) return { kind: 'version', of: earlier.of }
  return { kind: 'apart', of: first.of, by: differs(first) ?? 'text' }
}

/** The article itself, or another version of it, from another file. */
function inAnotherArchive(one: Compared, met: readonly PlacedArticle[]): Standing | null {
  const { article, path, details } = one.item
  const same = sameArticle(
    { article, importedFrom: path, comparable: one, ...(details === undefined ? {} : { details }) },
    met,
  )
  return same === null ? null : { kind: same.nearly ? 'met' : 'version', of: same.known.of }
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

function copyOf(document: DocumentId | null, place: string | undefined): Standing {
  if (document !== null) return { kind: 'copy', of: { document } }
  return place === undefined ? { kind: 'new' } : { kind: 'copy', of: { place } }
}

const samePlace = (one: Earlier, other: Earlier): boolean =>
  'place' in one
    ? 'place' in other && one.place === other.place
    : 'document' in other && one.document === other.document
