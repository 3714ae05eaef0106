import type { TimeAt } from '../times/times.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** Where a forecast is looked for its day: its own words, its clause, the times of the sentence, and the day of publication. */
export interface Surroundings {
  readonly at: WordRange
  readonly clause: WordRange
  readonly times: readonly TimeAt[]
  readonly published: string | null
}

/** So many words before a probability word its horizon may stand. */
const REACH = 12

/** The times that limit what is foretold: "by 2030", "soon". */
export function limitsOf({ at, clause, times }: Surroundings): TimeAt[] {
  return times.filter(
    ({ first, end, time }) => first >= at.first - REACH && end <= clause.end && time.kind === 'horizon',
  )
}

/**
 * The last day by which a forecast is settled: of "by 2030" 2030-12-31, of "in May" 31 May where that lies ahead. "Soon" is no
 * date: `null`.
 */
export function horizonOf(words: readonly Word[], around: Surroundings): string | null {
  const limit = limitsOf(around).find(({ time }) => time.to !== null)
  return (
    (limit ?? around.times.find((time) => isAhead(around, time) && dates(words, around, time)))?.time.to ??
    null
  )
}

function isAhead({ published }: Surroundings, { time }: TimeAt): boolean {
  if (time.kind !== 'date' && time.kind !== 'range') return false
  return published !== null && time.to !== null && time.to > published.slice(0, 10)
}

/** Whether a time dates the foretold: it follows in the same breath, or opens the clause. */
function dates(words: readonly Word[], { at, clause }: Surroundings, { first, end }: TimeAt): boolean {
  if (isAttributive(words, end) || end > clause.end) return false
  if (end <= at.first) return first >= clause.first && opens(words, clause.first, first)
  return first >= at.end && follows(words, at.end, first) && !isOfNoun(words, first)
}

/** "next year's budget", "the 2026 budget". */
function isAttributive(words: readonly Word[], end: number): boolean {
  const next = words[end]
  return next !== undefined && next.mark === '' && (next.norm === "'s" || next.tag.startsWith('NN'))
}

const LEADS = /^(?:in|on|by|before|until|within|during|at|this|next|later|late|early|the)$/

/** "In May the plant will probably close", "Next year prices are likely to rise". */
function opens(words: readonly Word[], clause: number, first: number): boolean {
  return words.slice(clause, first).every(({ norm }) => LEADS.test(norm) || norm === 'that')
}

/** No pause and no relative clause lie between: "will probably close, Lund said on Monday". */
function follows(words: readonly Word[], from: number, first: number): boolean {
  return words
    .slice(from, first + 1)
    .every(({ mark, norm }) => !isPause(mark) && !/^(?:who|which|whose)$/.test(norm))
}

/** "the summit planned for May", "lower than in May", "from May": these do not say when it comes. */
function isOfNoun(words: readonly Word[], first: number): boolean {
  let lead = first - 1
  while (/^(?:the|early|late|mid|later)$/.test(wordAt(words, lead).norm)) lead--
  const [preposition, governor, before] = [words[lead], words[lead - 1], words[lead - 2]]
  if (preposition === undefined || !isPreposition(preposition)) return false
  if (!LEADS.test(preposition.norm) || /^(?:than|as)$/.test(governor?.norm ?? '')) return true
  return /^(?:VBN|VBD|JJ|VBG)$/.test(governor?.tag ?? '') && /^NN/.test(before?.tag ?? '')
}

const isPreposition = ({ tag }: Word): boolean => tag === 'IN' || tag === 'TO'
