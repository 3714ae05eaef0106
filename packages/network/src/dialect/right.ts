import { pairForm, rightMeasure, rightSliceForm } from '../cells/pair-measure.ts'
import { laplacianSpectrum, spectralDistance } from '../cells/spectrum.ts'
import { levelValues, twoModeTies } from '../cells/two-mode.ts'
import { checked } from '../terms/checked.ts'
import { type LevelKind, type Levels, levelsOf, ONE_LEVEL } from '../terms/levels.ts'
import type { Selection } from '../terms/selection.ts'
import type { Settled } from '../terms/settled.ts'
import { dayOf, mondayOf, monthOf, yearOf } from '../time/calendar.ts'
import { slices } from '../time/slice.ts'
import { windows } from '../time/window.ts'
import type { Dialect } from './dialect.ts'

/** The published definitions. */
export const right: Dialect = {
  name: 'right',
  forgivesDates: false,
  levelsByWindow: false,
  settle: checked,
  periodOf: ({ duplicates }) => PERIODS[duplicates] ?? (() => 0),
  levels: chosenLevels,
  findsSame: () => true,
  twoModeTies,
  measure: rightMeasure,
  pairForm,
  windows,
  slices,
  sliceMeasure: (profile, _whole, levels, settled) => rightMeasure(profile, levels, settled),
  sliceForm: (_whole, levels, settled) => rightSliceForm(levels, settled),
  sliceValues: levelValues,
  spectrum: laplacianSpectrum,
  spectralDistance,
  countsSlices: true,
}

/** The same ISO week of the same ISO year, the same month of the same year, the same year. */
const PERIODS: Readonly<Record<string, (time: number) => number>> = {
  week: (time) => mondayOf(dayOf(time)),
  month: monthOf,
  year: yearOf,
}

/** The levels of the statements that are counted; a qualifier that is ignored has none. */
function chosenLevels(kind: LevelKind, { codes, kept }: Selection, settled: Settled): Levels {
  if (settled.qualifierAggregation === 'ignore') return ONE_LEVEL
  return levelsOf(kind, codes.qualifier, kept)
}
