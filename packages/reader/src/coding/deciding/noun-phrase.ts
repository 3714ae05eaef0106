import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** A noun phrase: `core` ends behind its head noun, `end` behind the "of" that belongs to it. */
export interface Phrase extends WordRange {
  readonly coreEnd: number
}

const PRE = /^(?:DT|PDT|PRP\$|CD|JJ|JJR|JJS|VBN|VBG|POS|RB|FW|\$)$/
const NOUN = /^(?:NN|FW)/
const PRONOUN = /^(?:it|them|him|her|us|me|they|he|she|we|i|this|that|these|those|nobody|everybody)$/
const LONGEST = 14

const isNoun = ({ tag, norm }: Word): boolean => NOUN.test(tag) || (tag === 'RB' && NO_ADVERB.test(norm))
/** Punctuation that a noun phrase does not reach over; a quotation mark or a hyphen is none. */
const parts = ({ mark }: Word): boolean => mark !== '' && mark !== '-' && mark !== '"'

/**
 * The noun phrase that begins at a word, with the "of" behind it; `null` where none does.
 *
 * @example phraseAt(words of "a common list of safe countries", 0) // all six, its core the first three
 */
export function phraseAt(words: readonly Word[], from: number): Phrase | null {
  const first = wordAt(words, from)
  if (PRONOUN.test(first.norm) && !/^(?:DT|PRP\$)$/.test(first.tag) && !isNoun(wordAt(words, from + 1)))
    return { first: from, coreEnd: from + 1, end: from + 1 }
  let head = -1
  let at = overBound(words, from)
  const start = at
  for (; at < words.length && at < from + LONGEST; at++) {
    const word = wordAt(words, at)
    if (at > start && parts(word) && !(word.mark === ',' && word.tag === 'JJ' && head < 0)) break
    if (isNoun(word) || isTitled(words, at) || (head >= 0 && isMistaken(words, at))) head = at
    else if (word.tag === 'POS' && head >= 0) continue
    else if (word.norm === 'per' && wordAt(words, at + 1).norm === 'cent') continue
    else if (isJoined(words, at) && head < 0 && at > from) continue
    else if (head >= 0 && word.tag === 'CD' && /^(?:NN|JJ)/.test(wordAt(words, at + 1).tag)) break
    else if (!PRE.test(word.tag) || (head >= 0 && !/^(?:JJ|POS|CD)/.test(word.tag))) break
    else if (word.tag === 'RB' && !/^(?:JJ|VBN|CD|DT)/.test(wordAt(words, at + 1).tag)) break
    else if (head >= 0 && word.tag.startsWith('JJ') && !word.capital && word.mark !== '-') break
  }
  if (head < 0) return bare(words, from)
  const coreEnd = head + 1
  return { first: from, coreEnd, end: withOf(words, coreEnd) }
}

/** "fewer and larger hospitals". */
const isJoined = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).norm === 'and' &&
  wordAt(words, at - 1).tag.startsWith('JJ') &&
  wordAt(words, at + 1).tag.startsWith('JJ')

const BOUND = /^(?:at least|at most|up to|(?:more|fewer|less) than|as (?:many|much) as)$/
const LOOSE = /^(?:about|around|some|nearly|almost|roughly|over|under|only|just|no)$/

/** "at least | 20 tanks", "no more than | 40": behind the words that bound a number. */
function overBound(words: readonly Word[], from: number): number {
  const first = wordAt(words, from)
  if (first.tag === 'CD' || first.tag.startsWith('NN')) return from
  for (const length of [3, 2]) {
    const bound = words
      .slice(from, from + length)
      .map(({ norm }) => norm)
      .join(' ')
    if (BOUND.test(bound) && isCounted(words, from + length)) return from + length
  }
  if (!LOOSE.test(first.norm)) return from
  const behind = first.norm === 'no' ? overBound(words, from + 1) : from + 1
  return behind > from && isCounted(words, behind) ? behind : from
}

const isCounted = (words: readonly Word[], at: number): boolean =>
  /^(?:CD|\$)$/.test(wordAt(words, at).tag) ||
  /^(?:half|dozens|hundreds|thousands)$/.test(wordAt(words, at).norm)

/** "15", "four", "the homeless": a phrase whose noun is left out. */
function bare(words: readonly Word[], from: number): Phrase | null {
  let end = overBound(words, from)
  while (/^(?:DT|CD|JJR|JJ|\$)$/.test(wordAt(words, end).tag) && (end === from || !parts(wordAt(words, end))))
    end++
  const counted = words.slice(from, end).some(({ tag }) => tag === 'CD')
  const holds = counted || (end > from && wordAt(words, from).tag === 'DT')
  return end > from && holds ? { first: from, coreEnd: end, end: withOf(words, end) } : null
}

