import type { Article, Problem, Statement, TextLayout } from '@onrecord/reader'
import type { Dating } from '../../import/dating.ts'
import type { ArticleDetails } from '../../import/imported.ts'
import type { CodebookId, CodebookVersionId, CoderId, DocumentId, VersionId } from '../engine/ids.ts'
import type { Comparable } from './document-groups.ts'

/** An article with what a reader proposes for it. */
export interface ReadArticle {
  readonly article: Article
  readonly sha256: string
  readonly language: string | null
  readonly importedFrom: string
  readonly details?: ArticleDetails
  readonly dating?: Dating
  /** Why it was not read; then it has no statements. */
  readonly unreadBecause: string | null
  /** The same for texts that are one text: it decides whether the article is there already. */
  readonly textKey: string
  /** Null where the record holds the text already, so that nothing is to be compared. */
  readonly comparable: Comparable | null
  /** Where its sentences and paragraphs lie; null when nobody looked, as where the record holds the text already. */
  readonly layout: TextLayout | null
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** By whom and by which codebook articles are read. */
export interface ReadBy {
  readonly coder: CoderId
  readonly codebook: CodebookId
  readonly codebookVersion: CodebookVersionId
  /** Without a codebook nothing new can be found in a text that was read with one: then any reading will do. */
  readonly anyReadingWillDo?: boolean
  /** Reads again what another reader has read by the same codebook, and what was read otherwise since. */
  readonly again?: boolean
  /** The versions that this run brought or met so far; filled as articles are kept. */
  readonly met?: Set<VersionId>
}

/**
 * `added`, or a `new-version` of the document with the same address; `known` when the same text was there, read the same
 * way; `read-by-another` when another reader had read it by this codebook, and this one was not told to read `again`;
 * `read-again` when it was, or another codebook had been used (what people have checked stays as it is); `restored` when
 * its addition had been undone.
 */
export type Outcome = 'added' | 'new-version' | 'known' | 'read-by-another' | 'read-again' | 'restored'

/** In what an article with the address of another differs so much that it is another one. */
export type Apart = 'title' | 'date' | 'text'

export interface SameAddress {
  readonly by: Apart
  readonly from: DocumentId
}

/** What is to happen with one article, and the ids it has or gets. */
export interface PlannedArticle {
  readonly article: ReadArticle
  readonly document: DocumentId
  readonly version: VersionId
  readonly outcome: Outcome
  /** The version that this one follows on; null for a new document. */
  readonly previous: { readonly id: VersionId; readonly number: number } | null
  /** The document whose address it has, and in what it differs so much that it is another article. */
  readonly apart: SameAddress | null
  /** Set where another archive gave it before: from where, and whether in nearly the same words. */
  readonly metAgain?: MetAgain
}

export interface MetAgain {
  readonly from: string | null
  readonly nearly: boolean
}
