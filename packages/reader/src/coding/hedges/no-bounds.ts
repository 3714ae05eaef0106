import { wordSet } from '../../language/stance-words.ts'
import type { Place } from '../../language/word-patterns.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** "under-fives", "the over-65s", "an under-21 team": people of an age, and no bound on a figure. */
export function isAgeGroup(words: readonly Word[], { first, end }: Place): boolean {
  const number = words[end]
  if (number === undefined) return false
  return (
    number.token === wordAt(words, first).token ||
    /^(?:\d{1,2}s|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)e?s)$/.test(number.norm)
  )
}

const PERIOD = /^(?:years?|months?|weeks?|days?|hours?|decades?|quarters?|centuries|seasons?|terms?)$/
/** Words behind a period by which it is measured: "over five years ago". */
const MEASURED = /^(?:ago|later|earlier|old|long|late|behind|away|before|after|since|of|in)$/
const LASTS = wordSet('take last wait spend serve be need require')
/** A period's number is no longer than this, in words. */
const REACH = 3

/** "$2.4 billion over five years", "will rise over two years": in the course of; not "took over five years", "over five years ago". */
export function isSpread(words: readonly Word[], { first: over }: Place): boolean {
  const unit = words.findIndex((word, i) => i > over + 1 && i <= over + 1 + REACH && PERIOD.test(word.norm))
  if (unit < 0 || words.slice(over + 2, unit).some(({ mark }) => mark === ',')) return false
  const [before, after] = [words[over - 1], words[unit + 1]]
  if (after !== undefined && after.mark === '' && MEASURED.test(after.norm)) return false
  // "Over five years have passed".
  if (before === undefined) return !/^(?:VB|MD)/.test(after?.tag ?? '')
  return !(
    before.tag === 'IN' ||
    before.tag === 'TO' ||
    LASTS.has(before.stem) ||
    before.norm === 'just' ||
    before.norm === 'well'
  )
}
