import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { nameIndex } from '../names/name-index.ts'
import { COLLECTIVES, OFFICES } from '../names/people-words.ts'
import { LISTS } from './lists.ts'
import { sharesComplement } from './shared-complement.ts'
import type { Bounds } from './source-phrase.ts'

/** "both" and its like before or behind a source say how many speak, and are no part of a name. */
const COUNTS = /^(?:both|neither|either)$/

/** Whether a comma or an "and" stands inside a name that is known: "Bosnia and Herzegovina". */
export type InName = (token: number) => boolean

/** The members of "X and Y" where both can stand alone; one where the words are one source's. */
export function members(text: TaggedText, whole: Bounds, isInName: InName): Bounds[] {
  const at = conjunctionIn(text, whole, isInName)
  if (at < 0) return [whole]
  const counts = COUNTS.test(tokenAt(text.tokens, whole.first).norm) ? 1 : 0
  const left = { first: Math.min(whole.first + counts, at - 1), end: at }
  const right = { first: at + 1, end: whole.end }
  if (holdsConjunction(text, at) || sharesComplement(text, left, [right]) || namesExamples(text, left))
    return [whole]
  if (!standsBefore(text, left, right) || !standsLast(text, right, left)) return [whole]
  return [left, ...members(text, right, isInName)]
}

/** The first joint of a run with words on both sides; -1 where there is none. */
export function conjunctionIn(text: TaggedText, run: Bounds, isInName: InName): number {
  for (let i = run.first + 1; i < run.end - 1; i++)
    if (/^(?:and|nor)$/.test(tokenAt(text.tokens, i).norm) && !isInName(i)) return i
  return -1
}

/** Words that open a phrase of their own: "the mayor", "her aides", "other officials". */
function opensPhrase({ tokens, tags }: TaggedText, { first }: Bounds): boolean {
  return (
    /^(?:DT|PRP\$|CD)$/.test(tagAt(tags, first)) ||
    /^(?:other|some|many|several|most|few)$/.test(tokenAt(tokens, first).norm)
  )
}

/** A member that is no bare modifier of the next one's noun, as the first word of "Treasury and energy officials" is. */
function standsBefore(text: TaggedText, left: Bounds, right: Bounds): boolean {
  const last = left.end - 1
  const { norm } = tokenAt(text.tokens, last)
  if (text.tags[left.first] === 'PRP' || COLLECTIVES.has(norm) || text.tags[right.first] === 'PRP')
    return true
  // "five past and current employees": nothing that "five" counts stands before the "and".
  if (/^(?:JJ.?|VB[NG]|NN)$/.test(tagAt(text.tags, last)) && text.tags[left.first] === 'CD')
    return OFFICES.has(norm)
  if (opensPhrase(text, left)) return !/^(?:JJ.?|VB[NG])$/.test(tagAt(text.tags, last))
  // A lone capital at a sentence's head may be tagged as a plain noun.
  const lone =
    left.end - left.first === 1 && text.tags[last] === 'NN' && isCapital(tokenAt(text.tokens, last).text)
  if (!lone && !tagAt(text.tags, last).startsWith('NNP')) return false
  return opensPhrase(text, right) || !endsInCollective(text, right)
}

function standsLast(text: TaggedText, right: Bounds, left: Bounds): boolean {
  const last = right.end - 1
  if (text.tags[right.first] === 'PRP' || COLLECTIVES.has(tokenAt(text.tokens, last).norm)) return true
  return (
    opensPhrase(text, right) || text.tags[left.first] === 'PRP' || tagAt(text.tags, last).startsWith('NNP')
  )
}

/** "energy officials"; the "States" of "United States" is part of a name. */
function endsInCollective(text: TaggedText, { first, end }: Bounds): boolean {
  if (!COLLECTIVES.has(tokenAt(text.tokens, end - 1).norm)) return false
  const name = text.names[nameIndex(text, end - 1)]
  return name === undefined || name.endToken !== end || name.first > first
}

/** "groups like the Farmers' Union and the Growers' League" are groups; so are "people close to both Hill and the union". */
const namesExamples = ({ tokens }: TaggedText, { first, end }: Bounds): boolean =>
  tokens.slice(first + 1, end).some(({ norm }) => LISTS.test(norm) || norm === 'both' || norm === 'between')

/** "Black and Decker", "Trade and Industry": one name of the tagger's holds both sides. */
function holdsConjunction(text: TaggedText, at: number): boolean {
  // "Johnson and Johnson"
  if (tokenAt(text.tokens, at - 1).text === tokenAt(text.tokens, at + 1).text) return true
  const name = text.names[nameIndex(text, at)]
  return name !== undefined && name.first < at && name.endToken > at + 1
}
