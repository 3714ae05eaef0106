import type { ResolvedSpeaker } from '../actors/resolve-actors.ts'
import type { Attribution, Range } from '../attribution/attribution.ts'
import type { ActorMention, Coder, Span, Stance, Statement } from '../statement.ts'
import type { TaggedText } from '../text/read-text.ts'
import { rangesIn, spansOf, type Unit, unitsOf } from './quantities/units.ts'
import { askedFor } from './stance/asked-for.ts'
import { grouped } from './stance/proposition-groups.ts'
import { classInPlace, cueBearing, cueSense } from './statements/cue-bearing.ts'
import { endBeforeOccasion } from './statements/setting.ts'
import { statementsOf } from './statements/statement-of.ts'
import type { Parts } from './statements/statement-parts.ts'
import { type CompiledCodebook, type View, viewsAt } from './view.ts'
import { quoted } from './words/quoted.ts'

const NOT_WHEN_NEGATED: ReadonlySet<string> = new Set([
  'request',
  'refusal',
  'denial',
  'commitment',
  'decision',
])

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
  lexicon: CompiledCodebook,
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
  const { mode, source, cue, content: stretches, confidence: sureness } = attribution
  const contentOf = (group: readonly Unit[]): readonly Span[] => {
    if (given !== null) return quoted(text.text, stretches)
    if (groups.length > 1) return spansOf(text.text, group, stretches)
    return quoted(text.text, withoutOccasion(units, stretches))
  }
  const shared = {
    text: text.text,
    mode,
    source,
    cue,
    cueClass: kind,
    voice,
    sureness,
    given,
    idOf: lexicon.idOf,
    coder,
  }
  return groups.flatMap((group) => {
    const cueAt = cueIn(cueView, cue, group[0])
    const aloneAt =
      cueAt === null && cueView !== undefined ? { view: cueView, ranges: rangesIn(cueView, cue) } : null
    const own = { units: group, content: contentOf(group), cueAt, aloneAt }
    return speakersOf(voice).flatMap((speaker) => statementsOf({ ...shared, ...own, speaker }, lexicon))
  })
}

/** The cue's words as the first proposition's: their hedges and times are its own. */
function cueIn(view: View | undefined, cue: readonly Range[], first: Unit | undefined): Parts['cueAt'] {
  return view === undefined || first === undefined
    ? null
    : { unit: { ...first, view }, ranges: rangesIn(view, cue) }
}

/** Several speakers make a statement each where all of them are named; otherwise the first stands for all. */
function speakersOf({ speaker, speakers }: ResolvedSpeaker): (ActorMention | null)[] {
  const named = speakers.filter((one) => one.anonymity.startsWith('named'))
  return named.length > 1 && named.length === speakers.length ? [...named] : [speaker]
}

function unique(views: readonly View[]): View[] {
  return [...new Set(views)].sort((a, b) => a.start - b.start)
}

function withoutOccasion(units: readonly Unit[], content: readonly Range[]): readonly Range[] {
  const end = endBeforeOccasion(units, content)
  const last = content.at(-1)
  return end === null || last === undefined || end <= last.start
    ? content
    : [...content.slice(0, -1), { start: last.start, end }]
}
