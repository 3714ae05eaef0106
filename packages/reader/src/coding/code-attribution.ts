import type { ResolvedSpeaker } from '../actors/resolve-actors.ts'
import type { Attribution, Range } from '../attribution/attribution.ts'
import { cueClass } from '../attribution/lexicon.ts'
import { firstWhere } from '../first-where.ts'
import type { ActorMention, Coder, Span, Stance, Statement } from '../statement.ts'
import type { TaggedText } from '../text/read-text.ts'
import { classInPlace, cueBearing, cueSense } from './cue-bearing.ts'
import { wordSet } from './lexicon.ts'
import { endBeforeOccasion } from './setting.ts'
import { statementOf } from './statement-of.ts'
import { rangesIn, spansOf, type Unit, unitsOf } from './units.ts'
import { isFiniteVerb } from './verb-tags.ts'
import type { Lexicon, View } from './view.ts'

/** The views a stretch of text touches. */
export function viewsAt(views: readonly View[], { start, end }: Range): View[] {
  const found: View[] = []
  const first = firstWhere(views.length, (at) => views[at]!.end > start)
  for (let at = first; at < views.length && views[at]!.start < end; at++) found.push(views[at]!)
  return found
}

/**
 * Whether an attribution is one at all: "Denmark delivered 19 jets" is a delivery, not a delivered speech. True where
 * the cue is an act done to an item or a number.
 */
export function isDeed(text: TaggedText, views: readonly View[], attribution: Attribution): boolean {
  const cueView = attribution.cue.flatMap((range) => viewsAt(views, range))[0]
  const kind = cueClass(text, attribution.cue)
  if (cueView === undefined || attribution.cue.length !== 1 || kind === 'denial' || kind === 'refusal')
    return false
  const cue = rangesIn(cueView, attribution.cue)[0]
  if (cue === undefined) return false
  const verb = cueView.words[cue.end - 1]!
  if (!verb.tag.startsWith('VB')) return false
  const content = rangesIn(cueView, attribution.content)
  const first = content[0]?.first ?? -1
  const opening = cueView.words[first]?.norm ?? ''
  if (first < cue.end || /^(?:that|to|who|what|whether|how|why|when|where|not)$/.test(opening)) return false
  if (kind === 'decision' && verb.stem !== 'decid') return true
  if (!DEEDS.has(verb.stem)) return false
  return [...cueView.items, ...cueView.quantities].some((one) => one.first >= first && one.first < first + 6)
}

const NOT_WHEN_NEGATED: ReadonlySet<string> = new Set([
  'request',
  'refusal',
  'denial',
  'commitment',
  'decision',
])

/** Verbs of doing that lexicons of speech hold too. */
const DEEDS = wordSet(
  'deliver release issue present publish order offer list name pass receive share address hold back show lose',
)

/** A concept and stance that somebody else proposed, with the words they name as their ground. */
export interface GivenCoding {
  readonly concept: string | null
  readonly stance: Stance
  readonly because: readonly Range[]
}

/**
 * The statements of one attribution: its content cut into propositions, those of one concept kept together. Most
 * attributions make one statement; "they will not supply it because it could escalate the war" makes two.
 */
export function codeAttribution(
  text: TaggedText,
  views: readonly View[],
  found: Attribution,
  voice: ResolvedSpeaker,
  lexicon: Lexicon,
  coder: Coder,
  given: GivenCoding | null = null,
): Statement[] {
  const cueView = found.cue.flatMap((range) => viewsAt(views, range))[0]
  const placed = classInPlace(text, cueView, found)
  const attribution = given === null ? askedFor(found, placed, cueView === undefined ? [] : [cueView]) : found
  const sense = cueSense(cueView, attribution, placed)
  const kind = sense.negated && NOT_WHEN_NEGATED.has(placed ?? 'speech') ? null : placed
  const contentViews = unique(attribution.content.flatMap((range) => viewsAt(views, range)))
  const units = contentViews.flatMap((view) =>
    unitsOf(view, rangesIn(view, attribution.content), cueBearing(view, attribution, placed, sense), lexicon),
  )
  const groups = given === null ? grouped(units) : [units]
  const cueRanges = cueView === undefined ? [] : rangesIn(cueView, attribution.cue)
  return groups.flatMap((group) => {
    const content =
      given !== null
        ? slices(text.text, attribution.content)
        : groups.length === 1
          ? slices(text.text, withoutOccasion(units, attribution.content))
          : spansOf(text.text, group, attribution.content)
    const first = group[0]
    const cueAt =
      cueView === undefined || first === undefined
        ? null
        : { unit: { ...first, view: cueView }, ranges: cueRanges }
    return speakersOf(voice).map((speaker) =>
      statementOf(
        {
          text: text.text,
          mode: attribution.mode,
          source: attribution.source,
          cue: attribution.cue,
          content,
          units: group,
          cueAt,
          cueClass: kind,
          speaker,
          voice,
          sureness: attribution.confidence,
          given,
          coder,
        },
        lexicon,
      ),
    )
  })
}

