import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import { wordAt } from './word-at.ts'
import { type Word, wordsOfPhrase } from './words.ts'

/** A trigger found in a sentence. Words are counted from the sentence's first; `end` is exclusive. */
export interface TriggerMatch<T> {
  readonly value: T
  readonly first: number
  readonly end: number
  /** The words the trigger itself names, gaps left out. */
  readonly literal: readonly number[]
  /** How close the wording is: the trigger's own words, their inflections, or words of the same meaning. */
  readonly closeness: 'exact' | 'inflected' | 'synonym'
}

/** Finds all triggers of a set in one pass over the words. */
export interface TriggerSet<T> {
  find(words: readonly Word[]): TriggerMatch<T>[]
}

export interface TriggerOptions {
  /** Take only the words as written (`*` and `_` still work). */
  readonly exactly?: boolean
}

interface Wild {
  readonly prefix: string
  readonly suffix: string
  readonly node: Node
}

interface Node {
  /** By the word as written. */
  readonly exact: Map<string, Node>
  /** By its meaning: inflections and synonyms share one. */
  readonly loose: Map<string, Node>
  /** By the first two letters of the prefix, '' where it has fewer. */
  readonly wild: Map<number, Wild[]>
  gap: Node | null
  /** Triggers that end here, with their own words. */
  readonly ends: number[]
}

interface Compiled<T> {
  readonly value: T
  readonly words: readonly string[]
  readonly literals: number
}

/** A partly read trigger. `left` counts the gap words still allowed; -1 outside a gap. */
interface State {
  readonly node: Node
  readonly left: number
  readonly first: number
  readonly chain: Chain | null
}

interface Chain {
  readonly word: number
  readonly before: Chain | null
}

/** A gap `_` holds at most this many words. */
const GAP = 6
/** Above this many half-read triggers, of those at the same place in the trie only the one begun last stays. */
const CROWD = 24

/**
 * Compiles triggers as codebooks write them: case does not count, `*` stands for any letters, `_` for up to six words.
 * The cost of finding grows with the text, not with the number of triggers: they share one trie, and a half-read trigger
 * lives for as long as its gaps allow.
 *
 * Besides the words as written, a trigger of two content words and more takes their inflections ("refuse to send" finds
 * "refused to send") and words of the same meaning ("refused to deliver"); `closeness` says which.
 *
 * @example compileTriggers([['rul* out', 'refused']]).find(words) // "ruled out" -> one match, exact
 */
export function compileTriggers<T>(
  entries: Iterable<readonly [string, T]>,
  options: TriggerOptions = {},
): TriggerSet<T> {
  const root = newNode()
  const compiled: Compiled<T>[] = []
  for (const [trigger, value] of entries) {
    const words = wordsOfPhrase(trigger)
    const own = words.filter((word) => word !== '_')
    if (own.length === 0 || own.every((word) => /^\*+$/.test(word))) continue
    const loose = options.exactly !== true && own.filter(isContent).length >= 2
    for (const variant of spellings(trimGaps(words))) {
      plant(root, variant, compiled.length, loose)
      compiled.push({ value, words: variant.filter((word) => word !== '_'), literals: own.length })
    }
  }
  return { find: (words) => findAll(root, compiled, words) }
}

function newNode(): Node {
  return { exact: new Map(), loose: new Map(), wild: new Map(), gap: null, ends: [] }
}

function trimGaps(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => word !== '_')
  const last = words.findLastIndex((word) => word !== '_')
  return words.slice(first, last + 1)
}

/** "game*changer" is also written "game changer": a star inside a word may hide a word boundary. */
function spellings(words: readonly string[]): (readonly string[])[] {
  const at = words.findIndex((word) => /^[^*]{2,}\*[^*]{3,}$/.test(word))
  if (at < 0) return [words]
  const [before, after] = words[at]!.split('*')
  return [words, [...words.slice(0, at), `${before}*`, after!, ...words.slice(at + 1)]]
}

function plant(root: Node, words: readonly string[], index: number, loose: boolean): void {
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
    node.wild.set(start, [...wilds, { prefix, suffix, node: made }])
    return made
  }
  const asMeant = loose && isContent(word)
  const branch = asMeant ? node.loose : node.exact
  const key = asMeant ? meaning(stem(word)) : word
  const known = branch.get(key)
  if (known !== undefined) return known
  const made = newNode()
  branch.set(key, made)
  return made
}

const FUNCTION_WORDS = new Set(
  `a an the of to in on at by for with from and or but as that this these those it its they them their he she his her we
us our you your i my not no nor be is are was were been being will would should could can may must might has have had do
does did there than then so if into over up out about more most own any all some such what which who whom whose when`.split(
    /\s+/,
  ),
)

/** Words that carry a trigger's sense; the others are taken only as written. */
export function isContent(word: string): boolean {
  return word !== '_' && !FUNCTION_WORDS.has(word) && word !== "'s"
}

