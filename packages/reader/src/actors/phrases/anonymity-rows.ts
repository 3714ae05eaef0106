import type { FactRow } from '../../language/word-patterns.ts'
import type { Anonymity } from '../../statement.ts'
import { FORMERS, RANKS } from '../names/people-words.ts'

/** A source without a name. */
export interface Unnamed {
  /** Its own words: "two people familiar with the talks". */
  readonly own: string
  readonly plural: boolean
  /** True where the article says that its name is withheld. */
  readonly isWithheld: boolean
}

/**
 * What class a source without a name has, in order: the first row that fits decides. An example is the source's own words;
 * behind a stroke stands what the article says around it, an s in front marks more than one.
 */
export const ANONYMITY_ROWS: readonly FactRow<Unnamed, Anonymity>[] = [
  {
    pattern: ({ own, isWithheld }) => SOURCES.test(own) && isWithheld,
    reading: 'anonymous-described',
    reason: 'the article says why or how it stays unnamed',
    example: 's: sources | sources, speaking on condition of anonymity, said',
  },
  {
    pattern: ({ own }) => SOURCES.test(own),
    reading: 'anonymous-bare',
    reason: 'nothing is told of it',
    example: 'a source',
  },
  {
    pattern: ({ own }) => FAMILIAR.test(own),
    reading: 'anonymous-described',
    reason: 'what it knows, or whom it is near to, is told',
    example: 's: people familiar with the matter',
  },
  {
    pattern: ({ isWithheld }) => isWithheld,
    reading: 'anonymous-described',
    reason: 'the article says that it stays unnamed',
    example: 's: voters | voters who asked not to be named said',
  },
  {
    pattern: ({ own }) => /\b(?:sources?|insiders?)\b/i.test(own),
    reading: 'anonymous-described',
    reason: 'whose source it is is told',
    example: 'a government source',
  },
  {
    pattern: ({ own, plural }) => BARE.test(own) && plural && /people$/i.test(own),
    reading: 'unnamed-collective',
    reason: 'people are many, and nobody hides',
    example: 's: many people',
  },
  {
    pattern: ({ own }) => BARE.test(own),
    reading: 'anonymous-bare',
    reason: 'nothing is told of it',
    example: 'one person',
  },
  {
    pattern: ({ own }) => SHARE.test(own),
    reading: 'unnamed-collective',
    reason: 'a share of many is many',
    example: 'forty percent of those asked',
  },
  {
    pattern: ({ plural }) => !plural,
    reading: 'anonymous-described',
    reason: 'one somebody, told by an office or a trade',
    example: 'an official',
  },
  {
    pattern: ({ own }) => FEW.test(own) && PERSONS.test(own),
    reading: 'anonymous-described',
    reason: 'a few are particular people, whom the article does not name',
    example: 's: three witnesses',
  },
  {
    pattern: ({ own }) => OFFICIALS.test(own) && COUNTED.test(own),
    reading: 'anonymous-described',
    reason: 'counted officials are particular people',
    example: 's: several officials',
  },
  {
    pattern: ({ own }) => OFFICIALS.test(own) && isRanked(own),
    reading: 'anonymous-described',
    reason: 'of a rank, or out of office',
    example: 's: senior officials',
  },
  {
    pattern: () => true,
    reading: 'unnamed-collective',
    reason: 'a group, as such',
    example: 's: critics',
  },
]

const SOURCES = /^(?:an? |the |some |several |our |multiple |many |two |three |one |another )*sources?$/i
const FAMILIAR =
  /\b(?:familiar with|briefed on|close to|knowledge of|involved in|with direct knowledge|who (?:attended|asked|spoke|requested|declined)|with ties to|privy to)\b/i
const BARE =
  /^(?:an? |the |one |another |some |several |two |three |many |our |its |his |their |multiple |other )*(?:unnamed |anonymous |unidentified )?(?:sources?|insiders?|observers?|people|person|somebody|someone)$/i

/** So many of those who were asked. */
const SHARE =
  /^(?:some |about |only |nearly |almost |more than )?(?:[\w-]+ (?:percent|per cent)|\d+(?:\.\d+)?%|half|(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\d+|ten|five|three|four)|(?:a|two|one) thirds?|a quarter|a majority|a plurality|(?:most|many|some|few) of (?:those|them))\b/i
const FEW = /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i
const COUNTED = /^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d+)\b/i
/** A few of these are particular people; all of them are a group. */
const PERSONS =
  /\b(?:lawmakers?|senators?|mps|residents|witnesses|employees|workers|staffers|executives|envoys|negotiators|delegates|judges|lawyers|bankers|traders|analysts|doctors|nurses|teachers|engineers|investors|managers|directors|men|women|persons|individuals|researchers|scientists|soldiers|neighbou?rs|backbenchers|councillors|prosecutors|investigators|passengers|survivors|friends|colleagues|relatives)$/i

const OFFICIALS =
  /\b(?:officials?|aides?|diplomats?|officers?|advis[eo]rs?|executives?|ministers?|insiders?)\b/i

function isRanked(own: string): boolean {
  return own
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => RANKS.has(word) || FORMERS.has(word))
}
