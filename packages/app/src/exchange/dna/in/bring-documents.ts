import { createHash } from 'node:crypto'
import { type Problem, textLayout } from '@onrecord/reader'
import { sql } from 'kysely'
import { languageOf } from '../../../import/language.ts'
import { comparisonKeys, fingerprint, sameSource } from '../../../import/near-duplicates.ts'
import { repeatedTextKey, sameTextKey } from '../../../import/same-text.ts'
import { keepArticles } from '../../../record/documents/keep-articles.ts'
import type { ReadArticle, ReadBy } from '../../../record/documents/read-article.ts'
import type { DocumentId, VersionId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import type { Act } from '../../../record/history/history.ts'
import type { DnaFile } from '../dna-database.ts'
import { type DnaDocument, eachDocument } from './each-document.ts'

/** A document of DNA and the record's behind it. */
export interface BroughtDocument {
  readonly dna: DnaDocument
  readonly text: string
  readonly document: DocumentId
  readonly version: VersionId
}

/** At most so many documents, or about so many characters, are kept at once. */
const TOGETHER = { documents: 64, characters: 4_000_000 }

/**
 * Keeps the documents of a database as `add` would, so that a text which the record has is that document. A text that the file
 * itself has several times, with its own date and outlet each, is a document each time, as it is in DNA.
 */
export async function* bringDocuments(
  tx: Db,
  file: DnaFile,
  readBy: ReadBy,
  act: Act,
  problem: (problem: Problem) => void,
): AsyncGenerator<readonly BroughtDocument[]> {
  const times = new Map<string, number>()
  let part: { dna: DnaDocument; article: ReadArticle }[] = []
  let characters = 0
  for (const dna of eachDocument(file)) {
    const text = file.text(dna.id)
    const fault = faultOf(dna, text)
    if (fault !== null) {
      problem({ where: `${file.path}: document ${dna.id}`, what: fault })
      continue
    }
    const key = sameTextKey(text)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    part.push({ dna, article: await articleOf(dna, text, repeatedTextKey(key, time), file.path) })
    characters += text.length
    if (part.length < TOGETHER.documents && characters < TOGETHER.characters) continue
    yield await keep(tx, part, readBy, act)
    part = []
    characters = 0
  }
  if (part.length > 0) yield await keep(tx, part, readBy, act)
}

function faultOf({ title, author, source, section, type, notes }: DnaDocument, text: string): string | null {
  if (text.trim() === '') return 'It has no text, and is left out.'
  const holdsNul = [text, title, author, source, section, type, notes].some((one) => one.includes('\0'))
  return holdsNul ? 'It holds a NUL character, which no text has, and is left out.' : null
}

async function articleOf(
  dna: DnaDocument,
  text: string,
  textKey: string,
  path: string,
): Promise<ReadArticle> {
  const print = fingerprint(text)
  return {
    article: { text, title: orNull(dna.title), outlet: orNull(dna.source), date: dayOf(dna.time) },
    sha256: createHash('sha256').update(text).digest('hex'),
    language: await languageOf(text),
    importedFrom: path,
    details: {
      author: orNull(dna.author) ?? undefined,
      section: orNull(dna.section) ?? undefined,
      page: undefined,
      accession: undefined,
    },
    unreadBecause: null,
    textKey,
    comparable: { print, keys: comparisonKeys(print) },
    layout: textLayout(text),
    statements: [],
    problems: [],
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** The day of DNA's seconds, which are the clock time of the place taken as UTC. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

async function keep(
  tx: Db,
  part: readonly { readonly dna: DnaDocument; readonly article: ReadArticle }[],
  readBy: ReadBy,
  act: Act,
): Promise<readonly BroughtDocument[]> {
  const kept = await keepArticles(
    tx,
    part.map(({ article }) => article),
    readBy,
    act,
    sameSource,
  )
  const rows = await tx
    .selectFrom('document')
    .where(sql<boolean>`id = any(${kept.map(({ document }) => document)})`)
    .select(['id', 'versionId'])
    .execute()
  const versions = new Map(rows.map(({ id, versionId }) => [id, versionId]))
  return part.flatMap(({ dna, article }, at) => {
    const [one] = kept.slice(at, at + 1)
    const version = one === undefined ? undefined : versions.get(one.document)
    if (one === undefined || version === undefined) return []
    return { dna, text: article.article.text, document: one.document, version }
  })
}
