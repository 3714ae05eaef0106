import type { Hedge, HedgeKind } from '../statement.ts'
import { compileTriggers, longest } from './triggers.ts'
import { spanOf, type Word } from './words.ts'

const HEDGES: Readonly<Record<HedgeKind, readonly string[]>> = {
  modal: ['could', 'may', 'might', 'would', 'can'],
  adverb: [
    'presumably',
    'probably',
    'perhaps',
    'possibly',
    'maybe',
    'likely',
    'unlikely',
    'conceivably',
    'potentially',
    'almost certainly',
    'very likely',
    'highly likely',
    'very unlikely',
    'highly unlikely',
    'improbable',
    'probable',
    'in all likelihood',
    'in principle',
    'to some extent',
    'arguably',
    'often',
    'i think',
    'i believe',
    'i suppose',
    'i guess',
    'in my view',
    'in my opinion',
    'supposedly',
    'in theory',
  ],
  evidential: [
    'apparently',
    'reportedly',
    'allegedly',
    'evidently',
    'seemingly',
    'seem* to',
    'appear* to',
    'it appears',
    'it seems',
    'said to be',
    'is believed to',
    'are believed to',
    'is thought to',
    'are thought to',
    'is understood to',
    'show* no sign* of',
    'no sign* of',
    'sign* that',
    'suggest* that',
    'indicat* that',
    'no evidence that',
    'it is understood',
    'it is believed',
    'what appears to be',
    'showing no signs of',
  ],
  approximator: [
    'about',
    'around',
    'roughly',
    'approximately',
    'nearly',
    'almost',
    'circa',
    'an estimated',
    'some',
    'at least',
    'more than',
    'up to',
    'fewer than',
    'less than',
    'over',
    'under',
    'close to',
    'in the region of',
    'as many as',
    'as much as',
    'no fewer than',
    'no more than',
    'upwards of',
    'well over',
    'just over',
    'just under',
    'or so',
  ],
  'vague-quantifier': [
    'several',
    'dozens',
    'scores',
    'hundreds',
    'thousands',
    'many',
    'many more',
    'a few',
    'a handful',
    'numerous',
    'a number of',
    'most',
    'much',
    'a lot of',
    'lots of',
    'far more',
    'far fewer',
    'relatively few',
    'few',
    'some',
    'tens of thousands',
    'hundreds of thousands',
    'millions',
    'a couple',
    'countless',
  ],
  limiter: [
    'for now',
    'at this time',
    'so far',
    'at this point',
    'currently',
    'to date',
    'at present',
    'at the moment',
    'substantive',
    'only',
    'partly',
    'largely',
    'generally',
    'mostly',
    'for the time being',
    'as yet',
    'in general',
    'mainly',
    'at this stage',
    'not necessarily',
  ],
  'vague-horizon': [
    'anytime soon',
    'any time soon',
    'soon',
    'some day',
    'someday',
    'sooner or later',
    'eventually',
    'in due course',
    'in the near future',
    'in the foreseeable future',
    'in the coming weeks',
    'in the coming months',
    'shortly',
    'in the long run',
    'before long',
    'one day',
    'at some point',
    'in the coming years',
    'in the future',
  ],
}

const triggers = compileTriggers(
  Object.entries(HEDGES).flatMap(([kind, words]) => words.map((word) => [word, kind as HedgeKind] as const)),
  { exactly: true },
)

const NEEDS_NUMBER = new Set<string>([
  'about',
  'around',
  'some',
  'over',
  'under',
  'close to',
  'roughly',
  'at least',
  'more than',
  'less than',
  'up to',
  'or so',
])
const VAGUE_NUMBER =
  /^(?:\d|hundred|thousand|million|billion|dozen|half|one|two|three|four|five|six|seven|eight|nine|ten|twent|thirt|fort|fift|sixt|sevent|eight|ninet|\$|£|€|¥)/

export interface HedgeAt {
  readonly first: number
  readonly end: number
  readonly hedge: Hedge
}

/**
 * The words that weaken a statement, each with its kind. "Some" is an approximator before a number ("some 900") and a
 * vague quantifier before a noun ("some lawmakers"); the month of May and "can" as ability are left alone.
 *
 * @example hedgesIn(text, words) // "presumably" -> adverb, "around" -> approximator
 */
export function hedgesIn(text: string, words: readonly Word[]): HedgeAt[] {
  const found = longest(
    triggers.find(words).filter((match) => isHedge(words, match.first, match.end, match.value)),
  )
  const taken = new Set<number>()
  return found.flatMap((match) => {
    if (match.literal.some((word) => taken.has(word))) return []
    for (const word of match.literal) taken.add(word)
    const hedge = { ...spanOf(text, words, match), kind: match.value }
    return [{ first: match.first, end: match.end, hedge }]
  })
}

const INDIRECT = new Set(['whether', 'if', 'what', 'how', 'who', 'when', 'where', 'why'])

/** "some lawmakers", "some of them", "some object"; not "some common ground". */
function someOf(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 4; i++) {
    const { tag } = words[i]!
    if (tag === 'NNS' || tag === 'NNPS' || tag === 'IN' || tag.startsWith('VB')) return true
    if (tag === 'NN' && words[i + 1]?.tag !== 'NNS' && words[i + 1]?.tag !== 'NN') return false
  }
  return false
}

function isHedge(words: readonly Word[], first: number, end: number, kind: HedgeKind): boolean {
  const word = words[first]!
  const phrase = words
    .slice(first, end)
    .map((each) => each.norm)
    .join(' ')
  const number = VAGUE_NUMBER.test(words[end]?.norm ?? '')
  const next = words[end]
  // "can be dangerous" weakens, "can pay" tells an ability; behind "whether" a "would" is part of the question.
  if (phrase === 'can') return next?.norm === 'be' && /^(?:JJ|RB)/.test(words[end + 1]?.tag ?? '')
  if (phrase === 'would')
    return !words.slice(Math.max(0, first - 8), first).some((each) => INDIRECT.has(each.norm))
  if (phrase === 'could' && next?.norm === 'not') return false
  if (phrase === 'many' && /^(?:how|so|as|too|not)$/.test(words[first - 1]?.norm ?? '')) return false
  if (phrase === 'almost' || phrase === 'nearly') return number || /^(?:JJ|RB|VBN|DT)/.test(next?.tag ?? '')
  if (phrase === 'may') return !(word.capital && (first > 0 || number))
  if (phrase === 'or so')
    return VAGUE_NUMBER.test(words[first - 1]?.norm ?? '') || /^NN/.test(words[first - 1]?.tag ?? '')
  if (kind === 'approximator' && NEEDS_NUMBER.has(phrase)) return number
  if (phrase === 'some') return kind === 'vague-quantifier' && !number && someOf(words, end)
  if (phrase === 'most' || phrase === 'much' || phrase === 'few')
    return /^(?:NN|JJ|IN)/.test(words[end]?.tag ?? '')
  if (phrase === 'likely') return words[first - 1]?.norm !== 'more' || words[end]?.norm === 'to'
  if (phrase === 'only') return true
  return true
}
