import type { TimeExpression } from '../../statement.ts'
import { addDays } from './days.ts'
import type { FoundTime } from './time-rule.ts'
import { shifted } from './time-units.ts'

/**
 * "A year earlier" behind another time of the sentence is counted from that: "fell in May from 654 million a year earlier" is May
 * of the year before. Years are not counted from a day ("said on Monday"), which hardly ever is what is compared.
 */
export function countedBack(found: FoundTime, before: TimeExpression | undefined): FoundTime {
  const { back } = found
  if (back === undefined || before === undefined) return found
  const { from, to, kind } = before
  const fits = kind === 'range' || (kind === 'date' && (back.unit === 'day' || back.unit === 'week'))
  if (!fits || from === null || to === null) return found
  const shift = (day: string): string => shifted(day, -back.number, back.unit)
  // The day after the last one is moved, so that a month's last day stays the month's last.
  return { ...found, from: shift(from), to: addDays(shift(addDays(to, 1)), -1), kind }
}
