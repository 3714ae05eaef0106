/** Where a time axis is marked: at years, quarters, months or days, whichever gives few enough labels. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const MS = 86_400_000
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240]
const DAYS = [1, 2, 7, 14]

/**
 * The axis for days between two day numbers (days since 1970), both inside, with at most nine labels.
 *
 *     ticks(19500, 19900).marks   // 2023-07, 2023-10, 2024-01, 2024-04
 */
export function ticks(first: number, last: number): { from: number; to: number; marks: readonly Tick[] } {
  const pad = Math.max(4, (last - first) * 0.04)
  const [from, to] = [first - pad, last + pad]
  return { from, to, marks: to - from < 80 ? dayMarks(from, to) : monthMarks(from, to) }
}

function dayMarks(from: number, to: number): Tick[] {
  const step = DAYS.find((size) => (to - from) / size <= 8) ?? 14
  const marks: Tick[] = []
  for (let day = Math.ceil(from / step) * step; day <= to; day += step) {
    marks.push({ day, label: new Date(day * MS).toISOString().slice(0, 10) })
  }
  return marks
}

function monthMarks(from: number, to: number): Tick[] {
  const step = MONTHS.find((size) => (to - from) / 30.4 / size <= 8) ?? 600
  const start = new Date(from * MS)
  const marks: Tick[] = []
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1; ; month++) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / MS
    if (day > to) return marks
    if (month % step === 0) marks.push({ day, label: monthLabel(month, step) })
  }
}

function monthLabel(month: number, step: number): string {
  const year = String(Math.floor(month / 12))
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
