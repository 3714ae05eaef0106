import type { Problem, Reader } from '@onrecord/reader'
import { importBytes } from '../import/import-sources.ts'
import type { ImportedArticle, ImportOptions } from '../import/imported.ts'

export interface FilterResult {
  readonly line: string
  /** True when this line's article could not be read, or not with all that it says of itself. */
  readonly failed: boolean
}

const WHERE = 'standard input'

/**
 * JSON lines in, JSON lines out, in the same order, one article at a time: `{id, text, date?, title?, outlet?, url?}`
 * becomes `{id, statements, problems}`. A line is understood as `add` understands it in a file; one that is no article
 * comes back with its problem and no statements, so that every line in has its line out. Blank lines are no lines.
 */
export async function* filterLines(
  input: AsyncIterable<Uint8Array>,
  reader: Reader,
  defaults: Pick<ImportOptions, 'date' | 'outlet'>,
): AsyncIterable<FilterResult> {
  let number = 0
  for await (const bytes of linesOf(input)) {
    number++
    if (bytes.some((byte) => !BLANK.has(byte))) yield await filterLine(bytes, number, reader, defaults)
  }
}

/** Space, tab, carriage return. */
const BLANK = new Set([32, 9, 13])

/** Lines end with a line feed and nothing else: the other line ends of Unicode may stand inside a JSON string. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let begun: Uint8Array[] = []
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)])
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

async function filterLine(
  bytes: Buffer,
  number: number,
  reader: Reader,
  defaults: Pick<ImportOptions, 'date' | 'outlet'>,
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
  return { line: JSON.stringify(line), failed }
}

/** The id of a line that is no article, if it says one: whoever sent it finds it again by that. */
function idOf(bytes: Buffer): string | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null
  } catch {
    return null
  }
}
