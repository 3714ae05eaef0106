/**
 * What an option of a network can be: each list once, under rDNA's own values and in the order in which they are shown.
 * Checks, the command's options and the interface read these lists.
 */

/** 'twomode' = variable 1 by variable 2; 'onemode' = variable 1 by itself; 'eventlist' = the statements themselves. */
export const networkTypes = ['twomode', 'onemode', 'eventlist'] as const
export type NetworkType = (typeof networkTypes)[number]

/**
 * How the qualifier counts. 'combine' is for two-mode networks, 'congruence' and 'conflict' are for one-mode ones;
 * 'congruence & conflict' gives both networks in turn (time windows of events; rDNA).
 */
export const aggregations = [
  'ignore',
  'combine',
  'subtract',
  'congruence',
  'conflict',
  'congruence & conflict',
] as const
export type QualifierAggregation = (typeof aggregations)[number]

/**
 * What cells are divided by: 'activity' and 'prominence' in two-mode networks, the others in one-mode ones.
 * 'ruzicka' is the weighted Jaccard coefficient (not in rDNA).
 */
export const normalisations = [
  'no',
  'activity',
  'prominence',
  'average',
  'jaccard',
  'ruzicka',
  'cosine',
] as const
export type Normalization = (typeof normalisations)[number]

/** Within what the same statement counts once; 'include' = it counts each time, 'acrossrange' = once in all the dates. */
export const duplicatesRules = ['include', 'document', 'week', 'month', 'year', 'acrossrange'] as const
export type Duplicates = (typeof duplicatesRules)[number]

/** Entities without a counted statement: of the whole record, none, or those in the chosen dates and documents. */
export const isolatesRules = [true, false, 'range'] as const
export type Isolates = (typeof isolatesRules)[number]

/** The units of time that windows and slices are measured in. */
export const windowUnits = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const
export type TimeUnit = (typeof windowUnits)[number]

/** What windows are made of: 'no' = one network, 'events' = so many statements, or units of time. */
export const timeWindows = ['no', 'events', ...windowUnits] as const
export type TimeWindow = (typeof timeWindows)[number]

/** Windows that reach beyond the dates. (Not in rDNA.) */
export const partialWindowsRules = ['drop', 'keep'] as const
export type PartialWindows = (typeof partialWindowsRules)[number]

/** How a statement's weight falls with its distance from the middle of a slice; 'no' = windows with hard edges. */
export const kernels = ['no', 'uniform', 'triangular', 'epanechnikov', 'gaussian'] as const
export type Kernel = (typeof kernels)[number]

/**
 * 'right' computes by the published definitions, the others reproduce DNA's numbers. 'dna' means 'dna-3.0';
 * 'dna-3.1' differs from it in the Epanechnikov kernel, which DNA 3.1.2 mended.
 */
export const dialects = ['right', 'dna', 'dna-3.0', 'dna-3.1'] as const
export type DialectName = (typeof dialects)[number]

/** How the computer that ran DNA numbered weeks: 'iso' (en_GB) or 'us' (en_US). Only the dialect looks at it. */
export const weekRules = ['iso', 'us'] as const
export type WeekRule = (typeof weekRules)[number]
