import type { ResolvedSpeaker } from '../../actors/resolve-actors.ts'
import type { Range } from '../../attribution/attribution.ts'
import type { CueClass } from '../../language/reporting-verbs.ts'
import type { ActorMention, Coder, QuoteMode, Span, Stance } from '../../statement.ts'
import type { Unit } from '../quantities/units.ts'
import type { View } from '../view.ts'
import { within } from '../words/within.ts'
import type { WordRange } from '../words/words.ts'

/** Everything a statement is made of: its words, who speaks, and the propositions of its content. */
export interface Parts {
  readonly text: string
  readonly mode: QuoteMode
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Span[]
  readonly units: readonly Unit[]
  /** The cue's words in the view they stand in: their hedges and times count too. */
  readonly cueAt: { readonly unit: Unit; readonly ranges: readonly WordRange[] } | null
  /** The cue's words where nothing else is said: "Builders cheered". */
  readonly aloneAt?: { readonly view: View; readonly ranges: readonly WordRange[] } | null
  readonly cueClass: CueClass | null
  readonly speaker: ActorMention | null
  readonly voice: ResolvedSpeaker
  readonly sureness: number
  /** A coding from elsewhere (a model's), which then stands instead of the rules'. */
  readonly given?: {
    readonly concept: string | null
    readonly stance: Stance
    readonly because: readonly Range[]
  } | null
  /** The codebook's id of an actor by a name. */
  readonly idOf: (name: string) => string | null
  readonly coder: Coder
}

/** What was found in the units' words. */
export function inContent<T extends WordRange>(
  units: readonly Unit[],
  found: (unit: Unit) => readonly T[],
): T[] {
  const seen = new Set<T>()
  return units.flatMap((unit) =>
    found(unit).filter(
      (one) =>
        within(unit.ranges, one.first) && within(unit.ranges, one.end - 1) && !seen.has(one) && seen.add(one),
    ),
  )
}
