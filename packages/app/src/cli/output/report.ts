import type { Problem } from '@onrecord/reader'
import { problemLine } from '@onrecord/reader/vocabulary'
import { RecordFault } from '../../record/errors.ts'
import { paint } from './paint.ts'
import { plainText, type Terminal } from './terminal.ts'

/** Says what failed, in one line that names the program: what stands in a log tells whose it is. */
export function complain(line: string, terminal: Pick<Terminal, 'err' | 'colour'>): void {
  terminal.err(`${paint(terminal, 'red', 'onrecord:')} ${plainText(line)}`)
}

/** Says what one should know; nothing failed. */
export function remark(line: string, terminal: Pick<Terminal, 'err' | 'colour'>): void {
  terminal.err(`${paint(terminal, 'dim', 'note:')} ${plainText(line)}`)
}

/** Complains of what did not go in, a line each, with its place. */
export function complainOf(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) complain(problemLine(problem), terminal)
}

/** Remarks on what went in not quite as it was given, a line each, with its place. */
export function remarkOn(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) remark(problemLine(problem), terminal)
}

/** What the record says of an error, with ids as the commands take them: "statement 46" is s46. */
export function inItsIds(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof RecordFault)) return error.message
  return error.message.replace(
    /\b(statement|document|actor|item|outlet) (\d+)\b/gi,
    (_, kind: string, id: string) => {
      return `${kind.charAt(0).toLowerCase()}${id}`
    },
  )
}
