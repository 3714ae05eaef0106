// biome-ignore-all assist/source/organizeImports: the lists stand in the order of the rooms

/**
 * Every list of values that an option, a variable or a result can have, each once; the types are derived from them.
 * This door (`@onrecord/network/vocabulary`) loads no engine, so a command can read the lists before it knows whether it
 * has a network to compute.
 */

export { variableTypes } from './table/statements.ts'
export { documentVariables } from './table/variable.ts'
export {
  aggregations,
  dialects,
  duplicatesRules,
  isolatesRules,
  kernels,
  networkTypes,
  normalisations,
  partialWindowsRules,
  timeWindows,
  weekRules,
  windowUnits,
} from './terms/choices.ts'
export { levelKinds } from './terms/levels.ts'
export { spectralDistances } from './cells/spectral-distances.ts'
export { backboneMethods, backboneSearches } from './measures/backbone/backbone-methods.ts'
export { clusterMethods, linkages } from './measures/clustering/cluster-methods.ts'
export { distanceMethods } from './measures/phases/distance-methods.ts'
