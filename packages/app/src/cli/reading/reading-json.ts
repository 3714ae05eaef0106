import type { Problem, Reading } from '@onrecord/reader'

/** An article being read: its parts come as they are asked for. */
export interface ArticleRead {
  readonly id: string
  /** What was odd about the article before it was read. */
  readonly remarks: readonly Problem[]
  readonly parts: Iterable<Reading>
}

/**
 * `{id, statements, problems}` as JSON, piece by piece, to the letter what `JSON.stringify` makes of the whole: a long
 * article's statements are never all in memory. `space` is its third argument, `depth` how deep the object stands.
 */
export function* readingJson({ id, remarks, parts }: ArticleRead, space: 0 | 2, depth = 0): Iterable<string> {
  const line = (deeper: number): string => (space === 0 ? '' : `\n${' '.repeat(space * (depth + deeper))}`)
  const json = (value: unknown, deeper: number): string =>
    JSON.stringify(value, null, space).replaceAll('\n', line(deeper))
  const colon = space === 0 ? ':' : ': '
  const problems = [...remarks]
  let empty = true
  yield `{${line(1)}"id"${colon}${json(id, 1)},${line(1)}"statements"${colon}[`
  for (const part of parts) {
    problems.push(...part.problems)
    for (const statement of part.statements) {
      yield `${empty ? '' : ','}${line(2)}${json(statement, 2)}`
      empty = false
    }
  }
  yield `${empty ? '' : line(1)}],${line(1)}"problems"${colon}${json(problems, 1)}${line(0)}}`
}
