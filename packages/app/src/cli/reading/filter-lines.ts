import {
  type FilterLine,
  type FilterResult,
  filterLine,
  type LineDefaults,
  type LineReader,
} from './filter-line.ts'
import type { FilterThreads } from './filter-threads.ts'

/** A line that was read ahead, till its result is given out. */
interface Waiting {
  readonly line: FilterLine
  /** Among the lines that are read; the first is 0. */
  readonly place: number
  result: FilterResult | null
}

/** So much is read ahead: threads have work while one of them is at a long article. */
const LINES_AHEAD = 256
const BYTES_AHEAD = 1 << 22

/**
 * JSON lines in, JSON lines out, in the same order: `{id, text, date?, title?, outlet?, url?}` becomes `{id, statements,
 * problems}`. A line is understood as `add` understands it in a file; one that is no article comes back with its problem
 * and no statements, so that every line in has its line out. Blank lines are no lines. Whoever is free reads the first
 * line that nobody reads: this thread, or one of `threads`.
 */
export async function* filterLines(
  input: AsyncIterable<Uint8Array>,
  openReader: () => LineReader,
  defaults: LineDefaults,
  threads: FilterThreads | null = null,
): AsyncIterable<FilterResult> {
  const waiting: Waiting[] = []
  const news = bell()
  const room = bell()
  const failures: unknown[] = []
  let reader: LineReader | null = null
  const state = { ended: false }
  threads?.onResult((place, result) => {
    const at = waiting.findIndex((one) => one.place === place)
    if (waiting[at] !== undefined) waiting[at].result = result
    news.ring()
  })
  threads?.onFailure((error) => fail(error))
  readAhead().then(() => {
    state.ended = true
    news.ring()
  }, fail)
  try {
    for (;;) {
      for (let first = waiting[0]; first?.result != null; first = waiting[0]) {
        waiting.shift()
        room.ring()
        yield first.result
      }
      if (failures.length > 0) throw failures[0]
      const mine = waiting.find(({ place, result }) => result === null && (threads?.take(place) ?? true))
      if (mine !== undefined) {
        reader ??= openReader()
        mine.result = await filterLine(mine.line, reader, defaults)
        await othersTurn()
      } else if (state.ended && waiting.length === 0) return
      else await news.rings()
    }
  } finally {
    await threads?.close()
  }

  async function readAhead(): Promise<void> {
    let place = 0
    for await (const line of numberedLines(input)) {
      const one = { line, place: place++, result: null }
      waiting.push(one)
      threads?.offer(one.place, line)
      news.ring()
      while (isFull(waiting)) await room.rings()
    }
  }

  function fail(error: unknown): void {
    failures.push(error)
    news.ring()
  }
}

function isFull(waiting: readonly Waiting[]): boolean {
  return (
    waiting.length >= LINES_AHEAD ||
    waiting.reduce((sum, { line }) => sum + line.bytes.length, 0) > BYTES_AHEAD
  )
}

/** Input that has come, and what threads have read, is taken in between two articles. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Who waits goes on when it rings next. */
function bell() {
  let hear = (): void => {}
  return {
    ring: () => hear(),
    rings: () =>
      new Promise<void>((resolve) => {
        hear = resolve
      }),
  }
}

async function* numberedLines(input: AsyncIterable<Uint8Array>): AsyncIterable<FilterLine> {
  let number = 0
  for await (const bytes of linesOf(input)) {
    number++
    if (bytes.some((byte) => !BLANK.has(byte))) yield { number, bytes }
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
