import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { Telling } from './tellings.ts'
import type { ToldAt } from './told.ts'

/** Who an article has told to decide on an item. */
export interface DeciderTold {
  readonly item: string
  /** The item's head by its stem. */
  readonly head: string
  readonly decider: string
}

/** So many are kept. */
const KEPT = 16

/** States whose decider is who decides on the matter; who recommends or uses it need not. */
const DECIDES: ReadonlySet<DecisionState> = new Set([
  'refused',
  'refused-maintained',
  'decided',
  'authorised-in-law',
  'deferred',
  'under-discussion',
  'reversed',
  'withdrawn',
  'announced',
  'requested',
])
/** States that a passive without an agent tells of whoever decides. */
const LEFT_OPEN: ReadonlySet<DecisionState> = new Set([
  'refused',
  'refused-maintained',
  'decided',
  'deferred',
  'under-discussion',
  'reversed',
  'withdrawn',
  'requested',
])

/**
 * A telling that names no decider, with the one who was told to decide on the same item: "the scheme had been scrapped", "asked for the
 * licence". Where several were, or the item is another of its kind ("a levy"), it stays open.
 */
export function withDecider(
  telling: Telling,
  told: ToldAt,
  words: readonly Word[],
  known: readonly DeciderTold[],
): Telling {
  const { state, item, decider, bySaying } = telling
  if (state === null || item === null || bySaying || !LEFT_OPEN.has(state)) return telling
  if (decider !== null && (decider.name !== null || decider.stands !== 'others')) return telling
  const head = isSame(told, words) ? headOf(item) : null
  const names = new Set(
    known.filter((one) => one.item === item || one.head === head).map((one) => one.decider),
  )
  const [name] = names
  const other = name === telling.requester?.name || name === telling.recipient?.name
  if (name === undefined || names.size > 1 || other) return telling
  return { ...telling, decider: { first: told.first, end: told.end, name, stands: 'name' } }
}

/** The deciders with a telling's own before them. */
export function withDeciderTold(known: readonly DeciderTold[], telling: Telling): readonly DeciderTold[] {
  const { state, item, decider } = telling
  if (state === null || item === null || decider === null || decider.name === null) return known
  const head = headOf(item)
  if (!DECIDES.has(state) || decider.stands === 'self' || head === null) return known
  return [{ item, head, decider: decider.name }, ...known].slice(0, KEPT)
}

/** "the levy", "its plan", "it": what was told before, and not another of its kind. */
function isSame({ item }: ToldAt, words: readonly Word[]): boolean {
  if (item === null) return false
  if (item.end - item.first < 2) return true
  return /^(?:the|this|that|these|those|its|their|his|her|both)$/.test(wordAt(words, item.first).norm)
}

/** The head of an item by its stem: "plan" of "plan for a dam". */
function headOf(item: string): string | null {
  const head = item
    .split(/ (?:of|for|to|on|in|from|by|with|at) /)[0]
    ?.split(' ')
    .at(-1)
  return head === undefined || head === '' ? null : stem(head.toLowerCase())
}
