import { isAuxiliary } from '../../../language/auxiliaries.ts'
import { cueNoun, isSpeech } from '../../../language/reporting-verbs.ts'
import { isParticle } from '../../../language/verb-groups.ts'
import { normAt, tagAt } from '../../../text/cursor.ts'
import { withApposition } from '../apposition.ts'
import { beginsPhrase, phraseBefore, phraseFrom } from '../noun-phrases.ts'
import { FAR, isComma, isFiniteTag, isStop, quoteAt, type Run, type Scan, sentenceAt } from '../scan.ts'
import { subjectOf } from '../subjects.ts'
import { type Frame, opensParagraph } from './frame.ts'

const NEAR = 16
/** A quotation that may be a sentence, its marks counted: shorter ones may be a title or a word that is only mentioned. */
const SENTENCE = 5

/** Jo Hill answered: “...”; Hill told the paper on Monday, “...”. `null` where no clause leads into the quotation. */
export function frameAhead(scan: Scan, run: Run): Frame | null {
  const { first } = sentenceAt(scan, run.first)
  if (first >= run.first || !leaves(scan, run)) return null
  return leadingIn(scan, first, run.first, run.end - run.first)
}

/** “Hill said:” as the end of a paragraph, and the next one is a quotation. */
export function frameInParagraphBefore(scan: Scan, run: Run): Frame | null {
  if (run.first === 0 || !opensParagraph(scan, run.first) || scan.norms[run.first - 1] !== ':') return null
  return leadingIn(scan, sentenceAt(scan, run.first - 1).first, run.first, run.end - run.first)
}

/** Nothing behind a quotation belongs to its clause. */
function leaves(scan: Scan, run: Run): boolean {
  const { end } = run
  if (end >= scan.norms.length || scan.sentenceOf[end] !== scan.sentenceOf[end - 1]) return true
  return (
    isComma(scan.norms[end]) ||
    isStop(scan.norms[end]) ||
    /^(?:at|while|during|as|until|before|after|in|on|which|when|who|from|and|but|\)|\]|;)$/.test(
      normAt(scan.norms, end),
    ) ||
    /^[,?!]$/.test(normAt(scan.norms, end - 2))
  )
}

function leadingIn(scan: Scan, first: number, quote: number, length: number): Frame | null {
  const { norms } = scan
  let end = quote
  while (end > first && (isComma(norms[end - 1]) || norms[end - 1] === ':')) end -= 1
  const parted = end < quote
  const colon = parted && norms[quote - 1] === ':'
  if (end === first) return null
  return (
    saidFirst(scan, first, end, parted) ??
    saidBeside(scan, first, end, quote, parted) ??
    (parted && length >= SENTENCE
      ? (saidBefore(scan, first, end, quote, colon) ??
        (colon ? (follows(scan, first, end) ?? reply(scan, first, end) ?? named(scan, first, end)) : null))
      : null)
  )
}

/** “Hill shot back, ...”, “Hill, on Monday, saying: ...”: the verb stands right before the quotation. */
function saidBeside(scan: Scan, first: number, end: number, quote: number, parted: boolean): Frame | null {
  let verb = end - 1
  while (verb > first && /^RB/.test(tagAt(scan.tags, verb))) verb -= 1
  const retort = parted && /^(?:back|in)$/.test(normAt(scan.norms, verb))
  if (isParticle(normAt(scan.norms, verb)) && (retort || isSpeech(normAt(scan.norms, verb - 1)))) verb -= 1
  else if (parted && scan.norms[verb] === 'it' && scan.norms[verb - 1] === 'put') verb -= 1
  else if (!isSpeech(normAt(scan.norms, verb))) return null
  if (isAfterBe(scan, verb)) return null
  const tag = tagAt(scan.tags, verb)
  if (verb === end - 1 && !isFiniteTag(tag) && tag !== 'VBN' && !(parted && /^(?:VBG|NNS)$/.test(tag)))
    return null
  return withSubject(scan, verb, quote, true)
}

/** “Hill told the paper on Monday, ...”; before a colon any verb will do: “Hill went further: ...”. */
function saidBefore(scan: Scan, first: number, end: number, quote: number, colon: boolean): Frame | null {
  for (let i = end - 1; i >= Math.max(first, end - NEAR); i--) {
    if (quoteAt(scan, i) >= 0 || isStop(scan.norms[i])) return null
    const speaks = isSpeech(normAt(scan.norms, i)) && !isAfterBe(scan, i)
    if (speaks && scan.tags[i] === 'VBG') return null
    const verb = isFiniteTag(scan.tags[i]) && !isAuxiliary(normAt(scan.norms, i))
    if (!verb && !(speaks && scan.tags[i] === 'VBN') && !(speaks && i === end - 1 && scan.tags[i] === 'NNS'))
      continue
    if (!speaks && !colon && i !== end - 1) return null
    return withSubject(scan, i, quote, false)
  }
  return null
}

