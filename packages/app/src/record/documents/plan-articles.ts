import { sql } from 'kysely'
import type { DocumentId, VersionId } from '../engine/ids.ts'
import { withNewIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { knownAddresses, versionOf } from './known-addresses.ts'
import type { Outcome, PlannedArticle, ReadArticle, ReadBy } from './read-article.ts'
import { type KnownArticle, knownArticles, sameArticle } from './same-article.ts'

/**
 * Decides for each article what keeping it means, and gives the new ones their ids. No text and no address may occur
 * twice among the articles.
 */
export async function planFor(
  db: Db,
  articles: readonly ReadArticle[],
  readBy: ReadBy,
): Promise<PlannedArticle[]> {
  const texts = await knownTexts(
    db,
    articles.map(({ textKey }) => textKey),
    readBy,
  )
  const fresh = articles.filter(({ textKey }) => !texts.has(textKey))
  const addresses = await knownAddresses(db, fresh)
  const elsewhere = await knownArticles(db, fresh)
  const versions = await withNewIds(db, 'documentVersion', fresh)
  const documents = await withNewIds(db, 'document', versions)
  const planned = new Map(
    documents.map(([[article, version], document]): [ReadArticle, PlannedArticle] => [
      article,
      planNew(
        article,
        document,
        version,
        versionOf(article, addresses.get(article.article.url ?? '') ?? [], readBy.met ?? NONE),
        elsewhere,
      ),
    ]),
  )
  const plan = articles.flatMap((article) => {
    const text = texts.get(article.textKey)
    return text === undefined ? (planned.get(article) ?? []) : planKnown(article, text, readBy)
  })
  for (const { version } of plan) readBy.met?.add(version)
  return plan
}

const NONE: ReadonlySet<VersionId> = new Set()

/** An address that is in the record already: its document gets another version, unless it is that of another article. */
function planNew(
  article: ReadArticle,
  document: DocumentId,
  version: VersionId,
  known: ReturnType<typeof versionOf>,
  elsewhere: readonly KnownArticle[],
): PlannedArticle {
  if (known === null)
    return (
      fromElsewhere(article, elsewhere, version) ?? {
        article,
        document,
        version,
        outcome: 'added',
        previous: null,
        apart: null,
      }
    )
  if ('apart' in known) {
    const apart = { by: known.apart, from: known.from.document }
    return { article, document, version, outcome: 'added', previous: null, apart }
  }
  const { earlier } = known
  const previous = { id: earlier.version, number: earlier.number }
  return { article, document: earlier.document, version, outcome: 'new-version', previous, apart: null }
}

/**
 * An article that another archive gave before: nearly the same text is the same document, met again, and is not kept twice; one that
 * was changed is a version of it.
 */
function fromElsewhere(
  article: ReadArticle,
  elsewhere: readonly KnownArticle[],
  version: VersionId,
): PlannedArticle | null {
  const same = sameArticle(article, elsewhere)
  if (same === null) return null
  const { known, nearly } = same
  const { document, importedFrom } = known
  const metAgain = { from: importedFrom, nearly }
  if (!nearly) {
    const previous = { id: known.version, number: known.number }
    return { article, document, version, outcome: 'new-version', previous, apart: null, metAgain }
  }
  // Its words lie elsewhere in the text that is kept.
  const met = { ...article, layout: null, statements: [] }
  return {
    article: met,
    document,
    version: known.version,
    outcome: 'known',
    previous: null,
    apart: null,
    metAgain,
  }
}

/** What was read lies in the text that was read: one that came in between in other signs is read the next time. */
function planKnown(article: ReadArticle, text: KnownText, readBy: ReadBy): PlannedArticle {
  const { document, version } = text
  const planned = outcomeOf(text, readBy)
  const outcome = planned === 'read-again' && text.sha256 !== article.sha256 ? 'known' : planned
  return { article, document, version, outcome, previous: null, apart: null }
}

/** A text that the record has, perhaps with other spaces or quotation marks. */
export interface HeldText {
  readonly version: VersionId
  /** It needs no reading: it was read the same way, or waits for `again`. */
  readonly settled: boolean
}

/** Which of these texts are there, by their keys. */
export async function heldTexts(
  db: Db,
  keys: readonly string[],
  readBy: ReadBy,
): Promise<ReadonlyMap<string, HeldText>> {
  const texts = await knownTexts(db, keys, readBy)
  return new Map(
    [...texts].map(([key, text]) => {
      return [key, { version: text.version, settled: SETTLED.has(outcomeOf(text, readBy)) }]
    }),
  )
}

const SETTLED: ReadonlySet<Outcome> = new Set(['known', 'read-by-another'])

function outcomeOf({ withdrawn, read, byAnother, unread }: KnownText, { again }: ReadBy): Outcome {
  if (withdrawn) return 'restored'
  if (read || unread) return 'known'
  return byAnother && again !== true ? 'read-by-another' : 'read-again'
}

type KnownText = Awaited<ReturnType<typeof textRows>>[number]

async function knownTexts(db: Db, keys: readonly string[], readBy: ReadBy): Promise<Map<string, KnownText>> {
  return new Map((await textRows(db, keys, readBy)).map((row) => [row.textKey, row]))
}

function textRows(
  db: Db,
  keys: readonly string[],
  { coder, codebookVersion, anyReadingWillDo = false, again = false }: ReadBy,
) {
  return db
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .where(sql<boolean>`v.text_key = any(${keys})`)
    .select(['v.textKey', 'v.sha256', 'v.id as version', 'd.id as document', 'd.withdrawn'])
    .select([
      sql<boolean>`d.unread_because is not null`.as('unread'),
      sql<boolean>`exists (select from reading r where r.version_id = v.id
        and (not ${again} or r.id = (select max(id) from reading n where n.version_id = v.id))
        and case when r.codebook_version_id = ${codebookVersion} then r.coder_id = ${coder}
          else ${anyReadingWillDo} end)`.as('read'),
      sql<boolean>`exists (select from reading r where r.version_id = v.id
        and r.codebook_version_id = ${codebookVersion} and r.coder_id <> ${coder})`.as('byAnother'),
    ])
    .execute()
}