/** Several speakers make a statement each where all of them are named; otherwise the first stands for all. */
function speakersOf({ speaker, speakers }: ResolvedSpeaker): (ActorMention | null)[] {
  const named = speakers.filter((one) => one.anonymity.startsWith('named'))
  return named.length > 1 && named.length === speakers.length ? [...named] : [speaker]
}

function unique(views: readonly View[]): View[] {
  return [...new Set(views)].sort((a, b) => a.start - b.start)
}

/**
 * What "pleas from Kyiv" ask for, where the content found is the clause they stand in: not that "the government shows no
 * sign of changing its policy" but "changing its policy". Other contents stay as they are.
 */
function askedFor(attribution: Attribution, kind: string | null, views: readonly View[]): Attribution {
  if (attribution.mode !== 'nominal' || kind !== 'request') return attribution
  for (const view of views) {
    const range = rangesIn(view, attribution.content).at(-1)
    if (range === undefined) continue
    const at = gerundAfterVerb(view, range.first, range.end)
    const named = view.items.some((item) => item.first > at && item.end <= range.end)
    if (at >= 0 && named)
      return {
        ...attribution,
        content: [{ start: view.words[at]!.start, end: attribution.content.at(-1)!.end }],
      }
  }
  return attribution
}

/** The first "of changing", "to change" behind the clause's own verb; -1 where there is none. */
function gerundAfterVerb(view: View, first: number, end: number): number {
  let finite = false
  for (let i = first; i < end; i++) {
    const { tag } = view.words[i]!
    if (isFiniteVerb(tag)) finite = true
    const before = view.words[i - 1]
    if (finite && ((tag === 'VBG' && before?.tag === 'IN') || (tag === 'VB' && before?.norm === 'to')))
      return i
  }
  return -1
}

function withoutOccasion(units: readonly Unit[], content: readonly Range[]): readonly Range[] {
  const end = endBeforeOccasion(units, content)
  const last = content.at(-1)
  return end === null || last === undefined || end <= last.start
    ? content
    : [...content.slice(0, -1), { start: last.start, end }]
}

function slices(text: string, ranges: readonly Range[]): Span[] {
  return ranges.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
}

/** Neighbouring propositions of one concept stay together; those without any go with the one before. */
function grouped(units: readonly Unit[]): Unit[][] {
  if (units.length === 0) return [[]]
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    if (group === undefined || !together(group, unit)) groups.push([unit])
    else group.push(unit)
  }
  return groups
}

function together(group: readonly Unit[], unit: Unit): boolean {
  const coded = group.find((one) => one.concept !== null)?.concept
  if (unit.concept === null || coded === undefined || coded === null) return !otherState(group, unit)
  return coded.concept === unit.concept.concept && coded.stance === unit.concept.stance
}

/** Two different decisions side by side ("has refused tanks but delivered trucks") are two statements. */
function otherState(group: readonly Unit[], unit: Unit): boolean {
  const state = group.find((one) => one.decision !== null)?.decision?.decision.state
  const other = unit.decision?.decision.state
  return (
    state !== undefined &&
    other !== undefined &&
    state !== other &&
    unit.concept === null &&
    unit.clause.kind !== 'participle'
  )
}
