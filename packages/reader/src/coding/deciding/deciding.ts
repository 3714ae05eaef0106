import { wordAt } from '../words/word-at.ts'
import { placesIn, type Word, type WordRange } from '../words/words.ts'
import { canDecide } from './can-decide.ts'
import { isVerb } from './deciding-verbs.ts'
import { ELLIPSIS_OPENINGS, toldByEllipsis } from './ellipsis.ts'
import { type Compiled, compiled, standsAtEnd } from './frames/frame.ts'
import { frameOf } from './frames/frames.ts'
import { fitsObject } from './frames/objects.ts'
import { jointly } from './jointly.ts'
import { moodOf } from './mood.ts'
import { byNeither } from './neither.ts'
import { NORM_OPENINGS, toldByNorm } from './norms.ts'
import { coreOf, phraseAt } from './noun-phrase.ts'
import { NOUN_OPENINGS, nounRowAt, toldByNoun } from './nouns.ts'
import { PREDICATE_OPENINGS, toldByPredicate } from './predicates.ts'
import { readingOf } from './readings.ts'
import { behind, type Entry, rowIndex } from './row-index.ts'
import { IDIOMS } from './rows/idioms.ts'
import { STANCES, VERDICTS } from './rows/stances.ts'
import { VERBS } from './rows/verbs.ts'
import type { PositionAt, ToldAt } from './told.ts'
import { isDisclaimed, isExhortation, isOwnParticiple, isSupposed } from './unreal.ts'
import { toldOf } from './verb-told.ts'

const ROWS = rowIndex([...IDIOMS, ...VERDICTS, ...VERBS, ...STANCES].map(compiled))

/**
 * The decisions, requests and stances a sentence tells, in text order, from its verbs and nouns of deciding. What is asked,
 * supposed or only aimed at is none.
 *
 * @example toldIn(words of "Norland refused to send Sudland tanks", []) // refused: Norland, tanks, for Sudland
 */
export function toldIn(words: readonly Word[], asking: readonly number[]): ToldAt[] {
  const taken = new Set<number>()
  const { verbs, others, nouns } = openingsIn(words, (asking.at(-1) ?? -1) + 1)
  const told: ToldAt[] = []
  const held = new Set(words.map(({ norm }) => norm))
  for (const at of verbs) {
    const entries = taken.has(at) || !isVerb(words, at) ? [] : entriesAt(words, at, held)
    if (entries.length > 0) told.push(...toldByVerb(words, at, entries, taken))
  }
  for (const at of others) {
    const found = taken.has(at) ? null : toldByOther(words, at, taken)
    if (found !== null && !told.some((one) => isIdiomOf(one, found))) told.push(found)
  }
  for (const at of nouns) {
    const found = taken.has(at) || nounRowAt(words, at, true) === null ? null : toldByNoun(words, at)
    if (found !== null) told.push(found)
  }
  const sorted = withOthers(
    words,
    withClauses(
      words,
      told.filter(tellsSomething).sort((a, b) => a.first - b.first),
    ),
  )
  return sorted.map((one) => withAll(words, isTurnedFrom(one, sorted) ? over(one) : one))
}

/** The places of a sentence at which each kind of rows can begin. */
interface Openings {
  readonly verbs: readonly number[]
  readonly others: readonly number[]
  readonly nouns: readonly number[]
}

const [VERB, OTHER, NOUN] = [1, 2, 4] as const

/** What can begin at a word, as written or by its stem, in bits; predicates, norms and ellipses are of one kind. */
const OPENED: ReadonlyMap<string, number> = bitsByWord([
  [VERB, ROWS.keys()],
  [OTHER, [...PREDICATE_OPENINGS, ...NORM_OPENINGS, ...ELLIPSIS_OPENINGS]],
  [NOUN, NOUN_OPENINGS],
])

function bitsByWord(
  kinds: readonly (readonly [bit: number, words: Iterable<string>])[],
): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of kinds) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** One look at each word finds what can begin there. */
function openingsIn(words: readonly Word[], from: number): Openings {
  const [verbs, others, nouns]: [number[], number[], number[]] = [[], [], []]
  for (let at = from; at < words.length; at++) {
    const { stem, norm } = wordAt(words, at)
    const opened = (OPENED.get(stem) ?? 0) | (norm === stem ? 0 : (OPENED.get(norm) ?? 0))
    if (opened === 0) continue
    if ((opened & VERB) !== 0) verbs.push(at)
    if ((opened & OTHER) !== 0) others.push(at)
    if ((opened & NOUN) !== 0) nouns.push(at)
  }
  return { verbs, others, nouns }
}

function toldByOther(words: readonly Word[], at: number, taken: ReadonlySet<number>): ToldAt | null {
  return toldByPredicate(words, at) ?? toldByNorm(words, at, taken) ?? toldByEllipsis(words, at)
}

const isOpen = (words: readonly Word[], { item }: PositionAt): boolean =>
  item !== null && (item.first === item.end || wordAt(words, item.first).norm === 'that')

