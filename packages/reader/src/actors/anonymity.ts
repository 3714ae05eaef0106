import type { Anonymity, SourceFacets } from '../statement.ts'
import type { TaggedText } from '../text/read-text.ts'
import { FORMERS, RANKS } from './lexicon.ts'
import type { Bounds } from './source-phrase.ts'

/** Words by which an article says that a source will not be named, with the reason where it gives one. */
const WITHHELD =
  /\b(?:speaking|spoke|speaks|talked|talking|requested|requesting|request|insisted on|asked for|granted|given|under|on) (?:(?:the )?conditions? of )?(?:strict )?(?:anonymity|anonymously)\b|\banonymous(?:ly)?\b|\b(?:not|n't) (?:be(?:ing)? |to be )?(?:named|identified|quoted by name)\b|\b(?:declin|refus|ask|request)\w* (?:not )?to be (?:named|identified|quoted)\b|\b(?:not|n't) (?:been )?(?:authori[sz]ed|allowed|permitted) to (?:speak|discuss|talk|comment)\b|\bunnamed\b|\bwithout being named\b|\bbackground briefing\b|\bon background\b/i

const TOPICS =
  'authori[sz]ed|allowed|permitted|sensitiv\\w*|confidential\\w*|secret|private|internal|retaliation|reprisals?|repercussions?|security|ongoing|job|jobs|safety|freely|candidly|frankly|publicly|diplomatic|deliberations|classified'
const BECAUSE = new RegExp(
  `\\b(?:because|as|since|citing|due to|for fear of|fearing|given) ([^.;“”"]*?\\b(?:${TOPICS})\\b[^.,;“”"]*)`,
  'i',
)
const IN_ORDER_TO = new RegExp(
  `\\b(?:in order |so as )?to ((?:discuss|speak|talk|describe|share|avoid|protect)[^.;“”"]*?\\b(?:${TOPICS})\\b[^.,;“”"]*)`,
  'i',
)
const NOT_AUTHORISED =
  /\b(?:was|were|is|are) (?:not|n't) (?:authori[sz]ed|allowed|permitted) to (?:speak|discuss|talk|comment)[^.,;“”"]*/i

/** Whether a stretch of text says that its source goes unnamed. */
export function withheld(passage: string): boolean {
  return WITHHELD.test(passage.replaceAll('’', "'"))
}

/** The reason an article gives for not naming a source, in its words; `null` where it gives none. */
export function reasonFor(passage: string): string | null {
  if (!withheld(passage)) return null
  const reason = BECAUSE.exec(passage) ?? IN_ORDER_TO.exec(passage)
  if (reason !== null) return reason[1]!.trim()
  return NOT_AUTHORISED.exec(passage.replaceAll('’', "'"))?.[0].trim() ?? null
}

const NUMBERS: readonly (readonly [RegExp, SourceFacets['number']])[] = [
  [/^(?:two|both|a couple of|a pair of|2)\b/, 'two'],
  [
    /^(?:several|three|four|five|six|seven|eight|nine|ten|many|multiple|numerous|some|a number of|a group of|dozens|most|few|a few|various|\d+)\b/,
    'several',
  ],
  [/^(?:an?|one|another|the|this|a second|a third|second)\b/, 'one'],
]

/** What a phrase says of an unnamed source: "two senior defence officials" -> senior, defence, two. */
export function facetsOf(
  phrase: string,
  plural: boolean,
  body: string | null,
  reason: string | null,
): SourceFacets {
  const words = phrase.toLowerCase().split(/[\s-]+/)
  const rank = words.some((word) => FORMERS.has(word))
    ? 'former'
    : words.some((word) => RANKS.has(word))
      ? 'senior'
      : null
  const counted = NUMBERS.find(([pattern]) => pattern.test(phrase.toLowerCase()))?.[1]
  const number = plural ? (counted === 'one' || counted === undefined ? 'unknown' : counted) : 'one'
  return { rank, body, number, reason }
}

const FAMILIAR =
  /\b(?:familiar with|briefed on|close to|knowledge of|involved in|with direct knowledge|who (?:attended|asked|spoke|requested|declined)|with ties to|privy to)\b/i
const BARE =
  /^(?:an? |the |one |another |some |several |two |three |many |our |its |his |their |multiple |other )*(?:unnamed |anonymous |unidentified )?(?:sources?|insiders?|observers?|people|person|somebody|someone)$/i

/** The class of a group or person without a name, from its own words and those around it. */
export function unnamedClass(phrase: string, plural: boolean, passage: string): Anonymity {
  const own = phrase.trim()
  if (/^(?:an? |the |some |several |our |multiple |many |two |three |one |another )*sources?$/i.test(own))
    return withheld(passage) ? 'anonymous-described' : 'anonymous-bare'
  if (FAMILIAR.test(own) || withheld(passage)) return 'anonymous-described'
  if (/\b(?:sources?|insiders?)\b/i.test(own)) return 'anonymous-described'
  if (BARE.test(own)) return plural && /people$/i.test(own) ? 'unnamed-collective' : 'anonymous-bare'
  if (!plural) return 'anonymous-described'
  const counted = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|both|\d+)\b/i.test(own)
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
  const sentence = text.sentences[at]!
  const start = Math.max(sentence.start, text.tokens[source.first]!.start - WINDOW)
  const end = Math.min(sentence.end, text.tokens[source.end - 1]!.end + WINDOW)
  return unquoted(text, { start, end }) + goingOn(text, at)
}

function goingOn(text: TaggedText, at: number): string {
  const next = text.sentences[at + 1]
  if (next === undefined || next.paragraph !== text.sentences[at]!.paragraph) return ''
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
