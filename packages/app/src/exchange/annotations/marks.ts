import type { Span } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { Place } from './unit-of-place.ts'

/** What a stretch of the text is to a statement. */
export const markRoles = [
  'content',
  'source',
  'cue',
  'because',
  'hedge',
  'quantity',
  'time',
  'chain',
] as const
export type MarkRole = (typeof markRoles)[number]

/** A part of a statement that stands in the text, in one or more stretches. */
export interface Mark {
  readonly role: MarkRole
  /** Of a hedge, a quantity or a time its kind, of a link of the chain its role. */
  readonly kind: string | null
  /** In UTF-16 units, from the first to the last. */
  readonly spans: readonly Place[]
}

/**
 * Everything of a statement that stands somewhere in the text, its content first. Words that do not stand where they should (those
 * of an earlier version of the article) are no mark: they are said to be lost.
 */
export function marksOf(text: string, statement: RecordedStatement, losses: Losses): readonly Mark[] {
  const { content, source, cue, because, hedges, quantities, times, chain } = statement
  const single = (role: MarkRole, kind: string | null, span: Span) => ({ role, kind, spans: [span] })
  const all: { role: MarkRole; kind: string | null; spans: readonly Span[] }[] = [
    { role: 'content', kind: null, spans: content },
    { role: 'source', kind: null, spans: source },
    { role: 'cue', kind: null, spans: cue },
    { role: 'because', kind: null, spans: because },
    ...hedges.map((hedge) => single('hedge', hedge.kind, hedge)),
    ...quantities.map((quantity) => single('quantity', quantity.kind, quantity)),
    ...times.map((time) => single('time', time.kind, time)),
    ...chain.flatMap(({ span, role }) => (span === null ? [] : single('chain', role, span))),
  ]
  return all.flatMap(({ spans, ...mark }) => {
    const standing = spans.filter(({ start, end, quote }) => start < end && text.slice(start, end) === quote)
    if (standing.length < spans.length) losses.add(MOVED, 'statement', statement.id)
    return standing.length === 0
      ? []
      : { ...mark, spans: standing.map(({ start, end }) => ({ start, end })).sort(byPlace) }
  })
}

const MOVED = 'the places of words that do not stand there in the article as it is now'

const byPlace = (a: Place, b: Place): number => a.start - b.start || a.end - b.end

/** Where a statement as a whole stands: from the first to the last word of its content, else of its other parts; else nowhere. */
export function reachOf(marks: readonly Mark[]): Place | null {
  const first = marks[0]
  if (first === undefined) return null
  const spans = first.role === 'content' ? first.spans : marks.flatMap((mark) => mark.spans)
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
