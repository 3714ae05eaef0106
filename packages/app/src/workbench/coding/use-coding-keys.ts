import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { FullDocument, StatementAnswer } from '../../api/contract/shapes.ts'
import { type Keys, useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { formOpening } from './form-opening.ts'
import { outbox } from './outbox.ts'
import type { SelectionAct } from './selection-bar.tsx'
import { type Stretch, spanOf } from './stretches.ts'
import { selectedStretch, selectStretch } from './text-places.ts'
import type { Coding } from './use-coding.ts'

/** What is being done to one statement: everything corrected in the form, or its concept chosen. */
export interface Mode {
  readonly statement: number
  readonly does: 'edit' | 'concept'
}

export interface CodingKeys {
  readonly document: FullDocument
  readonly order: readonly number[]
  readonly hand: number | null
  readonly article: RefObject<HTMLElement | null>
  readonly coding: Coding
  readonly onHold: (statement: number | null) => void
  readonly onMode: (mode: Mode | null) => void
}

/** What can be made of selected words. With a statement in hand they become a part of it, else a statement of their own. */
export function selectionActs({
  document: read,
  hand,
  coding,
  onHold,
  onMode,
}: CodingKeys): readonly SelectionAct[] {
  const held = read.statementList.find(({ id }) => id === hand)
  const done = () => document.getSelection()?.removeAllRanges()
  const fresh: SelectionAct = {
    key: 'n',
    name: say.coding.selected.add,
    does: (stretch) => {
      const content = [spanOf(read.text, stretch)]
      const direct = /^["“‘«„]/.test(content[0]?.quote ?? '')
      coding.act({
        kind: 'add',
        versionId: read.versionId,
        statement: { type: 'position', mode: direct ? 'direct' : 'indirect', content },
      })
      formOpening.begin()
      const stop = outbox.onSettled(({ act, statements }) => {
        if (act.kind !== 'add') return
        stop()
        const [added] = statements ?? []
        if (added === undefined) return formOpening.end()
        onHold(added.id)
        onMode({ statement: added.id, does: 'edit' })
      })
      done()
    },
  }
  if (held === undefined) return [fresh]
  const part = (key: string, role: 'source' | 'cue' | 'content'): SelectionAct => ({
    key,
    name: say.coding.selected[role],
    does: (stretch) => {
      const spans = [...held[role], spanOf(read.text, stretch)].sort((a, b) => a.start - b.start)
      const speaker =
        role === 'source' && held.speaker === null ? { speaker: named(spans[0]?.quote ?? '') } : {}
      coding.act({ kind: 'correct', id: held.id, correction: { [role]: withoutOverlap(spans), ...speaker } })
      done()
    },
  })
  const split: SelectionAct = {
    key: 'x',
    name: say.coding.selected.split,
    does: (stretch) => {
      const rest = held.content.flatMap((span) => without(span, stretch)).map((one) => spanOf(read.text, one))
      if (rest.length === 0) return
      coding.act({
        kind: 'split',
        id: held.id,
        parts: [{ content: rest }, { content: [spanOf(read.text, stretch)] }],
      })
      done()
    },
  }
  return [part('s', 'source'), part('q', 'cue'), part('w', 'content'), split, fresh]
}

const named = (name: string): StatementAnswer['speaker'] => {
  return { name, id: null, kind: 'person', organisation: null, anonymity: 'named-person' }
}

/** Stretches that overlap are one part: the later words win where they touch. */
function withoutOverlap<One extends Stretch>(spans: readonly One[]): readonly One[] {
  return spans.filter((span, at) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0))
}

function without(span: Stretch, { start, end }: Stretch): Stretch[] {
  const parts = [
    { start: span.start, end: Math.min(span.end, start) },
    { start: Math.max(span.start, end), end: span.end },
  ]
  return parts.filter((one) => one.end > one.start)
}

/** Coding by keyboard alone: decide, set the stance, choose the concept, select words, undo, go on to the next article. */
export function useCodingKeys(keys: CodingKeys): void {
  const { document: read, order, hand, article, coding, onHold, onMode } = keys
  const navigate = useNavigate()
  const held = () => read.statementList.find(({ id }) => id === (hand ?? focused()))
  // To the next that nobody decided on; from a card that goes away, to any that stays.
  const goOn = (from: number, goes: boolean) => {
    const at = order.indexOf(from)
    const after = [...order.slice(at + 1), ...order.slice(0, at)]
    const undecided = after.find((id) => read.statementList.find((one) => one.id === id)?.verdict === null)
    const next = undecided ?? (goes ? after[0] : undefined)
    if (next !== undefined) reach(next, hand !== null, onHold)
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
  const mode = (wanted: 'edit' | 'concept') => (event: KeyboardEvent) => {
    const statement = held()
    if (statement === undefined) return
    event.preventDefault()
    if (hand !== statement.id) onHold(statement.id)
    // At once, so that the very next key is the field's already.
    flushSync(() => onMode({ statement: statement.id, does: wanted }))
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
  const keyed: Keys = {
    a: decide('accept'),
    r: decide('reject'),
    e: mode('edit'),
    c: mode('concept'),
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
  }
  useKeys(
    Object.fromEntries(
      Object.entries(keyed).map(([key, does]) => [
        key,
        (event: KeyboardEvent) => (formOpening.is() ? event.preventDefault() : does(event)),
      ]),
    ),
  )
  useSelectionByArrows(article)
  useUndoChord(coding)
}

function focused(): number | undefined {
  const card = document.activeElement?.closest('li.card')
  return card == null ? undefined : Number(card.id.slice(2))
}

function reach(id: number, open: boolean, onHold: CodingKeys['onHold']): void {
  if (open) onHold(id)
  const card = document.querySelector<HTMLElement>(`#s-${id}`)
  card?.querySelector<HTMLElement>('button.open')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

/** `v` selects the first word of what is in hand, or of what one sees; arrows go on from there. */
function beginSelection(article: HTMLElement, statement: StatementAnswer | undefined): void {
  const from = statement?.content[0] ?? firstSeen(article)
  if (from === null) return
  ;(document.activeElement as HTMLElement | null)?.blur()
  selectStretch(article, { start: from.start, end: from.start })
  document.getSelection()?.modify('extend', 'forward', 'word')
}

function firstSeen(article: HTMLElement): Stretch | null {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p[data-start]')]
  const seen = paragraphs.find((one) => one.getBoundingClientRect().bottom > 60) ?? paragraphs[0]
  return seen === undefined
    ? null
    : { start: Number(seen.dataset.start), end: Number(seen.dataset.start) + 1 }
}

/** Arrows move the selected words by a word, with Shift they make them longer or shorter; Ctrl goes by letters. */
function useSelectionByArrows(article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const selection = document.getSelection()
      const element = article.current
      if (
        selection === null ||
        element === null ||
        selection.isCollapsed ||
        !element.contains(selection.anchorNode)
      )
        return
      if ((event.target as Element | null)?.closest('input, select, textarea') !== null) return
      const way = wayOf(event.key, selection)
      if (event.key === 'Escape') selection.removeAllRanges()
      if (way === undefined) return
      event.preventDefault()
      const step =
        event.key === 'ArrowDown' || event.key === 'ArrowUp' ? 'line' : event.ctrlKey ? 'character' : 'word'
      if (!event.shiftKey) {
        if (way === 'forward') selection.collapseToEnd()
        else selection.collapseToStart()
      }
      selection.modify('extend', way, step)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [article])
}

/** To the right is forward, and in a text from right to left it is back. */
function wayOf(key: string, { anchorNode }: Selection): 'forward' | 'backward' | undefined {
  if (key === 'ArrowDown') return 'forward'
  if (key === 'ArrowUp') return 'backward'
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const paragraph = anchorNode?.parentElement ?? null
  const leftward = paragraph !== null && getComputedStyle(paragraph).direction === 'rtl'
  return (key === 'ArrowRight') === leftward ? 'backward' : 'forward'
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), outside fields, where they are the browser's. */
function useUndoChord(coding: Coding): void {
  const latest = useRef(coding)
  latest.current = coding
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if ((event.target as Element | null)?.closest('input, select, textarea') !== null) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      latest.current.act({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
