import type { Ties } from '../cells/network.ts'
import type { PairForm, PairMeasure } from '../cells/pair-measure.ts'
import type { Profile } from '../cells/profile.ts'
import type { SliceForm } from '../cells/slice-pairs.ts'
import type { SpectralDistance } from '../cells/spectral-distances.ts'
import type { Statements } from '../table/statements.ts'
import type { DateRules } from '../terms/date-bounds.ts'
import type { LevelKind, Levels } from '../terms/levels.ts'
import type { SamenessRules, Selection } from '../terms/selection.ts'
import type { Settled } from '../terms/settled.ts'
import type { Slice } from '../time/slice.ts'
import type { Timeline } from '../time/timeline.ts'
import type { Window } from '../time/window.ts'

/** What differs between the right results and DNA's: small replacements, one engine. */
export interface Dialect extends SamenessRules, DateRules {
  readonly name: Settled['dialect']
  /** DNA takes the levels of a document variable from each window. */
  readonly levelsByWindow: boolean
  /** Checks the options (right) or falls back as DNA does, with a warning. */
  readonly settle: (settled: Settled, statements: Statements, warnings: string[]) => Settled
  /** The qualifier's levels. */
  readonly levels: (kind: LevelKind, selection: Selection, settled: Settled) => Levels
  /** The cells of a two-mode network. */
  readonly twoModeTies: (profile: Profile, levels: Levels, settled: Settled) => Ties
  /** The cells of a one-mode network. */
  readonly measure: (profile: Profile, levels: Levels, settled: Settled) => PairMeasure
  /** The same cells as a weighted sum over pairs of statements, where they are one: then windows can slide. */
  readonly pairForm: (levels: Levels, settled: Settled) => PairForm | null
  readonly windows: (timeline: Timeline, settled: Settled) => Iterable<Window>
  readonly slices: (timeline: Timeline, settled: Settled) => Iterable<Slice>
  /** The cells of a one-mode kernel slice; `whole` counts the statements of all slices. */
  readonly sliceMeasure: (profile: Profile, whole: Profile, levels: Levels, settled: Settled) => PairMeasure
  /** The same cells by sums over pairs of statements, where they are such: then what slices have in common is found once. */
  readonly sliceForm: (whole: Profile, levels: Levels, settled: Settled) => SliceForm | null
  /** What a statement at each level adds to a cell of a two-mode kernel slice. */
  readonly sliceValues: (levels: Levels) => readonly number[]
  /** The spectrum of a one-mode network, descending, and the distance between two of them. */
  readonly spectrum: (ties: Ties, nodes: number) => Float64Array
  readonly spectralDistance: (a: Float64Array, b: Float64Array, distance?: SpectralDistance) => number
  /** DNA never counts the statements of a slice. */
  readonly countsSlices: boolean
}
