// Statements in

export {
  type Backbone,
  type BackboneEvaluation,
  type BackboneOptions,
  backbone,
  evaluateBackbone,
} from './backbone.ts'
// Measures of a debate
export { type BarCounts, type BarSettings, barCounts } from './bar-counts.ts'
export { type Centralities, centralities, density } from './centralities.ts'
export {
  CLUSTER_METHODS,
  type Clustering,
  type Clusterings,
  type ClusterMethod,
  type ClusterOptions,
  clusterings,
  distancesOf,
} from './clustering.ts'
export { type Correspondence, correspondence } from './correspondence.ts'
export { type DnaPolarization, dnaPolarization, dnaPolarizationQuality } from './dialect/dna-polarization.ts'
export type { Event, EventList } from './event-list.ts'
export { type Cell, countedIds, eventList } from './event-list.ts'
export { type EdgeAttributes, type NetworkGraph, type NodeAttributes, toGraph } from './graph.ts'
export { hierarchical, type Linkage, type Merger } from './hierarchical.ts'
export { type IdealPointOptions, type IdealPoints, idealPoints } from './ideal-points.ts'
export { multidimensionalScaling, type Scaling } from './multidimensional-scaling.ts'
export { type NestedBackbone, type NestedStep, nestedBackbone } from './nested-backbone.ts'
// Networks out
export type { Network, Recipe, Tie, Ties } from './network.ts'
export { edges, matrix } from './network.ts'
export { network, networks } from './networks.ts'
export type { Opposition } from './opposition.ts'
export {
  type DistanceOptions,
  type NetworkDistances,
  networkDistances,
  type PhaseOptions,
  type PhaseTransitions,
  phaseTransitions,
} from './phase-transitions.ts'
export {
  opposition,
  type Polarisation,
  type PolarisationOptions,
  polarisation,
  polarisationOf,
} from './polarisation.ts'
export { type Random, randomFrom } from './random.ts'
export type { DocumentRow, Row, RowOptions, Value } from './rows.ts'
export { statementsFromRows } from './rows.ts'
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
} from './settings.ts'
export type { Exclusion, Settled } from './settled.ts'
export { laplacianSpectrum, type SpectralDistance, spectralDistance } from './spectrum.ts'
export type {
  Columns,
  Documents,
  NumberVariable,
  Statements,
  TextVariable,
  Variable,
  VariableType,
} from './statements.ts'
export { isText, MISSING, statementsFromColumns } from './statements.ts'
export { isoTime, parseTime } from './time.ts'
