import type { Problem } from '@onrecord/reader'
import { sameSource } from '../import/near-duplicates.ts'
import { type Kept, keepArticles } from '../record/documents/keep-articles.ts'
import type { ReadBy } from '../record/documents/read-article.ts'
import type { Db } from '../record/engine/open-record.ts'
import type { Act } from '../record/history/history.ts'
import type { PlacedArticle } from './read-part.ts'

/** What became of one article of a part. */
export type Keeping =
  | { readonly article: PlacedArticle; readonly kept: Kept }
  | { readonly article: PlacedArticle; readonly problem: Problem }

/**
 * Keeps a part in one transaction. When the database refuses what one of its articles holds, they are kept one by one,
 * so that this one stays out and the others go in. A database that fails altogether is thrown.
 */
export async function keepPart(
  db: Db,
  articles: readonly PlacedArticle[],
  readBy: ReadBy,
  act: Act,
): Promise<readonly Keeping[]> {
  try {
    const kept = await keepArticles(db, articles, readBy, act, sameSource)
    return articles.map((article, i) => ({ article, kept: kept[i]! }))
  } catch (error) {
    const [only] = articles
    if (only === undefined || !isAboutData(error)) throw error
    if (articles.length === 1) return [{ article: only, problem: refusal(only, error) }]
  }
  const keepings: Keeping[] = []
  for (const article of articles) keepings.push(...(await keepPart(db, [article], readBy, act)))
  return keepings
}

/** SQLSTATE classes 22 (a value that is none), 23 (a constraint) and 54 (a limit of the database). */
function isAboutData(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(22|23|54)...$/.test(String(error.code))
}

function refusal({ place }: PlacedArticle, error: Error): Problem {
  return { where: place, what: `The database does not take this article: ${error.message}.` }
}