/** "regrets that the council turned down a rebate": the stance is on what the clause tells; on nothing, where it tells nothing. */
function withClauses(words: readonly Word[], told: readonly ToldAt[]): ToldAt[] {
  return told.flatMap((one, k) => {
    const open =
      one.state === null && one.positions.length > 0 && one.positions.every((told) => isOpen(words, told))
    const clause = wordAt(words, one.end).norm === 'that' && wordAt(words, one.end).tag === 'IN'
    if (!open || !clause || standsAtEnd(words, one.end + 1)) return [one]
    const next = told[k + 1]
    if (next === undefined || next.item === null || next.state === null) return []
    const goes = next.positions.find(({ ended }) => !ended)?.side ?? next.goes ?? 1
    const positions = one.positions.map((position) => ({
      ...position,
      item: next.item,
      side: position.side * goes > 0 ? (1 as const) : (-1 as const),
    }))
    return [{ ...one, positions }]
  })
}

const SO_DO: readonly RegExp[] = [/^(?:as|so)$/, /^(?:do|does|did|has|have|had|is|are|was|were)$/]

/** "voted against it, as did both deputies", "oppose it, and so do the Greens": what was told last holds for them too. */
function withOthers(words: readonly Word[], told: readonly ToldAt[]): ToldAt[] {
  const at = words.findIndex((_, i) => SO_DO.every((one, k) => one.test(wordAt(words, i + k).norm)))
  const who = at <= 0 ? null : phraseAt(words, at + 2)
  const last = told.findLast(({ first, positions }) => first < at && positions.length > 0)
  const ends = who !== null && (who.end >= words.length || wordAt(words, who.end).mark !== '')
  if (who === null || last === undefined || !ends) return [...told]
  const also = last.positions.map((one) => ({ ...one, holder: coreOf(who) }))
  return told.map((one) => (one === last ? { ...one, positions: [...one.positions, ...also] } : one))
}

const HEADLINE = 8
const IDIOM_REACH = 8

/** "put its clinics on hold" is one decision, told by the verb. */
const isIdiomOf = (verb: ToldAt, predicate: ToldAt): boolean =>
  predicate.state !== null &&
  verb.state === predicate.state &&
  verb.first < predicate.first &&
  predicate.first - verb.first < IDIOM_REACH

/** "had backed it but changed her mind": what the same holder turns from behind it. */
const isTurnedFrom = ({ first, positions }: ToldAt, all: readonly ToldAt[]): boolean =>
  all.some(
    (other) =>
      other.first > first &&
      other.positions.some(
        ({ turns, holder }) => turns && positions.some((one) => one.holder?.first === holder?.first),
      ),
  )

const tellsSomething = ({ state, positions }: ToldAt): boolean => state !== null || positions.length > 0

/** With all who decide or hold a stance together: the first of them decides, each holds. */
function withAll(words: readonly Word[], told: ToldAt): ToldAt {
  const decider = told.decider === null ? null : (jointly(words, told.decider)[0] ?? told.decider)
  const positions = told.positions.flatMap((position) =>
    position.holder === null
      ? [position]
      : jointly(words, position.holder).map((holder) => ({ ...position, holder })),
  )
  return { ...told, decider, positions }
}

type VerbEntry = Entry<Compiled>

/** The rows of a verb whose particles the sentence has. */
function entriesAt(words: readonly Word[], at: number, held: ReadonlySet<string>): readonly VerbEntry[] {
  const entries = ROWS.get(wordAt(words, at).stem) ?? ROWS.get(wordAt(words, at).norm) ?? []
  return entries.filter(({ needs }) => needs.every((particle) => held.has(particle)))
}

function toldByVerb(
  words: readonly Word[],
  at: number,
  entries: readonly VerbEntry[],
  taken: Set<number>,
): ToldAt[] {
  const plain = byNeither(words, moodOf(words, at))
  if (isSupposed(words, plain.first)) return []
  for (const entry of entries) {
    const { row, idiom, particles } = entry
    const from = behind(words, at, entry)
    if (from < 0) continue
    const place = { first: at, end: from }
    const mood =
      idiom && !particles.includes('no') && holdsNo(words, place) ? { ...plain, not: !plain.not } : plain
    const framed = frameOf(words, row, place, mood)
    if (framed === null || !fitsObject(words, row, framed)) continue
    // "Tovia, which buys half its wheat": a habit; in a headline a deed.
    if (row.done === 'contracted' && /^VB[ZP]$/.test(wordAt(words, at).tag) && words.length > HEADLINE)
      continue
    const frame = mood.passive && !canDecide(words, framed.decider) ? { ...framed, decider: null } : framed
    if (!mood.passive && row.takes !== 'moves' && !canDecide(words, frame.decider)) return []
    const reading = mood.governed && !isOwnParticiple(words, at, mood) ? null : readingOf(row, mood)
    if (reading === null || isExhortation(words, place, frame)) return []
    const all = toldOf(words, row, place, frame, reading, taken).filter(tellsSomething)
    const former = mood.once ? all.map(over) : all
    const told = isDisclaimed(words, mood.first) ? former.map(disclaimed) : former
    if (told.length === 0) return []
    for (const word of [...frame.deeds, ...placesIn(place)]) taken.add(word)
    return told
  }
  return []
}

/** "sees no need for", "gave no support to": a no inside the idiom. */
const holdsNo = (words: readonly Word[], { first, end }: WordRange): boolean =>
  words.slice(first + 1, end).some(({ norm }) => norm === 'no' || norm === 'little')

const disclaimed = (told: ToldAt): ToldAt => ({ ...told, affirmed: !told.affirmed, positions: [] })

/** "had at first accepted": stances that are held no longer. */
const over = (told: ToldAt): ToldAt => ({
  ...told,
  positions: told.positions.map((one) => ({ ...one, ended: true })),
})
