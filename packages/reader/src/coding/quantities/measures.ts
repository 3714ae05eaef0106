import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from '../currency.ts'
import { isPause } from '../words/marks.ts'
import type { Word, WordRange } from '../words.ts'

/** A figure's words with its unit among them, where that is more than a noun. */
export interface Measured extends WordRange {
  readonly unit: string | null
}

/** What a figure counts or is measured in: a currency, per cent, "homes"; `null` where the text does not say. */
export function measured(words: readonly Word[], { first, end }: WordRange): Measured {
  for (let i = first; i < end; i++) {
    const sign = CURRENCY_SIGNS.get(words[i]!.norm)
    if (sign !== undefined) return ofCountry(words, i, { first, end, unit: sign })
  }
  const next = words[end]
  if (next === undefined || next.mark === ',') return { first, end, unit: null }
  const after = words[end + 1]
  if (next.norm === '%' || next.norm === 'percent') return { first, end: end + 1, unit: '%' }
  if (next.norm === 'per' && after?.norm === 'cent') return { first, end: end + 2, unit: '%' }
  if (next.norm === 'percentage' && after?.stem === 'point')
    return { first, end: end + 2, unit: 'percentage points' }
  const currency = CURRENCY_WORDS.get(next.norm)
  if (currency !== undefined) return { first, end: end + 1, unit: currency }
  return { first, end, unit: nounAfter(words, end) }
}

/** "C$3bn" are Canadian dollars: the letters right before the sign belong to it. */
function ofCountry(words: readonly Word[], sign: number, money: Measured): Measured {
  const before = words[sign - 1]
  const unit = DOLLARS.get(before?.norm ?? '')
  if (unit === undefined || words[sign]!.norm !== '$' || before!.end !== words[sign]!.start) return money
  return { first: Math.min(money.first, sign - 1), end: money.end, unit }
}

const MEASURES =
  /^(?:km|kilometres?|kilometers?|metres?|meters?|miles?|feet|tonnes?|tons?|kg|kilograms?|litres?|liters?|gallons?|barrels?|hectares?|acres?|mw|gw|megawatts?|gigawatts?|degrees?)$/
const LONGEST_PHRASE = 5

/** "900 new homes" counts homes. */
function nounAfter(words: readonly Word[], from: number): string | null {
  let noun: string | null = null
  for (let i = from; i < words.length && i < from + LONGEST_PHRASE; i++) {
    const { tag, norm, mark } = words[i]!
    if (i > from && mark !== '' && mark !== '-' && mark !== '"') break
    if (norm === 'of' && i === from) continue
    if (!/^(?:NN|JJ|CD)/.test(tag) || tag.startsWith('NNP')) break
    if (tag.startsWith('NN') || MEASURES.test(norm)) noun = measure(words, i, from)
    if (tag === 'NNS' || norm === 'people' || MEASURES.test(norm)) break
  }
  return noun
}

/** "cubic metres" are no metres. */
function measure(words: readonly Word[], at: number, from: number): string {
  const before = at > from ? words[at - 1]!.norm : ''
  const { norm } = words[at]!
  return MEASURES.test(norm) && /^(?:cubic|square)$/.test(before) ? `${before} ${norm}` : norm
}

const RATE_AFTER = new Set(
  'year month week day hour annum quarter head household person tonne litre'.split(' '),
)
const RATE_REACH = 5

/** "500 a year", "40 per household", "900 annually". */
export function isRate(words: readonly Word[], end: number): boolean {
  for (let i = end; i < words.length && i < end + RATE_REACH; i++) {
    const { norm, mark } = words[i]!
    if (isPause(mark)) return false
    if (/^(?:an?|per|every|each)$/.test(norm) && RATE_AFTER.has(words[i + 1]?.norm ?? '')) return true
    if (norm === 'annually' || norm === 'monthly' || norm === 'yearly') return true
  }
  return false
}
