import type { Article, Problem, Reading } from '@onrecord/reader'
import { importBytes } from '../../import/import-sources.ts'
import type { ImportedArticle, ImportOptions } from '../../import/imported.ts'

/** A line in. */
export interface FilterLine {
  /** Of all lines, blank ones too; the first is 1. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** Its line out. */
export interface FilterResult {
  /** UTF-8, with the line's end. */
  readonly bytes: Uint8Array
  /** True when this line's article could not be read, or not with all that it says of itself. */
  readonly failed: boolean
}

/** Whatever reads an article. */
export interface LineReader {
  read(article: Article): Reading | Promise<Reading>
}

/** What lines are understood with. */
export type LineDefaults = Pick<ImportOptions, 'date' | 'outlet'>

const WHERE = 'standard input'

/** What becomes of one line: its article read, or what is wrong with it. */
export async function filterLine(
  { bytes, number }: FilterLine,
  reader: LineReader,
  defaults: LineDefaults,
): Promise<FilterResult> {
  const problems: Problem[] = []
  let item: ImportedArticle | null = null
  for await (const imported of importBytes(`${WHERE}.jsonl`, bytes, defaults)) {
    if ('problem' in imported) problems.push(imported.problem)
    else item = imported
  }
  const failed = problems.length > 0
  if (item !== null) problems.push(...item.remarks)
  const read = item?.read === true ? await reader.read(item.article) : { statements: [], problems: [] }
  const said = problems.map((problem) => ({ ...problem, where: WHERE, line: number }))
  const id = item?.article.id ?? idOf(bytes)
  const line = { id, statements: read.statements, problems: [...said, ...read.problems] }
  return { bytes: Buffer.from(`${JSON.stringify(line)}\n`), failed }
}

/** The id of a line that is no article, if it says one: whoever sent it finds it again by that. */
function idOf(bytes: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  } catch {
    return null
  }
}
