import { normAt, tagAt } from '../text/cursor.ts'
import { BEFORE_PARTICIPLE, isAuxiliary, OF_PERFECT, OF_PREDICATE } from './auxiliaries.ts'
import { isPastForm } from './verb-tags.ts'
import type { PatternWord, Place } from './word-patterns.ts'

/**
 * Verb groups: auxiliaries, negations and adverbs with their verb. All that is known of them stands here; who asks differs in
 * where the reading starts, at the verb (`groupBefore`), at its first word (`groupOfCue`, `groupEnd`) or at one auxiliary
 * (`hasPerfect`, `isInfinitive`).
 */

/** What the auxiliaries before a verb make of it. */
export interface VerbGroup {
  readonly will: boolean
  readonly would: boolean
  readonly not: boolean
  /** "could give", "would give", "to give". */
  readonly unreal: boolean
  /** "gave", "has given", "was given". */
  readonly done: boolean
  readonly passive: boolean
}

const EDGE: PatternWord = { norm: '', stem: '', tag: '', mark: '' }
const at = (words: readonly PatternWord[], i: number): PatternWord => (i < 0 ? EDGE : (words[i] ?? EDGE))

const isComma = (mark: string): boolean => mark === ','
const isStop = (mark: string): boolean => /[;:.?!]/.test(mark)

/** So many words before a verb may belong to it. */
const REACH = 6

/**
 * Reads the auxiliaries before a verb, over adverbs and "not", no further than a comma.
 *
 * @example groupBefore(words of "will not be given", 3) // will, not, passive
 */
export function groupBefore(words: readonly PatternWord[], verb: number): VerbGroup {
  let [will, would, not, unreal, have, be] = [false, false, false, false, false, false]
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const { norm, stem, tag, mark } = at(words, i)
    if (norm === 'not' || norm === 'never') not = true
    else if (norm === 'will' || (norm === 'going' && at(words, i + 1).norm === 'to')) will = true
    else if (norm === 'would') [would, unreal] = [true, true]
    else if (tag === 'MD' || (norm === 'to' && at(words, i - 1).norm !== 'going')) unreal = true
    else if (stem === 'have') have = true
    else if (stem === 'be') be = true
    else if (!tag.startsWith('RB') && norm !== 'to' && norm !== 'going') break
    if (isComma(mark) || mark === ';') break
  }
  const { tag } = at(words, verb)
  const done = tag === 'VBD' || (tag === 'VBN' && (have || be)) || (have && tag.startsWith('VB'))
  return { will, would, not, unreal, done, passive: be && isPastForm(tag) }
}

const PARTICLES = new Set('back out on in off up down'.split(' '))

/** "shot back", "pointed out": what a cue takes along behind its verb. */
export const isParticle = (norm: string): boolean => PARTICLES.has(norm)

/**
 * The verb group of a cue, which begins at token `first`: "had said", "would later say", "can be heard asking", "shot back".
 * It ends with its last verb, whatever adverbs follow.
 */
export function groupOfCue(
  { norms, tags }: { readonly norms: readonly string[]; readonly tags: readonly string[] },
  first: number,
): Place {
  let end = first + 1
  let verb = first
  while (end < norms.length && end < first + REACH) {
    const tag = tagAt(tags, end)
    if (/^VB/.test(tag) && isAuxiliary(normAt(norms, verb))) verb = end
    else if (tag === 'VBG' && verb !== first) verb = end
    else if (!/^RB/.test(tag) && norms[end] !== 'to') break
    end += 1
  }
  end = verb + 1
  const particle = isParticle(normAt(norms, end)) && !/^(?:NN|DT|PRP|JJ|CD)/.test(tagAt(tags, end + 1))
  return { first, end: particle ? end + 1 : end }
}

const VERBAL = /^(?:MD|VB|VBZ|VBP|VBD|VBN|VBG|RB|TO)$/
/** Adjectives that take an infinitive and make one predicate with it: "is likely to fall". */
const SEMI =
  /^(?:likely|unlikely|able|unable|set|due|poised|about|going|expected|bound|certain|sure|ready|possible|impossible|probable|doubtful|improbable)$/

/**
 * Where the predicate ends whose finite verb stands at `verb`: auxiliaries, negations, adverbs, and the first full verb; "is likely
 * to fall" is one group. Behind "to" and "not" any word may be the verb, whatever its tag.
 */
export function groupEnd(words: readonly PatternWord[], verb: number): number {
  let end = verb + 1
  let full = !OF_PREDICATE.has(at(words, verb).norm)
  for (; end < words.length; end++) {
    const { tag, norm, mark } = at(words, end)
    if (isComma(mark) || isStop(mark)) break
    const before = at(words, end - 1).norm
    const semi = SEMI.test(norm)
    const open = before === 'to' || before === 'not'
    if (!semi && !VERBAL.test(tag) && !(open && !full)) break
    if (full && !semi && /^(?:VB|MD)/.test(tag) && before !== 'to' && !SEMI.test(before)) break
    if (/^VB/.test(tag) && !OF_PREDICATE.has(norm)) full = true
  }
  return end
}

/** The first word from `i` on that is no adverb: the verb of "could not now decide". */
export function pastAdverbs(words: readonly PatternWord[], i: number): number {
  while (at(words, i).tag === 'RB' || at(words, i).norm === 'not') i++
  return i
}

/** The last word before `i` that is no adverb: the "was" of "was now decided". */
export function beforeAdverbs(words: readonly PatternWord[], i: number): number {
  let before = i - 1
  while (at(words, before).tag === 'RB') before--
  return before
}

/** Whether a perfect begins at `i`: "have decided", "had been closed". */
export function hasPerfect(words: readonly PatternWord[], i: number): boolean {
  return OF_PERFECT.has(at(words, i).norm) && isPastForm(words[pastAdverbs(words, i + 1)]?.tag)
}

/** "to decide"; a rough tagger takes the verb for a noun. */
export function isInfinitive(
  words: readonly (PatternWord & { readonly capital: boolean })[],
  i: number,
): boolean {
  const next = words[i + 1]
  return at(words, i).norm === 'to' && next !== undefined && !next.capital && /^(?:VB|NN|JJ)$/.test(next.tag)
}

/** A tagger may take the participle of "would be banned" for a past form. */
export function isBehindAuxiliary(words: readonly PatternWord[], i: number): boolean {
  return BEFORE_PARTICIPLE.has(at(words, beforeAdverbs(words, i)).norm)
}

/** A participle between subject and object may be a past tense that the tagger missed: "the council published plans". */
export function isPastBetween(words: readonly PatternWord[], i: number): boolean {
  const next = words[i + 1]
  return (
    at(words, i).tag === 'VBN' &&
    isSubject(at(words, i - 1).tag) &&
    next?.mark === '' &&
    /^(?:DT|NN|PRP|CD|JJ)/.test(next.tag)
  )
}

/** "it published plans", not "its published plans". */
const isSubject = (tag: string): boolean => tag === 'PRP' || /^(?:NN|RB|W)/.test(tag)
