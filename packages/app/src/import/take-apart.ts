import { type Kind, kindOf } from './content-kind.ts'
import type { ContentKind } from './imported.ts'
import { type ParseOptions, parseArticles } from './parse-articles.ts'
import type { Parsed } from './parsed-article.ts'

/** A file's bytes, and what else is known of it. */
export interface FileToTakeApart {
  readonly bytes: Uint8Array
  /** Tells the kind of what could be several by its content. */
  readonly name: string
  readonly mediaType?: string | undefined
  readonly options?: ParseOptions
}

/** An article of a file, or what is said of it, and what the file is. */
export interface Taken {
  readonly kind: ContentKind
  readonly parsed: Parsed
}

/** A file's articles; `kind` where somebody has looked already. An error that nobody expected is said of this file alone. */
export async function* takeApart(
  { bytes, name, mediaType, options }: FileToTakeApart,
  known?: Kind,
): AsyncGenerator<Taken> {
  try {
    const kind = known ?? kindOf(bytes, name, mediaType)
    if (typeof kind !== 'string') yield { kind: 'text', parsed: kind }
    else for await (const parsed of parseArticles(bytes, kind, options)) yield { kind, parsed }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const todo = 'Add the text of the article instead.'
    yield { kind: 'text', parsed: { refusal: `this cannot be taken apart: ${reason}`, todo } }
  }
}
