import type { Range } from '../../attribution/attribution.ts'
import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import type { Span } from '../../statement.ts'
import type { DecisionAt } from '../decisions/decisions.ts'
import { type ConceptAt, conceptsOf } from '../stance/concepts.ts'
import { type CueBearing, NO_CUE } from '../stance/cue-on-content.ts'
import type { CompiledCodebook, View } from '../view.ts'
import type { Clause } from '../words/clauses.ts'
import { isContent } from '../words/content-words.ts'
import { quoted } from '../words/quoted.ts'
import { within } from '../words/within.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { spanning } from '../words/words.ts'

/** One proposition of a content: the clause's words that lie in it, and the concept and decision found there. */
export interface Unit {
  readonly view: View
  readonly clause: Clause
  readonly ranges: readonly WordRange[]
  readonly concept: ConceptAt | null
  readonly decision: DecisionAt | null
}

/** The word ranges of a view that lie inside character ranges (sorted, apart). */
export function rangesIn(view: View, stretches: readonly Range[]): WordRange[] {
  const found: WordRange[] = []
  let at = 0
  for (const { start, end } of stretches) {
    if (end <= view.start || start >= view.end) continue
    while (at < view.words.length && wordAt(view.words, at).end <= start) at++
    let stop = at
    while (stop < view.words.length && wordAt(view.words, stop).start < end) stop++
    if (stop > at) found.push({ first: at, end: stop })
    at = stop
  }
  return found
}

/** What two lists of ranges share. */
export function shared(a: readonly WordRange[], b: readonly WordRange[]): WordRange[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const first = Math.max(one.first, other.first)
      const end = Math.min(one.end, other.end)
      return end > first ? [{ first, end }] : []
    }),
  )
}

/** The propositions of a content within one view: a clause each, and two where a clause joins two concepts. */
export function unitsOf(
  view: View,
  content: readonly WordRange[],
  cue: CueBearing,
  lexicon: CompiledCodebook,
): Unit[] {
  return view.clauses.flatMap((clause) => {
    const ranges = shared(clause.pieces, content)
    const own = ranges.some((range) => range.end > clause.first)
    if (!own) return []
    const pointed = conceptsOf(
      view.words,
      clause,
      ranges,
      speaksOn(view, clause) ? { ...cue, denies: false, negated: false, lead: 0 } : cue,
      view.triggers,
      lexicon.concepts,
      asks(view, clause),
    )
    const concepts = pointed.filter(
      (one) => (view.inDebate || isTelling(view, one, lexicon)) && !isElsewhere(view, one, lexicon),
    )
    const pair = split(view, clause, ranges, concepts)
    if (pair !== null) return pair.map(({ pieces, concept }) => unit(view, clause, pieces, concept, NO_CUE))
    return [unit(view, clause, ranges, concepts[0] ?? null, cue)]
  })
}

const TELLING = 3

/**
 * "gone well", "poised to approve": so few words point to a concept only in a text that names who or what the codebook knows.
 * A short text need not name it to argue ("fears of escalation"); how things stand ("the talks had gone well") may be of anything.
 */
function isTelling(
  { words, isShort }: View,
  { concept, literal }: ConceptAt,
  lexicon: CompiledCodebook,
): boolean {
  const kind = lexicon.conceptById.get(concept)?.kind
  if (isShort && (kind === 'argument' || kind === 'policy-claim')) return true
  return literal.filter((at) => isContent(wordAt(words, at).norm)).length >= TELLING
}

/** "poised to approve the tram": the words of the trigger decide on something that is no item of the codebook. */
function isElsewhere(
  { tellings, words, items }: View,
  { concept, literal }: ConceptAt,
  lexicon: CompiledCodebook,
): boolean {
  if (items.length > 0 || lexicon.unnamed || lexicon.conceptById.get(concept)?.kind === 'policy-claim')
    return false
  return tellings.some(({ first, end, state, itemAt }) => {
    if (state === null || itemAt === null || itemAt.end === itemAt.first) return false
    const named = wordAt(words, itemAt.end - 1).tag.startsWith('NN')
    return (
      named && literal.some((at) => at >= first && at < end) && !literal.some((at) => within([itemAt], at))
    )
  })
}

