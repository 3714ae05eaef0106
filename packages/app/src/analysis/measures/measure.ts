import type { Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { measureBackbone } from './measure-backbone.ts'
import { measureClusters } from './measure-clusters.ts'
import { measureFrequencies } from './measure-frequencies.ts'
import type { Asked, MeasureName } from './measure-options.ts'
import { measurePhases } from './measure-phases.ts'
import { measurePolarisation } from './measure-polarisation.ts'
import { measureScale } from './measure-scale.ts'
import type { Measured, OnProgress } from './measured.ts'

const MEASURE: Readonly<
  Record<
    MeasureName,
    (source: NetworkSource, settings: Settings, asked: Asked, onProgress: OnProgress) => Measured
  >
> = {
  frequencies: measureFrequencies,
  polarisation: measurePolarisation,
  backbone: measureBackbone,
  phases: measurePhases,
  clusters: measureClusters,
  scale: measureScale,
}

/** Measures a debate. The same statements, settings and options give the same bytes; `onProgress` hears of each time that is done. */
export function measure(
  name: MeasureName,
  source: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  return MEASURE[name](source, settings, asked, onProgress)
}
