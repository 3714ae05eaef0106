import type { Article } from './article.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statement.ts'

/** What a reader proposes for one article, in text order, and what it could not use. */
export interface Reading {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** Anything that reads: the offline reader answers at once, a model-backed one later. Same article, same answer. */
export interface Reader {
  readonly name: string
  readonly version: string
  read(article: Article): Reading | Promise<Reading>
}
