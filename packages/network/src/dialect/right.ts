import { dayOf, mondayOf, monthOf, yearOf } from '../calendar.ts'
import { type Levels, levelsOf, ONE_LEVEL } from '../levels.ts'
import { pairForm, rightMeasure } from '../pair-measure.ts'
import type { Selection } from '../select.ts'
import type { Settled } from '../settled.ts'
import { slices } from '../slice.ts'
import { laplacianSpectrum, spectralDistance } from '../spectrum.ts'
import { levelValues, twoModeTies } from '../two-mode.ts'
import { windows } from '../window.ts'
import { checked } from './checked.ts'
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
function chosenLevels(kind: Levels['kind'], { codes, kept }: Selection, settled: Settled): Levels {
  if (settled.qualifierAggregation === 'ignore') return ONE_LEVEL
  return levelsOf(kind, codes.qualifier, kept)
}
