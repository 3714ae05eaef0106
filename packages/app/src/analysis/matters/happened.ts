import type { Told } from './told.ts'

/** The first and last day on which something may have happened, both included; `null` is open. */
export interface Happened {
  readonly from: string | null
  readonly to: string | null
  /** True where the text tells when; else the article's day is only the latest it can have been. */
  readonly told: boolean
}

/**
 * When the state of a statement came about. A date told of the decision goes before a stretch of time in its sentence,
 * and that before the day of the article.
 *
 * Of "ordered in February", printed on 24 April, it is 1 to 29 February; of "has been ordered" it is 24 April or before.
 */
export function happenedAt({ decision, times, document }: Told): Happened {
  const day = document.date
  const date = decision?.date ?? null
  if (date !== null) {
    const time = times.find(({ from, to }) => from === date && to !== null)
    return { from: date, to: notAfter(time?.to ?? date, date, day), told: true }
  }
  const stretch = times.find(({ kind, from, to }) => STRETCHES.has(kind) && (from !== null || to !== null))
  if (stretch === undefined) return { from: null, to: day, told: false }
  return { from: stretch.from, to: notAfter(stretch.to ?? day, stretch.from, day), told: true }
}

const STRETCHES: ReadonlySet<string> = new Set(['range', 'duration', 'state', 'period'])

/** What is told as having happened did so before the article, unless all of its time lies after it. */
function notAfter(to: string | null, from: string | null, day: string | null): string | null {
  if (to === null || day === null || to <= day || (from !== null && from > day)) return to
  return day
}

/** The days that two stretches of time share, or `null`; an open end has no bound. */
export function sharedDays(a: Happened, b: Happened): Happened | null {
  const from = later(a.from, b.from)
  const to = earlier(a.to, b.to)
  return from !== null && to !== null && from > to ? null : { from, to, told: true }
}

/** From the first day of either to the last. */
export function bothDays(a: Happened, b: Happened): Happened {
  return {
    from: a.from === null || b.from === null ? null : earlier(a.from, b.from),
    to: a.to === null || b.to === null ? null : later(a.to, b.to),
    told: true,
  }
}

export const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b
export const later = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b

/** Days from one ISO day to another; negative where the second is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The ISO day so many days before. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

/** `2024-02-01 to 2024-02-29`; of a day that no text tells, `by 2024-04-24`. */
export function happenedText({ happened: { from, to, told } }: { readonly happened: Happened }): string {
  if (to === null) return from === null ? 'not known' : `${from} or later`
  if (from === to) return to
  return from === null || !told ? `by ${to}` : `${from} to ${to}`
}