/** A phrase without what hangs on it; `null` of none. */
export function coreOf(phrase: Phrase): WordRange
export function coreOf(phrase: Phrase | null): WordRange | null
export function coreOf(phrase: Phrase | null): WordRange | null {
  return phrase === null ? null : { first: phrase.first, end: phrase.coreEnd }
}

/** A noun that the tagger took for a verb: "army field kitchens to", "the Sul crossing to lorries". */
function isMistaken(words: readonly Word[], at: number): boolean {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)]
  return (
    /^VB[ZGP]$/.test(word.tag) &&
    isNoun(wordAt(words, at - 1)) &&
    // "a resolution calling for a fund": a participle.
    !(word.tag === 'VBG' && /^(?:for|on|against)$/.test(next.norm)) &&
    (/^(?:TO|IN|)$/.test(next.tag) || parts(next))
  )
}

/** A verb's tag on a word of a name in capitals ("the Clean Air Act"), or between a noun and "to". */
function isTitled(words: readonly Word[], at: number): boolean {
  const { tag, capital } = wordAt(words, at)
  return tag.startsWith('VB') && capital && wordAt(words, at - 1).capital && isNoun(wordAt(words, at - 1))
}

/** Nouns that have their matter behind "for" or "on": "a plan for a range", "a ban on cars". */
const BRINGS_MATTER = wordSet(
  `plan ban bid motion bill tax levy rule proposal project programme embargo toll quota limit cap moratorium scheme application permit
  licence contract petition restriction sanction duty tariff freeze subsidy agreement deal pact`,
)
/** Nouns that have a deed behind "to": "a plan to close the library". */
const BRINGS_DEED = wordSet(
  'decision refusal pledge promise plan bid motion bill proposal project scheme deal contract agreement pact programme law move idea',
)

export const bringsMatter = ({ stem }: Word): boolean => BRINGS_MATTER.has(stem)

function withOf(words: readonly Word[], end: number): number {
  const of = wordAt(words, end)
  const matter =
    /^(?:for|on)$/.test(of.norm) &&
    bringsMatter(wordAt(words, end - 1)) &&
    // "put the plan | on hold".
    !/^(?:hold|ice|pause)$/.test(wordAt(words, end + 1).norm) &&
    !/^VB/.test(wordAt(words, end + 1).tag)
  if (parts(of)) return end
  if (of.norm === 'to' && BRINGS_DEED.has(wordAt(words, end - 1).stem) && wordAt(words, end + 1).tag === 'VB')
    return phraseAt(words, end + 2)?.end ?? end
  if (of.norm !== 'of' && !matter) return end
  const inner = phraseAt(words, end + 1)
  return inner === null || (matter && isTime(words, inner)) ? end : inner.end
}

/** Words that hold a noun phrase as a modifier of the one before: "lawmakers in Brenmark". */
const HOLDS = new Set([
  'by',
  'of',
  'in',
  'for',
  'from',
  'on',
  'at',
  'with',
  'to',
  'per',
  'against',
  'near',
  'between',
  'over',
])

/**
 * The noun phrase that ends right before a word, with its modifiers left out of its core.
 *
 * @example phraseBefore(words of "Lawmakers in Norland are", 3) // "Lawmakers"
 */
export function phraseBefore(words: readonly Word[], before: number, floor = 0): Phrase | null {
  const last = wordAt(words, before - 1)
  if (before <= floor) return null
  if (PRONOUN.test(last.norm) || /^W(?:P|DT)/.test(last.tag))
    return { first: before - 1, coreEnd: before, end: before }
  if (!isNoun(last) && !/^(?:CD|DT|JJ)/.test(last.tag)) return null
  const started = behindClock(words, startOf(words, before, floor))
  const first = isPercent(words, started) ? started - 2 : started
  const holder = wordAt(words, first - 1)
  if (HOLDS.has(holder.norm) && !parts(wordAt(words, first)) && first - 1 > floor) {
    const outer = parts(holder) ? null : phraseBefore(words, first - 1, floor)
    // "31 of its 118 deputies": what is counted belongs to the number.
    if (outer !== null && holder.norm === 'of' && wordAt(words, outer.coreEnd - 1).tag === 'CD')
      return { first: outer.first, coreEnd: before, end: before }
    if (outer !== null && !isTime(words, outer) && !wordAt(words, outer.coreEnd - 1).tag.startsWith('JJ'))
      return { ...outer, coreEnd: withOfName(words, outer.coreEnd), end: before }
    if (first - 1 === floor || parts(holder)) return null
  }
  return { first, coreEnd: before, end: before }
}

