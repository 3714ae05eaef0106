import { filterFrom, measureFilters, networkFilters, type Query } from '../addresses.ts'

export const MEASURES = ['frequencies', 'polarisation', 'backbone', 'phases', 'clusters', 'scale'] as const
export type MeasureName = (typeof MEASURES)[number]

export const isMeasure = (name: string | undefined): name is MeasureName =>
  MEASURES.some((measure) => measure === name)

/** How many units a window has where nobody says. */
const SIZES: Readonly<Record<string, number>> = { days: 30, weeks: 8, months: 3, years: 1 }

/** Windows of a usual size, one unit after the other; those that reach beyond the dates are kept, or a short debate has none. */
function windows(search: Query): Query {
  const { timeWindow } = search
  if (timeWindow === undefined || timeWindow === 'no') return {}
  return {
    timeWindow,
    windowSize: search.windowSize ?? String(SIZES[timeWindow] ?? 1),
    partialWindows: 'keep',
    ...(search.kernel === undefined ? {} : { kernel: search.kernel }),
    ...(search.windowStep === undefined ? {} : { windowStep: search.windowStep }),
  }
}

const OF_WINDOWS = new Set(['timeWindow', 'windowSize', 'windowStep', 'kernel'])
/** Which slice one sees, how it looks, and what is in hand. */
const OF_THE_PAGE = new Set(['slice', 'colour', 'size', 'a', 'b', 'mode'])

/** Which options a measure has on its page. */
const OWN: Readonly<Record<MeasureName, readonly string[]>> = {
  frequencies: [],
  polarisation: ['seed'],
  backbone: ['method', 'backboneSize', 'evaluate', 'seed'],
  phases: ['distanceMethod', 'seed'],
  clusters: ['seed'],
  scale: ['method', 'positive', 'seed'],
}

/** Whether a measure, by its method, is computed window by window where one asks for windows. */
export function goesOverTime(measure: MeasureName, method: string | undefined): boolean {
  if (measure === 'scale') return (method ?? 'ideal-points') === 'ideal-points'
  return measure !== 'backbone'
}

/** What the API is asked for a measure, as the address of its page says it. */
export function measureAsked(measure: MeasureName, search: Readonly<Record<string, unknown>>): Query {
  const said = told(filterFrom(search, measureFilters))
  const others = new Set(Object.values(OWN).flat())
  const own: Query = Object.fromEntries(
    Object.entries(said).filter(
      ([key]) => !OF_WINDOWS.has(key) && (!others.has(key) || OWN[measure].includes(key)),
    ),
  )
  const { method, ...asked } = own
  return {
    ...asked,
    ...(measure === 'frequencies' ? {} : { variable1: own.variable1 ?? 'actor' }),
    ...(method === undefined || !methodsOf(measure).includes(method) ? {} : { method }),
    ...(goesOverTime(measure, method)
      ? windows({ ...said, timeWindow: said.timeWindow ?? (measure === 'phases' ? 'months' : 'no') })
      : {}),
  }
}

export function methodsOf(measure: MeasureName): readonly string[] {
  if (measure === 'backbone') return ['nested', 'fixed', 'penalty']
  return measure === 'scale' ? ['ideal-points', 'correspondence', 'multidimensional'] : []
}

/** What the API is asked for the network, as the address of its page says it; without what only the page goes by. */
export function networkAsked(search: Readonly<Record<string, unknown>>): Query {
  const said = told(filterFrom(search, networkFilters))
  const asked = Object.entries(said).filter(([key]) => !OF_THE_PAGE.has(key) && !OF_WINDOWS.has(key))
  return {
    ...{ variable1: 'actor', networkType: 'onemode', qualifierAggregation: 'subtract' },
    ...Object.fromEntries(asked),
    ...windows(said),
  }
}

function told(filter: Readonly<Record<string, string | undefined>>): Query {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
