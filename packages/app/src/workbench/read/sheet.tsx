import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { FullDocument, StatementAnswer } from '../../api/contract/shapes.ts'
import { Actions } from '../coding/actions.tsx'
import { hasDraft } from '../coding/draft.ts'
import { Editor } from '../coding/editor.tsx'
import { ConceptField } from '../coding/fields.tsx'
import { Handles } from '../coding/handles.tsx'
import { outbox } from '../coding/outbox.ts'
import { SelectionBar } from '../coding/selection-bar.tsx'
import { CodingStatus } from '../coding/status.tsx'
import { type Coding, useCoding } from '../coding/use-coding.ts'
import { type Mode, selectionActs, useCodingKeys } from '../coding/use-coding-keys.ts'
import { useKeys } from '../frame/keys.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { spoken, stanceWord } from '../language/terms.ts'
import { Card } from './card.tsx'
import { CardDetails } from './card-details.tsx'
import { Headline } from './headline.tsx'
import { anchor, marksOf, type Segment, segments } from './marks.ts'
import { Paragraph } from './paragraph.tsx'
import { useMargin } from './use-margin.ts'

export interface SheetProps {
  readonly document: FullDocument
  readonly hand: number | null
  readonly onHold: (statement: number | null) => void
}

interface Block {
  readonly start: number
  readonly segments: readonly Segment[]
  readonly statements: readonly StatementAnswer[]
  readonly begins: ReadonlyMap<number, readonly { readonly id: number; readonly says: string }[]>
  readonly ids: ReadonlySet<number>
}

/** The article at the left, its cards in the margin; on a narrow page each paragraph's cards stand below it. */
export function Sheet({ document: read, hand, onHold }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  const [near, setNear] = useState<number | null>(null)
  const wide = useMedia('(min-width: 1180px)')
  const blocks = useMemo(() => blocksOf(read), [read])
  const order = useMemo(() => blocks.flatMap((block) => block.statements.map(({ id }) => id)), [blocks])
  const margin = useMargin(sheet, order, hand, wide)
  const open = useCallback((id: number) => onHold(id === hand ? null : id), [hand, onHold])
  const article = useRef<HTMLDivElement>(null)
  const coding = useCoding(String(read.id))
  const [mode, setMode] = useState<Mode | null>(null)
  useEffect(() => {
    if (hand === null) setMode(null)
    else if (hasDraft(hand)) setMode({ statement: hand, does: 'edit' })
  }, [hand])
  const keys = { document: read, order, hand, article, coding, onHold, onMode: setMode }
  useStatementKeys(order, hand, onHold)
  useCodingKeys(keys)
  useArrival(hand)
  const held = read.statementList.find(({ id }) => id === hand)
  const touch = (event: MouseEvent) => markedAt(event, hand)
  return (
    <article ref={sheet} className="sheet" style={wide ? { minHeight: margin.height } : undefined}>
      <Headline document={read} />
      <CodingStatus coding={coding} />
      <svg className={`leader ${held === undefined ? '' : stanceWord(held.stance)}`} aria-hidden="true">
        <path d={margin.leader} />
      </svg>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way only; keys and screen readers use the cards */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={article}
        className="article"
        lang={read.language ?? undefined}
        onMouseOver={(event) => setNear(touch(event)?.id ?? null)}
        onFocus={() => {}}
        onClick={(event) => holdNext(touch(event), onHold)}
      >
        {blocks.map((block) => (
          <div key={block.start}>
            <Paragraph
              start={block.start}
              segments={block.segments}
              begins={block.begins}
              hand={hand !== null && block.ids.has(hand) ? hand : null}
              near={near !== null && block.ids.has(near) ? near : null}
            />
            {block.statements.length === 0 ? null : (
              <ul className="cards" aria-label={say.read.statementsHere}>
                {block.statements.map((statement) => (
                  <Card
                    key={outbox.origin(statement.id)}
                    statement={statement}
                    hand={statement.id === hand}
                    near={statement.id === near}
                    top={margin.tops.get(statement.id)}
                    onOpen={open}
                    onNear={setNear}
                  >
                    {statement.id === hand ? (
                      <InHand
                        statement={statement}
                        text={read.text}
                        coding={coding}
                        mode={modeOf(mode, statement.id)}
                        onMode={(does) => setMode(does === null ? null : { statement: statement.id, does })}
                      />
                    ) : null}
                  </Card>
                ))}
              </ul>
            )}
          </div>
        ))}
        {held === undefined ? null : (
          <Handles article={article} statement={held} text={read.text} act={coding.act} />
        )}
      </div>
      <SelectionBar article={article} text={read.text} acts={selectionActs(keys)} />
    </article>
  )
}

