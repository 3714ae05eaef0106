import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemLine } from '@onrecord/reader'
import { importBytes } from '../import-sources.ts'
import type { Imported, ImportedArticle, ImportOptions } from '../imported.ts'

/** What the import made of some bytes: its articles, and its problems as lines. */
export interface Outcome {
  readonly articles: readonly ImportedArticle[]
  readonly problems: readonly string[]
}

export async function outcome(items: AsyncIterable<Imported>): Promise<Outcome> {
  const articles: ImportedArticle[] = []
  const problems: string[] = []
  for await (const item of items) {
    if ('problem' in item) problems.push(problemLine(item.problem))
    else articles.push(item)
  }
  return { articles, problems }
}

export function imported(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<Outcome> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return outcome(importBytes(name, bytes, options))
}

/** A temporary folder with the files given, by name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-import-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
