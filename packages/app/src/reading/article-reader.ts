import type { Article, Reading } from '@onrecord/reader'

/** A reader at work on many articles, wherever its work is done. Same article, same answer. */
export interface ArticleReader {
  readonly name: string
  readonly version: string
  /** What beside name and version decides its answers; kept with every statement. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly read: (article: Article) => Promise<Reading>
  readonly close: () => Promise<void>
}
