import type { DocumentId, ReadingId, StatementId, VersionId } from '../engine/ids.ts'
import { insertRows, withNewIds } from '../engine/insert-rows.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { type Act, type Deed, inserted, noteAll, type RowChange } from '../history/history.ts'
import { keepProposals } from '../statements/keep-statements.ts'
import { type Alike, joinGroups, type NewComparable } from './document-groups.ts'
import { isIdentity } from './known-addresses.ts'
import { outletIds } from './outlet-ids.ts'
import { heldTexts, planFor } from './plan-articles.ts'
import { keepProvenance } from './provenance.ts'
import { isNew, settleOld, textsAgain } from './read-again.ts'
import type { MetAgain, Outcome, PlannedArticle, ReadArticle, ReadBy, SameAddress } from './read-article.ts'
import { sameTitleKey } from './same-article.ts'
import { textChanges } from './text-changes.ts'
import { keepLayouts } from './text-layout.ts'

export interface Kept {
  readonly document: DocumentId
  readonly outcome: Outcome
  readonly statements: number
  /** Set where it has the address of another document, and is another article. */
  readonly apart: SameAddress | null
  /** Set where it is a document that another archive gave before. */
  readonly metAgain?: MetAgain
  /** Of a new version: what it changed. */
  readonly changed: Changed | null
}

/** What a new version of a document brings. A title and a date that differ are not taken over: they are a person's to say. */
export interface Changed {
  readonly number: number
  /** Words that came, and words that went. */
  readonly added: number
  readonly removed: number
  /** What the document has and what the article says instead, where they differ. */
  readonly title: Differing | null
  readonly date: Differing | null
}

export interface Differing {
  readonly kept: string | null
  readonly said: string
}

/**
 * Keeps articles with their statements: all of them or, when the process is killed on the way, none. Answers for each
 * article in order. The same text twice is one document, whoever adds it.
 */
export async function keepArticles(
  db: Db,
  articles: readonly ReadArticle[],
  readBy: ReadBy,
  act: Act,
  alike: Alike,
): Promise<readonly Kept[]> {
  return asOnlyWriter(db, async (tx) => {
    const kept: Kept[] = []
    const settled = await settledTexts(
      tx,
      articles.map(({ textKey }) => textKey),
      readBy,
    )
    for (const part of partsWithoutRepeats(articles, settled))
      kept.push(...(await keepTogether(tx, part, readBy, act, alike)))
    return kept
  })
}

/** The texts that need no keeping: they are there, and nothing is to be read in them. */
async function settledTexts(tx: Db, keys: readonly string[], readBy: ReadBy): Promise<ReadonlySet<string>> {
  const held = await heldTexts(tx, keys, readBy)
  return new Set([...held].flatMap(([key, { settled }]) => (settled ? key : [])))
}

async function keepTogether(
  tx: Db,
  articles: readonly ReadArticle[],
  readBy: ReadBy,
  act: Act,
  alike: Alike,
): Promise<readonly Kept[]> {
  const plan = await planFor(tx, articles, readBy)
  const fresh = plan.filter(({ outcome }) => outcome === 'added' || outcome === 'new-version')
  await insertDocuments(tx, fresh, readBy, act)
  await keepLayouts(
    tx,
    plan.flatMap(({ version, article: { layout } }) => (layout === null ? [] : { version, layout })),
  )
  const again = await textsAgain(tx, plan, readBy.codebook)
  const readings = await insertReadings(tx, plan, readBy, act)
  const statements = await keepProposals(tx, plan, readings, readBy, (version, place) => {
    const text = again.get(version)
    return text === undefined || isNew(text, place)
  })
  const changes = await changesOf(tx, fresh)
  const groups = await joinGroups(tx, fresh.flatMap(comparable), alike)
  const deeds: Deed[] = []
  for (const entry of plan) {
    const { version } = entry
    const fresh = statements.get(version) ?? new Map<number, StatementId>()
    const text = again.get(version)
    const by = { reading: readings.get(version), coder: readBy.coder, codebook: readBy.codebook }
    const settled = text === undefined ? [] : await settleOld(tx, text, fresh, by)
    deeds.push(...deedOf(entry, [...fresh.values()], settled))
  }
  await bringBack(tx, plan)
  if (groups.length > 0) deeds.push({ action: 'grouped near-duplicates', changes: groups })
  await noteAll(tx, act, deeds)
  await keepProvenance(tx, plan, act)
  return plan.map(({ document, outcome, version, apart, metAgain }) => {
    return {
      document,
      outcome,
      apart,
      changed: changes.get(version) ?? null,
      ...(metAgain === undefined ? {} : { metAgain }),
      statements: statements.get(version)?.size ?? 0,
    }
  })
}

/** What the new versions among articles changed. */
async function changesOf(tx: Db, fresh: readonly PlannedArticle[]): Promise<ReadonlyMap<VersionId, Changed>> {
  const found = new Map<VersionId, Changed>()
  for (const {
    version,
    document,
    previous,
    article: { article },
  } of fresh) {
    if (previous === null) continue
    const before = await tx
      .selectFrom('documentVersion as v')
      .innerJoin('document as d', 'd.id', 'v.documentId')
      .where('v.id', '=', previous.id)
      .where('d.id', '=', document)
      .select(['v.text', 'd.title', 'd.published'])
      .executeTakeFirstOrThrow()
    const { added, removed } = textChanges(before.text, article.text)
    found.set(version, {
      ...{ number: previous.number + 1, added, removed },
      title: differing(before.title, article.title),
      date: differing(before.published, article.date),
    })
  }
  return found
}

