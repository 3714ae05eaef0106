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

/** A file's articles; `kind` where somebody has looked already. */
export async function* takeApart(
  { bytes, name, mediaType, options }: FileToTakeApart,
  kind: Kind = kindOf(bytes, name, mediaType),
): AsyncGenerator<Taken> {
  if (typeof kind !== 'string') yield { kind: 'text', parsed: kind }
  else for await (const parsed of parseArticles(bytes, kind, options)) yield { kind, parsed }
}
