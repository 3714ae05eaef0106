/** What stands in the address bar: filters as plain words, so that a view can be sent to somebody. */

export type Query = Readonly<Record<string, string>>

/** What every page understands and the navigation carries from one to the next: which statements one looks at. */
export const sharedFilters = [
  'from',
  'to',
  'outlet',
  'actor',
  'stanceOf',
  'kind',
  'named',
  'concept',
  'stance',
  'type',
  'anonymity',
  'layer',
  'coder',
] as const
export const statementFilters = [...sharedFilters, 'item', 'document', 'group', 'q', 'sort', 'order'] as const
export const documentFilters = [...sharedFilters, 'withdrawn', 'group', 'q', 'sort', 'order'] as const
export const queueFilters = [...sharedFilters, 'by'] as const
export const actorFilters = [...sharedFilters, 'all', 'q'] as const
export const codebookFilters = [...sharedFilters, 'open'] as const
export const forecastFilters = [...sharedFilters, 'forecast', 'status'] as const
export const wordFilters = [...sharedFilters, 'q'] as const
export const matterFilters = [...sharedFilters, 'matter', 'perhaps', 'knownOn', 'on'] as const
export const balanceFilters = [...sharedFilters, 'item'] as const
export const contradictionFilters = [...sharedFilters, 'knownOn'] as const
export const argumentFilters = [...sharedFilters, 'about'] as const
export const itemFilters = [...sharedFilters, 'name'] as const
export const sourcingFilters = [...sharedFilters, 'matter', 'state', 'statement'] as const
/** What all measures and networks are asked beside the filter, under rDNA's names. */
const networkWords = [
  'variable1',
  'timeWindow',
  'windowSize',
  'windowStep',
  'kernel',
  'minimumStatements',
  'duplicates',
] as const
export const measureFilters = [
  ...sharedFilters,
  ...networkWords,
  'method',
  'distanceMethod',
  'backboneSize',
  'evaluate',
  'positive',
  'seed',
] as const
export const networkFilters = [
  ...sharedFilters,
  ...networkWords,
  'networkType',
  'qualifierAggregation',
  'normalization',
  'threshold',
  'isolates',
  'camps',
  'slice',
  'colour',
  'size',
  'a',
  'b',
  'mode',
] as const
export const readFilters = [...sharedFilters, 'statement'] as const

export type Filter<Keys extends readonly string[]> = { readonly [Key in Keys[number]]?: string | undefined }

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

export type SharedFilter = Filter<typeof sharedFilters>

/** The shared filter with nothing in it: what an address says that clears it. */
export const nothingShared = Object.fromEntries(sharedFilters.map((key) => [key, undefined])) as SharedFilter

/** The filter with some values changed; an empty one stands there as nothing, so that the navigation does not carry it. */
export function changed<Keys extends string>(
  filter: { readonly [Key in Keys]?: string | undefined },
  change: { readonly [Key in Keys]?: string | undefined },
): { readonly [Key in Keys]?: string | undefined } {
  const entries = Object.entries({ ...filter, ...change })
  return Object.fromEntries(entries.map(([key, value]) => [key, value === '' ? undefined : value])) as {
    readonly [Key in Keys]?: string
  }
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