function findAll<T>(root: Node, compiled: readonly Compiled<T>[], words: readonly Word[]): TriggerMatch<T>[] {
  const found: TriggerMatch<T>[] = []
  let states: State[] = []
  const start: State = { node: root, left: -1, first: 0, chain: null }
  for (let i = 0; i < words.length; i++) {
    const word = wordAt(words, i)
    const after: State[] = []
    for (const state of states) advance(state, word, i, after)
    advance(start, word, i, after)
    if (after.length === 0) {
      if (states.length > 0) states = []
      continue
    }
    states = []
    for (const state of after) {
      for (const index of state.left < 0 ? state.node.ends : []) {
        const match = matchOf(compiled[index]!, state, words)
        if (match !== null) found.push(match)
      }
      keep(state, states)
    }
    if (states.length > CROWD) states = thinned(states)
  }
  return found
}

/** Alike states differ in where they began only; texts made to be slow ("a a a a ...") breed them. */
function thinned(states: readonly State[]): State[] {
  const last = new Map<Node, Map<number, State>>()
  for (const state of states) {
    const byGap = last.get(state.node) ?? new Map<number, State>()
    const rival = byGap.get(state.left)
    if (rival === undefined || rival.first <= state.first) byGap.set(state.left, state)
    last.set(state.node, byGap)
  }
  return [...last.values()].flatMap((byGap) => [...byGap.values()])
}

/** Where a half-read trigger stands after one more word. */
function advance(state: State, word: Word, i: number, after: State[]): void {
  const node = state.node
  const exact = node.exact.get(word.norm)
  if (exact !== undefined) after.push(onward(state, exact, i))
  const loose = node.loose.get(word.meaning)
  if (loose !== undefined) after.push(onward(state, loose, i))
  for (const wild of wildsFor(node, word.norm)) {
    const fits = word.norm.length >= wild.prefix.length + wild.suffix.length
    if (fits && word.norm.startsWith(wild.prefix) && word.norm.endsWith(wild.suffix))
      after.push(onward(state, wild.node, i))
  }
  if (state.left > 0) after.push({ node, left: state.left - 1, first: state.first, chain: state.chain })
}

function onward(state: State, node: Node, i: number): State {
  return {
    node,
    left: -1,
    first: state.chain === null ? i : state.first,
    chain: { word: i, before: state.chain },
  }
}

const NO_WILDS: readonly Wild[] = []

/** A word's first two letters as a number: every word of a text is looked up by it, and no string is cut for that. */
const startOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)
/** Where the wild branches stand whose prefix is shorter. */
const ANY_START = -1

/** The wild branches a word may take: by its first two letters, where a branch's prefix has as many. */
function wildsFor(node: Node, norm: string): readonly Wild[] {
  if (node.wild.size === 0) return NO_WILDS
  const keyed = node.wild.get(startOf(norm)) ?? NO_WILDS
  const short = node.wild.get(ANY_START) ?? NO_WILDS
  return short.length === 0 ? keyed : [...keyed, ...short]
}

/** Keeps a state alive, and opens the gap that may follow it; of two alike the one that began later stays. */
function keep(state: State, states: State[]): void {
  if (state.left < 0 && state.node.gap !== null) {
    states.push({ node: state.node.gap, left: GAP, first: state.first, chain: state.chain })
  }
  const { exact, loose, wild } = state.node
  if (state.left >= 0 || exact.size > 0 || loose.size > 0 || wild.size > 0) states.push(state)
}

function matchOf<T>(trigger: Compiled<T>, state: State, words: readonly Word[]): TriggerMatch<T> | null {
  const literal: number[] = []
  for (let link = state.chain; link !== null; link = link.before) literal.push(link.word)
  literal.reverse()
  let closeness: TriggerMatch<T>['closeness'] = 'exact'
  for (let k = 0; k < literal.length; k++) {
    const own = trigger.words[k]!
    const word = wordAt(words, literal[k]!)
    if (own.includes('*') || own === word.norm) continue
    if (stem(own) !== word.stem) closeness = 'synonym'
    else if (closeness === 'exact') closeness = 'inflected'
  }
  return { value: trigger.value, first: literal[0]!, end: literal.at(-1)! + 1, literal, closeness }
}

/**
 * Of matches that lie inside one another the longest stays: a match goes when another of its kind holds all its words
 * and more. `same` says which matches compete.
 */
export function longest<T>(
  matches: readonly TriggerMatch<T>[],
  same: (a: T, b: T) => boolean = () => true,
): TriggerMatch<T>[] {
  const ordered = [...matches].sort((a, b) => weight(b) - weight(a) || a.first - b.first || a.end - b.end)
  const kept: TriggerMatch<T>[] = []
  const byWord = new Map<number, TriggerMatch<T>[]>()
  for (const match of ordered) {
    const rivals = byWord.get(match.literal[0]!) ?? []
    if (rivals.some((rival) => same(rival.value, match.value) && holds(rival, match))) continue
    kept.push(match)
    for (const word of match.literal) byWord.set(word, [...(byWord.get(word) ?? []), match])
  }
  return kept.sort((a, b) => a.first - b.first || a.end - b.end)
}

function weight<T>(match: TriggerMatch<T>): number {
  return match.literal.length * 4 + { exact: 2, inflected: 1, synonym: 0 }[match.closeness]
}

function holds<T>(outer: TriggerMatch<T>, inner: TriggerMatch<T>): boolean {
  return inner.literal.every((word) => outer.literal.includes(word))
}