/** "18:15 | Estria has lifted it": the minutes are no part of a name. */
const behindClock = (words: readonly Word[], first: number): number =>
  wordAt(words, first).tag === 'CD' &&
  wordAt(words, first - 1).tag === 'CD' &&
  parts(wordAt(words, first)) &&
  wordAt(words, first + 1).tag.startsWith('NN')
    ? first + 1
    : first

/** "58 per | cent": the tagger parts them. */
const isPercent = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).norm === 'cent' &&
  wordAt(words, at - 1).norm === 'per' &&
  wordAt(words, at - 2).tag === 'CD'

/** "the government of Norland": the name belongs to the head. */
function withOfName(words: readonly Word[], end: number): number {
  if (wordAt(words, end).norm !== 'of' || !wordAt(words, end + 1).tag.startsWith('NNP')) return end
  return phraseAt(words, end + 1)?.coreEnd ?? end
}

function startOf(words: readonly Word[], before: number, floor: number): number {
  let first = before - 1
  while (first > floor && before - first < LONGEST) {
    const word = wordAt(words, first)
    const left = wordAt(words, first - 1)
    if (parts(word) || /^(?:DT|PRP\$|PDT)$/.test(word.tag)) break
    if (!isNoun(left) && !PRE.test(left.tag)) break
    if (isYearOfTime(words, first - 1) || isCountBehindNoun(words, first) || isPerfect(words, first - 1))
      break
    if (left.tag === 'RB' || (left.tag === 'VBG' && !/^(?:DT|JJ)/.test(wordAt(words, first - 2).tag))) break
    first--
  }
  return first
}

/** "In 2014 | parliament set money aside": the year belongs to the verb. */
const isYearOfTime = (words: readonly Word[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(wordAt(words, at).norm) &&
  /^(?:in|since|until|by|from|after|before)$/.test(wordAt(words, at - 1).norm)

/** "Within her party | 31 of its 118 deputies": a number that counts what stands behind "of". */
const isCountBehindNoun = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).tag === 'CD' &&
  wordAt(words, at + 1).norm === 'of' &&
  wordAt(words, at - 1).tag.startsWith('NN')

/** "has rejected | Norland 's request": the participle is the sentence's verb. */
function isPerfect(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).tag !== 'VBN') return false
  let have = at - 1
  while (wordAt(words, have).tag.startsWith('RB') && wordAt(words, have + 1).mark === '') have--
  return wordAt(words, have).stem === 'have' && wordAt(words, at).mark === ''
}

const TIMES = new Set(
  'day week month year hour minute today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december night morning evening afternoon spring summer autumn winter weekend'.split(
    ' ',
  ),
)

/** "last month", "Tuesday": a phrase whose head tells a time. */
export function isTime(words: readonly Word[], { coreEnd }: Phrase): boolean {
  const { stem, norm, capital } = wordAt(words, coreEnd - 1)
  if (/^(?:19|20)\d\d$/.test(norm)) return true
  // "a march on parliament" is no month.
  if (norm === 'march' && !capital) return false
  return TIMES.has(stem) || TIMES.has(norm)
}

/**
 * Who does what a verb tells: the phrase before its group, over a relative clause, a bracket or "who", shared with a verb before
 * ("Judges overturned the ban and told the agency"), or of the main clause for a participle ("Rejecting pleas, the minister left").
 */
export function subjectOf(words: readonly Word[], group: number, depth = 0): Phrase | null {
  if (depth > 3 || group <= 0) return null
  let at = group
  while (isAdverb(wordAt(words, at - 1)) && !/[,;]/.test(wordAt(words, at).mark)) at--
  const mark = wordAt(words, at).mark
  if (mark === ',') return overComma(words, at, depth)
  if (mark === ')') return overBracket(words, at)
  if (mark === ';') return null
  const left = wordAt(words, at - 1)
  if (left.tag === 'CC') return subjectOfVerbBefore(words, at - 1, depth)
  if (left.norm === 'that' && isNounBefore(words, at - 1)) return phraseBefore(words, at - 1, 0)
  if (/^W(?:P|DT)$/.test(left.tag)) return antecedent(words, at - 1)
  const accused =
    left.norm === 'of' && wordAt(words, at).norm === 'having' ? phraseBefore(words, at - 1, 0) : null
  if (accused !== null) return wordAt(words, accused.first - 1).stem === ACCUSE ? accused : null
  const found = phraseBefore(words, at, 0)
  if (found === null) return null
  // "Furious parents last night | vowed": the time is no part of them.
  const parents = isTime(words, found) && /^(?:last|this|next)$/.test(wordAt(words, found.coreEnd - 2).norm)
  if (parents && found.coreEnd - found.first > 2 && depth < 3)
    return phraseBefore(words, found.coreEnd - 2) ?? found
  if (isTime(words, found) && found.first > 0 && depth < 3) return subjectOf(words, found.first, depth + 1)
  return overRelative(words, found) ?? overDeed(words, found) ?? found
}

