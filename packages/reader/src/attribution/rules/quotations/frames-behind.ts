import { isAuxiliary } from '../../../language/auxiliaries.ts'
import { saying } from '../../../language/reporting-classes.ts'
import { cueVerbs, isSpeech, isSpoken } from '../../../language/reporting-verbs.ts'
import { groupOfCue } from '../../../language/verb-groups.ts'
import { normAt, tagAt, tokenAt } from '../../../text/cursor.ts'
import { withApposition } from '../apposition.ts'
import { beginsPhrase, phraseFrom } from '../noun-phrases.ts'
import { isComma, isFiniteTag, isStop, quoteAt, type Run, type Scan, sentenceAt } from '../scan.ts'
import { subjectOf } from '../subjects.ts'
import type { Frame } from './frame.ts'

const FAR = 36

/** “...,” Jo Hill, the mayor, said on Monday; “...!” thundered Jo Hill. `null` where no clause follows that says so. */
export function frameBehind(scan: Scan, run: Run): Frame | null {
  const at = behind(scan, run)
  if (at === null) return null
  if (!opensSentence(scan, run) && scan.norms[run.first - 1] !== ':') return null
  return inverted(scan, at) ?? subjectFirst(scan, at)
}

/** “And ...”, “But then, ...” may come first; with more, the quotation is a part of what the sentence says. */
function opensSentence(scan: Scan, run: Run): boolean {
  const { first } = sentenceAt(scan, run.first)
  for (let i = first; i < run.first; i++)
    if (i > first + 2 || !/^(?:CC|RB|UH|,)$/.test(tagAt(scan.tags, i))) return false
  return true
}

/** The first word behind a quotation that ends as speech does within a sentence: with a comma, a question or exclamation mark. */
function behind(scan: Scan, run: Run): number | null {
  let last = run.end - 2
  while (last > run.first && /^[’'”"]+$/.test(normAt(scan.norms, last))) last -= 1
  const inner = normAt(scan.norms, last)
  let at = run.end
  const comma = isComma(scan.norms[at])
  if (comma) at += 1
  if (at >= scan.norms.length || quoteAt(scan, at) >= 0) return null
  if (!comma && !/^(?:[,?!]+|—|–|--|-|\.\.\.|…)$/.test(inner) && !saysNoMore(scan, at)) return null
  const sentence = sentenceAt(scan, at)
  if (sentence.paragraph !== sentenceAt(scan, run.end - 1).paragraph) return null
  const goesOn = scan.sentenceOf[at] === scan.sentenceOf[run.end - 1]
  return goesOn || saysNoMore(scan, at) || /^\p{Ll}/u.test(tokenAt(scan.text.tokens, at).text) ? at : null
}

/** “... are missing.” Hill said. A stop in place of the comma, and a sentence that is nothing but a frame. */
function saysNoMore(scan: Scan, at: number): boolean {
  const { endToken } = sentenceAt(scan, at)
  const phrase = phraseFrom(scan, at, endToken)
  if (phrase === null) return false
  const verb = isSpeech(normAt(scan.norms, phrase.end - 1)) ? phrase.end - 1 : phrase.end
  return verb > at && isSpeech(normAt(scan.norms, verb)) && isStop(scan.norms[verb + 1])
}

function inverted(scan: Scan, at: number): Frame | null {
  const { tags, norms } = scan
  const { endToken } = sentenceAt(scan, at)
  const speaks = isSpeech(normAt(norms, at))
  if (isAuxiliary(normAt(norms, at)) || !beginsPhrase(scan, at + 1)) return null
  if (!(speaks ? /^(?:VB[DZNP]|NNS?)$/ : /^VB[DZ]$/).test(tagAt(tags, at))) return null
  const phrase = phraseFrom(scan, at + 1, endToken)
  if (phrase === null) return null
  const source = withApposition(scan, phrase, endToken)
  if (isFiniteTag(tags[source.end])) return null
  return { source, cue: { first: at, end: at + 1 }, end: frameEnd(scan, source.end), sure: speaks }
}

function subjectFirst(scan: Scan, at: number): Frame | null {
  if (!beginsPhrase(scan, at)) return null
  const { endToken } = sentenceAt(scan, at)
  for (let i = at + 1; i < Math.min(endToken, at + FAR); i++) {
    if (isStop(scan.norms[i]) || quoteAt(scan, i) >= 0) return null
    if (!isFiniteTag(scan.tags[i]) && !saysHere(scan, i)) continue
    const source = subjectFrom(scan, at, i)
    if (source === null) continue
    const cue = groupOfCue(scan, i)
    const says = isSpeech(normAt(scan.norms, cue.end - 1)) || cueOf(scan, cue)
    if (!says && (isAuxiliary(normAt(scan.norms, cue.end - 1)) || !endsClause(scan, cue.end))) return null
    return { source, cue, end: frameEnd(scan, cue.end), sure: says }
  }
  return null
}

const PLAIN = saying('plain')

/** A verb of saying that the tagger may take for a noun: “Okoye adds.”, “tells the Echo”, “the mayor shot back”. */
function saysHere(scan: Scan, i: number): boolean {
  const norm = normAt(scan.norms, i)
  if (PLAIN.has(norm)) return true
  if (scan.norms[i + 1] === 'back') return /^(?:shot|fired|hit|snapped|shoots|fires|hits|snaps)$/.test(norm)
  return isSpeech(norm) && endsClause(scan, i + 1)
}

const cueOf = (scan: Scan, { first, end }: Run): boolean => {
  for (let i = first; i < end; i++) if (cueVerbs(normAt(scan.norms, i)).some(isSpoken)) return true
  return false
}

/** The subject of the verb at `verb`, where it begins right behind the quotation. */
function subjectFrom(scan: Scan, at: number, verb: number): Run | null {
  const subject = subjectOf(scan, verb)
  if (
    subject !== null &&
    subject.how !== 'relative' &&
    subject.how !== 'shared' &&
    subject.run.first === at
  ) {
    let end = subject.how === 'apposition' ? verb : subject.run.end
    while (end > at && (isComma(scan.norms[end - 1]) || /^RB/.test(tagAt(scan.tags, end - 1)))) end -= 1
    return { first: at, end }
  }
  const phrase = phraseFrom(scan, at, verb)
  if (phrase === null || phrase.end === verb) return phrase
  // "Jo Hill, 30, of Leeds, who was there, said": all that stands between the two commas is about her.
  return isComma(scan.norms[phrase.end]) && isComma(scan.norms[verb - 1])
    ? { first: at, end: verb - 1 }
    : null
}

/** What may stand behind a verb that has its object already: nothing, a comma, a preposition, an adverb. */
function endsClause(scan: Scan, at: number): boolean {
  const tag = scan.tags[at]
  if (tag === undefined || isStop(scan.norms[at]) || isComma(scan.norms[at]) || scan.norms[at] === ':')
    return true
  if (scan.sentenceOf[at] !== scan.sentenceOf[at - 1] || quoteAt(scan, at) >= 0) return true
  return /^(?:IN|TO|RB|CC|RP|WRB|VBG)$/.test(tag)
}

/** Where the recipient, the day and the place end: at the next comma, stop or quotation. */
function frameEnd(scan: Scan, from: number): number {
  const { endToken } = sentenceAt(scan, from - 1)
  let at = from
  while (at < endToken && !isStop(scan.norms[at]) && !isComma(scan.norms[at]) && quoteAt(scan, at) < 0)
    at += 1
  return at < endToken && isStop(scan.norms[at]) ? endToken : at
}
