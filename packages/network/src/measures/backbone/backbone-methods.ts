/** 'penalty': the set that loses little and is small; 'fixed': the best set of a given size. */
export const backboneMethods = ['penalty', 'fixed'] as const
export type BackboneMethod = (typeof backboneMethods)[number]

/** How sets are searched: all of them, by annealing, or ('auto') all of them while there are few. */
export const backboneSearches = ['auto', 'exact', 'annealing'] as const
export type BackboneSearch = (typeof backboneSearches)[number]
