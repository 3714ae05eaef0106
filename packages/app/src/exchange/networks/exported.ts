import type { Problem } from '@onrecord/reader'

/** A file's text, and what the format could not hold: nothing is lost silently. */
export interface Exported {
  readonly text: string
  readonly losses: readonly Problem[]
}

/** Something that a format has no place for, and which one has. */
export interface LossKind {
  readonly what: string
  readonly todo: string
}

/** Collects what a format could not hold, one problem a kind with its first example. */
export interface Losses {
  /** Notes one loss of this kind; `example` is the value it happened to. */
  readonly note: (kind: LossKind, example: string) => void
  readonly problems: () => readonly Problem[]
}

/**
 * The losses of a file in a format, which is their place.
 *
 * @example
 * const losses = countLosses('graphml')
 * losses.note({ what: 'control characters were removed from labels', todo: 'take json to keep them' }, 'a\u0007b')
 * losses.problems()[0]?.what   // 'control characters were removed from labels: 1 time, first in "a b"'
 */
export function countLosses(format: string): Losses {
  const kinds = new Map<string, { kind: LossKind; count: number; first: string }>()
  return {
    note: (kind, example) => {
      const found = kinds.get(kind.what)
      kinds.set(kind.what, { kind, count: (found?.count ?? 0) + 1, first: found?.first ?? example })
    },
    problems: () =>
      Array.from(kinds.values(), ({ kind, count, first }) => ({
        where: format,
        what: `${kind.what}: ${times(count)}, first in "${shown(first)}"`,
        todo: kind.todo,
      })),
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
