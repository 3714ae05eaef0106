import { type Node, wildsFor, wildsStart } from './trigger-trie.ts'
import { wordAt } from './word-at.ts'
import type { Word } from './words.ts'

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

/** The end of a trigger in a sentence: its number, and the words it names, gaps left out. */
export interface Ending {
  readonly trigger: number
  readonly literal: readonly number[]
}

/** Where the triggers of a trie end in a sentence, by the words they end at; one pass over the words. */
export function endingsIn(root: Node, words: readonly Word[]): Ending[] {
  const found: Ending[] = []
  let states: State[] = []
  const start: State = { node: root, left: -1, first: 0, chain: null }
  for (let i = 0; i < words.length; i++) {
    const word = wordAt(words, i)
    if (states.length === 0 && !begins(root, word)) continue
    const after: State[] = []
    for (const state of states) advance(state, word, i, after)
    advance(start, word, i, after)
    states = []
    for (const state of after) {
      for (const trigger of state.left < 0 ? state.node.ends : [])
        found.push({ trigger, literal: literalOf(state) })
      keep(state, states)
    }
    if (states.length > CROWD) states = thinned(states)
  }
  return found
}

/** Whether any trigger begins with this word, as far as a glance tells: most words begin none. */
function begins({ exact, loose, wild }: Node, { norm, meaning }: Word): boolean {
  return exact.has(norm) || loose.has(meaning) || (wild.size > 0 && wildsStart(wild, norm))
}

function literalOf({ chain }: State): readonly number[] {
  const literal: number[] = []
  for (let link = chain; link !== null; link = link.before) literal.push(link.word)
  return literal.reverse()
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

/** Keeps a state alive, and opens the gap that may follow it; of two alike the one that began later stays. */
function keep(state: State, states: State[]): void {
  if (state.left < 0 && state.node.gap !== null) {
    states.push({ node: state.node.gap, left: GAP, first: state.first, chain: state.chain })
  }
  const { exact, loose, wild } = state.node
  if (state.left >= 0 || exact.size > 0 || loose.size > 0 || wild.size > 0) states.push(state)
}
