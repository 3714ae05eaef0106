import type { ActorMention } from '../../../statement.ts'
import { tagAt, tokenAt } from '../../../text/cursor.ts'
import { isCapital } from '../../names/capital.ts'
import { type Cast, phraseText } from '../../names/cast.ts'
import { COUNTRIES } from '../../names/countries.ts'
import { ownMention } from '../../names/mention.ts'
import { COLLECTIVES } from '../../names/people-words.ts'
import { unnamedClass } from '../../phrases/anonymity.ts'
import { facetsOf } from '../../phrases/facets.ts'
import type { SourcePhrase } from '../../phrases/source-phrase.ts'
import { reasonFor } from '../../phrases/withheld.ts'
import { countryIn } from './bodies.ts'

/** Somebody, or a group, under a description: "two senior officials", "critics", "a person familiar with the talks". */
export function unnamed(
  cast: Cast,
  phrase: SourcePhrase,
  name: string,
  body: string | null,
  passage: string,
): ActorMention {
  if (isParty(cast, phrase)) return ownMention(name, 'organisation')
  const plural = isPlural(cast, phrase)
  const words = phraseText(cast.text, phrase.core)
  const around = `${passage} ${phrase.asides.map((aside) => phraseText(cast.text, aside)).join(' ')}`
  const anonymity = unnamedClass(words, plural, around)
  const organisation = governs(cast, phrase) ?? body
  const facets = facetsOf(words, plural, organisation ?? modifierBody(cast, phrase), reasonFor(around))
  const kind = anonymity === 'unnamed-collective' ? 'group' : 'anonymous'
  return { name, id: null, kind, organisation, anonymity, facets }
}

/** "The Greens", "the opposition": a party under the plural of its members, and the side that does not govern. */
function isParty({ text }: Cast, { core, head }: SourcePhrase): boolean {
  const [the, word] = [tokenAt(text.tokens, core.first), tokenAt(text.tokens, head)]
  if (the.norm !== 'the' || head !== core.first + 1 || core.end !== head + 1) return false
  return word.norm === 'opposition' || (isCapital(word.text) && PARTIES.test(word.norm))
}

const PARTIES =
  /^(?:liberals|greens|conservatives|democrats|republicans|socialists|nationalists|communists|tories|centrists|progressives|agrarians)$/

function isPlural({ text }: Cast, { core, head }: SourcePhrase): boolean {
  const { norm } = tokenAt(text.tokens, head)
  // "One of the people" is one of them.
  if (
    head > core.first + 1 &&
    tokenAt(text.tokens, core.first).norm === 'one' &&
    tokenAt(text.tokens, core.first + 1).norm === 'of'
  )
    return false
  return (
    /^NNP?S$/.test(tagAt(text.tags, head)) ||
    /^(?:people|police|staff|some|many|others|several|both|few|most|men|women)$/.test(norm) ||
    COLLECTIVES.has(norm)
  )
}

const NUMBER_OR_RANK =
  /^(?:an?|the|one|two|three|four|five|several|some|many|senior|top|former|current|another|other|unnamed|anonymous|multiple|few|second|third|fourth|first|same|single|\d+)$/i

/** "defense officials" belong to a body of that kind: the words before the head, without number and rank. */
function modifierBody({ text }: Cast, { core, head }: SourcePhrase): string | null {
  const words = text.tokens
    .slice(core.first, head)
    .filter(
      ({ text: word }, k) =>
        !NUMBER_OR_RANK.test(word) && /^(?:NN|JJ|VBN|FW|-)/.test(tagAt(text.tags, core.first + k)),
    )
    .map((token) => token.text)
  return words.length === 0 ? null : words.join(' ')
}

const STATE_SERVANTS = /^(?:officials?|diplomats?|ministers?|authorities|ambassadors?|envoys?|negotiators?)$/

/** The government of the country whose officials these are: "Ukrainian officials", "a senior British diplomat". */
function governs(cast: Cast, { core, head }: SourcePhrase): string | null {
  if (!STATE_SERVANTS.test(tokenAt(cast.text.tokens, head).norm)) return null
  const name = countryIn(cast, { first: core.first, end: head })
  const country = name === null ? undefined : COUNTRIES.find((candidate) => candidate.name === name)
  if (country === undefined) return null
  const seat = country.seats
    .map((place) => cast.table.byWords.get(place.toLowerCase()))
    .find((actor) => actor !== undefined)
  return seat?.name ?? `government of ${country.name}`
}
