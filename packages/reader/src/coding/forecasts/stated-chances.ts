import type { Approximation } from '../quantities/approximator-rows.ts'
import { approximatorBefore } from '../quantities/approximators.ts'
import { bounded } from '../quantities/bounds.ts'
import { NUMBER_CONVENTIONS, numbersIn } from '../quantities/numbers.ts'
import type { QuantityAt } from '../quantities/quantities.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Probability } from './probability-rows.ts'

/** A probability that the text states in figures, from its first word to "chance". */
export interface StatedChance extends WordRange {
  readonly probability: Probability
  /** What it is a chance of, where that stands between: "the chance of | a recession | is 40%". */
  readonly event: WordRange | null
}

const CHANCE = /^(?:chances?|probability|likelihood|possibility|risk)$/

/**
 * The chances a sentence states: "a 66% chance", "30 to 40 per cent chance", "one in three chance", "70% likely", "a
 * probability of 70% that", "the chance of a recession is 40%". Bounds are the figure's: "at least a 60% chance" is [0.6, 1].
 */
export function statedChances(
  text: string,
  words: readonly Word[],
  quantities: readonly QuantityAt[],
): StatedChance[] {
  if (!words.some(({ norm }) => CHANCE.test(norm) || norm === 'likely')) return []
  return [...shares(words, quantities), ...oneInMany(text, words)].sort((a, b) => a.first - b.first)
}

function shares(words: readonly Word[], quantities: readonly QuantityAt[]): StatedChance[] {
  return quantities.flatMap(({ first, end, quantity }) => {
    if (quantity.unit !== '%' || quantity.lo === null) return []
    const place = chanceAt(words, first, end) ?? chanceBefore(words, first, end)
    const { lo, hi } = toldBefore(words, first, quantity.lo, quantity.hedge) ?? quantity
    return place === null ? [] : chance(place, [(lo ?? 0) / 100, hi === null ? 1 : hi / 100])
  })
}

/** Where a chance is told, and what of where that stands between. */
type Place = Omit<StatedChance, 'probability'>

/** "66% chance", "70% likely"; "probability of 70% that". */
function chanceAt(words: readonly Word[], first: number, end: number): Place | null {
  const next = words[end]
  if (next !== undefined && next.mark !== ',' && (CHANCE.test(next.norm) || next.norm === 'likely'))
    return { first, end: end + 1, event: null }
  const behind = wordAt(words, first - 1).norm === 'of' && CHANCE.test(wordAt(words, first - 2).norm)
  return behind && next?.norm === 'that' ? { first: first - 2, end, event: null } : null
}

/** So many words may lie between "the chance of" and its figure. */
const REACH = 16

/** "the chance of a recession is 40%", "put the probability that it fails at 70%". */
function chanceBefore(words: readonly Word[], first: number, end: number): Place | null {
  if (!/^(?:at|is|was|were|be)$/.test(wordAt(words, first - 1).norm) || words[end]?.tag.startsWith('NN'))
    return null
  for (let i = first - 2; i > 0 && i > first - REACH; i--) {
    if (wordAt(words, i + 1).mark !== '') return null
    if (CHANCE.test(wordAt(words, i).norm))
      return /^(?:of|that)$/.test(wordAt(words, i + 1).norm) && i + 2 < first - 1
        ? { first: i, end, event: { first: i + 2, end: first - 1 } }
        : null
  }
  return null
}

/** "at least a 60% chance", "better than a 50% chance": what stands before the article. */
function toldBefore(words: readonly Word[], first: number, value: number, hedge: string | null) {
  if (hedge !== null) return null
  const at = /^an?$/.test(wordAt(words, first - 1).norm) ? first - 1 : first
  const kind = approximatorBefore(words, at)?.kind ?? comparative(words, at)
  return kind === null ? null : bounded(kind, value, NUMBER_CONVENTIONS)
}

function comparative(words: readonly Word[], at: number): Approximation | null {
  if (wordAt(words, at - 1).norm !== 'than') return null
  const degree = wordAt(words, at - 2).norm
  if (/^(?:better|greater|higher)$/.test(degree))
    return wordAt(words, at - 3).norm === 'no' ? 'up-to' : 'more'
  return /^(?:lower|smaller|worse)$/.test(degree) ? 'fewer' : null
}

/** "a one in three chance", "a 1-in-10 chance", "a fifty-fifty chance". */
function oneInMany(text: string, words: readonly Word[]): StatedChance[] {
  const numbers = numbersIn(text, words)
  return numbers.flatMap((one, n) => {
    const many = numbers[n + 1]
    if (
      many === undefined ||
      one.vague !== null ||
      many.vague !== null ||
      !CHANCE.test(wordAt(words, many.end).norm)
    )
      return []
    const place = { first: one.first, end: many.end + 1, event: null }
    if (many.first === one.end) return one.value === 50 && many.value === 50 ? chance(place, [0.5, 0.5]) : []
    if (many.first !== one.end + 1 || wordAt(words, one.end).norm !== 'in' || many.value <= 0) return []
    const share = Number((one.value / many.value).toPrecision(4))
    return chance(place, [share, share])
  })
}

function chance(place: Place, [lo, hi]: Probability): StatedChance[] {
  const round = (share: number): number => Number(share.toPrecision(12))
  return lo < 0 || lo > 1 ? [] : [{ ...place, probability: [round(lo), Math.min(1, round(hi))] }]
}
