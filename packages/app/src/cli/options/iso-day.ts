import { InvalidArgumentError } from 'commander'

/** A day as an option gives it: `isoDay('2024-03-01')`. */
export function isoDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  const exists =
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  if (!exists) throw new InvalidArgumentError(`"${text}" is no day; write it as 2024-03-01.`)
  return text
}
