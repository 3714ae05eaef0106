/** When clusters are joined: by their nearest members, their furthest, the mean of all pairs, or Ward's criterion. */
export const linkages = ['single', 'complete', 'average', 'ward'] as const
export type Linkage = (typeof linkages)[number]

/** The ways to divide the nodes of a network, in the order in which they are tried. */
export const clusterMethods = [
  ...linkages,
  'k-means',
  'spectral',
  'concor',
  'edge-betweenness',
  'louvain',
  'leiden',
] as const
export type ClusterMethod = (typeof clusterMethods)[number]
