import { type Codebook, type Concept, couldHold, type WordsHeld, wordsHeld } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, CodebookVersionId, DocumentId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { currentCodebook } from './codebook-versions.ts'

/** What differs between two contents of a codebook: the words that what changed is found by, and the concepts. */
export interface CodebookDifference {
  readonly phrases: readonly string[]
  readonly concepts: readonly string[]
}

/**
 * The difference of two contents. Where only the words of an entry changed, these words; where anything else of it did,
 * all its words, old and new.
 *
 * `differenceOf(before, after) // { phrases: ['must be built'], concepts: ['B1'] }`
 */
export function differenceOf(before: Codebook, after: Codebook): CodebookDifference {
  const concepts = pairs(before.concepts.map(asRead), after.concepts.map(asRead))
  const phrases = [
    ...concepts.flatMap(([a, b]) =>
      wordsChanged(a, b, ({ agree = [], disagree = [] }) => [...agree, ...disagree], ['agree', 'disagree']),
    ),
    ...pairs(before.actors, after.actors).flatMap(([a, b]) =>
      wordsChanged(
        a,
        b,
        ({ aliases = [], metonyms = [], notIn = [] }) => [...aliases, ...metonyms, ...notIn],
        ['aliases', 'metonyms', 'notIn'],
      ),
    ),
    ...[...pairs(before.items, after.items), ...pairs(before.outlets, after.outlets)].flatMap(([a, b]) =>
      wordsChanged<{ readonly label: string; readonly aliases: readonly string[] }>(
        a,
        b,
        ({ aliases = [] }) => aliases,
        ['aliases'],
      ),
    ),
    ...apart(lexiconWords(before), lexiconWords(after)),
  ]
  return { phrases: [...new Set(phrases)], concepts: concepts.map(([a, b]) => (a ?? b)?.id ?? '') }
}

/** A concept without what only coders and analyses read: other words of that change no reading. */
function asRead({
  definition: _,
  not: __,
  examples: ___,
  about: ____,
  answers: _____,
  ...concept
}: Concept): Omit<Concept, 'definition'> {
  return concept
}

/** Entries that are not the same in both, by id; `undefined` where one does not have it. */
function pairs<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly (readonly [Entry | undefined, Entry | undefined])[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const fresh = new Map(after.map((entry) => [entry.id, entry]))
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((id) => [old.get(id), fresh.get(id)] as const)
    .filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b))
}

function wordsChanged<Entry extends { readonly label: string }>(
  before: Entry | undefined,
  after: Entry | undefined,
  wordsOf: (entry: Partial<Entry>) => readonly string[],
  lists: readonly (keyof Entry)[],
): readonly string[] {
  const old = before === undefined ? [] : wordsOf(before)
  const fresh = after === undefined ? [] : wordsOf(after)
  const rest = (entry: Entry | undefined) =>
    JSON.stringify(Object.entries(entry ?? {}).filter(([key]) => !lists.some((list) => list === key)))
  if (rest(before) === rest(after)) return apart(old, fresh)
  return [...old, ...fresh, ...[before, after].flatMap((entry) => entry?.label ?? [])]
}

function lexiconWords({ lexicons: { decisions, quantities, periods } }: Codebook): string[] {
  return [...Object.values(decisions), ...Object.values(quantities)].flat().concat(Object.keys(periods))
}

function apart(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((word) => !b.includes(word)), ...b.filter((word) => !a.includes(word))]
}

/**
 * The documents that the changes of a codebook touch since each was read by it: their newest text could hold old or new
 * words of what changed, or a statement of theirs is coded by a concept that changed.
 */
export async function documentsToReadAgain(db: Db, codebook: CodebookId): Promise<readonly DocumentId[]> {
  const current = await currentCodebook(db, codebook)
  const found: DocumentId[] = []
  for (const { version, documents } of await readByOlder(db, codebook, current.versionId)) {
    const { content } = await db
      .selectFrom('codebookVersion')
      .select('content')
      .where('id', '=', version)
      .executeTakeFirstOrThrow()
    const difference = differenceOf(content, current.content)
    found.push(...(await touchedBy(db, difference, codebook, documents)))
  }
  return found.sort((a, b) => a - b)
}

/** Documents whose newest reading was by another version of the codebook, by that version. */
async function readByOlder(db: Db, codebook: CodebookId, current: CodebookVersionId) {
  const rows = await db
    .selectFrom('document as d')
    .innerJoin('reading as r', 'r.versionId', 'd.versionId')
    .innerJoin('codebookVersion as v', 'v.id', 'r.codebookVersionId')
    .where(sql<boolean>`r.id = (select max(id) from reading n where n.version_id = d.version_id)`)
    .where('v.codebookId', '=', codebook)
    .where('v.id', '<>', current)
    .where('d.withdrawn', '=', false)
    .where('d.unreadBecause', 'is', null)
    .groupBy('v.id')
    .orderBy('v.id')
    .select('v.id as version')
    .select(sql<DocumentId[]>`array_agg(d.id order by d.id)`.as('documents'))
    .execute()
  return rows
}

async function touchedBy(
  db: Db,
  { phrases, concepts }: CodebookDifference,
  codebook: CodebookId,
  documents: readonly DocumentId[],
): Promise<DocumentId[]> {
  if (phrases.length === 0 && concepts.length === 0) return []
  const coded = await db
    .selectFrom('currentStatement as s')
    .innerJoin('concept as c', 'c.id', 's.conceptId')
    .where('c.codebookId', '=', codebook)
    .where(sql<boolean>`c.key = any(${concepts}) and s.document_id = any(${documents})`)
    .select('s.documentId as id')
    .distinct()
    .execute()
  const touched = new Set(coded.map(({ id }) => id))
  for (let from = 0; from < documents.length; from += PART) {
    const part = documents.slice(from, from + PART).filter((id) => !touched.has(id))
    for (const { id, text } of await textsOf(db, part)) {
      if (holdsAny(wordsHeld(text), phrases)) touched.add(id)
    }
  }
  return [...touched]
}

/** So many texts are held at once. */
const PART = 100

function textsOf(db: Db, documents: readonly DocumentId[]) {
  return db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .where(sql<boolean>`d.id = any(${documents})`)
    .select(['d.id', 'v.text'])
    .execute()
}

const holdsAny = (words: WordsHeld, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => couldHold(words, phrase))
