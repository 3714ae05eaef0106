import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { phraseAt } from './noun-phrase.ts'

/** What the words before a verb make of it. */
export interface Mood {
  /** The group's first word: "has", "will", "is". */
  readonly first: number
  readonly not: boolean
  /** "will", "is going to", "to" in a headline. */
  readonly will: boolean
  readonly would: boolean
  /** "may", "might", "could". */
  readonly may: boolean
  /** "could" alone: "could not" is no less a no than "cannot". */
  readonly could: boolean
  /** Any other modal: "must", "should", "can". */
  readonly must: boolean
  readonly can: boolean
  /** "has to", "needs to". */
  readonly owed: boolean
  /** "is poised to", "has yet to": open. */
  readonly open: boolean
  /** "is to", "is set to". */
  readonly planned: boolean
  /** "is not ready to". */
  readonly unready: boolean
  /** "has stopped sending". */
  readonly stopped: boolean
  /** "failed to". */
  readonly failed: boolean
  readonly again: boolean
  readonly noLonger: boolean
  /** "at first", "used to", "had initially": of a stance that has since gone. */
  readonly once: boolean
  readonly passive: boolean
  /** "is sending". */
  readonly progressive: boolean
  /** An infinitive or a participle that another word brings. */
  readonly governed: boolean
}

const OPEN = new Set(
  'poised about close ready likely expected leaning prepared preparing gearing minded inclined willing edging moving'.split(
    ' ',
  ),
)
/** Of these a "not" is a no: "is not ready to send". */
const WILLING = new Set('ready willing prepared inclined minded'.split(' '))
/** "is said to favour it": others tell it. */
const REPORTED = new Set('said believed reported understood thought known rumoured'.split(' '))
const PLANNED = new Set('set due scheduled bound'.split(' '))
const UNREADY = new Set('unready unwilling reluctant unprepared'.split(' '))
const BEGINS = wordSet('begin start continue resume keep')
const STOPS = wordSet('stop cease quit')
const AUXILIARY = new Set(['be', 'have', 'do'])
const AGAIN = new Set(['again', 'still', 'repeatedly'])
const BODIES = wordSet(
  'government ministry cabinet country council company parliament board agency army navy party union court administration authority commission city state alliance group office department',
)
const ONCE = new Set('once formerly previously initially originally'.split(' '))
const BETWEEN =
  /^(?:on|early|late|last|this|week|month|year|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const REACH = 9

/**
 * Reads what stands before a verb: auxiliaries, negation, "is poised to", "has yet to", "no longer".
 *
 * @example moodOf(words of "Norland is not going to send tanks", 5) // will, not
 */
export function moodOf(words: readonly Word[], verb: number): Mood {
  const found = {
    not: false,
    will: false,
    would: false,
    may: false,
    could: false,
    must: false,
    can: false,
    owed: false,
  }
  const more = {
    once: false,
    open: false,
    planned: false,
    unready: false,
    failed: false,
    stopped: false,
    again: false,
    noLonger: false,
  }
  let [be, to, first] = [false, false, verb]
  let subjunctive = false
  let [reported, willing] = [false, false]
  const toAt = beforeAuxiliaries(words, verb)
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    if (wordAt(words, i + 1).mark !== '' && wordAt(words, i + 1).mark !== '"') break
    const { norm, stem, tag } = wordAt(words, i)
    if (norm === 'not' || norm === 'never') found.not = true
    else if (norm === 'no' && wordAt(words, i + 1).norm === 'longer') more.noLonger = true
    else if (norm === 'will' || norm === 'shall') found.will = true
    else if (norm === 'would') found.would = true
    else if (norm === 'may' || norm === 'might' || norm === 'could') {
      found.may = true
      found.could = norm === 'could'
    } else if (norm === 'must') found.owed = true
    else if (norm === 'can' || norm === 'cannot') found.can = true
    else if (tag === 'MD') found.must = true
    else if (to && (stem === 'have' || stem === 'need') && i === toAt - 1) found.owed = true
    else if (norm === 'to' && i === toAt) to = true
    else if (to && norm === 'going') found.will = true
    else if (to && (REPORTED.has(norm) || /^(?:appear|seem)$/.test(stem))) reported = true
    else if (to && norm === 'used') more.once = true
    else if (to && OPEN.has(norm) && wordAt(words, i - 1).norm === 'less') break
    else if (to && OPEN.has(norm)) {
      more.open = true
      willing = WILLING.has(norm)
    } else if (to && PLANNED.has(norm)) more.planned = true
    else if (to && UNREADY.has(norm)) more.unready = true
    else if (to && stem === 'fail') more.failed = true
    else if (to && stem === 'continu') more.again = true
    else if (to && norm === 'yet') more.open = true
    else if (to && stem === 'be' && !more.open && !more.unready && !found.will && !reported && i < toAt)
      more.planned = true
    else if (stem === 'be' && !to) {
      be = true
      subjunctive = norm === 'be'
    } else if (i === verb - 1 && wordAt(words, verb).tag === 'VBG' && BEGINS.has(stem)) be = true
    else if (i === verb - 1 && wordAt(words, verb).tag === 'VBG' && STOPS.has(stem)) more.stopped = true
    else if (AGAIN.has(norm)) more.again = true
    else if (ONCE.has(norm)) more.once = true
    else if (norm === 'first' && wordAt(words, i - 1).norm === 'at') {
      more.once = true
      i--
    } else if (/^(?:then|now)$/.test(norm) && wordAt(words, i - 1).norm === 'by') i--
    else if (/^(?:recently|lately)$/.test(norm) && wordAt(words, i - 1).norm === 'until') i--
    else if ((to && BETWEEN.test(norm)) || /^(?:both|all|each)$/.test(norm)) continue
    else if (!AUXILIARY.has(stem) && !tag.startsWith('RB')) break
    if (norm === 'cannot') found.not = true
    first = i
  }
  const { tag, norm } = wordAt(words, verb)
  const near = tag === 'VBG' ? nearAt(words, verb) : -1
  if (near >= 0)
    return { ...found, ...more, first: near, passive: false, progressive: true, governed: false, open: true }
  const shared = be || first < verb ? null : sharedPassive(words, verb)
  if (shared !== null) return { ...moodOf(words, shared), again: more.again }
  const bare =
    !be &&
    /^VB[ND]$/.test(tag) &&
    norm !== 'had' &&
    (isDoneBy(words, verb) || (first === verb && (isReduced(words, verb) || isHeadlinePassive(words, verb))))
  const past = found.would && !found.not && isReported(words, first)
  const headline = to && isHeadlineTo(words, toAt)
  if (willing && found.not) more.unready = true
  const led =
    found.will ||
    more.open ||
    more.planned ||
    more.unready ||
    more.failed ||
    more.stopped ||
    found.owed ||
    more.again ||
    more.once ||
    reported ||
    headline
  // Field by field: of two spreads in a row the second is slow, and every verb of deciding comes through here.
  return {
    first,
    not: found.not,
    would: found.would,
    may: found.may,
    could: found.could,
    must: found.must,
    can: found.can,
    owed: found.owed,
    once: more.once,
    open: more.open,
    planned: more.planned,
    unready: more.unready,
    failed: more.failed,
    stopped: more.stopped,
    again: more.again,
    noLonger: more.noLonger,
    passive: bare || (be && (tag === 'VBN' || tag === 'VBD')),
    progressive: be && tag === 'VBG',
    will: found.will || headline || past,
    governed:
      (subjunctive &&
        !to &&
        !found.will &&
        !found.would &&
        !found.may &&
        !found.must &&
        !found.can &&
        !found.owed) ||
      (to && !led) ||
      (tag === 'VBG' && !be && !more.stopped),
  }
}

