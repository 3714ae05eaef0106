import type { WordRange } from './words.ts'

/** A stretch of words that names something: an item of the codebook, an actor. */
export interface NamedAt extends WordRange {
  readonly id: string | null
  readonly name: string
  /** True for the possessor in "the ministry's stock". */
  readonly possessor?: boolean
}

/** How a statement refers to it: by its id in the codebook, else by its name. */
export function referenceTo(named: NamedAt | null | undefined): string | null {
  return named == null ? null : (named.id ?? named.name)
}
