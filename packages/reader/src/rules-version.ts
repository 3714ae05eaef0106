/**
 * Which rules these are: the package's version and a hash of its sources, as `0.1.0+r1a2b3c4d`. The build puts it here,
 * so nobody has to remember to raise it; sources that were not built do not know it.
 */
export const RULES_VERSION: string = 'unbuilt'
