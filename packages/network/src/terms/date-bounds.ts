import { isTime, parseTime } from '../table/dates.ts'
import type { Statements } from '../table/statements.ts'
import type { Settings } from './settings.ts'

/** What becomes of a day that does not exist. */
export interface DateRules {
  /** DNA replaces it by the record's own bound; otherwise it is refused. */
  readonly forgivesDates: boolean
}

/**
 * The first and last second of the dates; open ends are those of the documents.
 *
 * @throws RangeError when a day does not exist and the rules do not forgive it.
 */
export function dateBounds(statements: Statements, given: Settings, rules: DateRules, warnings: string[]) {
  const [first, last] = extent(statements.documents.time)
  const start = bound(given.startDate, OPEN_START, given.startTime ?? '00:00:00', rules, warnings)
  const stop = bound(given.stopDate, OPEN_STOP, given.stopTime ?? '23:59:59', rules, warnings)
  if (start !== null && stop !== null && start > stop) {
    warnings.push(
      `The dates begin (${given.startDate}) after they end (${given.stopDate}); there is nothing between them.`,
    )
  }
  return { start: start ?? first, stop: stop ?? last, openStart: start === null, openStop: stop === null }
}

/** A time of day says nothing where its day is left open. */
export function unusedTimes({ startDate, startTime, stopDate, stopTime }: Settings): string[] {
  const lone = (time: string | undefined, date: string | undefined, open: string, usual: string) =>
    time && time !== usual && (!date || date === open)
  return [
    ...(lone(startTime, startDate, OPEN_START, '00:00:00')
      ? [`startTime "${startTime}" has no startDate to belong to; it is not used.`]
      : []),
    ...(lone(stopTime, stopDate, OPEN_STOP, '23:59:59')
      ? [`stopTime "${stopTime}" has no stopDate to belong to; it is not used.`]
      : []),
  ]
}

const OPEN_START = '01.01.1900'
const OPEN_STOP = '31.12.2099'

/** null = an open bound. */
function bound(
  date: string | undefined,
  open: string,
  time: string,
  rules: DateRules,
  warnings: string[],
): number | null {
  if (!date || date === open) return null
  if (rules.forgivesDates && /^\d{2}\.\d{2}\.\d{4}$/.test(date) && !isTime(date)) {
    warnings.push(`"${date}" does not exist; the record's own bound is used.`)
    return null
  }
  return parseTime(`${date} ${time}`)
}

function extent(times: Float64Array): [number, number] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const time of times) {
    if (time < first) first = time
    if (time > last) last = time
  }
  return times.length > 0 ? [first, last] : [0, 0]
}
