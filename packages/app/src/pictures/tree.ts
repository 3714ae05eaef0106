/** A hierarchical clustering: leaves are places in a list of labels, joins have a height. */
export type Tree =
  | { readonly leaf: number }
  | { readonly left: Tree; readonly right: Tree; readonly height: number }

/** The leaves in the order they are drawn. */
export function leavesOf(tree: Tree): readonly number[] {
  return 'leaf' in tree ? [tree.leaf] : [...leavesOf(tree.left), ...leavesOf(tree.right)]
}

export function heightOf(tree: Tree): number {
  return 'leaf' in tree ? 0 : tree.height
}

/**
 * Average-linkage clustering (Sokal and Michener 1958) of a symmetric matrix of distances, to order a picture's
 * rows: cubic in the rows, ties by the lower place, so the same matrix gives the same tree.
 */
export function averageLinkage(distances: readonly (readonly number[])[]): Tree {
  let clusters = distances.map((_, leaf): { tree: Tree; members: readonly number[] } => ({
    tree: { leaf },
    members: [leaf],
  }))
  const between = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => sum + b.reduce((part, j) => part + distances[i]![j]!, 0), 0) / (a.length * b.length)
  while (clusters.length > 1) {
    let best = { a: 0, b: 1, height: Number.POSITIVE_INFINITY }
    for (const [a, one] of clusters.entries()) {
      for (const [b, other] of clusters.entries()) {
        if (b <= a) continue
        const height = between(one.members, other.members)
        if (height < best.height - 1e-12) best = { a, b, height }
      }
    }
    const [one, other] = [clusters[best.a]!, clusters[best.b]!]
    const joined = {
      tree: { left: one.tree, right: other.tree, height: best.height },
      members: [...one.members, ...other.members],
    }
    clusters = [...clusters.filter((cluster) => cluster !== one && cluster !== other), joined]
  }
  return clusters[0]?.tree ?? { leaf: 0 }
}
