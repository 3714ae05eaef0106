import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import { isContent } from './content-words.ts'

/** The triggers of a set share one trie: a place in it is what they have in common so far. */
/** A branch for words with a star. */
export interface Wild {
  readonly prefix: string
  readonly suffix: string
  readonly node: Node
}

export interface Node {
  /** By the word as written. */
  exact: Map<string, Node>
  /** By its meaning: inflections and synonyms share one. */
  loose: Map<string, Node>
  /** By the first two letters of the prefix, '' where it has fewer. */
  wild: Map<number, Wild[]>
  gap: Node | null
  /** Triggers that end here, with their own words. */
  readonly ends: number[]
}

/** Most places have branches of one kind at most: those without share an empty one, that nothing is planted in. */
const NO_BRANCHES = new Map<string, Node>()
const NO_WILD_BRANCHES = new Map<number, Wild[]>()

export function newNode(): Node {
  return { exact: NO_BRANCHES, loose: NO_BRANCHES, wild: NO_WILD_BRANCHES, gap: null, ends: [] }
}

/** Plants a trigger's words; `index` is the trigger's. */
export function plant(root: Node, words: readonly string[], index: number, loose: boolean): void {
  let node = root
  for (const word of words) node = step(node, word, loose)
  node.ends.push(index)
}

function step(node: Node, word: string, loose: boolean): Node {
  if (word === '_') {
    node.gap ??= newNode()
    return node.gap
  }
  if (word.includes('*')) {
    const star = word.indexOf('*')
    const prefix = word.slice(0, star)
    const suffix = word.slice(word.lastIndexOf('*') + 1)
    const start = prefix.length < 2 ? ANY_START : startOf(prefix)
    const wilds = node.wild.get(start) ?? []
    const known = wilds.find((wild) => wild.prefix === prefix && wild.suffix === suffix)
    if (known !== undefined) return known.node
    const made = newNode()
    if (node.wild === NO_WILD_BRANCHES) node.wild = new Map()
    node.wild.set(start, [...wilds, { prefix, suffix, node: made }])
    return made
  }
  const asMeant = loose && isContent(word)
  const branch = asMeant ? looseOf(node) : exactOf(node)
  const key = asMeant ? meaning(stem(word)) : word
  const known = branch.get(key)
  if (known !== undefined) return known
  const made = newNode()
  branch.set(key, made)
  return made
}

function looseOf(node: Node): Map<string, Node> {
  if (node.loose === NO_BRANCHES) node.loose = new Map()
  return node.loose
}

function exactOf(node: Node): Map<string, Node> {
  if (node.exact === NO_BRANCHES) node.exact = new Map()
  return node.exact
}

const NO_WILDS: readonly Wild[] = []

/** A word's first two letters as a number: every word of a text is looked up by it, and no string is cut for that. */
const startOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)
/** Where the wild branches stand whose prefix is shorter. */
const ANY_START = -1

/** Whether there may be a wild branch for a word. */
export function wildsStart(wild: Node['wild'], norm: string): boolean {
  return wild.has(startOf(norm)) || wild.has(ANY_START)
}

/** The wild branches a word may take: by its first two letters, where a branch's prefix has as many. */
export function wildsFor(node: Node, norm: string): readonly Wild[] {
  if (node.wild.size === 0) return NO_WILDS
  const keyed = node.wild.get(startOf(norm)) ?? NO_WILDS
  const short = node.wild.get(ANY_START) ?? NO_WILDS
  return short.length === 0 ? keyed : [...keyed, ...short]
}
