import { flushSync } from 'react-dom'
import type { FullDocument, StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import type { Mode } from './mode.ts'
import { provisionalId } from './provisional.ts'
import { type Stretch, spanOf } from './stretches.ts'
import type { Coding } from './use-coding.ts'

export interface SelectionAct {
  readonly key: string
  readonly name: string
  readonly does: (stretch: Stretch) => void
}

export interface Selecting {
  readonly document: FullDocument
  readonly hand: number | null
  readonly coding: Coding
  readonly onHold: (statement: number | null) => void
  readonly onMode: (mode: Mode | null) => void
}

/** What can be made of selected words. With a statement in hand they become a part of it, else a statement of their own. */
export function selectionActs(selecting: Selecting): readonly SelectionAct[] {
  const held = selecting.document.statementList.find(({ id }) => id === selecting.hand)
  const anew: SelectionAct = { key: 'n', name: say.coding.selected.add, does: codeAnew(selecting) }
  if (held === undefined) return [anew]
  const part = (key: string, role: Part): SelectionAct => {
    return { key, name: say.coding.selected[role], does: addPart(selecting, held, role) }
  }
  const split: SelectionAct = { key: 'x', name: say.coding.selected.split, does: splitOff(selecting, held) }
  return [part('s', 'source'), part('q', 'cue'), part('w', 'content'), split, anew]
}

type Part = 'source' | 'cue' | 'content'

/** The statement stands and its form is open before the key is up: whatever is typed next is the form's. */
const codeAnew =
  ({ document: read, coding, onHold, onMode }: Selecting) =>
  (stretch: Stretch) => {
    const content = [spanOf(read.text, stretch)]
    const direct = /^["“‘«„]/.test(content[0]?.quote ?? '')
    const as = provisionalId()
    const statement = { type: 'position', mode: direct ? 'direct' : 'indirect', content } as const
    deselect()
    flushSync(() => {
      coding.act({ kind: 'add', versionId: read.versionId, statement, as })
      onHold(as)
      onMode({ statement: as, does: 'edit' })
    })
  }

const addPart =
  ({ document: read, coding }: Selecting, held: StatementAnswer, role: Part) =>
  (stretch: Stretch) => {
    const spans = [...held[role], spanOf(read.text, stretch)].sort((a, b) => a.start - b.start)
    const speaker =
      role === 'source' && held.speaker === null ? { speaker: named(spans[0]?.quote ?? '') } : {}
    coding.act({ kind: 'correct', id: held.id, correction: { [role]: withoutOverlap(spans), ...speaker } })
    deselect()
  }

const splitOff =
  ({ document: read, coding }: Selecting, held: StatementAnswer) =>
  (stretch: Stretch) => {
    const rest = held.content.flatMap((span) => without(span, stretch)).map((one) => spanOf(read.text, one))
    if (rest.length === 0) return
    const parts = [{ content: rest }, { content: [spanOf(read.text, stretch)] }]
    coding.act({ kind: 'split', id: held.id, parts })
    deselect()
  }

const deselect = () => document.getSelection()?.removeAllRanges()

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
