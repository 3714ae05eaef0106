import { saying } from '../../language/reporting-classes.ts'
import { AGAINST, FOR, wordSet } from '../../language/stance-words.ts'
import type { ActorMention } from '../../statement.ts'
import type { Unit } from '../quantities/units.ts'
import type { MentionAt } from '../view.ts'
import { isInClause } from '../words/clauses.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

const NORMS = new Set(['should', 'must', 'ought', 'need', 'needs'])
const HELD_STATES = new Set([
  'refused',
  'refused-maintained',
  'requested',
  'decided',
  'announced',
  'deferred',
  'reversed',
  'withdrawn',
  'urged-by-third-party',
])

/**
 * Whose stance a statement reports, where that is not the speaker's own: the actor who refuses, asks or decides inside
 * the content. An outlet that reports a refusal does not refuse; "Ms Hill said the levy should go" holds her own view.
 *
 * @example speaker The Post, content "the government is showing no signs of changing course" // the government
 */
export function holderOf(units: readonly Unit[], speaker: ActorMention | null): ActorMention | null {
  for (const unit of units) {
    const spoken = speechPlace(unit)
    const place = stancePlace(unit)
    const subject =
      (spoken < 0 ? null : subjectBefore(unit, spoken)) ?? (place < 0 ? null : subjectBefore(unit, place))
    if (subject === null) continue
    const own = jointWith(unit, subject).some(({ mention }) => same(mention.actor, speaker))
    return own ? null : subject.mention.actor
  }
  return null
}

/**
 * For an outlet that reports a position without saying whose: the subject of the clause ("President Hill has so far
 * decided against the levy"), known or not; `null` for a pronoun, or where there is no subject.
 */
export function subjectOf(text: string, units: readonly Unit[]): ActorMention | null {
  for (const unit of units) {
    const { view, ranges } = unit
    const first = ranges[0]?.first ?? 0
    const verb = view.words.findIndex((word, at) => at >= first && isVerb(word.tag))
    if (verb <= first) continue
    // What the decision is about takes no side: "ATACMS is on the list".
    if (view.items.some(({ end }) => end === verb)) return null
    const known = view.actors.find(
      ({ first: from, end, mention }) => !mention.possessor && from >= first && end === verb,
    )
    return known?.mention.actor ?? unknownSubject(text, view.words.slice(first, verb))
  }
  return null
}

const LONGEST_SUBJECT = 6

/** "the government", "Teachers' unions": a group that no codebook knows; whose "its unions" are, the words do not say. */
function unknownSubject(text: string, words: readonly Word[]): ActorMention | null {
  const last = words.findLastIndex((word) => isPause(word.mark))
  const phrase = words.slice(Math.max(0, last))
  if (phrase.length > LONGEST_SUBJECT || !/^NN/.test(phrase.at(-1)?.tag ?? '')) return null
  if (phrase.some(({ tag }) => /^(?:PRP|IN|EX|W)/.test(tag))) return null
  const name = text.slice(wordAt(phrase, 0).start, wordAt(phrase, phrase.length - 1).end)
  return { name, id: null, kind: 'group', organisation: null, anonymity: 'unnamed-collective' }
}

const isVerb = (tag: string | undefined): boolean => tag !== undefined && /^(?:VB|MD)/.test(tag)

const SAYS = wordSet(saying('holding'))

/** The word of speaking or thinking inside the content, before its concept: "officials have told Kyiv that ..."; or -1. */
function speechPlace({ view, concept, ranges }: Unit): number {
  if (concept === null) return -1
  const low = ranges[0]?.first ?? 0
  for (let i = Math.min(concept.first, view.words.length - 1); i > low; i--) {
    const { tag, stem } = wordAt(view.words, i)
    if (tag.startsWith('VB') && SAYS.has(stem)) return i
  }
  return -1
}

/** The first word of the stance or decision that somebody in the content holds; -1 where the speaker pleads. */
function stancePlace(unit: Unit): number {
  const { view, concept, decision } = unit
  if (decision !== null && HELD_STATES.has(decision.decision.state)) return decision.first
  if (concept === null || concept.stance === null) return -1
  const words = concept.literal.map((at) => wordAt(view.words, at))
  if (words.some((word) => NORMS.has(word.norm) && word.tag === 'MD')) return -1
  const at = concept.literal.find((word) => {
    const { stem, norm, tag } = wordAt(view.words, word)
    return tag.startsWith('VB') && norm !== 'need' && (AGAINST.has(stem) || FOR.has(stem))
  })
  return at ?? -1
}

/** The nearest actor before the word in its clause, with nothing but verbs, adverbs and "no" between. */
function subjectBefore(unit: Unit, place: number): MentionAt | null {
  const { view, clause } = unit
  const inClause = view.actors.filter(
    (actor) => actor.end <= place && !actor.mention.possessor && isInClause(clause, actor),
  )
  const subject = inClause.at(-1)
  if (subject === undefined) return null
  for (let i = subject.end; i < place; i++) {
    const { tag, mark, norm } = wordAt(view.words, i)
    if (isPause(mark) || norm === 'that' || norm === 'to') return null
    if (/^(?:NN|PRP|IN)/.test(tag) && norm !== 'sign' && norm !== 'signs' && norm !== 'of') return null
  }
  return subject
}

/** "Germany, France and Italy refused": the subject with whoever a comma or "and" joins to it. */
function jointWith({ view }: Unit, subject: MentionAt): MentionAt[] {
  const joint = [subject]
  let { first } = subject
  for (const actor of [...view.actors].reverse()) {
    if (actor.end > first || actor.mention.possessor) continue
    const between = view.words.slice(actor.end, first)
    const comma = view.words.slice(actor.end, first + 1).some(({ mark }) => mark === ',')
    const and = between.some(({ norm }) => norm === 'and' || norm === 'nor')
    if (!(comma || and) || !between.every(({ norm }) => /^(?:and|nor|the)$/.test(norm))) break
    joint.unshift(actor)
    first = actor.first
  }
  return joint
}

function same(a: ActorMention, b: ActorMention | null): boolean {
  if (b === null) return false
  return a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name
}