/** "accused Norland of having promised it": Norland is said to have. */
const ACCUSE = stem('accuse')

/** "Plans to close the library were dropped": what is dropped are the plans, its end behind the deed. */
function overDeed(words: readonly Word[], { first, end }: Phrase): Phrase | null {
  if (wordAt(words, first - 1).tag !== 'VB' || wordAt(words, first - 2).norm !== 'to') return null
  if (!BRINGS_DEED.has(wordAt(words, first - 3).stem) || !isNoun(wordAt(words, first - 3))) return null
  const plan = phraseBefore(words, first - 2)
  return plan === null ? null : { ...plan, end }
}

const RELATIVE_REACH = 12

/** "Tenants who cheered the cap now call it": over a relative clause without commas; `null` where none stands before. */
function overRelative(words: readonly Word[], found: Phrase): Phrase | null {
  let verbs = 0
  // "Those who know her think she will": another clause.
  if (/^(?:he|she|it|they|we|i)$/.test(wordAt(words, found.first).norm)) return null
  for (let i = found.first - 1; i > Math.max(0, found.first - RELATIVE_REACH); i--) {
    const { tag, norm } = wordAt(words, i)
    if (parts(wordAt(words, i + 1))) return null
    if (norm === 'who' || (norm === 'which' && tag === 'WDT'))
      return verbs === 1 && !parts(wordAt(words, i)) && isNounBefore(words, i) ? phraseBefore(words, i) : null
    if (tag === 'CC' || norm === 'that' || norm === 'whether') return null
    if (isFiniteVerb(tag)) verbs++
  }
  return null
}

/** Nouns that a tagger takes for adverbs by their ending. */
const NO_ADVERB = /^(?:assembly|family|ally|jury)$/

const isAdverb = ({ tag, norm }: Word): boolean =>
  (tag.startsWith('RB') && !NO_ADVERB.test(norm)) ||
  /^(?:earlier|later|previously|since|now|then|there|here|abroad|meanwhile|alone|itself|himself|herself|themselves)$/.test(
    norm,
  )

const isNounBefore = (words: readonly Word[], at: number): boolean => isNoun(wordAt(words, at - 1))

/** "Jens Ohm, president of the union, who": the name that the phrase before "who" stands beside, else that phrase. */
function antecedent(words: readonly Word[], relative: number): Phrase | null {
  const found = oneOf(words, relative) ?? personBefore(words, relative) ?? phraseBefore(words, relative, 0)
  const last = lastName(words, relative)
  // "shells from Brava, which sold": the name before the comma.
  if (last !== null && wordAt(words, relative).norm === 'which') return last
  if (found === null || wordAt(words, found.first).mark !== ',' || isNamed(words, found)) return found
  const named = wordAt(words, relative).mark === ',' ? phraseBefore(words, found.first, 0) : null
  return named !== null && isNamed(words, named) ? named : found
}

/** "Janet Moy (Lab), one of the four | who voted for it": the name before the comma. */
function oneOf(words: readonly Word[], relative: number): Phrase | null {
  for (let i = relative - 2; i > Math.max(0, relative - ONE_REACH); i--) {
    if (wordAt(words, i).norm !== 'one' || wordAt(words, i + 1).norm !== 'of') continue
    // A bracket behind the name: its own words are none of it.
    const bracket = words.findLastIndex(({ mark }, k) => k < i && mark.includes('('))
    const named = phraseBefore(words, bracket > 0 ? bracket : i)
    return named !== null && isNamed(words, named) ? named : null
  }
  return null
}

const ONE_REACH = 8
const THINGS = wordSet(
  'advice view opinion letter report plea appeal call demand wish hope fear anger opposition support vote',
)

/** "against the advice of its officers, who": "who" is no advice; the phrase behind "of". */
function personBefore(words: readonly Word[], relative: number): Phrase | null {
  if (wordAt(words, relative).norm !== 'who') return null
  const outer = phraseBefore(words, relative, 0)
  if (outer === null || outer.coreEnd === relative || !THINGS.has(wordAt(words, outer.coreEnd - 1).stem))
    return null
  const of = words.findLastIndex(({ tag }, i) => i < relative && i >= outer.coreEnd && tag === 'IN')
  return of < 0 ? null : phraseBefore(words, relative, of + 1)
}

