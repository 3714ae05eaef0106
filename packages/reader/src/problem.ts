/**
 * Something that could not be used, with its place: what, where, and what to do about it.
 * Odd material never throws; it comes back as problems beside what did work.
 */
export interface Problem {
  /** The file, field or document: "articles.csv", "codebook.yaml". */
  readonly where: string
  /** 1-based line or row, where there is one. */
  readonly line?: number
  /** One sentence that holds the offending value. */
  readonly what: string
  /** What the user can do: "save the file as UTF-8 and add it again". */
  readonly todo?: string
}

/** One clear line: `articles.csv:12: the quote opened here is never closed. Close it and add the file again.` */
export function problemLine(problem: Problem): string {
  const place = problem.line === undefined ? problem.where : `${problem.where}:${problem.line}`
  const todo = problem.todo === undefined ? '' : ` ${problem.todo}`
  return `${place}: ${problem.what}${todo}`
}
