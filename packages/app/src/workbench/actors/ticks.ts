/** Where a time axis is marked: at years, quarters or months, whichever gives few enough labels. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const MS = 86_400_000
const STEPS = [1, 3, 6, 12, 24, 60, 120]

/**
 * The axis for days between two day numbers (days since 1970), both inside, with at most eight labels.
 *
 *     ticks(19500, 19900).marks   // 2023-04, 2023-07, … 2024-07
 */
export function ticks(first: number, last: number): { from: number; to: number; marks: readonly Tick[] } {
  const pad = Math.max(10, (last - first) * 0.04)
  const [from, to] = [first - pad, last + pad]
  const months = (to - from) / 30.4
  const step = STEPS.find((size) => months / size <= 8) ?? 240
  const marks: Tick[] = []
  const start = new Date(from * MS)
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month++) {
    if (month % step !== 0) continue
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / MS
    if (day > to) break
    if (day >= from) marks.push({ day, label: labelOf(month, step) })
  }
  return { from, to, marks }
}

function labelOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12))
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}
