import { reasonFor, withheld } from '../actors/phrases/withheld.ts'
import type { ResolvedSpeaker } from '../actors/resolve-actors.ts'
import type { Attribution, Range } from '../attribution/attribution.ts'
import type { Coder, Statement } from '../statement.ts'
import { shared, spansOf, type Unit, unitsOf } from './quantities/units.ts'
import { NO_CUE } from './stance/cue-on-content.ts'
import { statementsOf } from './statements/statement-of.ts'
import type { CompiledCodebook, View } from './view.ts'
import { within } from './words/within.ts'
import { wordAt } from './words/word-at.ts'
import type { WordRange } from './words/words.ts'

/** How sure a statement in the outlet's own voice is before it is coded. */
const SURENESS = 0.7
const VERB = /^(?:VB|MD)/

/**
 * Statements in the outlet's own voice: clauses outside any attribution that carry a concept, a figure, a decision, a
 * forecast or a dated event. Clauses that carry none of these are left alone.
 */
export function codeOutletVoice(
  text: string,
  views: readonly View[],
  attributions: readonly Attribution[],
  voices: readonly ResolvedSpeaker[],
  lexicon: CompiledCodebook,
  coder: Coder,
): Statement[] {
  const covered = coverage(attributions)
  let next = 0
  return views.flatMap((view) => {
    next = firstEndingBehind(covered, view.start, next)
    const free = freeRanges(view, covered, next)
    if (free.length === 0) return []
    const voice = voices[view.sentence] ?? { speaker: null, speakers: [], chain: [], inferred: false }
    const [range] = free
    const whole = free.length === 1 && range?.first === 0 && range.end === view.words.length
    const units = unitsOf(view, free, NO_CUE, lexicon).filter((unit) => carries(unit, whole))
    const reason = units.length === 0 ? null : reasonIn(text, view)
    return units
      .filter((unit) => reason === null || !isReason(unit, reason))
      .flatMap((unit) =>
        statementsOf(
          {
            text,
            mode: 'none',
            source: [],
            cue: [],
            content: spansOf(text, [led(unit)], null),
            units: [unit],
            cueAt: null,
            cueClass: null,
            speaker: voice.speaker,
            voice,
            sureness: SURENESS,
            idOf: lexicon.idOf,
            coder,
          },
          lexicon,
        ),
      )
  })
}

