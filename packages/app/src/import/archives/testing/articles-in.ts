import type { Parsed } from '../../parsed-article.ts'
import { type ArchiveSource, archiveOf } from '../archive-of.ts'

/** What a file that an archive made holds, each article with the name of its format; `null` of any other file. */
export async function articlesIn(
  content: string | Uint8Array,
  source: ArchiveSource = {},
): Promise<(Parsed & { readonly format: string })[] | null> {
  const archive = archiveOf(typeof content === 'string' ? Buffer.from(content) : content, source)
  if (archive === null) return null
  const found: (Parsed & { readonly format: string })[] = []
  for await (const one of archive.format.articles(archive.file))
    found.push({ format: archive.format.name, ...one })
  return found
}
