import { appendTo } from '../../append-to.ts'
import { NEGATORS } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import type { Clause } from '../words/clauses.ts'
import { isContent } from '../words/content-words.ts'
import { within } from '../words/within.ts'
import { wordAt } from '../words/word-at.ts'
import { spanning, type Word, type WordRange, wordsOfPhrase } from '../words/words.ts'
import type { Side } from './side.ts'

/** A trigger as a bag of meanings: found where all of them stand near each other in a clause, in any order. */
export interface Bags {
  readonly of: readonly (Side & { readonly size: number })[]
  readonly byMeaning: ReadonlyMap<string, readonly number[]>
}

/** The words of a bag of two stand at most this far apart; of a larger one so far for each word it holds. */
const SPREAD = 4

const ORDER_MATTERS =
  /^(?:more|less|few|fewer|not|no|than|only|too|without|never|longer|no-one|own|from|against|stop|lack)$/

/** The bags of a codebook's triggers, compiled once. */
export function bagsOf(sides: readonly (readonly [string, Side])[]): Bags {
  const of: (Side & { size: number })[] = []
  const byMeaning = new Map<string, number[]>()
  for (const [trigger, side] of sides) {
    // A policy claim needs somebody for or against it; its act and thing side by side say neither.
    if (side.policy) continue
    const words = wordsOfPhrase(trigger)
    if (
      words.some(
        (word) =>
          ORDER_MATTERS.test(word) ||
          NEGATORS.has(word) ||
          (word.includes('*') && !/^[^*]{3,}\*$/.test(word)),
      )
    )
      continue
    const meanings = new Set(words.filter(isContent).map((word) => meaning(stem(word.replace('*', 'ing')))))
    if (meanings.size < 2) continue
    const index = of.push({ ...side, size: meanings.size }) - 1
    for (const one of meanings) appendTo(byMeaning, one, index)
  }
  return { of, byMeaning }
}

/** Where all the meanings of a bag stand near each other in a clause's content. */
export function bagsIn(words: readonly Word[], clause: Clause, content: readonly WordRange[], bags: Bags) {
  const places: number[] = []
  for (let i = clause.first; i < clause.end; i++)
    if (bags.byMeaning.has(wordAt(words, i).meaning) && within(content, i)) places.push(i)
  const whole = wholeBags(words, places, bags)
  const found: { value: Side; first: number; end: number; literal: number[] }[] = []
  if (whole.size === 0) return found
  for (const i of places) {
    const key = wordAt(words, i).meaning
    for (const index of bags.byMeaning.get(key) ?? []) {
      const placed = whole.get(index)
      const bag = bags.of[index]
      if (placed === undefined || bag === undefined) continue
      placed.set(key, i)
      if (placed.size < bag.size) continue
      const literal = [...placed.values()].sort((a, b) => a - b)
      const { first, end } = spanning(literal)
      if (end - 1 - first > (bag.size === 2 ? SPREAD : SPREAD * bag.size)) continue
      found.push({ value: bag, first, end, literal })
    }
  }
  return found
}

/** The bags all of whose meanings stand at these places, each with room for where; hardly any has. */
function wholeBags(
  words: readonly Word[],
  places: readonly number[],
  { of, byMeaning }: Bags,
): Map<number, Map<string, number>> {
  const met = new Map<number, number>()
  const whole = new Map<number, Map<string, number>>()
  for (const meaning of new Set(places.map((i) => wordAt(words, i).meaning)))
    for (const index of byMeaning.get(meaning) ?? []) {
      const count = (met.get(index) ?? 0) + 1
      met.set(index, count)
      if (count === of[index]?.size) whole.set(index, new Map())
    }
  return whole
}