/** All words of attributions, merged and in order. */
function coverage(attributions: readonly Attribution[]): Range[] {
  const all = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Range[] = []
  for (const range of all) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

/** From a place in a list of ranges on, the first that ends behind a character. */
function firstEndingBehind(ranges: readonly Range[], character: number, from: number): number {
  let at = from
  for (let range = ranges[at]; range !== undefined && range.end <= character; range = ranges[at]) at++
  return at
}

function freeRanges(view: View, covered: readonly Range[], from: number): WordRange[] {
  const free: WordRange[] = []
  let at = from
  let open = -1
  view.words.forEach((word, i) => {
    at = firstEndingBehind(covered, word.start, at)
    const taken = (covered[at]?.start ?? Number.POSITIVE_INFINITY) < word.end
    if (!taken && open < 0) open = i
    if (taken && open >= 0) {
      free.push({ first: open, end: i })
      open = -1
    }
  })
  if (open >= 0) free.push({ first: open, end: view.words.length })
  return free
}

/** Whether a clause holds something to code; beside an attribution only what is unmistakable counts. */
function carries(unit: Unit, whole: boolean): boolean {
  const { view, ranges, clause, concept, decision } = unit
  const length = ranges.reduce((sum, range) => sum + range.end - range.first, 0)
  const clauseLength = shared(clause.pieces, clause.pieces).reduce(
    (sum, range) => sum + range.end - range.first,
    0,
  )
  // In a headline in capitals the tagger sees no verb where a telling does.
  const tells = view.onDebate && view.tellings.some(({ first }) => within(ranges, first))
  if (tells && length > 1 && !tellsOfSource(unit)) return true
  if (length < 2 || (!whole && length * 2 < clauseLength)) return false
  const verb = ranges.some(({ first, end }) =>
    view.words.slice(first, end).some((word) => VERB.test(word.tag)),
  )
  if (!verb || tellsOfSource(unit)) return false
  const inside = (one: WordRange): boolean => within(ranges, one.first) && within(ranges, one.end - 1)
  if (concept !== null || decision !== null) return true
  if (view.forecasts.some((one) => inside(one) && one.forecast.probability !== null)) return true
  // Figures, dates and what may come in matters that the codebook knows nothing of are left alone.
  if (!view.onDebate) return false
  const own = view.forecasts.some((one) => inside(one) && one.first >= clause.first)
  if (own || view.quantities.some(inside)) return true
  // "It is unclear whether they left": what is told on signs or hearsay alone.
  if (whole && view.hedges.some((one) => inside(one) && one.hedge.kind === 'evidential')) return true
  return whole && view.times.some((time) => inside(time) && isDated(time.time)) && happened(unit)
}

const UNNAMED = /^(?:named|identified|names?|anonymity|anonymously|quoted)$/

/** "The people declined to be identified": the source's facets hold that. */
function tellsOfSource({ view, ranges, concept }: Unit): boolean {
  const words = ranges.flatMap(({ first, end }) => view.words.slice(first, end))
  if (concept !== null || !words.some(({ norm }) => UNNAMED.test(norm))) return false
  return withheld(words.map(({ norm }) => norm).join(' '))
}

/** Where a sentence gives the reason for not naming its source; `null` where it gives none. */
function reasonIn(text: string, { start, end }: View): Range | null {
  const sentence = text.slice(start, end)
  const reason = reasonFor(sentence)
  if (reason === null) return null
  const at = sentence.replaceAll('’', "'").indexOf(reason)
  return at < 0 ? null : { start: start + at, end: start + at + reason.length }
}

/** "... on condition of anonymity because no decision has been made": the source's facets hold that too. */
function isReason({ view, ranges }: Unit, { start, end }: Range): boolean {
  const verbs = ranges
    .flatMap(({ first, end }) => view.words.slice(first, end))
    .filter(({ tag }) => VERB.test(tag))
  return verbs.every((verb) => verb.start >= start && verb.end <= end)
}

function isDated({
  from,
  to,
  kind,
}: {
  readonly from: string | null
  readonly to: string | null
  readonly kind: string
}): boolean {
  return (kind === 'date' || kind === 'range' || kind === 'period') && from !== null && to !== null
}

function happened({ view, ranges }: Unit): boolean {
  return ranges.some(({ first, end }) =>
    view.words.slice(first, end).some((word) => word.tag === 'VBD' || word.tag === 'VBN'),
  )
}

const LEADERS = new Set([
  'however',
  'meanwhile',
  'but',
  'and',
  'yet',
  'still',
  'nevertheless',
  'moreover',
  'furthermore',
  'also',
  'nonetheless',
  'instead',
  'so',
  'thus',
  'therefore',
])

/** The clause without the connector it opens with: "However,", "In contrast,", "making it" before a forecast. */
function led(unit: Unit): Unit {
  const [head, ...rest] = unit.ranges
  if (head === undefined) return unit
  const first = afterOpening(unit, head)
  return first === head.first || first >= head.end
    ? unit
    : { ...unit, ranges: [{ first, end: head.end }, ...rest] }
}

function afterOpening({ view, clause }: Unit, head: WordRange): number {
  const { words } = view
  const opening = wordAt(words, head.first)
  if (LEADERS.has(opening.norm) && (head.first === 0 || opening.tag === 'CC')) return head.first + 1
  if (
    head.first === 0 &&
    opening.norm === 'in' &&
    wordAt(words, 2).mark === ',' &&
    /^(?:contrast|addition|turn|response|fact)$/.test(wordAt(words, 1).norm)
  )
    return 2
  if (
    clause.kind === 'participle' &&
    wordAt(words, head.first + 1).norm === 'it' &&
    /^mak/.test(opening.norm)
  )
    return head.first + 2
  return head.first
}
