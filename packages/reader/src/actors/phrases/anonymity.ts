import type { Anonymity, SourceFacets } from '../../statement.ts'
import { nthSentence, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { FORMERS, RANKS } from '../names/people-words.ts'
import type { Bounds } from './source-phrase.ts'
import { withheld } from './withheld.ts'

const NUMBERS: readonly (readonly [RegExp, SourceFacets['number']])[] = [
  [
    /^(?:one of|an?|one|another|a second|a third|second|this|that)\b(?! (?:number|group|handful|few|couple|pair|trio|dozen|score|series|string|majority|minority)\b)/,
    'one',
  ],
  [/^(?:two|both|a couple of|a pair of|2)\b(?! (?:or|to) )(?!-| dozen)/, 'two'],
  [
    /^(?:several|two or three|two dozen|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|multiple|numerous|some|a number of|a group of|a handful of|a trio of|half a dozen|a dozen|dozens|scores|hundreds|most|few|a few|various|a majority of|\d+)\b/,
    'several',
  ],
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
  const own = group.split(OF_WHAT)[0]!
  if (own.split(/[\s-]+/).some((word) => FORMERS.has(word))) return 'former'
  return SENIOR.test(own) || own.split(/\s+/).some((word) => RANKS.has(word)) ? 'senior' : null
}

function numberOf(phrase: string, plural: boolean): SourceFacets['number'] {
  const bare = phrase.replace(BEFORE_NUMBER, '')
  const counted = (NUMBERS.find(([pattern]) => pattern.test(phrase)) ??
    NUMBERS.find(([pattern]) => pattern.test(bare)))?.[1]
  if (!plural) return counted === undefined || DETERMINER.test(phrase) ? 'one' : counted
  if (/^one of\b/.test(bare)) return 'one'
  return counted === 'one' || counted === undefined ? 'unknown' : counted
}

const FAMILIAR =
  /\b(?:familiar with|briefed on|close to|knowledge of|involved in|with direct knowledge|who (?:attended|asked|spoke|requested|declined)|with ties to|privy to)\b/i
const BARE =
  /^(?:an? |the |one |another |some |several |two |three |many |our |its |his |their |multiple |other )*(?:unnamed |anonymous |unidentified )?(?:sources?|insiders?|observers?|people|person|somebody|someone)$/i

/** A few of these are particular people, whom the article does not name; all of them are a group. */
const PERSONS =
  /\b(?:lawmakers?|senators?|mps|residents|witnesses|employees|workers|staffers|executives|envoys|negotiators|delegates|judges|lawyers|bankers|traders|analysts|doctors|nurses|teachers|engineers|investors|managers|directors|men|women|persons|individuals|researchers|scientists|soldiers|neighbou?rs|backbenchers|councillors|prosecutors|investigators|passengers|survivors|friends|colleagues|relatives)$/i

/** The class of a group or person without a name, from its own words and those around it. */
export function unnamedClass(phrase: string, plural: boolean, passage: string): Anonymity {
  const own = phrase.trim()
  if (/^(?:an? |the |some |several |our |multiple |many |two |three |one |another )*sources?$/i.test(own))
    return withheld(passage) ? 'anonymous-described' : 'anonymous-bare'
  if (FAMILIAR.test(own) || withheld(passage)) return 'anonymous-described'
  if (/\b(?:sources?|insiders?)\b/i.test(own)) return 'anonymous-described'
  if (BARE.test(own)) return plural && /people$/i.test(own) ? 'unnamed-collective' : 'anonymous-bare'
  if (!plural) return 'anonymous-described'
  const counted = /^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d+)\b/i.test(own)
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(own) && PERSONS.test(own))
    return 'anonymous-described'
  const ranked = own
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => RANKS.has(word) || FORMERS.has(word))
  const official =
    /\b(?:officials?|aides?|diplomats?|officers?|advis[eo]rs?|executives?|ministers?|insiders?)\b/i.test(own)
  return official && (counted || ranked) ? 'anonymous-described' : 'unnamed-collective'
}

/** How far from a source, in characters, its sentence is searched for a word on anonymity. */
const WINDOW = 500
/** "They spoke on condition of anonymity ...": the sentence after, when it goes on about the source. */
const GOES_ON =
  /^(?:he|she|they|both|all|(?:the|this|that) (?:people|person|officials?|sources?|aides?|diplomats?|lawmakers?|advis[eo]rs?|executives?|man|woman))\b[^.]{0,80}\b(?:spoke|speaking|asked|requested|granted|declined|insisted|authori[sz]ed|anonymity)\b/i

/** The words around a source in its sentence, the quoted ones left out, and the next sentence where it is about the source. */
export function passageAround(text: TaggedText, source: Bounds, at: number): string {
  const sentence = nthSentence(text.sentences, at)
  const start = Math.max(sentence.start, tokenAt(text.tokens, source.first).start - WINDOW)
  const end = Math.min(sentence.end, tokenAt(text.tokens, source.end - 1).end + WINDOW)
  return unquoted(text, { start, end }) + goingOn(text, at)
}

function goingOn(text: TaggedText, at: number): string {
  const next = text.sentences[at + 1]
  if (next === undefined || next.paragraph !== nthSentence(text.sentences, at).paragraph) return ''
  const words = text.text.slice(next.start, Math.min(next.end, next.start + WINDOW))
  return GOES_ON.test(words) && withheld(words) ? ` ${words}` : ''
}

function unquoted(text: TaggedText, stretch: { readonly start: number; readonly end: number }): string {
  let passage = ''
  let at = stretch.start
  for (const quotation of quotationsIn(text, stretch)) {
    passage += text.text.slice(at, Math.max(at, quotation.start))
    at = Math.max(at, quotation.end)
  }
  return passage + text.text.slice(at, Math.max(at, stretch.end))
}

function quotationsIn(text: TaggedText, sentence: { readonly start: number; readonly end: number }) {
  const { quotations } = text
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start < sentence.start) low = middle + 1
    else high = middle
  }
  const found = []
  for (let i = low; i < quotations.length && quotations[i]!.start < sentence.end; i++) {
    if (quotations[i]!.depth === 0) found.push(quotations[i]!)
  }
  return found
}