/** The name right before a comma. */
function lastName(words: readonly Word[], end: number): Phrase | null {
  let first = end
  while (wordAt(words, first - 1).tag.startsWith('NNP') && (first === end || !parts(wordAt(words, first))))
    first--
  return first === end || wordAt(words, end).mark !== ',' ? null : { first, coreEnd: end, end }
}

const isNamed = (words: readonly Word[], { coreEnd }: Phrase): boolean =>
  wordAt(words, coreEnd - 1).tag.startsWith('NNP')

/** "Ms Prohl (Sul East, Greens) supported it": the phrase before the bracket. */
function overBracket(words: readonly Word[], at: number): Phrase | null {
  for (let i = at - 1; i > 0 && i > at - 12; i--)
    if (wordAt(words, i).mark === '(') return phraseBefore(words, i, 0)
  return null
}

/** "The minister, whose country has no navy, repeated it": the phrase before the comma that opens the bracket. */
function overComma(words: readonly Word[], at: number, depth: number): Phrase | null {
  for (let i = at - 1; i > 0 && i > at - 30; i--) {
    if (!parts(wordAt(words, i))) continue
    if (wordAt(words, i).mark !== ',') return null
    const before = phraseBefore(words, i, 0)
    const next = wordAt(words, i)
    const named = before === null ? null : apposition(words, i, at, before)
    if (named !== null) return named
    const opening = before !== null && before.first === 0 && !isTime(words, before)
    if (before !== null && next.tag !== 'CC' && (next.tag !== 'IN' || opening)) return before
    if (next.tag === 'CC') return subjectOfVerbBefore(words, i, depth)
    return null
  }
  return wordAt(words, at).tag === 'CC' ? subjectOfVerbBefore(words, at, depth) : null
}

/** "Its chair, Per Nyman, thanked them": the name stands for who it is. */
function apposition(words: readonly Word[], from: number, to: number, before: Phrase): Phrase | null {
  const name = phraseAt(words, from)
  if (name === null || name.end !== to || !isNamed(words, name)) return null
  return isNamed(words, { ...before, coreEnd: headEnd(words, before) }) ? null : name
}

/** "the mayor of Rusk": its head is before "of". */
function headEnd(words: readonly Word[], { first, coreEnd }: Phrase): number {
  for (let i = first; i < coreEnd; i++) if (wordAt(words, i).norm === 'of') return i
  return coreEnd
}

/** The subject of the finite verb before a place, which a verb behind "and" shares: one of its tense where there is one. */
function subjectOfVerbBefore(words: readonly Word[], before: number, depth: number): Phrase | null {
  const like = sharing(words, before)
  let other = -1
  for (let i = before - 1; i >= 0; i--) {
    const { mark, tag } = wordAt(words, i)
    if (isFiniteVerb(tag) && i > 0) {
      let first = i
      while (wordAt(words, first).mark === '' && /^(?:RB|MD|VBZ|VBP|VBD)/.test(wordAt(words, first - 1).tag))
        first--
      if (like === null || like.test(wordAt(words, first).tag)) return subjectOf(words, first, depth + 1)
      if (other < 0) other = first
      i = first
    }
    if (mark === ';') break
  }
  return other < 0 ? null : subjectOf(words, other, depth + 1)
}

/** The groups whose subject a verb may share: "warned that rents could rise and | called for a cap" is of "warned". */
const SHARES: Readonly<Record<string, RegExp>> = {
  VBD: /^VB[DN]$/,
  VBN: /^VB/,
  VBZ: /^VB[ZP]$/,
  VBP: /^VB[ZP]$/,
}

/** What the verb behind "and" shares a subject with, by its tense; `null` where it shares with any. */
function sharing(words: readonly Word[], and: number): RegExp | null {
  if (wordAt(words, and).tag !== 'CC') return null
  let at = and + 1
  while (wordAt(words, at).tag.startsWith('RB')) at++
  return SHARES[wordAt(words, at).tag] ?? null
}

/** The subject of a participle: of the clause behind it where it opens the sentence, else of the clause before it. */
export function subjectOfParticiple(words: readonly Word[], at: number): Phrase | null {
  if (at <= 1) {
    for (let i = at + 1; i < words.length; i++) if (isPause(wordAt(words, i).mark)) return phraseAt(words, i)
    return null
  }
  return subjectOfVerbBefore(words, at, 1)
}
