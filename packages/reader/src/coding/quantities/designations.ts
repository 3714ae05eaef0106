import { MONTH } from '../times/calendar-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isCurrencySign } from './currency.ts'
import type { NumberAt } from './numbers.ts'

const NUMBERED =
  /^(?:article|section|chapter|no|number|page|clause|protocol|resolution|group|g|route|boeing|airbus|highway|level|phase|world|part|covid|title|tier|flight|magnitude|category|grade)$/
const PREFIX = /^(?:mid|sub|pre|post|non)$/
const STREET = /^(?:street|road|avenue|square|lane|drive|boulevard|place)$/

/**
 * "F-16", "M270", "9/11": a number that a sign or nothing joins to the word before it; the "3" of "3/4/2024" too. "mid-40" and "£40"
 * are free.
 */
export function isPartOfName(text: string, words: readonly Word[], { first, end }: NumberAt): boolean {
  if (isSlashed(text, words, end)) return true
  const before = words[first - 1]
  if (before === undefined) return false
  const joint = text.slice(before.end, wordAt(words, first).start)
  if (joint === '-')
    return !/^[\d%]/.test(before.norm) && !isCurrencySign(before.norm) && !PREFIX.test(before.norm)
  return joint === '/' || joint === '.' || (joint === '' && !isCurrencySign(before.norm))
}

/** "3/4/2024", "24/7": a stroke and another number right behind; "3/4 of them" is a part. */
function isSlashed(text: string, words: readonly Word[], end: number): boolean {
  const [own, behind] = [words[end - 1], words[end]]
  if (own === undefined || behind === undefined || text.slice(own.end, behind.start) !== '/') return false
  return /^\d{1,4}$/.test(behind.norm) && /^\d/.test(own.norm) && wordAt(words, end + 1).norm !== 'of'
}

/** "Article 5"; "Room 101", "Boeing 737": a number behind a name, with nothing it counts behind it. */
export function isDesignation(words: readonly Word[], { first, end, digits }: NumberAt): boolean {
  const before = words[first - 1]
  if (before === undefined || !digits || isCurrencySign(before.norm)) return false
  if (NUMBERED.test(before.norm)) return true
  const named = wordAt(words, first).mark === '' && before.capital && before.tag.startsWith('NN')
  if (!named || before.norm.endsWith('day') || MONTH.has(before.norm)) return false
  const { tag, norm } = words[end] ?? { tag: '', norm: '' }
  return !/^(?:NN|JJ|CD|VBG)/.test(tag) && !/^(?:of|percent|per|%)$/.test(norm)
}

/** "Channel 4 News" */
export const isStation = (words: readonly Word[], { first, end }: NumberAt): boolean =>
  wordAt(words, end).capital && /^(?:channel|radio|tv|bbc|itv)$/.test(wordAt(words, first - 1).norm)

/** "10 Downing Street". */
export function isAddress(words: readonly Word[], { end, digits }: NumberAt): boolean {
  if (!digits || !wordAt(words, end).capital) return false
  return words.slice(end + 1, end + 4).some((word) => word.capital && STREET.test(word.norm))
}

/** How many words name a calibre from a word on: one for "155mm", two for "155 mm"; 0 where none does. */
export function calibreAt(words: readonly Word[], at: number): number {
  const { norm } = wordAt(words, at)
  if (/^\d[\d.]*mm$/.test(norm)) return 1
  return /^\d[\d.]*$/.test(norm) && /^(?:mm|millimetre|millimeter)$/.test(wordAt(words, at + 1).norm) ? 2 : 0
}

/** "120 mm guns", "155-mm shells": which kind, and no length. */
export function isCalibre(words: readonly Word[], { end }: NumberAt): boolean {
  if (!/^(?:mm|millimetre|millimeter|calibre|caliber)$/.test(wordAt(words, end).norm)) return false
  const next = wordAt(words, end + 1)
  return next.tag.startsWith('NN') || /^(?:calibre|caliber)$/.test(wordAt(words, end).norm)
}
