import type { Terminal } from './terminal.ts'

/** How far the intake is; nothing where nobody looks. */
export interface Progress {
  readonly kept: (path: string, statements: number) => void
  /** Prints something above the bar, which is then drawn anew. */
  readonly above: (print: () => void) => void
  readonly end: () => void
}

const SILENT: Progress = { kept: () => {}, above: (print) => print(), end: () => {} }

/** A bar over the files of these sources, on standard error, for a person at a terminal. */
export async function progressOver(sources: readonly string[], terminal: Terminal): Promise<Progress> {
  if (!terminal.interactive || !process.stderr.isTTY) return SILENT
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    format:
      '{bar} {percentage} % of {total} files | {articles} articles | {statements} statements | {duration_formatted}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  })
  bar.start(await fileCount(sources), 0, { articles: 0, statements: 0 })
  const seen = new Set<string>()
  let articles = 0
  return {
    kept: (path, statements) => {
      seen.add(path)
      bar.update(seen.size, { articles: ++articles, statements })
    },
    above: (print) => {
      process.stderr.write('\r\x1b[K')
      print()
    },
    end: () => bar.stop(),
  }
}

async function fileCount(sources: readonly string[]): Promise<number> {
  const { findFiles } = await import('../../import/find-files.ts')
  let count = 0
  for (const source of sources) {
    if (/^https?:/.test(source)) count++
    else for await (const _ of findFiles(source)) count++
  }
  return count
}