const NEAR: readonly (readonly string[])[] = [
  ['close', 'to'],
  ['near', 'to'],
  ['on', 'the', 'verge', 'of'],
  ['on', 'the', 'brink', 'of'],
  ['on', 'the', 'point', 'of'],
]

/** "is close to approving", "is on the verge of lifting": where the group begins; -1 where nothing of the kind leads. */
function nearAt(words: readonly Word[], verb: number): number {
  for (const phrase of NEAR) {
    const first = verb - phrase.length
    if (!phrase.every((norm, k) => wordAt(words, first + k).norm === norm)) continue
    let be = first - 1
    while (wordAt(words, be).tag.startsWith('RB')) be--
    if (wordAt(words, be).stem === 'be') return wordAt(words, be - 1).stem === 'have' ? be - 1 : be
  }
  return -1
}

/** Where the "to" of "to have been quietly sent" stands, if one does. */
function beforeAuxiliaries(words: readonly Word[], verb: number): number {
  let at = verb - 1
  while (wordAt(words, at).tag.startsWith('RB') || /^(?:have|be|been)$/.test(wordAt(words, at).norm)) at--
  return at
}

const SAYS = wordSet(
  'say announce confirm promise pledge vow tell declare insist add indicate signal state write decide agree report',
)
const SPEAKING_REACH = 12

