import { spectralDistance } from '../cells/spectrum.ts'
import { kernelWeight } from '../time/kernel.ts'
import type { Dialect } from './dialect.ts'
import { dnaFindsSame, dnaPeriodOf } from './dna-duplicates.ts'
import { dnaLevels } from './dna-levels.ts'
import { dnaMeasure, dnaPairForm } from './dna-measure.ts'
import { dnaSettings } from './dna-settings.ts'
import { dnaSliceForm, dnaSliceMeasure, dnaSlices, dnaSliceValues, dnaWeight } from './dna-slice.ts'
import { dnaSpectrum } from './dna-spectrum.ts'
import { dnaTwoModeTies } from './dna-two-mode.ts'
import { dnaWindows } from './dna-window.ts'

/** DNA 3.0.11.5, as it was found by running it. */
export const dna30: Dialect = {
  name: 'dna-3.0',
  forgivesDates: true,
  levelsByWindow: true,
  settle: dnaSettings,
  periodOf: dnaPeriodOf,
  levels: dnaLevels,
  findsSame: dnaFindsSame,
  twoModeTies: dnaTwoModeTies,
  measure: dnaMeasure,
  pairForm: dnaPairForm,
  windows: dnaWindows,
  slices: (timeline, settled) => dnaSlices(timeline, settled, dnaWeight),
  sliceMeasure: dnaSliceMeasure,
  sliceForm: dnaSliceForm,
  sliceValues: dnaSliceValues,
  spectrum: dnaSpectrum,
  spectralDistance: (a, b) => spectralDistance(a, b, 'absolute'),
  countsSlices: false,
}

/** DNA 3.1.2 mended the Epanechnikov kernel: 3/4 (1 - z^2). */
export const dna31: Dialect = {
  ...dna30,
  name: 'dna-3.1',
  slices: (timeline, settled) =>
    dnaSlices(timeline, settled, settled.kernel === 'epanechnikov' ? kernelWeight : dnaWeight),
}
