import { stem } from '../../language/stem.ts'
import { isContent } from './content-words.ts'
import { type Ending, endingsIn } from './trigger-search.ts'
import { newNode, plant } from './trigger-trie.ts'
import { wordAt } from './word-at.ts'
import { type Word, wordsOfPhrase } from './words.ts'

/** The trigger's own words, their inflections, or words of the same meaning. */
export type Closeness = 'exact' | 'inflected' | 'synonym'

/** A trigger found in a sentence. Words are counted from the sentence's first; `end` is exclusive. */
export interface TriggerMatch<T> {
  readonly value: T
  readonly first: number
  readonly end: number
  /** The words the trigger itself names, gaps left out. */
  readonly literal: readonly number[]
  /** How close the wording is. */
  readonly closeness: Closeness
}

/** Finds all triggers of a set in one pass over the words. */
export interface TriggerSet<T> {
  find(words: readonly Word[]): TriggerMatch<T>[]
}

interface TriggerOptions {
  /** Take only the words as written (`*` and `_` still work). */
  readonly exactly?: boolean
}

interface Compiled<T> {
  readonly value: T
  readonly words: readonly string[]
}

/**
 * Compiles triggers as codebooks write them: case does not count, `*` stands for any letters, `_` for up to six words.
 * The cost of finding grows with the text, not with the number of triggers: they share one trie, and a half-read trigger
 * lives for as long as its gaps allow.
 *
 * Besides the words as written, a trigger of two content words and more takes their inflections ("refuse to send" finds
 * "refused to send") and words of the same meaning ("refused to deliver"); `closeness` says which.
 *
 * @example compileTriggers([['rul* out', 'refused']]).find(words) // "ruled out" -> one match, exact
 */
export function compileTriggers<T>(
  entries: Iterable<readonly [string, T]>,
  options: TriggerOptions = {},
): TriggerSet<T> {
  const root = newNode()
  const compiled: Compiled<T>[] = []
  for (const [trigger, value] of entries) {
    const words = wordsOfPhrase(trigger)
    const own = words.filter((word) => word !== '_')
    if (own.length === 0 || own.every((word) => /^\*+$/.test(word))) continue
    const loose = options.exactly !== true && own.filter(isContent).length >= 2
    for (const variant of spellings(trimGaps(words))) {
      plant(root, variant, compiled.length, loose)
      compiled.push({ value, words: variant.filter((word) => word !== '_') })
    }
  }
  return {
    find: (words) =>
      endingsIn(root, words).flatMap((ending) => {
        const trigger = compiled[ending.trigger]
        return trigger === undefined ? [] : [matchOf(trigger, ending, words)]
      }),
  }
}

function trimGaps(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => word !== '_')
  const last = words.findLastIndex((word) => word !== '_')
  return words.slice(first, last + 1)
}

/** "game*changer" is also written "game changer": a star inside a word may hide a word boundary. */
function spellings(words: readonly string[]): (readonly string[])[] {
  const at = words.findIndex((word) => word.includes('*') && /^[^*]{2,}\*[^*]{3,}$/.test(word))
  if (at < 0) return [words]
  const [before = '', after = ''] = words[at]?.split('*') ?? []
  return [words, [...words.slice(0, at), `${before}*`, after, ...words.slice(at + 1)]]
}

function matchOf<T>(trigger: Compiled<T>, { literal }: Ending, words: readonly Word[]): TriggerMatch<T> {
  const [first, last] = [literal[0] ?? 0, literal.at(-1) ?? 0]
  return {
    value: trigger.value,
    first,
    end: last + 1,
    literal,
    closeness: closenessOf(trigger, literal, words),
  }
}

function closenessOf(
  trigger: Compiled<unknown>,
  literal: readonly number[],
  words: readonly Word[],
): Closeness {
  let closeness: Closeness = 'exact'
  trigger.words.forEach((own, k) => {
    const word = wordAt(words, literal[k] ?? -1)
    if (own.includes('*') || own === word.norm) return
    if (stem(own) !== word.stem) closeness = 'synonym'
    else if (closeness === 'exact') closeness = 'inflected'
  })
  return closeness
}
