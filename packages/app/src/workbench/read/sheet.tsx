import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import type { ShownDocument } from '../ask.ts'
import { hasDraft } from '../coding/draft.ts'
import { Handles } from '../coding/handles.tsx'
import type { Mode } from '../coding/mode.ts'
import { outbox } from '../coding/outbox.ts'
import { selectionActs } from '../coding/selection-acts.ts'
import { SelectionBar } from '../coding/selection-bar.tsx'
import { CodingStatus } from '../coding/status.tsx'
import { useCoding } from '../coding/use-coding.ts'
import { useCodingKeys } from '../coding/use-coding-keys.ts'
import { useMedia } from '../frame/use-media.ts'
import { stanceWord } from '../language/terms.ts'
import { Card } from './card.tsx'
import { ChunkBox, Rest } from './chunk.tsx'
import type { Chunk } from './chunks.ts'
import { Headline } from './headline.tsx'
import { InHand } from './in-hand.tsx'
import { NextArticles } from './next-articles.tsx'
import { Paragraph } from './paragraph.tsx'
import { ParagraphCards } from './paragraph-cards.tsx'
import type { PlacedStatements } from './piece-statements.ts'
import { useArrival, useStatementKeys } from './statement-keys.ts'
import { useFirstWords } from './use-first-words.ts'
import { useInSight } from './use-in-sight.ts'
import { useLaidOut } from './use-laid-out.ts'
import { useMargin } from './use-margin.ts'
import { useRestOfText } from './use-rest-of-text.ts'
import { useStretches } from './use-stretches.ts'

export interface SheetProps {
  readonly document: ShownDocument
  readonly hand: number | null
  /** Where in the text to look first: the place of a statement that has not come yet. */
  readonly wanted: number | null
  readonly onHold: (statement: number | null) => void
}

/** The article at the left, its cards in the margin; on a narrow page each paragraph's cards stand below it. */
export function Sheet({ document: read, hand, wanted, onHold }: SheetProps) {
  const sheet = useRef<HTMLElement>(null)
  const article = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState<number | null>(null)
  const wide = useMedia('(min-width: 1180px)')
  const { order, byPiece, chunks, chunkOf } = useLaidOut(read)
  const ids = useMemo(() => order.map(({ id }) => id), [order])
  const { here, rest } = useFirstWords(chunks, hand !== null || wanted !== null)
  const inSight = useInSight(article, here, hand === null ? undefined : chunkOf(hand))
  useStretches(read, inSight.chunks, chunks, wanted)
  useRestOfText(read)
  const { isShown, show, heightOf } = inSight
  const margin = useMargin(sheet, whereCardsBegin(here, isShown, byPiece), hand, wide)
  const coding = useCoding(String(read.id))
  const [mode, setMode] = useMode(hand)
  const reach = useCallback(
    (id: number) => {
      const chunk = chunkOf(id)
      if (chunk !== undefined) show(chunk)
      const card = document.querySelector<HTMLElement>(`#s-${id}`)
      card?.querySelector<HTMLElement>('button.open')?.focus({ preventScroll: true })
      card?.scrollIntoView({ block: 'nearest' })
    },
    [chunkOf, show],
  )
  const keys = { document: read, order: ids, hand, article, coding, reach, onHold, onMode: setMode }
  useStatementKeys(ids, hand, reach, onHold)
  useCodingKeys(keys)
  useArrival(hand)
  const open = useCallback((id: number) => onHold(id === hand ? null : id), [hand, onHold])
  const held = order.find(({ id }) => id === hand)
  const touch = (event: MouseEvent) => markedAt(event, hand)
  const cardOf = (statement: (typeof order)[number]) => (
    <Card
      key={outbox.origin(statement.id)}
      statement={statement}
      hand={statement.id === hand}
      near={statement.id === near}
      top={margin.tops.get(outbox.origin(statement.id))}
      onOpen={open}
      onNear={setNear}
    >
      {statement.id === hand ? (
        <InHand
          statement={statement}
          text={read.text}
          coding={coding}
          mode={modeOf(mode, statement.id)}
          next={ids[ids.indexOf(statement.id) + 1] ?? null}
          onMode={(does) => setMode(does === null ? null : { statement: statement.id, does })}
        />
      ) : null}
    </Card>
  )
  const paragraphs = (chunk: Chunk) =>
    chunk.pieces.map((piece) => {
      const own = byPiece.get(piece.at)
      const has = (id: number | null) => (own?.touches.some((one) => one.id === id) ? id : null)
      return (
        <div key={piece.start}>
          <Paragraph text={read.text} piece={piece} statements={own} hand={has(hand)} near={has(near)} />
          <ParagraphCards>{own?.begins.map(cardOf)}</ParagraphCards>
        </div>
      )
    })
  return (
    <article ref={sheet} className="sheet">
      {/* Not the sheet's own height: what the words stand in must not change its size while one scrolls. */}
      <div className="strut" style={{ height: margin.height }} />
      <Headline document={read} />
      <CodingStatus coding={coding} />
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
        {here.map((chunk) => (
          <ChunkBox key={chunk.at} chunk={chunk} text={read.text} height={heightOf(chunk.at)}>
            {isShown(chunk.at) ? (
              <>
                {held !== undefined && chunkOf(held.id) === chunk.at ? (
                  <svg className={`leader ${stanceWord(held.stance)}`} aria-hidden="true">
                    <path d={margin.leader} />
                  </svg>
                ) : null}
                {paragraphs(chunk)}
              </>
            ) : null}
          </ChunkBox>
        ))}
        <Rest chunks={rest} characters={read.characters - read.text.length} />
        {held === undefined ? null : (
          <Handles article={article} statement={held} text={read.text} act={coding.act} />
        )}
      </div>
      <SelectionBar article={article} text={read.text} chunks={inSight.chunks} acts={selectionActs(keys)} />
      <NextArticles document={read} />
    </article>
  )
}

