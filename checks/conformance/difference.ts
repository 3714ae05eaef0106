import { isObject } from './recorded-case.ts'

const TOLERANCE = 1e-9

/**
 * The first place where what was computed is not what was recorded, as one sentence; null where they agree.
 * Only what the record holds is compared, so a result may know more. Numbers may differ by 1e-9, absolute or
 * relative, since the recorded programs add in another order.
 *
 * `difference([1, 2], [1, 3], 'row')` is `'row[1]: recorded 2, computed 3'`.
 */
export function difference(recorded: unknown, computed: unknown, place: string): string | null {
  if (typeof recorded === 'number' || isNumberName(recorded))
    return numberDifference(recorded, computed, place)
  if (Array.isArray(recorded)) return listDifference(recorded, computed, place)
  if (isObject(recorded)) return objectDifference(recorded, computed, place)
  return recorded === computed ? null : said(place, recorded, computed)
}

function isNumberName(value: unknown): boolean {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity'
}

function numberDifference(recorded: unknown, computed: unknown, place: string): string | null {
  const [a, b] = [Number(recorded), typeof computed === 'number' ? computed : Number.NaN]
  if (Object.is(a, b) || a === b) return typeof computed === 'number' ? null : said(place, recorded, computed)
  const near = Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
  return near ? null : said(place, recorded, computed)
}

function listDifference(recorded: readonly unknown[], computed: unknown, place: string): string | null {
  if (!Array.isArray(computed)) return said(place, `a list of ${recorded.length}`, computed)
  if (recorded.length !== computed.length)
    return `${place}: recorded ${recorded.length} of them, computed ${computed.length}`
  for (const [index, value] of recorded.entries()) {
    const found = difference(value, computed[index], `${place}[${index}]`)
    if (found !== null) return found
  }
  return null
}

function objectDifference(
  recorded: Readonly<Record<string, unknown>>,
  computed: unknown,
  place: string,
): string | null {
  if (!isObject(computed)) return said(place, 'an object', computed)
  for (const [name, value] of Object.entries(recorded)) {
    const found = difference(value, computed[name], `${place}.${name}`)
    if (found !== null) return found
  }
  return null
}

function said(place: string, recorded: unknown, computed: unknown): string {
  return `${place}: recorded ${short(recorded)}, computed ${short(computed)}`
}

function short(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value) ?? 'nothing')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** The first difference of several comparisons, each made only if those before agreed. */
export function firstOf(...comparisons: readonly (() => string | null)[]): string | null {
  for (const compare of comparisons) {
    const found = compare()
    if (found !== null) return found
  }
  return null
}
