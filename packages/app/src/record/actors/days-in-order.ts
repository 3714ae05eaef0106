import { Invalid } from '../errors.ts'

/** Throws where a name or a membership would end before it begins; a day that is left open is none. */
export function daysInOrder(where: string, from: string | null, to: string | null): void {
  if (from === null || to === null || from <= to) return
  throw new Invalid({
    where,
    what: 'The last day is before the first one.',
    todo: 'Give the earlier day first.',
  })
}
