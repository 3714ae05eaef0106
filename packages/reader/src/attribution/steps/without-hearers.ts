import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, type Range, wordsAt } from '../attribution.ts'

/** Words of a content that only tell who heard it. */
interface Hearer {
  readonly cut: (content: string) => readonly [number, number]
  readonly reason: string
  /** The content as it was found, and as it is right. */
  readonly example: string
}

const NAME = String.raw`(?:the )?(?:[a-z-]+ ){0,3}(?:\p{Lu}[\p{L}\p{N}.'’-]*)(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,4}`
const TO_AND_THAT = new RegExp(`^to (${NAME}) (?=that\\b|how\\b|whether\\b)`, 'u')
/** "on Radio Vadia's breakfast show", "on the talk show “Late Hour”". */
const ON_AIR = /^on (?:[^,.;]{1,50} )?(?:show|programme|program|podcast)(?: “[^”]{1,40}”)? (?=that\b)/
/** "the business daily Nordblatt she had been warned". */
const KIND_AND_CLAUSE =
  /^the (?:[\w-]+ ){0,3}(?:daily|weekly|newspaper|broadcaster|agency|station|channel|magazine|website|paper|site|tabloid) (?:\p{Lu}[\p{L}\p{N}.-]* ){1,4}(?=(?:s?he|it|they|we|there|the|his|her|their)\b)/u
const KIND = 'the (?:news)?(?:paper|broadcaster|station|channel|agency|magazine|website|weekly|daily)'
const IT_TO = new RegExp(
  `^(?:it|this|that|as much|the \\w+|her|his|their \\w+)( (?:to|in an interview with) (${NAME}|${KIND}))$`,
  'u',
)
const AS_SAYING = new RegExp(`^as saying(?: (?:by|in) (${NAME}))?$`, 'u')

export const HEARERS: readonly Hearer[] = [
  {
    cut: (content) => [TO_AND_THAT.exec(content)?.[0].length ?? 0, content.length],
    reason: 'who was told stands before what',
    example: 'to Norpress that the grant had been cut => that the grant had been cut',
  },
  {
    cut: (content) => [ON_AIR.exec(content)?.[0].length ?? 0, content.length],
    reason: 'where it went on air stands before what was said there',
    example: "on Radio Vadia's breakfast show that the grant had been cut => that the grant had been cut",
  },
  {
    cut: (content) => [KIND_AND_CLAUSE.exec(content)?.[0].length ?? 0, content.length],
    reason: 'an outlet by its kind and name, and a clause behind it that needs no "that"',
    example: 'the business daily Nordblatt she had been warned => she had been warned',
  },
  {
    cut: (content) => [0, content.length - (IT_TO.exec(content)?.[1]?.length ?? 0)],
    reason: 'who was told stands behind a pronoun',
    example: 'it to the news site Nordnett => it',
  },
  {
    cut: (content) => (AS_SAYING.test(content) ? [0, 0] : [0, content.length]),
    reason: '"as saying by" says how the words came here, and nothing of what they are',
    example: 'as saying by the daily Le Monde => ',
  },
]

/** Who heard it is no part of what was said: "confirmed | to Norpress that the grant had been cut". */
export function withoutHearers(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  return found.map((one) => {
    const content = one.content.flatMap((range) => withoutHearer(wordsAt(text, range), range))
    return content.length === 0 ? one : { ...one, content }
  })
}

function withoutHearer(words: string, { start }: Range): Range[] {
  const [from, to] = HEARERS.reduce<readonly [number, number]>(
    ([first, end], { cut }) => {
      const [a, b] = cut(words.slice(first, end))
      return [first + a, first + b]
    },
    [0, words.length],
  )
  return to > from ? [{ start: start + from, end: start + to }] : []
}