function unit(
  view: View,
  clause: Clause,
  ranges: readonly WordRange[],
  concept: ConceptAt | null,
  cue: CueBearing,
): Unit {
  const found =
    decisionIn(view, ranges) ?? (cue.denies ? null : decisionIn(view, [...cue.source, ...cue.cue, ...ranges]))
  // A general phrase ("declined to", "announced") is a state of this debate only in an article about it.
  const ofDebate = view.onDebate || found?.own === true || concept !== null
  return { view, clause, ranges, concept, decision: ofDebate ? found : null }
}

/** "..., stating that ...": a new act of speech, which the first one's cue does not deny. */
function speaksOn(view: View, clause: Clause): boolean {
  return clause.kind === 'participle' && SPEAKS.has(wordAt(view.words, clause.first).stem)
}

const SPEAKS = wordSet(
  'state say add argue insist claim stress emphasise note warn assert maintain explain tell declare',
)

/** Whether the clause stands before a question mark of its sentence. */
export function asks(view: View, clause: Clause): boolean {
  return view.asking.some((word) => word >= clause.end - 1)
}

/** The surest decision state among the words of the ranges. */
function decisionIn(view: View, ranges: readonly WordRange[]): DecisionAt | null {
  const inside = view.decisions.filter(
    (decision) => within(ranges, decision.first) && within(ranges, decision.end - 1),
  )
  return inside.reduce<DecisionAt | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  )
}

/** "no substantive discussion or policy change for months": one clause, two concepts, what they share kept in both. */
function split(view: View, clause: Clause, ranges: readonly WordRange[], concepts: readonly ConceptAt[]) {
  const [a, b] = [...concepts]
    .filter((one) => one.likeness >= 0.75)
    .slice(0, 2)
    .sort((x, y) => x.end - y.end)
  if (a === undefined || b === undefined || ranges.length !== 1) return null
  const joint = coordinatorBetween(view, a, b)
  if (joint < 0) return null
  const [{ first, end }] = ranges as [WordRange]
  const tail = view.times.find((time) => time.end === end && time.first > joint && time.first >= b.end)
  const before = b.literal.filter((word) => word < joint)
  // What comes before the joint and belongs to both: up to the second concept's own words there, or the clause's subject.
  const lead = before.length > 0 ? spanning(before).end : subjectEnd(view, clause, first, joint)
  const one = [{ first, end: joint }, ...(tail === undefined ? [] : [{ first: tail.first, end }])]
  const two = [...(lead > first ? [{ first, end: lead }] : []), { first: joint + 1, end }]
  return [
    { pieces: one, concept: a },
    { pieces: two, concept: b },
  ]
}

function coordinatorBetween(view: View, a: ConceptAt, b: ConceptAt): number {
  for (let i = spanning(a.literal).end; i < spanning(b.literal).end - 1; i++) {
    const { norm } = wordAt(view.words, i)
    if (
      (norm === 'and' || norm === 'or' || norm === 'but' || norm === 'nor') &&
      b.literal.every((word) => word > i || !a.literal.includes(word) || word === b.literal[0])
    )
      return i
  }
  return -1
}

function subjectEnd(view: View, clause: Clause, first: number, joint: number): number {
  for (let i = Math.max(first, clause.first); i < joint; i++) {
    if (isFiniteVerb(wordAt(view.words, i).tag)) return i
  }
  return first
}

/**
 * The stretches of text that units cover. Neighbouring units are joined over the connecting words between them; the pieces
 * of one unit ("it could", "provoke others") stay apart.
 */
export function spansOf(text: string, units: readonly Unit[], inside: readonly Range[] | null): Span[] {
  const ranges = units
    .flatMap((one, unit) =>
      one.ranges.map(({ first, end }) => ({
        unit,
        start: wordAt(one.view.words, first).start,
        end: wordAt(one.view.words, end - 1).end,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const spans: (Range & { readonly unit: number })[] = []
  for (const range of ranges) {
    const last = spans.at(-1)
    const near =
      last !== undefined &&
      (range.start <= last.end || (range.unit !== last.unit && joinable(text, last, range, inside)))
    if (near) spans[spans.length - 1] = { ...range, start: last.start, end: Math.max(last.end, range.end) }
    else spans.push(range)
  }
  return quoted(text, spans)
}

/** At most a connector apart ("and", "because of"), and both in one stretch of the content. */
function joinable(text: string, a: Range, b: Range, inside: readonly Range[] | null): boolean {
  if (inside !== null && !inside.some((stretch) => stretch.start <= a.start && stretch.end >= b.end))
    return false
  return b.start - a.end <= 40 && text.slice(a.end, b.start).split(/\s+/).length <= 5
}
