import type { TextRow } from '../../language/text-rows.ts'
import { firstTextRow } from '../../language/text-rows.ts'
import type { SourceFacets } from '../../statement.ts'
import { FORMERS, RANKS } from '../names/people-words.ts'

/** How many a phrase speaks of by its first words, in order: the first row that fits decides. */
export const NUMBER_ROWS: readonly TextRow<SourceFacets['number']>[] = [
  {
    pattern:
      /^(?:one of|an?|one|another|a second|a third|second|this|that)\b(?! (?:number|group|handful|few|couple|pair|trio|dozen|score|series|string|majority|minority)\b)/,
    reading: 'one',
    reason: 'a single one; "a group of" is several',
    example: 'one of the negotiators',
  },
  {
    pattern: /^(?:two|both|a couple of|a pair of|2)\b(?! (?:or|to) )(?!-| dozen)/,
    reading: 'two',
    reason: 'two; not "two or three", "two dozen"',
    example: 'two senior officials',
  },
  {
    pattern:
      /^(?:several|two or three|two dozen|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|multiple|numerous|some|a number of|a group of|a handful of|a trio of|half a dozen|a dozen|dozens|scores|hundreds|most|few|a few|various|a majority of|\d+)\b/,
    reading: 'several',
    reason: 'more than two',
    example: 'half a dozen diplomats',
  },
]

/** What may stand before a number: "the two officials", "at least three aides". */
const BEFORE_NUMBER =
  /^(?:(?:the|these|those|at least|more than|about|around|his|her|their|our|its|another|other|all)\s+)+(?=\w)/
const DETERMINER = /^(?:the|this|that)\b/
/** Where what a source is like ends and what it is of begins: "a source close to | the former president". */
const OF_WHAT =
  /\s(?:close to|of|in|at|from|with|who|whose|familiar|briefed|to|on|for|near|inside|involved|at)\s/
const SENIOR =
  /\b(?:senior|top|high-ranking|high-level|top-level|leading|veteran|seasoned|ranking|most senior)\b/

/** What a phrase says of an unnamed source: "two senior defence officials" -> senior, defence, two. */
export function facetsOf(
  phrase: string,
  plural: boolean,
  body: string | null,
  reason: string | null,
): SourceFacets {
  return { rank: rankOf(phrase.toLowerCase()), body, number: numberOf(phrase.toLowerCase(), plural), reason }
}

/** The rank of the source itself, not of whom it is close to. */
function rankOf(phrase: string): SourceFacets['rank'] {
  const group = phrase
    .replace(/^(?:an?|the|one) (?:group|number|handful|pair|couple|trio|dozen) of /, '')
    .replace(/^one of (?:the )?/, '')
  const own = group.split(OF_WHAT)[0] ?? ''
  if (own.split(/[\s-]+/).some((word) => FORMERS.has(word))) return 'former'
  return SENIOR.test(own) || own.split(/\s+/).some((word) => RANKS.has(word)) ? 'senior' : null
}

function numberOf(phrase: string, plural: boolean): SourceFacets['number'] {
  const bare = phrase.replace(BEFORE_NUMBER, '')
  const counted = (firstTextRow(NUMBER_ROWS, phrase) ?? firstTextRow(NUMBER_ROWS, bare))?.reading
  if (!plural) return counted === undefined || DETERMINER.test(phrase) ? 'one' : counted
  if (/^one of\b/.test(bare)) return 'one'
  return counted === 'one' || counted === undefined ? 'unknown' : counted
}