/** All on which the places of the cards in sight depend, as text: not whose word a statement is, nor what it says. */
function whereCardsBegin(
  chunks: readonly Chunk[],
  isShown: (chunk: number) => boolean,
  byPiece: PlacedStatements['byPiece'],
): string {
  const pieces = chunks.filter(({ at }) => isShown(at)).flatMap((chunk) => chunk.pieces)
  return pieces
    .map(({ at }) => `${at} ${(byPiece.get(at)?.touches ?? []).map(wordsTaken).join(' ')}`)
    .join('\n')
}

/** The words of a statement that are set in another type, and the width of its sign. */
function wordsTaken({ id, stance, source, cue, content, hedges }: StatementAnswer): string {
  const spans = [...source, ...cue, ...content, ...hedges].map(({ start, end }) => `${start}-${end}`)
  return [outbox.origin(id), stance === null ? 'no' : Math.abs(stance), ...spans].join(',')
}

/** What is being done to the statement in hand; one that was left in the midst of its form opens with it. */
function useMode(hand: number | null) {
  const [mode, setMode] = useState<Mode | null>(null)
  useEffect(() => {
    if (hand === null) setMode(null)
    else if (hasDraft(hand)) setMode({ statement: hand, does: 'edit' })
  }, [hand])
  return [mode, setMode] as const
}

/** A mode belongs to one statement, under whichever id it stands now. */
const modeOf = (mode: Mode | null, statement: number): Mode['does'] | null =>
  mode !== null && outbox.follow(mode.statement) === outbox.follow(statement) ? mode.does : null

/** The statement under the mouse, and all that share the words there: further clicks go through them. */
function markedAt(event: MouseEvent, hand: number | null) {
  const element = (event.target as Element).closest<HTMLElement>('[data-lead]')
  if (element === null) return null
  const ids = (element.dataset.marks ?? '').split(' ').map((mark) => Number.parseInt(mark, 10))
  return { id: Number(element.dataset.lead), ids: [...new Set(ids)], hand }
}

function holdNext(touched: ReturnType<typeof markedAt>, onHold: SheetProps['onHold']): void {
  if (touched === null || document.getSelection()?.isCollapsed === false) return
  const { id, ids, hand } = touched
  const next = hand === null || !ids.includes(hand) ? id : (ids[(ids.indexOf(hand) + 1) % ids.length] ?? id)
  onHold(next === hand ? null : next)
  requestAnimationFrame(() => document.querySelector(`#s-${next}`)?.scrollIntoView({ block: 'nearest' }))
}
