import { type PlaceTest, placeTest, type WordClasses, type WordRow } from '../../language/word-patterns.ts'
import { compileTriggers, type TriggerMatch } from './triggers.ts'
import type { Word } from './words.ts'

/** Rows found by the words in their square brackets. */
export interface PhraseRows<Reading> {
  /** The reading of every place where a row's words stand as it asks, by where the words end. */
  find(words: readonly Word[]): TriggerMatch<Reading>[]
}

/** A reading with what is asked of the words around its place; `null` where nothing is. */
interface Asked<Reading> {
  readonly reading: Reading
  readonly fits: (() => PlaceTest<Word>) | null
  readonly barred: (() => PlaceTest<Word>) | null
}

/**
 * Compiles rows whose words in brackets say where to look: one pass over a sentence finds the places of all of them, and only
 * there what stands around is looked at. All that fit are found; who asks decides between them. In brackets a star may stand
 * for any letters and `_6` for up to six words. `own` are phrases of a codebook, as it writes them, with their readings.
 *
 * @example phraseRows([{ pattern: '[could]', unless: '[could] not', ... }]).find(words of 'It could fail') // one match
 * @throws RangeError for a pattern that is a function or has no words in its brackets: it would say nowhere to look
 */
export function phraseRows<Reading>(
  rows: readonly WordRow<Reading, Word>[],
  classes: WordClasses<Word> = {},
  own: readonly (readonly [phrase: string, Reading])[] = [],
): PhraseRows<Reading> {
  const general = rows.flatMap((row) => {
    const { unless } = row
    const barred = unless === undefined ? null : whenAsked(() => placeTest(unless, classes))
    return patternsOf(row).map((pattern): readonly [string, Asked<Reading>] => {
      const fits = isPhraseAlone(pattern) ? null : whenAsked(() => placeTest(pattern, classes))
      return [phraseOf(pattern), { reading: row.reading, fits, barred }]
    })
  })
  const special = own.map(([phrase, reading]) => [phrase, { reading, fits: null, barred: null }] as const)
  const triggers = compileTriggers<Asked<Reading>>([...general, ...special], { exactly: true })
  return {
    find: (words) =>
      triggers
        .find(words)
        .filter((match) => {
          const { fits, barred } = match.value
          return fits?.()(words, match) !== false && barred?.()(words, match) !== true
        })
        .map((match) => ({ ...match, value: match.value.reading })),
  }
}

/** Most rows of a table stand in no sentence of an article: what they ask is compiled where their words do. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function patternsOf<Reading>({ pattern }: WordRow<Reading, Word>): string[] {
  return [pattern].flat().map((one) => {
    if (typeof one === 'string') return one
    throw new RangeError(`a row found by its words has them in its pattern; "${one.name}" is a function`)
  })
}

const isPhraseAlone = (pattern: string): boolean => pattern.startsWith('[') && pattern.endsWith(']')

/** The words in brackets, a gap as triggers write it. */
function phraseOf(pattern: string): string {
  const phrase = /\[([^\]]+)\]/.exec(pattern)?.[1]
  if (phrase === undefined) throw new RangeError(`"${pattern}": no words in brackets`)
  return phrase.replaceAll('_6', '_')
}
