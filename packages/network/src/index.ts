// Statements in

export { type EdgeAttributes, type NetworkGraph, type NodeAttributes, toGraph } from './cells/graph.ts'
// Networks out
export type { Network, Recipe, Tie, Ties } from './cells/network.ts'
export { edges, matrix } from './cells/network.ts'
export { laplacianSpectrum, type SpectralDistance, spectralDistance } from './cells/spectrum.ts'
export { type Random, randomFrom } from './chance/random.ts'
export {
  type DnaPolarization,
  dnaPolarization,
  dnaPolarizationQuality,
} from './dialect/polarization/dna-polarization.ts'
export type { Event, EventList } from './flow/event-list.ts'
export { type Cell, countedIds, eventList } from './flow/event-list.ts'
export { network, networks } from './flow/networks.ts'
export type { Opposition } from './flow/opposition.ts'
export {
  type Backbone,
  type BackboneEvaluation,
  type BackboneOptions,
  backbone,
  evaluateBackbone,
} from './measures/backbone/backbone.ts'
export { type NestedBackbone, type NestedStep, nestedBackbone } from './measures/backbone/nested-backbone.ts'
// Measures of a debate
export { type BarCounts, type BarSettings, barCounts } from './measures/bar-counts.ts'
export { type Centralities, centralities, density } from './measures/centrality/centralities.ts'
export {
  CLUSTER_METHODS,
  type Clustering,
  type Clusterings,
  type ClusterMethod,
  type ClusterOptions,
  clusterings,
  distancesOf,
} from './measures/clustering/clustering.ts'
export { hierarchical, type Linkage, type Merger } from './measures/clustering/hierarchical.ts'
export {
  type DistanceOptions,
  type NetworkDistances,
  networkDistances,
  type PhaseOptions,
  type PhaseTransitions,
  phaseTransitions,
} from './measures/phases/phase-transitions.ts'
export {
  opposition,
  type Polarisation,
  type PolarisationOptions,
  polarisation,
  polarisationOf,
} from './measures/polarisation/polarisation.ts'
export { type Correspondence, correspondence } from './measures/scaling/correspondence.ts'
export { type IdealPointOptions, type IdealPoints, idealPoints } from './measures/scaling/ideal-points.ts'
export { multidimensionalScaling, type Scaling } from './measures/scaling/multidimensional-scaling.ts'
export { isoTime, parseTime } from './table/dates.ts'
export type { DocumentRow, Row, RowOptions, Value } from './table/rows.ts'
export { statementsFromRows } from './table/rows.ts'
export type {
  Columns,
  Documents,
  NumberVariable,
  Statements,
  TextVariable,
  Variable,
  VariableType,
} from './table/statements.ts'
export { isText, MISSING, statementsFromColumns } from './table/statements.ts'
// Options
export type {
  DialectName,
  Duplicates,
  Kernel,
  NetworkType,
  Normalization,
  QualifierAggregation,
  Settings,
  TimeUnit,
  TimeWindow,
} from './terms/settings.ts'
export type { Exclusion, Settled } from './terms/settled.ts'
