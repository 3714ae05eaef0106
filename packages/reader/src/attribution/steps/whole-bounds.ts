import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'

const NUMBER =
  '[$£€]?(?:\\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|several)\\b)'
const BOUND = new RegExp(`\\b(?:up to|about) ${NUMBER}`, 'i')
const BEHIND_UP = new RegExp(`^ to ${NUMBER}`, 'i')
const BEHIND_ABOUT = new RegExp(`^ ${NUMBER}`, 'i')
const FINITE = /\b(?:would|will|could|may|might|must|should|had|has|have|were|was|are|is)\b/i
const LONGEST_NUMBER = 12

/**
 * "said up to 900 jobs would go": the "up" that a tagger takes for the cue's goes back to the number that it bounds. So does
 * the "about" of "warned about 900 jobs would go", where the content is a clause.
 */
export function withWholeBounds({ text }: TaggedText, found: readonly Attribution[]): Attribution[] {
  return BOUND.test(text) ? found.map((one) => withWholeBound(text, one)) : [...found]
}

function withWholeBound(text: string, one: Attribution): Attribution {
  const cue = one.cue.at(-1)
  const word = cue === undefined ? undefined : /\S (up|about)$/i.exec(text.slice(cue.start, cue.end))?.[1]
  if (cue === undefined || word === undefined) return one
  const behind = text.slice(cue.end, cue.end + LONGEST_NUMBER)
  const content = one.content.findIndex(({ start }) => start === cue.end + 1)
  const said = one.content[content]
  if (said === undefined || !goesTo(word, behind, text.slice(said.start, said.end))) return one
  const start = cue.end - word.length
  return {
    ...one,
    cue: [...one.cue.slice(0, -1), { ...cue, end: start - 1 }],
    content: one.content.map((range, i): Range => (i === content ? { ...range, start } : range)),
  }
}

function goesTo(word: string, behind: string, content: string): boolean {
  if (word.toLowerCase() === 'up') return BEHIND_UP.test(behind)
  return BEHIND_ABOUT.test(behind) && FINITE.test(content)
}
