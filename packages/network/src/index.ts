// biome-ignore-all assist/source/organizeImports: the contents stand in the order of the rooms

/**
 * Networks of a debate: from statements (actor, concept, agreement, date) to networks and their measures.
 * These are the contents, room by room; a room imports only rooms above it.
 */

// table: statements as columns
export { statementsFromRows } from './table/rows.ts'
export type { DocumentRow, Row, RowOptions, Value } from './table/row.ts'
export {
  type Columns,
  type Documents,
  isText,
  MISSING,
  type NumberVariable,
  type Statements,
  statementsFromColumns,
  type TextVariable,
  type Variable,
  type VariableType,
} from './table/statements.ts'
export { isoTime, parseTime } from './table/dates.ts'

// terms: what is asked of the table, and what that chooses
export type { Settings } from './terms/settings.ts'
export type { Exclusion, Settled } from './terms/settled.ts'
export type {
  DialectName,
  Duplicates,
  Isolates,
  Kernel,
  NetworkType,
  Normalization,
  PartialWindows,
  QualifierAggregation,
  TimeUnit,
  TimeWindow,
  WeekRule,
} from './terms/choices.ts'

// chance: seeded, the same on every machine
export { type Random, randomFrom } from './chance/random.ts'

// cells: networks as data, and the numbers in them
export { edges, matrix, type Network, type Recipe, type Tie, type Ties } from './cells/network.ts'
export { type EdgeAttributes, type NetworkGraph, type NodeAttributes, toGraph } from './cells/graph.ts'
export { laplacianSpectrum, spectralDistance } from './cells/spectrum.ts'
export type { SpectralDistance } from './cells/spectral-distances.ts'

// time: windows, kernels, sliding (asked for by settings)
// dialect: DNA's own numbers (asked for by settings), and its way to polarisation
export {
  type DnaPolarization,
  dnaPolarization,
  dnaPolarizationQuality,
} from './dialect/polarization/dna-polarization.ts'

// flow: what puts them in a row
export { network, networks } from './flow/networks.ts'
export {
  type Cell,
  countedIds,
  countedRows,
  countStatements,
  type Event,
  type EventList,
  eventList,
} from './flow/event-list.ts'
export type { Opposition } from './flow/opposition.ts'

// measures/bar-counts: who said what how often
export { type BarCounts, type BarSettings, barCounts } from './measures/bar-counts.ts'

// measures/centrality: who is in the middle
export { type Centralities, centralities } from './measures/centrality/centralities.ts'
export { density } from './measures/centrality/density.ts'

// measures/clustering: who goes together
export {
  type Clustering,
  type Clusterings,
  type ClusterOptions,
  clusterings,
  distancesOf,
} from './measures/clustering/clustering.ts'
export { type ClustersAt, clustersOverTime } from './measures/clustering/clusters-over-time.ts'
export { hierarchical, type Merger } from './measures/clustering/hierarchical.ts'
export type { ClusterMethod, Linkage } from './measures/clustering/cluster-methods.ts'

// measures/backbone: the concepts that carry a debate
export { type Backbone, type BackboneOptions, backbone } from './measures/backbone/backbone.ts'
export { type NestedBackbone, type NestedStep, nestedBackbone } from './measures/backbone/nested-backbone.ts'
export { type BackboneEvaluation, evaluateBackbone } from './measures/backbone/backbone-evaluation.ts'
export type { BackboneMethod, BackboneSearch } from './measures/backbone/backbone-methods.ts'

// measures/polarisation: camps, and how far they are apart
export {
  type Polarisation,
  type PolarisationOptions,
  polarisation,
  polarisationOf,
} from './measures/polarisation/polarisation.ts'
export { opposition } from './measures/polarisation/opposed-networks.ts'

// measures/phases: when a debate changes
export {
  type PhaseOptions,
  type PhaseTransitions,
  phaseTransitions,
} from './measures/phases/phase-transitions.ts'
export {
  type DistanceOptions,
  type NetworkDistances,
  networkDistances,
} from './measures/phases/network-distances.ts'
export type { DistanceMethod } from './measures/phases/distance-methods.ts'

// measures/scaling: actors and concepts as points
export { type Correspondence, correspondence } from './measures/scaling/correspondence.ts'
export { type IdealPointOptions, type IdealPoints, idealPoints } from './measures/scaling/ideal-points.ts'
export {
  type PositionsAt,
  type PositionsOverTime,
  positionsOverTime,
} from './measures/scaling/positions-over-time.ts'
export { multidimensionalScaling, type Scaling } from './measures/scaling/multidimensional-scaling.ts'

// vocabulary: every list of values
export * from './vocabulary.ts'
