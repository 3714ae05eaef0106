import { type PlaceTest, placeTest, type WordClasses, type WordRow } from '../../language/word-patterns.ts'
import { compileTriggers, type TriggerMatch } from '../stance/triggers.ts'
import type { Word } from './words.ts'

/** Rows found by the words in their square brackets. */
export interface PhraseRows<Reading> {
  /** Every place where a row's words stand as it asks, in the order of the sentence. */
  find(words: readonly Word[]): TriggerMatch<WordRow<Reading, Word>>[]
}

/** A row with what is asked of the words around its place; `null` where nothing is. */
interface Compiled<Reading> {
  readonly row: WordRow<Reading, Word>
  readonly fits: PlaceTest<Word> | null
  readonly barred: PlaceTest<Word> | null
}

/**
 * Compiles rows whose words in brackets say where to look: one pass over a sentence finds the places of all of them, and only
 * there what stands around is looked at. All that fit are found; who asks decides between them. In brackets a star may stand
 * for any letters and `_6` for up to six words.
 *
 * @example phraseRows([{ pattern: '[could]', unless: '[could] not', ... }]).find(words of 'It could fail') // one match
 * @throws RangeError for a pattern that is a function or has no words in its brackets: it would say nowhere to look
 */
export function phraseRows<Reading>(
  rows: readonly WordRow<Reading, Word>[],
  classes: WordClasses<Word> = {},
): PhraseRows<Reading> {
  const triggers = compileTriggers(
    rows.flatMap((row) => {
      const barred = row.unless === undefined ? null : placeTest(row.unless, classes)
      return patternsOf(row).map((pattern): readonly [string, Compiled<Reading>] => {
        const fits = isPhraseAlone(pattern) ? null : placeTest(pattern, classes)
        return [phraseOf(pattern), { row, fits, barred }]
      })
    }),
    { exactly: true },
  )
  return {
    find: (words) =>
      triggers
        .find(words)
        .filter(
          ({ value: { fits, barred }, ...place }) =>
            fits?.(words, place) !== false && !barred?.(words, place),
        )
        .map((match) => ({ ...match, value: match.value.row })),
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
