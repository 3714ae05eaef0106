import type { DecisionState } from '../../statement.ts'
import type { Mood } from './mood.ts'
import type { DecidingRow } from './rows/deciding-row.ts'

/** The state and the side that the mood leaves of a row; `null` where it tells nothing. */
export interface Reading {
  readonly state: DecisionState | null
  readonly affirmed: boolean
  readonly side: 1 | -1 | 0
  readonly ended: boolean
}

/** What a mood makes of a row: "will not" of a yes refuses, "may" of most says nothing. */
export function readingOf(row: DecidingRow, mood: Mood): Reading | null {
  const tells = (
    state: DecisionState | null | undefined,
    side: number,
    affirmed = true,
    ended = false,
  ): Reading | null =>
    state == null && row.done !== null
      ? null
      : {
          state: state ?? null,
          affirmed,
          side: state === 'announced' || state === 'under-discussion' ? 0 : side > 0 ? 1 : side < 0 ? -1 : 0,
          ended,
        }
  const onlyDenied = row.takes === 'answer' || (row.ahead === undefined && row.denied === 'refused')
  if (onlyDenied && row.done === null) return stillOpen(row, mood)
  if (row.underWay !== undefined)
    return mood.progressive && !mood.will
      ? { state: row.underWay, affirmed: !mood.not, side: 0, ended: false }
      : null
  if (mood.stopped)
    return row.side > 0 && row.done !== null
      ? { state: 'reversed', affirmed: !mood.not, side: mood.not ? 0 : -1, ended: false }
      : null
  if (row.done === null && row.ahead === undefined) return stanceOf(row, mood)
  if (mood.failed)
    return row.done === null ? null : { state: row.done, affirmed: false, side: 0, ended: false }
  if (mood.owed)
    return row.owed && !mood.not ? { state: row.owed, affirmed: true, side: 0, ended: false } : null
  if (mood.noLonger)
    return row.side === 0 ? null : { state: null, affirmed: true, side: row.side, ended: true }
  if (mood.unready || (mood.open && mood.not))
    return mood.unready && row.denied ? tells(row.denied, -row.side) : null
  if (mood.open)
    return row.open || row.takes === 'deed' || (row.done !== null && OPENED.has(row.done))
      ? { state: 'under-discussion', affirmed: true, side: 0, ended: false }
      : null
  if (mood.will || mood.planned)
    return mood.not
      ? row.denied
        ? tells(row.denied, -row.side)
        : null
      : row.ahead
        ? tells(row.ahead, row.side)
        : null
  if (mood.would && !mood.will && !mood.not && row.done === 'under-discussion') return tells(row.done, 0)
  if (mood.would && !mood.will) return mood.not && row.denied ? tells(row.denied, -row.side) : null
  if (mood.could && mood.not && row.unable && !mood.passive) return tells(row.denied, -row.side)
  if (mood.could && mood.not && row.done === 'decided' && row.side > 0)
    return { state: row.done, affirmed: false, side: 0, ended: false }
  if (mood.may)
    return !mood.not && row.maybe
      ? { state: 'under-discussion', affirmed: true, side: 0, ended: false }
      : null
  if (mood.can && mood.passive) return null
  if (mood.can) return mood.not && row.denied && row.side > 0 ? tells(row.denied, -row.side) : null
  if (mood.must) return null
  if (mood.not) return denied(row, mood)
  if (mood.progressive)
    return tells(row.done === 'under-discussion' ? row.done : (row.ahead ?? row.done), row.side)
  if (row.done === null) return null
  const again = mood.again && row.done === 'refused' ? 'refused-maintained' : row.done
  return tells(again, row.deedless ? 0 : row.side)
}

/** "would not go so far", "has not decided": only what is denied, or yet to come, answers. */
function stillOpen({ denied }: DecidingRow, mood: Mood): Reading | null {
  const open = denied === 'under-discussion'
  if (denied === undefined || !(mood.not || (open && mood.open))) return null
  if (open && (mood.will || mood.would || mood.can || mood.may)) return null
  return { state: denied, affirmed: true, side: open ? 0 : -1, ended: false }
}

/** What may be near, and is open then, whatever it is: "is expected to refuse". */
const OPENED: ReadonlySet<DecisionState> = new Set([
  'refused',
  'deferred',
  'reversed',
  'withdrawn',
  'decided',
])

function denied(row: DecidingRow, mood: Mood): Reading | null {
  if (row.denied === 'under-discussion') return { state: row.denied, affirmed: true, side: 0, ended: false }
  if (row.neither || row.done === null) return null
  if (mood.progressive)
    return row.denied === undefined
      ? { state: row.done, affirmed: false, side: 0, ended: false }
      : { state: row.denied, affirmed: true, side: row.side > 0 ? -1 : 0, ended: false }
  return { state: row.done, affirmed: false, side: 0, ended: false }
}

function stanceOf(row: DecidingRow, mood: Mood): Reading | null {
  // "would see it as a threat": foreseen.
  if (row.takes === 'verdict' && mood.would && !mood.will) return null
  if (row.denial && !mood.not && !mood.unready) return null
  if (
    mood.owed ||
    mood.failed ||
    mood.stopped ||
    (mood.may && !(mood.could && mood.not)) ||
    mood.must ||
    (mood.open && !mood.unready && row.takes !== 'reaction')
  )
    return null
  if (mood.noLonger) return { state: null, affirmed: true, side: row.side, ended: true }
  if (mood.not || mood.unready)
    return row.side > 0 && row.takes !== 'verdict'
      ? { state: null, affirmed: true, side: -1, ended: false }
      : null
  return { state: null, affirmed: true, side: row.side, ended: false }
}
