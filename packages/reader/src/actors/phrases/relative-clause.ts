import { firstWhere } from '../../first-where.ts'
import { OF_RELATIVE } from '../../language/auxiliaries.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { shapeOf } from './piece-shape.ts'
import type { Bounds } from './source-phrase.ts'

/** So many tokens the phrase before a "who" may take. */
const LONGEST = 24

/**
 * The phrase a relative pronoun hangs on. Where the pronoun's own clause does not hold the cue, its phrase is the subject of the
 * sentence, all of it: in "an aide to the minister, who asked not to be named, said" the aide speaks. Where the clause holds the
 * cue, the nearest one to the pronoun speaks: "he wrote to the minister, who said".
 *
 * @example "An aide to the minister, who asked not to be named, said ..." // "An aide to the minister"
 */
export function phraseBefore(text: TaggedText, pronoun: number, cue: number): Bounds | null {
  const end = beforeDay(text, tokenAt(text.tokens, pronoun - 1).norm === ',' ? pronoun - 1 : pronoun)
  const near = nearest(text, end)
  const whole = wholePhrase(text, end)
  const isSubject = whole !== null && opensClause(text, whole.first, cue)
  if (isSubject && (near === null || !holdsCue(text, pronoun, cue))) return withName(text, whole)
  if (near === null) return null
  // "the head of the union, who said": who is somebody, and no body.
  const who = /^who/.test(tokenAt(text.tokens, pronoun).norm)
  const isBody = who && shapeOf(text, near) === 'body' && tokenAt(text.tokens, near.first - 1).norm === 'of'
  const outer = isBody ? nearest(text, near.first - 1) : null
  return withName(text, outer === null ? near : { first: outer.first, end })
}

/** "signed a letter on Monday | which said": the letter says so. */
function beforeDay({ tokens }: TaggedText, end: number): number {
  if (!WEEKDAYS.test(tokenAt(tokens, end - 1).norm)) return end
  return tokenAt(tokens, end - 2).norm === 'on' ? end - 2 : end - 1
}

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/

function nearest(text: TaggedText, end: number): Bounds | null {
  const first = backOver(text, end, /^(?:NN|JJ|DT|CD|POS|PRP\$|FW)/)
  return first < end ? { first, end } : null
}

/** With what stands between its prepositions: "one of them", "an aide to the minister". */
function wholePhrase(text: TaggedText, end: number): Bounds | null {
  let first = backOver(text, end, /^(?:NN|JJ|DT|CD|POS|PRP|FW|IN|TO|VBN)/)
  while (first < end && /^(?:IN|TO|VBN)$/.test(tagAt(text.tags, first))) first += 1
  return first < end ? { first, end } : null
}

function backOver({ tags, tokens }: TaggedText, end: number, inside: RegExp): number {
  let first = end
  while (
    first > 0 &&
    end - first < LONGEST &&
    inside.test(tagAt(tags, first - 1)) &&
    tokenAt(tokens, first - 1).norm !== 'that'
  )
    first -= 1
  return first
}

/** At the head of a sentence or clause, or right behind the cue: "said an aide to the minister, who ...". */
function opensClause(text: TaggedText, first: number, cue: number): boolean {
  const { sentences } = text
  const at = firstWhere(sentences, (sentence) => sentence.first >= first)
  if (sentences[at]?.first === first) return true
  const before = tokenAt(text.tokens, first - 1).norm
  return /^(?:,|;|:|"|“|”|and|but|that|while|although|though)$/.test(before) || first - 1 === cue
}

/** Whether the clause that the pronoun opens is the one with the cue, and not over before it. */
function holdsCue({ tokens, tags }: TaggedText, pronoun: number, cue: number): boolean {
  if (cue < pronoun) return false
  for (let i = pronoun + 1; i < cue; i++)
    if (/^(?:VB[DZP]|MD)$/.test(tagAt(tags, i)) && !isAuxiliary(tokens, tags, i, cue)) return false
  return true
}

/** "who has now said" */
function isAuxiliary(
  tokens: TaggedText['tokens'],
  tags: TaggedText['tags'],
  from: number,
  cue: number,
): boolean {
  return (
    OF_RELATIVE.has(tokenAt(tokens, from).norm) &&
    tags.slice(from + 1, cue).every((tag) => /^(?:RB|VBN|VBG|VB|MD)/.test(tag))
  )
}

/** "Ann Hill, | the mayor, who said": a description behind a name is told of it. */
function withName(text: TaggedText, phrase: Bounds): Bounds {
  const { tokens, tags } = text
  const comma = phrase.first - 1
  if (tokenAt(tokens, comma).norm !== ',' || !/^(?:one|bare)$/.test(shapeOf(text, phrase))) return phrase
  let first = comma
  while (first > 0 && tagAt(tags, first - 1).startsWith('NNP') && isCapital(tokenAt(tokens, first - 1).text))
    first -= 1
  const behindPreposition = /^(?:IN|TO)$/.test(tagAt(tags, first - 1))
  return first < comma && !behindPreposition ? { first, end: phrase.end } : phrase
}
