import { type Problem, problemLine } from '@onrecord/reader'
import { plainText, type Terminal } from './terminal.ts'

/** Tells problems, one a line. */
export function report(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.err(plainText(problemLine(problem)))
}
