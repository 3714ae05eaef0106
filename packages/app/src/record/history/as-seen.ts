import { isDeepStrictEqual } from 'node:util'
import { Conflict } from '../errors.ts'

type Values = Readonly<Record<string, unknown>>

/** The fields of a row as a person saw them before they changed some. */
export interface Seen<Fields> {
  readonly seen?: Partial<Fields>
}

/**
 * Refuses a change of fields that somebody else has changed since they were seen, with what stands there now. Fields that the
 * change does not touch may have changed; what nobody says they saw is not compared.
 *
 * `mustBeAsSeen('concept 4', { label: 'Tax' }, { label: 'Tax it' }, { label: 'A tax' }) // throws: label is "Tax" now`
 */
export function mustBeAsSeen(where: string, now: Values, wanted: Values, seen: Values = {}): void {
  const differing = Object.keys(seen).filter(
    (field) => wanted[field] !== undefined && !isDeepStrictEqual(now[field] ?? null, seen[field] ?? null),
  )
  const fresh = differing.filter((field) => !isDeepStrictEqual(now[field], wanted[field]))
  if (fresh.length === 0) return
  throw new Conflict({
    where,
    what: `Somebody else changed ${listed(fresh)} of ${where} meanwhile. Nothing was overwritten.`,
    todo: 'Look at what stands now, and say yours again if you still want it.',
    now: Object.fromEntries(fresh.map((field) => [field, now[field] ?? null])),
  })
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