/** "confirmed it would send": the past of "will" in what a body or a person said of itself; nothing of it under "if". */
function isReported(words: readonly Word[], group: number): boolean {
  const subject = wordAt(words, group - 1)
  const acts =
    /^(?:it|he|she|they|we)$/.test(subject.norm) || subject.tag.startsWith('NNP') || BODIES.has(subject.stem)
  if (!acts || words.some(({ norm }) => norm === 'if' || norm === 'unless')) return false
  for (let i = group - 2; i >= Math.max(0, group - SPEAKING_REACH); i--) {
    if (SAYS.has(wordAt(words, i).stem) && /^VB[DNG]$/.test(wordAt(words, i).tag)) return true
    if (isFiniteVerb(wordAt(words, i).tag)) return false
  }
  return words.some(({ stem, tag, mark }, i) => i > group && SAYS.has(stem) && tag === 'VBD' && mark !== ';')
}

const PROMISES = wordSet(
  'decision plan refusal move bid pledge promise effort attempt vow request call right offer proposal ability chance power failure way need willingness deal agreement order demand campaign motion bill reason time permission pressure readiness reluctance',
)

/** "Norland to lend ferries": a headline's infinitive, right behind its first phrase and with no finite verb. */
function isHeadlineTo(words: readonly Word[], to: number): boolean {
  const before = wordAt(words, to - 1)
  if (!before.tag.startsWith('NN') || PROMISES.has(before.stem) || words.length > 20) return false
  const subject = phraseAt(words, 0)
  if (subject === null || subject.end !== to) return false
  const end = words.findIndex(({ norm }) =>
    /^(?:until|if|when|after|before|as|because|while|that)$/.test(norm),
  )
  return !words.slice(0, end < 0 ? words.length : end).some(({ tag }) => isFiniteVerb(tag))
}

/** "A bill backed by unions": a participle without "is". */
const isDoneBy = (words: readonly Word[], verb: number): boolean =>
  wordAt(words, verb + 1).norm === 'by' &&
  wordAt(words, verb + 1).mark === '' &&
  // "voted by nine to four".
  wordAt(words, verb + 2).tag !== 'CD'

/** "The tanks promised to Norland arrived": a participle right behind its noun, before "to". */
function isReduced(words: readonly Word[], verb: number): boolean {
  const [before, word, next] = [wordAt(words, verb - 1), wordAt(words, verb), wordAt(words, verb + 1)]
  const to = next.norm === 'to' && !/^VB/.test(wordAt(words, verb + 2).tag)
  if (!to || word.mark !== '' || !before.tag.startsWith('NN')) return false
  const whom = phraseAt(words, verb + 2)
  return word.tag === 'VBN' || (whom !== null && isFiniteVerb(wordAt(words, whom.end).tag))
}

const HEADLINE = 10

/** "Wind farm approved despite protests": in a line without an article or another verb, its first phrase is what it is done to. */
function isHeadlinePassive(words: readonly Word[], verb: number): boolean {
  if (words.length > HEADLINE || /^(?:DT|PRP)/.test(wordAt(words, 0).tag)) return false
  const [head, next] = [wordAt(words, verb - 1), wordAt(words, verb + 1)]
  if (
    verb + 1 < words.length &&
    (next.tag !== 'IN' || /^(?:to|on|for|against|with|of|off|out|over)$/.test(next.norm))
  )
    return false
  if (phraseAt(words, 0)?.coreEnd !== verb || head.tag !== 'NN' || BODIES.has(head.stem)) return false
  return !words.some(({ tag }, i) => i !== verb && isFiniteVerb(tag))
}

const SHARING = 14

/** "was welcomed by doctors but condemned by patients": the verb whose "was" a participle behind "and" shares; `null` where it has none. */
function sharedPassive(words: readonly Word[], verb: number): number | null {
  const { tag } = wordAt(words, verb)
  let at = verb - 1
  while (wordAt(words, at).tag.startsWith('RB')) at--
  if ((tag !== 'VBN' && tag !== 'VBD') || wordAt(words, at).tag !== 'CC') return null
  for (let i = at - 1; i > Math.max(0, at - SHARING); i--) {
    const word = wordAt(words, i)
    if (word.mark === ';') return null
    if (!word.tag.startsWith('VB')) continue
    if (word.tag !== 'VBN' && word.tag !== 'VBD') return null
    const before = moodOf(words, i)
    const alike = tag === 'VBN' || isDoneBy(words, verb)
    return before.passive && alike && before.first < i ? i : null
  }
  return null
}
