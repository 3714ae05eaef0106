import { useNavigate } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useKeys } from '../frame/keys.ts'
import { learnedCoding } from './learned-word.tsx'
import { type Selecting, selectionActs } from './selection-acts.ts'
import { beginSelection, useSelectionByArrows } from './selection-by-keys.ts'
import { selectedStretch } from './text-places.ts'
import { useUndoChord } from './use-undo-chord.ts'

export interface CodingKeys extends Selecting {
  /** The statements in the order of the text. */
  readonly order: readonly number[]
  readonly article: RefObject<HTMLElement | null>
  /** Brings a statement's card into the page, wherever it is, and gives it the focus. */
  readonly reach: (statement: number) => void
}

/** Coding by keyboard alone: decide, set the stance, choose the concept, select words, undo, go on to the next article. */
export function useCodingKeys(keys: CodingKeys): void {
  const { document: read, order, hand, article, coding, reach, onHold, onMode } = keys
  const navigate = useNavigate()
  const verdicts = new Map(read.statementList.map(({ id, verdict }) => [id, verdict]))
  const held = () => read.statementList.find(({ id }) => id === (hand ?? focused()))
  // To the next that nobody decided on; from a card that goes away, to any that stays.
  const goOn = (from: number, goes: boolean) => {
    const at = order.indexOf(from)
    const after = [...order.slice(at + 1), ...order.slice(0, at)]
    const undecided = after.find((id) => verdicts.get(id) === null)
    const next = undecided ?? (goes ? after[0] : undefined)
    if (next === undefined) return
    if (hand !== null) onHold(next)
    reach(next)
  }
  const decide = (kind: 'accept' | 'reject') => () => {
    const statement = held()
    if (statement === undefined) return
    if (kind === 'accept' && statement.verdict !== null) return
    const taken = kind === 'reject' && statement.verdict === 'added' ? 'withdraw' : kind
    coding.act({ kind: taken, id: statement.id })
    goOn(statement.id, kind === 'reject')
  }
  const stance = (value: -1 | 0 | 1 | null) => () => {
    const statement = held()
    if (statement !== undefined)
      coding.act({ kind: 'correct', id: statement.id, correction: { stance: value } })
  }
  const takeLearned = () => {
    const statement = held()
    const correction = statement === undefined ? null : learnedCoding(statement)
    if (statement !== undefined && correction !== null)
      coding.act({ kind: 'correct', id: statement.id, correction })
  }
  const mode = (wanted: 'edit' | 'concept') => (event: KeyboardEvent) => {
    const statement = held()
    if (statement === undefined) return
    event.preventDefault()
    // At once, so that the very next key is the field's already.
    flushSync(() => {
      if (hand !== statement.id) onHold(statement.id)
      onMode({ statement: statement.id, does: wanted })
    })
  }
  const go = (id: number | null) => () => {
    if (id !== null) void navigate({ to: '/documents/$id', params: { id: String(id) } })
  }
  const merge = () => {
    const at = order.indexOf(hand ?? focused() ?? -1)
    const [one, other] = [order[at], order[at + 1]]
    if (at >= 0 && one !== undefined && other !== undefined) coding.act({ kind: 'merge', ids: [one, other] })
  }
  const onSelection = Object.fromEntries(
    selectionActs(keys).map(({ key, does }) => [
      key,
      (event: KeyboardEvent) => {
        const stretch = article.current === null ? null : selectedStretch(article.current, read.text)
        if (stretch === null) return
        event.preventDefault()
        does(stretch)
      },
    ]),
  )
  useKeys({
    a: decide('accept'),
    r: decide('reject'),
    e: mode('edit'),
    c: mode('concept'),
    l: takeLearned,
    '1': stance(1),
    '2': stance(-1),
    '3': stance(0),
    '0': stance(null),
    u: () => coding.act({ kind: 'undo' }),
    U: () => coding.act({ kind: 'redo' }),
    m: merge,
    v: () => article.current !== null && beginSelection(article.current, held()),
    ']': go(read.next),
    '[': go(read.previous),
    ...onSelection,
  })
  useSelectionByArrows(article)
  useUndoChord(coding)
}

function focused(): number | undefined {
  const card = document.activeElement?.closest('li.card')
  return card == null ? undefined : Number(card.id.slice(2))
}
