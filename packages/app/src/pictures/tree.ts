import type { Merger } from '@onrecord/network'

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
 * The tree of a clustering's mergers (`hierarchical` of the network library) over so many leaves.
 *
 * `treeOf([{ a: 0, b: 1, height: 2 }], 2)` is `{ left: { leaf: 0 }, right: { leaf: 1 }, height: 2 }`.
 */
export function treeOf(mergers: readonly Merger[], count: number): Tree {
  const trees: Tree[] = Array.from({ length: count }, (_, leaf) => ({ leaf }))
  for (const { a, b, height } of mergers) trees.push({ left: trees[a]!, right: trees[b]!, height })
  return trees.at(-1) ?? { leaf: 0 }
}
