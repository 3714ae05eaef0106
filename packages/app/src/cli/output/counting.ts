import type { Terminal } from './terminal.ts'

/** How far a piece of work is. */
export interface Counting {
  readonly add: (many: number) => void
  readonly end: () => void
}

/** Milliseconds after which a person wants to know that something happens, and between two words of it. */
const PATIENCE = 2_000
const BETWEEN = 250

/**
 * Counts on standard error what is done, once it has taken two seconds, for a person at a terminal; `told` says it.
 *
 * `const rows = counting(terminal, (count) => `${counted(count, 'row')} written`)`
 */
export function counting(terminal: Pick<Terminal, 'interactive'>, told: (count: number) => string): Counting {
  if (!terminal.interactive || !process.stderr.isTTY) return { add: () => {}, end: () => {} }
  const from = Date.now() + PATIENCE
  let [count, next] = [0, from]
  return {
    add: (many) => {
      count += many
      if (Date.now() < next) return
      next = Date.now() + BETWEEN
      process.stderr.write(`\r\x1b[K${told(count)}`)
    },
    end: () => {
      if (next !== from) process.stderr.write('\r\x1b[K')
    },
  }
}
