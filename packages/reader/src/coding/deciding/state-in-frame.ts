import { wordSet } from '../../language/stance-words.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isHouse } from './can-decide.ts'
import type { Frame } from './frames/frame.ts'
import { HOUSES } from './frames/houses.ts'
import type { Reading } from './readings.ts'
import type { DecidingRow } from './rows/deciding-row.ts'

/** The state of a reading in its frame: a plea for others, a promise not to, a promise to fight. */
export function stateIn(
  words: readonly Word[],
  row: DecidingRow,
  frame: Frame,
  { state }: Reading,
): DecisionState | null {
  if (row.house && state !== null && !isHouse(words, frame.decider)) return null
  if (row.takes === 'asked' && state === 'requested' && isThird(words, frame)) return 'urged-by-third-party'
  if (state === 'decided' && isLaw(words, row, frame)) return 'authorised-in-law'
  if (row.takes !== 'deed') return state
  const [deed] = frame.deeds
  const done = deed === undefined ? undefined : STATES.find(([stems]) => stems.has(wordAt(words, deed).stem))
  if (done !== undefined && !frame.not && (state === 'announced' || state === 'decided')) return done[1]
  if (frame.not && (state === 'announced' || state === 'decided')) return 'refused'
  return state === 'announced' && frame.deeds.some((deed) => takesSide(words, deed)) ? null : state
}

const LAWS = wordSet('law bill act budget legislation statute')

/** "Parliament approved the bill": a house's yes to a law makes it one. */
function isLaw(words: readonly Word[], { takes }: DecidingRow, { decider, item }: Frame): boolean {
  if (takes !== 'thing' || decider === null || item === null) return false
  const head = (item.coreEnd ?? item.end) - 1
  return HOUSES.has(wordAt(words, decider.end - 1).stem) && LAWS.has(wordAt(words, head).stem)
}

/** What "voted to" makes of a deed that is a decision itself: "voted to refuse". */
const STATES: readonly (readonly [ReadonlySet<string>, DecisionState])[] = [
  [wordSet('refuse reject block veto deny decline dismiss'), 'refused'],
  [wordSet('postpone delay suspend defer pause shelve wait'), 'deferred'],
]

/** "Mayors urged the president to send Norland kitchens": they ask for others. */
function isThird(words: readonly Word[], { recipient, requester }: Frame): boolean {
  if (recipient === null || requester === null || recipient.first === requester.first) return false
  return !/^(?:us|me|them|him|her|it)$/.test(wordAt(words, recipient.first).norm)
}

/** "fight the tax", "vote against it", not "vote in the primary". */
export const takesSide = (words: readonly Word[], deed: number): boolean =>
  TAKES_SIDE.has(wordAt(words, deed).stem) ||
  (wordAt(words, deed).norm === 'vote' && /^(?:for|against)$/.test(wordAt(words, deed + 1).norm))

const TAKES_SIDE = wordSet(
  'fight oppose resist defend support back protect challenge contest appeal sue strike protest',
)
