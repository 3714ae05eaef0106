import type { Settings } from '@onrecord/network'
import type { CountedRows } from './counted-rows.ts'

const DAY = 86_400

/** Windows that divide a debate into about four to twelve parts: years, quarters, months, weeks or days. */
export function windowFor({ all }: CountedRows): Pick<Settings, 'timeWindow' | 'windowSize' | 'windowStep'> {
  const times = all.map(({ time }) => time)
  const days = times.length === 0 ? 1 : (times.reduce(larger) - times.reduce(smaller)) / DAY + 1
  const [unit, size] = sizeFor(days)
  return { timeWindow: unit, windowSize: size, windowStep: size }
}

const larger = (a: number, b: number) => Math.max(a, b)
const smaller = (a: number, b: number) => Math.min(a, b)

function sizeFor(days: number): readonly ['years' | 'months' | 'weeks' | 'days', number] {
  if (days > 1500) return ['years', Math.ceil(days / 365 / 12)]
  if (days > 360) return ['months', days > 1000 ? 6 : 3]
  if (days > 120) return ['months', 1]
  if (days > 28) return ['weeks', Math.ceil(days / 7 / 8)]
  return ['days', Math.max(1, Math.ceil(days / 6))]
}
