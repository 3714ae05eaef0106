/** What stands in the address bar: filters as plain words, so that a view can be sent to somebody. */

export type Query = Readonly<Record<string, string>>

export const statementFilters = [
  'actor',
  'stanceOf',
  'concept',
  'stance',
  'type',
  'anonymity',
  'outlet',
  'document',
  'from',
  'to',
  'q',
  'sort',
  'order',
] as const
export const documentFilters = ['q', 'outlet', 'group', 'from', 'to', 'sort', 'order'] as const
export const queueFilters = ['by', 'concept'] as const
export const positionFilters = ['from', 'to', 'anonymity'] as const

export type Filter<Keys extends readonly string[]> = { readonly [Key in Keys[number]]?: string }

/** Of what an address says, the known filters that say something; the rest is dropped. */
export function filterFrom<const Keys extends readonly string[]>(
  search: Readonly<Record<string, unknown>>,
  keys: Keys,
): Filter<Keys> {
  const kept = keys.map((key) => [key, search[key]] as const)
  return Object.fromEntries(
    kept.filter(([, value]) => typeof value === 'string' && value !== ''),
  ) as Filter<Keys>
}

/** The filter with some values changed; an empty one is taken out. */
export function changed<Keys extends string>(
  filter: { readonly [Key in Keys]?: string },
  change: { readonly [Key in Keys]?: string },
): { readonly [Key in Keys]?: string } {
  const entries = Object.entries({ ...filter, ...change }).filter(
    ([, value]) => value !== '' && value !== undefined,
  )
  return Object.fromEntries(entries) as { readonly [Key in Keys]?: string }
}

/** `?actor=a1&stance=-1` and back: every value is text, none is guessed to be a number. */
export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(
    Object.fromEntries(entries.map(([key, value]) => [key, String(value)])),
  ).toString()
  return text === '' ? '' : `?${text}`
}
