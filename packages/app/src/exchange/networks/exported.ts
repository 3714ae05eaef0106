/** A file's text, and what the format could not hold: nothing is lost silently. */
export interface Exported {
  readonly text: string
  readonly losses: readonly string[]
}

/** Collects what a format could not hold, one line a kind with its first example. */
export interface Losses {
  /** Notes one loss of this kind; `example` is the value it happened to. */
  readonly note: (kind: string, example: string) => void
  readonly lines: () => readonly string[]
}

/**
 * @example
 * const losses = countLosses()
 * losses.note('control characters were removed from labels', 'a\u0007b')
 * losses.lines()   // ['control characters were removed from labels: 1 time, first in "a b"']
 */
export function countLosses(): Losses {
  const kinds = new Map<string, { count: number; first: string }>()
  return {
    note: (kind, example) => {
      const found = kinds.get(kind)
      kinds.set(kind, { count: (found?.count ?? 0) + 1, first: found?.first ?? example })
    },
    lines: () =>
      Array.from(kinds, ([kind, { count, first }]) => `${kind}: ${times(count)}, first in "${shown(first)}"`),
  }
}

function times(count: number): string {
  return count === 1 ? '1 time' : `${count} times`
}

function shown(example: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  const plain = example.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}