const differing = (kept: string | null, said: string | null | undefined): Differing | null =>
  said == null || said === kept ? null : { kept, said }

/**
 * Cuts before an article whose text, address or title in its outlet an earlier one has, so that it finds that one in the record, and
 * knows that this run met it. What is settled there already has nothing to find: a file may repeat one text a thousand times.
 */
function partsWithoutRepeats(
  articles: readonly ReadArticle[],
  settled: ReadonlySet<string>,
): ReadArticle[][] {
  const parts: ReadArticle[][] = []
  let seen = new Set<string>()
  for (const article of articles) {
    const title = sameTitleKey(article.article)
    const marks = [
      article.textKey,
      ...(isIdentity(article.article.url) ? [article.article.url] : []),
      ...(title === null ? [] : [title]),
    ]
    const repeats = !settled.has(article.textKey) && marks.some((mark) => seen.has(mark))
    if (parts.length === 0 || repeats) {
      parts.push([])
      seen = new Set()
    }
    parts.at(-1)?.push(article)
    for (const mark of marks) seen.add(mark)
  }
  return parts
}

async function insertDocuments(
  tx: Db,
  fresh: readonly PlannedArticle[],
  readBy: ReadBy,
  act: Act,
): Promise<void> {
  const outlets = await outletIds(
    tx,
    readBy.codebook,
    fresh.flatMap(({ article }) => article.article.outlet ?? []),
  )
  const documents = fresh.filter(({ previous }) => previous === null)
  await insertRows(
    tx,
    'document',
    documents.map(({ document, version, article }) => ({
      id: document,
      versionId: version,
      title: article.article.title ?? null,
      outletId: outlets(article.article.outlet),
      published: article.article.date ?? null,
      datedBy: article.dating?.by ?? null,
      earliest: article.dating?.between?.earliest ?? null,
      latest: article.dating?.between?.latest ?? null,
      language: article.language,
      url: article.article.url ?? null,
      author: article.details?.author ?? null,
      section: article.details?.section ?? null,
      page: article.details?.page ?? null,
      accession: article.details?.accession ?? null,
      importedFrom: article.importedFrom,
      unreadBecause: article.unreadBecause,
      added: act.at,
    })),
  )
  await insertRows(
    tx,
    'documentVersion',
    fresh.map(({ document, version, previous, article }) => ({
      id: version,
      documentId: document,
      number: (previous?.number ?? 0) + 1,
      text: article.article.text,
      sha256: article.sha256,
      textKey: article.textKey,
      characters: article.article.text.length,
      turns: article.article.turns ?? null,
      fetched: act.at,
    })),
  )
  for (const { document, version } of fresh.filter(({ previous }) => previous !== null)) {
    await tx.updateTable('document').set({ versionId: version }).where('id', '=', document).execute()
  }
}

const READ: ReadonlySet<Outcome> = new Set(['added', 'new-version', 'read-again'])

async function insertReadings(
  tx: Db,
  plan: readonly PlannedArticle[],
  { coder, codebookVersion }: ReadBy,
  act: Act,
): Promise<ReadonlyMap<VersionId, ReadingId>> {
  const read = plan.filter(({ outcome, article }) => READ.has(outcome) && article.unreadBecause === null)
  const readings = await withNewIds(tx, 'reading', read)
  await insertRows(
    tx,
    'reading',
    readings.map(([{ version, article }, id]) => ({
      id,
      versionId: version,
      coderId: coder,
      codebookVersionId: codebookVersion,
      at: act.at,
      problems: article.problems,
    })),
  )
  return new Map(readings.map(([{ version }, id]) => [version, id]))
}

function comparable({ version, article: { comparable } }: PlannedArticle): NewComparable[] {
  return comparable === null ? [] : [{ versionId: version, ...comparable }]
}

/** What keeping an article did to rows that were there or are told of; nothing where all was known. */
function deedOf(
  { document: id, outcome, version, previous }: PlannedArticle,
  statements: readonly StatementId[],
  settled: readonly RowChange[],
): Deed[] {
  if (outcome === 'added') return [{ action: 'added document', changes: [inserted('document', id)] }]
  if (outcome === 'restored') return [{ action: 'restored document', changes: [inserted('document', id)] }]
  if (outcome === 'new-version') {
    const change = { before: { versionId: previous?.id }, after: { versionId: version } }
    return [{ action: 'added a new version', changes: [{ table: 'document', id, ...change }] }]
  }
  if (outcome === 'read-again') {
    const fresh = statements.map((statement) => inserted('statement', statement))
    return [{ action: 'read again', changes: [...settled, ...fresh] }]
  }
  return []
}

async function bringBack(tx: Db, plan: readonly PlannedArticle[]): Promise<void> {
  const restored = plan.flatMap(({ outcome, document }) => (outcome === 'restored' ? document : []))
  if (restored.length === 0) return
  await tx.updateTable('document').set({ withdrawn: false }).where('id', 'in', restored).execute()
}
