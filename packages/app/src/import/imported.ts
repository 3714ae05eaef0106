import type { Article, Problem } from '@onrecord/reader'
import type { Dating } from './dating.ts'

/** What a source was, by its content, whatever its name said. */
export type ContentKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'rtf'
  | 'odt'
  | 'epub'
  | 'csv'
  | 'jsonl'
  | 'dataset'
  | 'archive'

/** What an archive says of an article beside its title, outlet, day and address; as printed. */
export interface ArticleDetails {
  readonly author: string | undefined
  readonly section: string | undefined
  readonly page: string | undefined
  /** The number under which the archive keeps it. */
  readonly accession: string | undefined
}

/** One article as it came in, not yet read. */
export interface ImportedArticle {
  readonly article: Article
  /** The file or address it came from. */
  readonly path: string
  /** The path, and the row or line in it where one file holds several: `articles.csv:12`. */
  readonly place: string
  readonly kind: ContentKind
  /** Of the text as UTF-8, in hex: the same text twice is one document. */
  readonly sha256: string
  readonly details?: ArticleDetails
  readonly dating?: Dating
  /** ISO 639-1, as recognised; `null` where the text is too short to tell. */
  readonly language: string | null
  /** False when the text is not English: it is kept, and not read for statements. */
  readonly read: boolean
  /** What should be said about it although it went in whole: "this text is German; it is kept unread". */
  readonly remarks: readonly Problem[]
}

/** What the import yields: an article, or something that did not go in, with its place. */
export type Imported = ImportedArticle | { readonly problem: Problem }

export interface ImportOptions {
  /** For articles that name no date themselves, ISO day. */
  readonly date?: string | null
  /** For articles that name no outlet themselves. */
  readonly outlet?: string | null
  /** How file names carry metadata: `{date}-{outlet}-{title}`. */
  readonly pattern?: string
  /** Column of a CSV or field of a JSONL for each part: `{ text: 'Body', date: 'Datum' }`. */
  readonly columns?: Partial<Record<ColumnName, string>>
  /** Largest single text, in bytes; default 200 MB. */
  readonly maxBytes?: number
  /** Seconds to wait for an address; default 30. */
  readonly timeout?: number
}

export type ColumnName = 'text' | 'date' | 'title' | 'outlet' | 'url' | 'id'
