import { type Span, type Statement, textLayout } from '@onrecord/reader'
import { loadCodebook } from '../packages/app/src/codebook/codebook-file.ts'
import { comparisonKeys, fingerprint, sameSource } from '../packages/app/src/import/near-duplicates.ts'
import {
  type GeneratedArticle,
  generatedArticle,
} from '../packages/app/src/intake/testing/generated-articles.ts'
import { registerCodebook } from '../packages/app/src/record/codebooks/register-codebook.ts'
import { keepArticles } from '../packages/app/src/record/documents/keep-articles.ts'
import type { ReadArticle } from '../packages/app/src/record/documents/read-article.ts'
import type { Db } from '../packages/app/src/record/engine/open-record.ts'
import { weigh } from '../packages/app/src/record/engine/weigh.ts'
import { readerCoder } from '../packages/app/src/record/history/coders.ts'

const PER_ARTICLE = 50

/** What else is coded in a made statement, of its number and the text it stands in. */
type Coded = (statement: Statement, number: number, text: string) => Statement

/** Fills an empty record with so many statements, fifty an article, without a reader: what is measured comes after. */
export async function fillRecord(
  db: Db,
  statements: number,
  coded: Coded = (statement) => statement,
): Promise<void> {
  const keep = await keeper(db, coded)
  const count = Math.ceil(statements / PER_ARTICLE)
  for (let first = 0; first < count; first += 50) {
    const numbers = Array.from({ length: Math.min(50, count - first) }, (_, i) => first + i)
    await keep(numbers.map((number) => generatedArticle(number, PER_ARTICLE * 2)))
  }
  await weigh(db)
}

/** Keeps one more article of so many lines, every other line a statement; answers with the document's id. */
export async function addLongArticle(db: Db, number: number, lines: number): Promise<number> {
  const article = generatedArticle(number, lines)
  const keep = await keeper(db)
  await keep([{ ...article, text: article.text.replaceAll('. ', '.\n') }])
  await weigh(db)
  const { id } = await db.selectFrom('document').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  return id
}

type Keep = (articles: readonly GeneratedArticle[]) => Promise<void>

async function keeper(db: Db, coded: Coded = (statement) => statement): Promise<Keep> {
  const { codebook } = await loadCodebook('carbon-tax')
  if (codebook === null) throw new Error('The codebook carbon-tax cannot be read.')
  const concepts = codebook.concepts.map((concept) => concept.id)
  const coder = await readerCoder(db, { name: 'bench', version: '1' })
  const act = { coder, at: new Date('2024-01-01T00:00:00Z') }
  const { id, versionId } = await registerCodebook(db, codebook, act)
  const readBy = { coder, codebook: id, codebookVersion: versionId }
  return async (articles) => {
    const read = articles.map((article, at) => madeArticle(article, at, concepts, coded))
    await keepArticles(db, read, readBy, act, sameSource)
  }
}

function madeArticle(
  article: GeneratedArticle,
  number: number,
  concepts: readonly string[],
  coded: Coded,
): ReadArticle {
  const print = fingerprint(article.text)
  return {
    article,
    sha256: article.id,
    textKey: article.id,
    language: 'en',
    importedFrom: 'bench',
    unreadBecause: null,
    layout: textLayout(article.text),
    comparable: { print, keys: comparisonKeys(print) },
    statements: madeStatements(article.text, number, concepts).map((statement, place) =>
      coded(statement, number * PER_ARTICLE + place, article.text),
    ),
    problems: [],
  }
}

const ATTRIBUTED = /(\w[\w ]*?) (said|argued|warned|told reporters|insisted|denied) (that [^.]+)\./g

function madeStatements(text: string, number: number, concepts: readonly string[]): Statement[] {
  return [...text.matchAll(ATTRIBUTED)].map((match, place) => {
    const [, source = '', cue = '', content = ''] = match
    const at = match.index
    const afterSource = at + source.length + 1
    return {
      type: 'assertion',
      mode: 'indirect',
      source: [spanAt(at, source)],
      cue: [spanAt(afterSource, cue)],
      content: [spanAt(afterSource + cue.length + 1, content)],
      speaker: { name: source, id: null, kind: 'person', organisation: null, anonymity: 'named-person' },
      holder: null,
      chain: [],
      commitment: { source: 'CT+', reporter: 'Uu' },
      hedges: [],
      concept: concepts[(number + place) % concepts.length] ?? null,
      stance: place % 3 === 0 ? -1 : 1,
      because: [],
      quantities: [],
      times: [],
      decision: null,
      positions: [],
      forecast: null,
      confidence: 0.5,
      coder: { by: 'reader', name: 'bench', version: '1' },
    }
  })
}

function spanAt(start: number, quote: string): Span {
  return { start, end: start + quote.length, quote }
}