/** A mode belongs to one statement, under whichever id it stands now. */
const modeOf = (mode: Mode | null, statement: number): Mode['does'] | null =>
  mode !== null && outbox.follow(mode.statement) === statement ? mode.does : null

/** The open card: what one can do, and the coding or the form. */
function InHand({
  statement,
  text,
  coding,
  mode,
  onMode,
}: {
  readonly statement: StatementAnswer
  readonly text: string
  readonly coding: Coding
  readonly mode: Mode['does'] | null
  readonly onMode: (mode: Mode['does'] | null) => void
}) {
  const correct = (correction: CorrectionAsked) => {
    coding.act({ kind: 'correct', id: statement.id, correction })
    onMode(null)
    document.querySelector<HTMLElement>(`#s-${statement.id} button.open`)?.focus({ preventScroll: true })
  }
  if (mode === 'edit') {
    return (
      <Editor
        key={statement.id}
        statement={statement}
        text={text}
        onSave={correct}
        onClose={() => onMode(null)}
      />
    )
  }
  return (
    <div className="more">
      <Actions
        statement={statement}
        act={coding.act}
        onCorrect={() => onMode('edit')}
        onConcept={() => onMode('concept')}
      />
      {mode === 'concept' ? (
        <ConceptField
          focused
          value={statement.concept}
          onChange={(concept) => correct({ concept })}
          onLeave={() => onMode(null)}
        />
      ) : null}
      <CardDetails statement={statement} />
    </div>
  )
}

/** The paragraphs with their segments and the statements that begin in each. */
function blocksOf({ text, paragraphs, statementList }: FullDocument): Block[] {
  const marks = statementList.flatMap(marksOf)
  const sorted = [...statementList].sort((a, b) => anchor(a) - anchor(b) || a.id - b.id)
  return paragraphs.map(({ start, end }, i) => {
    const next = paragraphs[i + 1]?.start ?? Number.POSITIVE_INFINITY
    const from = i === 0 ? -1 : start
    const statements = sorted.filter((one) => anchor(one) >= from && anchor(one) < next)
    const begins = new Map<number, { id: number; says: string }[]>()
    for (const one of statements) {
      const at = Math.min(Math.max(anchor(one), start), end - 1)
      begins.set(at, [...(begins.get(at) ?? []), { id: one.id, says: spoken(one) }])
    }
    const cut = segments(text, start, end, marks)
    const ids = new Set([
      ...statements.map(({ id }) => id),
      ...cut.flatMap((s) => s.marks.map((m) => m.statement)),
    ])
    return { start, segments: cut, statements, begins, ids }
  })
}

/** The statement under the mouse, and all that share the words there: further clicks go through them. */
function markedAt(event: MouseEvent, hand: number | null) {
  const element = (event.target as Element).closest<HTMLElement>('[data-lead]')
  if (element === null) return null
  const ids = (element.dataset.marks ?? '').split(' ').map((mark) => Number.parseInt(mark, 10))
  return { id: Number(element.dataset.lead), ids: [...new Set(ids)], hand }
}

function holdNext(touched: ReturnType<typeof markedAt>, onHold: SheetProps['onHold']): void {
  if (touched === null) return
  const { id, ids, hand } = touched
  const next = hand === null || !ids.includes(hand) ? id : ids[(ids.indexOf(hand) + 1) % ids.length]!
  onHold(next === hand ? null : next)
  requestAnimationFrame(() => document.querySelector(`#s-${next}`)?.scrollIntoView({ block: 'nearest' }))
}

/** j and k walk the cards; an open one hands over; Esc closes. Enter is the focused card's own. */
function useStatementKeys(order: readonly number[], hand: number | null, onHold: SheetProps['onHold']): void {
  const walk = (step: number) => () => {
    const focused = document.activeElement?.closest('li.card')?.id.slice(2)
    const at = order.indexOf(focused === undefined ? (hand ?? -1) : Number(focused))
    const next =
      order[at < 0 ? (step > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + step, 0), order.length - 1)]
    if (next === undefined) return
    if (hand !== null) onHold(next)
    const card = document.querySelector<HTMLElement>(`#s-${next}`)
    card?.querySelector<HTMLElement>('button.open')?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: walk(1), k: walk(-1), Escape: () => onHold(null) })
}

/** Who comes by a link to a statement finds it in the middle of the page. */
function useArrival(hand: number | null): void {
  const first = useRef(hand)
  useEffect(() => {
    if (first.current === null) return
    const begin = document.querySelector(`[data-begins~="${first.current}"]`)
    begin?.scrollIntoView({ block: 'center' })
    first.current = null
  }, [])
}