/** “Her statement follows: ...”, “Transcript as follows: ...”. */
function follows(scan: Scan, first: number, end: number): Frame | null {
  if (scan.norms[end - 1] !== 'follows') return null
  const cue = scan.norms[end - 2] === 'as' ? end - 2 : end - 1
  const source = phraseBefore(scan, cue, first)
  return source === null ? null : { source, cue: { first: cue, end }, end, sure: false }
}

/** “Hill's response was: ...”, “His reply: ...”: a noun of saying and whose it is. */
function reply(scan: Scan, first: number, end: number): Frame | null {
  const noun = /^(?:is|was)$/.test(normAt(scan.norms, end - 1)) ? end - 2 : end - 1
  if (noun <= first || !isSaying(normAt(scan.norms, noun))) return null
  let owner = noun
  while (owner > first && /^(?:JJ|NN)/.test(tagAt(scan.tags, owner - 1))) owner -= 1
  const source = /^(?:POS|PRP\$)$/.test(tagAt(scan.tags, owner - 1)) ? ownerBefore(scan, owner, first) : null
  return source === null ? null : { source, cue: { first: owner, end }, end, sure: false }
}

const isSaying = (norm: string): boolean =>
  cueNoun(norm) !== null || /^(?:response|retort|slogan|motto|verdict)$/.test(norm)

function ownerBefore(scan: Scan, end: number, floor: number): Run | null {
  if (scan.tags[end - 1] === 'PRP$') return { first: end - 1, end }
  const phrase = phraseBefore(scan, end - 1, floor)
  return phrase === null ? null : { first: phrase.first, end }
}

/** “A poll - Jo Hill: ...”: a name before the colon. */
function named(scan: Scan, first: number, end: number): Frame | null {
  if (!/^NNP/.test(tagAt(scan.tags, end - 1))) return null
  const source = phraseBefore(scan, end, first)
  return source === null ? null : { source, cue: { first: end, end: end + 1 }, end: end + 1, sure: false }
}

const isAfterBe = (scan: Scan, verb: number): boolean =>
  scan.tags[verb] === 'VBN' && /^(?:is|are|was|were|be|been|being)$/.test(normAt(scan.norms, verb - 1))

/** Said Jo Hill, who runs the port, “...”; “Stated Hill:”. */
function saidFirst(scan: Scan, first: number, end: number, parted: boolean): Frame | null {
  if (!parted || !isSpeech(normAt(scan.norms, first)) || !/^(?:VB[DNZ]|NNP)$/.test(tagAt(scan.tags, first)))
    return null
  if (!beginsPhrase(scan, first + 1) || scan.norms[first] === 'asked') return null
  const phrase = phraseFrom(scan, first + 1, end)
  if (phrase === null) return null
  const source = withApposition(scan, phrase, end)
  if (isFiniteTag(scan.tags[source.end])) return null
  return { source, cue: { first, end: first + 1 }, end, sure: true }
}

function withSubject(scan: Scan, verb: number, quote: number, sure: boolean): Frame | null {
  let first = verb
  const floor = sentenceAt(scan, verb).first
  while (
    first > floor &&
    (isAuxiliary(normAt(scan.norms, first - 1)) ||
      scan.tags[first - 1] === 'MD' ||
      /^RB$/.test(tagAt(scan.tags, first - 1)))
  )
    first -= 1
  const subject = subjectOf(scan, scan.tags[verb] === 'VBG' ? mainVerb(scan, verb, floor) : first)
  if (subject === null || (subject.how === 'shared' && !sure)) return null
  let end = subject.how === 'apposition' ? first : subject.run.end
  while (end > subject.run.first && (isComma(scan.norms[end - 1]) || /^RB/.test(tagAt(scan.tags, end - 1))))
    end -= 1
  return {
    source: { first: subject.run.first, end },
    cue: { first, end: cueEnd(scan, verb) },
    end: quote,
    sure,
  }
}
const cueEnd = (scan: Scan, verb: number): number => {
  const next = normAt(scan.norms, verb + 1)
  return isParticle(next) || (next === 'it' && scan.norms[verb] === 'put') ? verb + 2 : verb + 1
}

/** “Hill tried to laugh it off by saying, ...”: the verb whose subject a participle behind a comma or preposition shares. */
function mainVerb(scan: Scan, participle: number, floor: number): number {
  if (!isComma(scan.norms[participle - 1]) && scan.tags[participle - 1] !== 'IN') return participle
  for (let i = participle - 1; i > Math.max(floor, participle - FAR); i--)
    if (quoteAt(scan, i) < 0 && isFiniteTag(scan.tags[i])) return i
  return participle
}
