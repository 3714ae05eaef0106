import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Article, Problem, Reader } from '@onrecord/reader'
import { z } from 'zod'

const articleLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
})

export interface FilterResult {
  readonly line: string
  /** True when this line's article could not be read. */
  readonly failed: boolean
}

/**
 * JSON lines in, JSON lines out, in the same order, one article at a time: `{id, text, date?, title?, outlet?, url?}`
 * becomes `{id, statements, problems}`. A line that is no article comes back with its problem and no statements, so
 * that every line in has its line out.
 */
export async function* filterLines(
  input: Readable,
  reader: Reader,
  defaults: Pick<Article, 'date' | 'outlet'>,
): AsyncIterable<FilterResult> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() !== '') yield await filterLine(line, number, reader, defaults)
  }
}

async function filterLine(
  line: string,
  number: number,
  reader: Reader,
  defaults: Pick<Article, 'date' | 'outlet'>,
): Promise<FilterResult> {
  const parsed = parseLine(line, number)
  if ('what' in parsed) {
    return {
      line: JSON.stringify({ id: parsed.id, statements: [], problems: [{ ...parsed, id: undefined }] }),
      failed: true,
    }
  }
  const article = {
    ...parsed,
    date: parsed.date ?? defaults.date ?? null,
    outlet: parsed.outlet ?? defaults.outlet ?? null,
  }
  const { statements, problems } = await reader.read(article)
  return { line: JSON.stringify({ id: parsed.id ?? null, statements, problems }), failed: false }
}

type BadLine = Problem & { readonly id: string | null }

function parseLine(line: string, number: number): Article | BadLine {
  const bad = (what: string, id: string | null = null): BadLine => ({
    id,
    where: 'standard input',
    line: number,
    what,
  })
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return bad(`the line is not JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  const result = articleLine.safeParse(value)
  if (result.success) return result.data as Article
  const issue = result.error.issues[0]
  const field = issue?.path.join('.') ?? ''
  return bad(
    `${field === '' ? 'the line' : `"${field}"`} is not as expected: ${issue?.message ?? 'unknown'}.`,
    idOf(value),
  )
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
