import { stem } from '../../language/stem.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** A row by one of its words, with the particles that follow it. */
export interface Entry<Row> {
  readonly row: Row
  readonly particles: readonly string[]
}

export type RowIndex<Row> = ReadonlyMap<string, readonly Entry<Row>[]>

/** Forms that share no key with their verb. */
const ODD_FORMS: Readonly<Record<string, readonly string[]>> = {
  tear: ['tore', 'torn'],
  forbid: ['forbade', 'forbidden'],
}

/** Rows by the key of their opening word: a sentence looks up its own words, whatever the number of rows. */
export function rowIndex<Row extends { readonly words: string }>(rows: readonly Row[]): RowIndex<Row> {
  const index = new Map<string, Entry<Row>[]>()
  for (const row of rows)
    for (const written of row.words.split(' ')) {
      const [verb = '', ...particles] = written.split('-')
      for (const form of [verb, ...(ODD_FORMS[verb] ?? [])]) {
        const key = stem(form)
        index.set(key, [...(index.get(key) ?? []), { row, particles }])
      }
    }
  for (const entries of index.values()) entries.sort((a, b) => b.particles.length - a.particles.length)
  return index
}

/** An adverb or a time: "vote next week on". */
const isBetween = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).tag === 'RB' ||
  /^(?:next|last|this|week|month|today)$/.test(wordAt(words, at).norm) ||
  /day$/.test(wordAt(words, at).norm)

/** Where the words behind a verb and its particles begin; -1 where the particles do not stand there. */
export function behind(words: readonly Word[], verb: number, particles: readonly string[]): number {
  let at = verb + 1
  const object = /^(?:it|them|this|that)$/.test(wordAt(words, at).norm)
  if (object && particles.length === 1 && wordAt(words, at + 1).norm === particles[0]) return at
  for (const particle of particles) {
    while (isBetween(words, at) && wordAt(words, at).norm !== particle) at++
    if (wordAt(words, at).norm !== particle) return -1
    at++
  }
  return at
}
