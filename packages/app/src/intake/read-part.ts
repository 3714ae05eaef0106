import { type Codebook, type Problem, type Reading, type TextLayout, textLayout } from '@onrecord/reader'
import type { Imported, ImportedArticle } from '../import/imported.ts'
import { comparisonKeys, fingerprint } from '../import/near-duplicates.ts'
import { sameTextKey } from '../import/same-text.ts'
import type { ArticleReader } from '../reading/article-reader.ts'
import type { Comparable } from '../record/documents/document-groups.ts'
import { type HeldArticle, heldArticles } from '../record/documents/held-articles.ts'
import { heldTexts } from '../record/documents/plan-articles.ts'
import type { ReadArticle, ReadBy } from '../record/documents/read-article.ts'
import type { Db } from '../record/engine/open-record.ts'
import { onlyGrounded } from '../record/statements/grounding.ts'
import { trackerReading } from './tracker-reading.ts'

/** A few imported articles with what the reader makes of them, ready to be kept. */
export interface ReadPart {
  readonly articles: readonly PlacedArticle[]
  readonly problems: readonly Problem[]
}

export interface PlacedArticle extends ReadArticle {
  /** The file, and the row in it, for messages. */
  readonly place: string
  readonly remarks: readonly Problem[]
}

/**
 * Reads what the record does not hold yet. What it holds and has read goes on unread, and keeping it changes nothing; what it holds
 * and is to be read once more is read in the record's own words, since the same text may come in with other spaces and signs.
 */
export async function readPart(
  db: Db,
  imported: readonly Imported[],
  reader: ArticleReader,
  codebook: Codebook,
  readBy: ReadBy,
): Promise<ReadPart> {
  const articles = imported.flatMap((item) => ('problem' in item ? [] : [item]))
  const keys = articles.map(({ article }) => sameTextKey(article.text))
  const texts = await heldTexts(db, keys, readBy)
  const again = [...texts.values()].flatMap(({ settled, version }) => (settled ? [] : version))
  const held = await heldArticles(db, again)
  const results = await Promise.all(
    articles.map((item, i) => {
      const textKey = keys[i] ?? ''
      const text = texts.get(textKey)
      const comparable = text?.settled === true ? null : comparableOf(item)
      const own = text === undefined ? undefined : held.get(text.version)
      const reads = text?.settled === true || !item.read ? null : reader
      return readOne(inItsWords(item, own), own, { textKey, comparable }, reads, codebook)
    }),
  )
  return {
    articles: results.flatMap((result) => ('what' in result ? [] : [result])),
    problems: [...imported, ...results].flatMap(problemIn),
  }
}

/** What came in, with the words and the day that the record has; where it came from stays its own. */
function inItsWords(item: ImportedArticle, held: HeldArticle | undefined): ImportedArticle {
  if (held === undefined) return item
  const { text, date, turns } = held.article
  const { turns: _, ...article } = item.article
  return {
    ...item,
    article: { ...article, text, date, ...(turns === undefined ? {} : { turns }) },
    sha256: held.sha256,
    language: held.language,
  }
}

function problemIn(item: Imported | PlacedArticle | Problem): Problem[] {
  if ('what' in item) return [item]
  return 'problem' in item ? [item.problem] : []
}

/** An article that the reader fails on stays out, so that adding it again reads it. */
async function readOne(
  item: ImportedArticle,
  held: HeldArticle | undefined,
  marks: Pick<ReadArticle, 'textKey' | 'comparable'>,
  reader: ArticleReader | null,
  codebook: Codebook,
): Promise<PlacedArticle | Problem> {
  const { article, place, language, sha256, path, details, dating, remarks } = item
  let reading: Reading | null = null
  try {
    const asked = held?.article ?? article
    if (reader !== null) reading = trackerReading(asked, codebook) ?? (await reader.read(asked))
  } catch (error) {
    return {
      where: place,
      what: `It could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    }
  }
  const { statements, problems } = onlyGrounded(reading?.statements ?? [], article.text, codebook, place)
  return {
    ...marks,
    article,
    place,
    sha256,
    language,
    importedFrom: path,
    ...(details === undefined ? {} : { details }),
    ...(dating === undefined ? {} : { dating }),
    unreadBecause: item.read ? null : 'The text is not in English.',
    layout: layoutOf(reading, item),
    statements,
    problems: [...(reading?.problems ?? []), ...problems],
    remarks,
  }
}

/** Rows of one table are alike and no copies of each other. */
function comparableOf({ article, kind }: ImportedArticle): Comparable {
  const print = fingerprint(article.text)
  return { print, keys: kind === 'dataset' ? [] : comparisonKeys(print) }
}

/** What is kept unread is taken apart all the same, so that its page has its paragraphs. */
function layoutOf(reading: Reading | null, { article, read }: ImportedArticle): TextLayout | null {
  if (reading === null) return read ? null : textLayout(article.text)
  const { sentences, paragraphs } = reading
  return { sentences, paragraphs }
}
