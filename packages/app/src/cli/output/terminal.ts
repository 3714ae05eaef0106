import { once } from 'node:events'
import { seenText } from '@onrecord/reader/vocabulary'
import { wantsColour } from './paint.ts'

/** Where a command prints. Only `cli/` prints and exits; everything else returns. */
export interface Terminal {
  readonly out: (text: string) => void
  /** As `out`, without the line's end: for what is printed piece by piece. Bytes are UTF-8. */
  readonly write: (text: string | Uint8Array) => void
  /** Waits until whoever reads standard output has room for more: what prints much asks, so that nothing piles up. */
  readonly room: () => Promise<void>
  readonly err: (text: string) => void
  /** True when a person looks at standard output: then bars may move. */
  readonly interactive: boolean
  /** Whether it shows colours. */
  readonly colour: boolean
  readonly width: number
  /** Something did not go in: the exit status will be 1, the work goes on. */
  readonly fail: () => void
}

export function processTerminal(): Terminal {
  endWithReader(process.stdout, () => process.exit())
  endWithReader(process.stderr, () => {})
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    write: (text) => process.stdout.write(text),
    room: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
    },
    err: (text) => process.stderr.write(`${text}\n`),
    interactive: process.stdout.isTTY === true,
    colour: wantsColour(process.stdout.isTTY === true, process.env),
    width: process.stdout.columns ?? widthFrom(process.env.COLUMNS) ?? 100,
    fail: () => {
      process.exitCode = 1
    },
  }
}

/** The width that COLUMNS names, where nothing else tells one. */
function widthFrom(columns: string | undefined): number | null {
  const width = Number(columns)
  return Number.isInteger(width) && width > 0 ? width : null
}

/**
 * `onrecord list ... | head` closes the pipe when it has seen enough. Nobody is left to print to, so the command ends;
 * that nobody reads its messages is no reason to stop adding articles.
 */
function endWithReader(stream: NodeJS.WriteStream, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    end()
  })
}

/**
 * Text from an article or a file name as a terminal may show it: control characters and escape sequences become visible blanks,
 * so that a headline cannot repaint the screen, and what nobody would see - overrides of direction, blanks of no width, letters
 * that are tags - becomes a sign, as the workbench marks it. A terminal breaks no line at a soft hyphen: there it is unseen too.
 *
 * `plainText('a\u001b[31mb')` is `'a [31mb'`, and `plainText('paci\u200bfist')` is `'paci\ufffdfist'`.
 */
export function plainText(text: string): string {
  return seenText(text.replace(CONTROL, ' ')).replaceAll('\u00ad', '\ufffd')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g
