import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matrix, networks, type Row, type Settings, statementsFromRows } from '../index.ts'

// The library against the slowest thing that could be right: nested loops over the statements, on random debates,
// for random combinations of all options.

interface Said {
  readonly id: number
  readonly document: string
  readonly date: string
  readonly author: string
  readonly start: number
  readonly actor: string
  readonly concept: string
  readonly agreement: boolean
  readonly intensity: number
  readonly stance: string
}

const ACTORS = ['a', 'B', 'é', '10', '2', '']
const CONCEPTS = ['x', 'y', 'z']

const debates = fc
  .array(
    fc.record({
      document: fc.integer({ min: 0, max: 7 }),
      start: fc.integer({ min: 0, max: 3 }),
      actor: fc.constantFrom(...ACTORS),
      concept: fc.constantFrom(...CONCEPTS),
      agreement: fc.boolean(),
      intensity: fc.constantFrom(-2, 0, 1, 5),
      stance: fc.constantFrom('pro', 'contra', 'so-so', ''),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .chain((said) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 21 * 24 }), fc.integer({ min: 0, max: 430 * 24 })), {
        minLength: 8,
        maxLength: 8,
      })
      .map((hours) =>
        said.map(
          (one, n): Said => ({ ...one, ...documentOf(one.document, hours[one.document]!), id: n + 1 }),
        ),
      ),
  )

/** Hours after 20 December 2020: a new year, a leap day to come, ISO weeks of two years. */
function documentOf(document: number, hours: number): { document: string; date: string; author: string } {
  const date = new Date(Date.UTC(2020, 11, 20) + hours * 3600_000).toISOString().slice(0, 19)
  return { document: `d${document}`, date, author: `author ${document % 3}` }
}

const twomode = fc.record({
  networkType: fc.constant('twomode' as const),
  qualifierAggregation: fc.constantFrom('ignore', 'subtract', 'combine'),
  normalization: fc.constantFrom('no', 'activity', 'prominence'),
})
const onemode = fc.record({
  networkType: fc.constant('onemode' as const),
  qualifierAggregation: fc.constantFrom('ignore', 'subtract', 'congruence', 'conflict'),
  normalization: fc.constantFrom('no', 'average', 'jaccard', 'ruzicka', 'cosine'),
})

const options = fc.tuple(
  fc.oneof(twomode, onemode),
  fc.record({
    qualifier: fc.constantFrom('agreement', 'intensity', 'stance', null),
    isolates: fc.constantFrom(true, false, 'range' as const),
    duplicates: fc.constantFrom('include', 'document', 'week', 'month', 'year', 'acrossrange'),
    variable1Document: fc.boolean(),
    excludeValues: fc.constantFrom(
      {},
      { concept: ['x'] },
      { agreement: ['0'] },
      { intensity: ['5', '-2'], concept: ['y', 'z'] },
    ),
    invertValues: fc.boolean(),
    excludeAuthors: fc.constantFrom([], ['author 1']),
    invertAuthors: fc.boolean(),
    startDate: fc.constantFrom(undefined, '2021-01-31'),
    stopDate: fc.constantFrom(undefined, '2021-10-15'),
  }),
  fc.oneof(
    fc.constant({ timeWindow: 'no' as const }),
    fc.record({
      timeWindow: fc.constantFrom('days', 'weeks', 'months', 'years', 'events'),
      windowSize: fc.constantFrom(1, 2, 3, 40),
      windowStep: fc.constantFrom(1, 2, 17),
      partialWindows: fc.constantFrom('drop', 'keep'),
    }),
    fc.record({
      timeWindow: fc.constantFrom('days', 'weeks', 'months', 'years'),
      windowSize: fc.constantFrom(2, 6, 60),
      windowStep: fc.constantFrom(1, 10),
      kernel: fc.constantFrom('uniform', 'triangular', 'epanechnikov', 'gaussian'),
      indentTime: fc.boolean(),
    }),
  ),
)

type Asked = Settings & { readonly variable1Document: boolean }

function asked([kind, common, time]: readonly [object, object, object]): Asked {
  const given = { ...kind, ...common, ...time } as Asked
  // Narrower, the furthest weights fall below what a double can hold exactly (1e-308), in both implementations.
  const settings = given.kernel === 'gaussian' ? { ...given, windowSize: 60 } : given
  const nodes = settings.variable1Document ? { variable1: 'author' } : { variable1: 'actor' }
  return { ...settings, ...nodes, variable2: 'concept' }
}

const tableOf = (said: readonly Said[]) =>
  statementsFromRows(
    said.map(({ author: _author, ...row }): Row => ({ ...row })),
    {
      documents: said.map(({ document, date, author }) => ({ id: document, date, author })),
      types: TYPES,
      entities: { actor: ['never speaks'] },
    },
  )

const TYPES = {
  actor: 'short text',
  concept: 'short text',
  stance: 'short text',
  agreement: 'boolean',
  intensity: 'integer',
} as const

describe('the library and nested loops over the statements give the same networks', () => {
  test('for random debates and any combination of options', () => {
    fc.assert(
      fc.property(debates, options, (said, chosen) => {
        const settings = asked(chosen)
        const fast = [...networks(tableOf(said), settings)].map((network) => ({
          rowNames: network.rowNames,
          colNames: network.colNames,
          start: network.start,
          stop: network.stop,
          numStatements: network.numStatements,
          matrix: matrix(network),
        }))
        const slow = slowNetworks(said, settings)
        expect(fast.map(({ matrix: _cells, ...rest }) => rest)).toEqual(
          slow.map(({ matrix: _cells, ...rest }) => rest),
        )
        fast.forEach((network, n) => {
          network.matrix.forEach((row, i) => {
            row.forEach((cell, j) => {
              expect(Math.abs(cell - slow[n]!.matrix[i]![j]!)).toBeLessThanOrEqual(
                1e-9 * Math.max(1, Math.abs(cell)),
              )
            })
          })
        })
      }),
      { numRuns: 1500, seed: 20210314 },
    )
  })
})

describe('whatever the options', () => {
  test('the order of the statements in the table does not matter', () => {
    fc.assert(
      fc.property(
        debates,
        options,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (said, chosen, chance) => {
          const settings = asked(chosen)
          const keys = new Map(said.map((one) => [one, chance.next().value]))
          const mixed = said.toSorted((a, b) => keys.get(a)! - keys.get(b)!)
          const plain = (list: readonly Said[]) =>
            [...networks(tableOf(list), settings)].map(({ recipe: _recipe, ...rest }) => rest)
          expect(plain(mixed)).toEqual(plain(said))
        },
      ),
      { numRuns: 300, seed: 1 },
    )
  })

  test('congruence and conflict are symmetric, and Jaccard, Ruzicka and cosine of a boolean lie within 0 and 1', () => {
    fc.assert(
      fc.property(
        debates,
        fc.constantFrom('agreement', 'stance', 'intensity'),
        fc.constantFrom('congruence', 'conflict'),
        fc.constantFrom('jaccard', 'ruzicka', 'cosine'),
        (said, qualifier, qualifierAggregation, normalization) => {
          fc.pre(normalization !== 'cosine' || qualifier === 'agreement')
          const settings = { networkType: 'onemode', qualifier, qualifierAggregation, normalization } as const
          for (const network of networks(tableOf(said), {
            ...settings,
            variable1: 'actor',
            variable2: 'concept',
          })) {
            const cells = matrix(network)
            cells.forEach((row, i) => {
              row.forEach((cell, j) => {
                expect(cells[j]![i]).toBe(cell)
                expect(cell).toBeGreaterThanOrEqual(0)
                expect(cell).toBeLessThanOrEqual(1 + 1e-12)
              })
            })
          }
        },
      ),
      { numRuns: 300, seed: 2 },
    )
  })

  test('windows that tile a period count each statement once', () => {
    fc.assert(
      fc.property(
        debates,
        fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'events'),
        fc.integer({ min: 1, max: 9 }),
        (said, timeWindow, size) => {
          const long = { seconds: 5_000_000, minutes: 90_000, hours: 900 }[timeWindow as string] ?? size
          const tiles = { timeWindow, windowSize: long, windowStep: long, partialWindows: 'keep' } as const
          const common = { variable1: 'actor', variable2: 'concept' }
          const whole = [...networks(tableOf(said), common)][0]!
          const parts = [...networks(tableOf(said), { ...common, ...tiles })]
          expect(parts.reduce((sum, part) => sum + part.numStatements, 0)).toBe(whole.numStatements)
          const total = (list: readonly number[]) => list.reduce((sum, weight) => sum + weight, 0)
          expect(total(parts.map(({ ties }) => total(ties.weight)))).toBe(total(whole.ties.weight))
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })
})

// --- the slow implementation -------------------------------------------------------------------------------------------

interface SlowNetwork {
  readonly rowNames: readonly string[]
  readonly colNames: readonly string[]
  readonly start: string
  readonly stop: string
  readonly numStatements: number
  readonly matrix: readonly (readonly number[])[]
}

/** A statement with its weight in the slice at hand. */
type Weighted = readonly [Said, number]

const seconds = (text: string) => Date.parse(`${text}Z`) / 1000
const text = (time: number) => new Date(Math.floor(time) * 1000).toISOString().slice(0, 19)
const byUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const distinct = (list: readonly string[]) => [...new Set(list)].filter((label) => label !== '').sort(byUnit)

function slowNetworks(said: readonly Said[], settings: Asked): SlowNetwork[] {
  const times = said.map((one) => seconds(one.date))
  const from =
    settings.startDate === undefined ? Math.min(...times) : seconds(`${settings.startDate}T00:00:00`)
  const to = settings.stopDate === undefined ? Math.max(...times) : seconds(`${settings.stopDate}T23:59:59`)
  const node = (one: Said) => (settings.variable1Document ? one.author : one.actor)
  const level = (one: Said) => levelOf(one, settings)
  const dated = said.filter((one) => {
    const listed = (settings.excludeAuthors ?? []).includes(one.author)
    const authorOk = (settings.excludeAuthors ?? []).length === 0 || listed === settings.invertAuthors
    return authorOk && seconds(one.date) >= from && seconds(one.date) <= to
  })
  const kept = slowFilter(dated, settings, node, level)
  const levels = [...new Set(kept.map(level))].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : byUnit(String(a), String(b)),
  )
  const all =
    settings.qualifier === 'agreement' && settings.qualifierAggregation !== 'ignore' ? [0, 1] : levels
  const pools = [said, dated] as const
  const names = (part: readonly Said[], of: (one: Said) => string, unused: readonly string[]) =>
    settings.isolates === true
      ? distinct([...pools[0].map(of), ...unused])
      : distinct((settings.isolates === 'range' ? pools[1] : part).map(of))
  const make = (
    part: readonly Weighted[],
    shown: readonly Said[],
    start: number,
    stop: number,
  ): SlowNetwork => {
    const rows = names(shown, node, settings.variable1Document ? [] : ['never speaks'])
    const columns = names(shown, (one) => one.concept, [])
    const cells =
      settings.networkType === 'onemode'
        ? slowOneMode(part, rows, settings, node, all)
        : slowTwoMode(part, rows, columns, settings, node, all)
    return {
      rowNames: rows,
      colNames: settings.networkType === 'onemode' ? rows : columns,
      start: text(start),
      stop: text(stop),
      numStatements: part.filter(([, weight]) => weight > 0).length,
      matrix: cells,
    }
  }
  const unit = settings.timeWindow ?? 'no'
  if (unit === 'no') return [make(weightless(kept), kept, from, to)]
  if (settings.kernel !== undefined) return slowSlices(kept, settings, from, to, make)
  return slowWindows(kept, settings, from, to, make)
}

function weightless(part: readonly Said[]): Weighted[] {
  return part.map((one) => [one, 1])
}

function levelOf(one: Said, { qualifier, qualifierAggregation }: Settings): string | number {
  if (qualifier === null || qualifierAggregation === 'ignore') return 'none'
  if (qualifier === 'agreement') return one.agreement ? 1 : 0
  return qualifier === 'intensity' ? one.intensity : one.stance
}

function slowFilter(
  dated: readonly Said[],
  settings: Asked,
  node: (one: Said) => string,
  level: (one: Said) => string | number,
): Said[] {
  const ordered = dated.toSorted(
    (a, b) => byUnit(a.date, b.date) || byUnit(a.document, b.document) || a.start - b.start || a.id - b.id,
  )
  const kept: Said[] = []
  for (const one of ordered) {
    let drop = node(one) === '' || level(one) === ''
    for (const [name, values] of Object.entries(settings.excludeValues ?? {})) {
      const value = name === 'agreement' ? (one.agreement ? '1' : '0') : String(one[name as keyof Said])
      if (values.includes(value) !== settings.invertValues) drop = true
    }
    for (const other of kept) {
      const alike = node(one) === node(other) && one.concept === other.concept && level(one) === level(other)
      if (alike && slowSamePeriod(one, other, settings.duplicates ?? 'include')) drop = true
    }
    if (!drop) kept.push(one)
  }
  return kept
}

function slowSamePeriod(a: Said, b: Said, rule: string): boolean {
  if (rule === 'document') return a.document === b.document
  if (rule === 'week') return isoWeek(a.date) === isoWeek(b.date)
  if (rule === 'month') return a.date.slice(0, 7) === b.date.slice(0, 7)
  if (rule === 'year') return a.date.slice(0, 4) === b.date.slice(0, 4)
  return rule === 'acrossrange'
}

/** '2020-W53': the week's year is the one its Thursday lies in. */
function isoWeek(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * 86400_000)
  const year = thursday.getUTCFullYear()
  return `${year}-W${Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604800_000) + 1}`
}

type Make = (part: readonly Weighted[], shown: readonly Said[], start: number, stop: number) => SlowNetwork

function slowWindows(
  kept: readonly Said[],
  settings: Asked,
  from: number,
  to: number,
  make: Make,
): SlowNetwork[] {
  const { timeWindow, windowSize, windowStep, partialWindows } = settings as Required<Asked>
  const found: SlowNetwork[] = []
  if (timeWindow === 'events') {
    for (let n = 0; n < kept.length; n += windowStep) {
      const part = kept.slice(n, n + windowSize)
      if (part.length < windowSize && partialWindows === 'drop') break
      found.push(make(weightless(part), part, seconds(part[0]!.date), seconds(part.at(-1)!.date)))
    }
    return found
  }
  const first = settings.startDate === undefined ? floored(from, timeWindow) : from
  const end = settings.stopDate === undefined ? later(floored(to, timeWindow), timeWindow, 1) : to + 1
  for (let n = 0; later(first, timeWindow, n) < end; n += windowStep) {
    const start = later(first, timeWindow, n)
    const after = later(first, timeWindow, n + windowSize)
    if (after > end && partialWindows === 'drop') break
    const part = kept.filter((one) => seconds(one.date) >= start && seconds(one.date) < after)
    found.push(make(weightless(part), part, start, Math.min(after, end) - 1))
  }
  return found
}

function floored(time: number, unit: string): number {
  const day = text(time).slice(0, 10)
  if (unit === 'years') return seconds(`${day.slice(0, 4)}-01-01T00:00:00`)
  if (unit === 'months') return seconds(`${day.slice(0, 7)}-01T00:00:00`)
  const midnight = seconds(`${day}T00:00:00`)
  return unit === 'weeks' ? midnight - ((new Date(midnight * 1000).getUTCDay() + 6) % 7) * 86400 : midnight
}

function later(time: number, unit: string, by: number): number {
  if (unit === 'days') return time + by * 86400
  if (unit === 'weeks') return time + by * 7 * 86400
  const date = new Date(time * 1000)
  const month = date.getUTCMonth() + by * (unit === 'years' ? 12 : 1)
  const days = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const clock = time - seconds(`${text(time).slice(0, 10)}T00:00:00`)
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), days)) / 1000 + clock
}

function slowSlices(
  kept: readonly Said[],
  settings: Asked,
  from: number,
  to: number,
  make: Make,
): SlowNetwork[] {
  const { timeWindow: unit, windowSize, windowStep, kernel, indentTime } = settings as Required<Asked>
  if (kept.length === 0) return []
  const [b, e] = [Math.max(from, seconds(kept[0]!.date)), Math.min(to, seconds(kept.at(-1)!.date))]
  const half = windowSize / 2
  const first = indentTime ? later(b, unit, half) : b
  const last = indentTime ? later(e, unit, -half) : e
  const found: SlowNetwork[] = []
  for (let n = 0; later(first, unit, n) <= last; n += windowStep) {
    const middle = later(first, unit, n)
    const [lower, upper] = [later(middle, unit, -half), later(middle, unit, half)]
    const weighted = kept.map((one): Weighted => {
      const time = seconds(one.date)
      const z = time < middle ? (middle - time) / (middle - lower) : (time - middle) / (upper - middle)
      return [one, slowKernel(kernel, z)]
    })
    const wide = kernel === 'gaussian'
    found.push(make(weighted, kept, wide ? b : Math.max(b, lower), wide ? e : Math.min(e, upper)))
  }
  return found
}

function slowKernel(kernel: string, z: number): number {
  if (kernel === 'gaussian') return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z > 1) return 0
  return { uniform: 1 / 2, triangular: 1 - z, epanechnikov: (3 / 4) * (1 - z * z) }[kernel]!
}

type Level = string | number

function slowTwoMode(
  part: readonly Weighted[],
  rows: readonly string[],
  columns: readonly string[],
  settings: Asked,
  node: (one: Said) => string,
  levels: readonly Level[],
): number[][] {
  const behind = (i: string, j: string) =>
    part.filter(([one, weight]) => weight > 0 && node(one) === i && one.concept === j)
  const cell = (i: string, j: string) => {
    let sum = 0
    for (const [one, weight] of behind(i, j)) sum += weight * slowValue(levelOf(one, settings), settings)
    if (settings.qualifierAggregation !== 'combine') return sum
    return levels.reduce<number>((bits, level) => {
      const occurs = behind(i, j).some(([one]) => levelOf(one, settings) === level)
      return 2 * bits + (occurs ? 1 : 0)
    }, 0)
  }
  const weightOf = (i: string, j: string) =>
    settings.qualifierAggregation === 'combine'
      ? Number(cell(i, j) !== 0)
      : behind(i, j).reduce((sum, [, weight]) => sum + weight, 0)
  return rows.map((i) =>
    columns.map((j) => {
      let norm = 1
      if (settings.normalization === 'activity')
        norm = columns.reduce((sum, other) => sum + weightOf(i, other), 0)
      if (settings.normalization === 'prominence')
        norm = rows.reduce((sum, other) => sum + weightOf(other, j), 0)
      return norm === 0 ? 0 : cell(i, j) / norm
    }),
  )
}

function slowValue(level: Level, { qualifier, qualifierAggregation }: Settings): number {
  if (qualifierAggregation !== 'subtract' || typeof level === 'string') return 1
  return qualifier === 'agreement' ? (level === 1 ? 1 : -1) : level
}

/** How far apart two levels are: 0 to 1. */
function slowDistance(a: Level, b: Level, levels: readonly Level[]): number {
  if (typeof a === 'string' || typeof b === 'string') return a === b ? 0 : 1
  const values = levels as readonly number[]
  const range = Math.max(...values) - Math.min(...values)
  return range === 0 ? 0 : Math.abs(a - b) / range
}

function slowOneMode(
  part: readonly Weighted[],
  rows: readonly string[],
  settings: Asked,
  node: (one: Said) => string,
  levels: readonly Level[],
): number[][] {
  const of = (i: string) => part.filter(([one, weight]) => weight > 0 && node(one) === i)
  const pair = (weight: (a: Level, b: Level) => number, i: string, h: string) => {
    let sum = 0
    for (const [s, zs] of of(i)) {
      for (const [u, zu] of of(h)) {
        if (s.concept === u.concept)
          sum += weight(levelOf(s, settings), levelOf(u, settings)) * Math.sqrt(zs * zu)
      }
    }
    return sum
  }
  const total = (i: string) => of(i).reduce((sum, [, weight]) => sum + weight, 0)
  /** X_ick with kernel weights: sum of sqrt(z) over actor i's statements on c at k. */
  const x = (i: string, c: string, k: Level) =>
    of(i).reduce(
      (sum, [one, weight]) =>
        sum + (one.concept === c && levelOf(one, settings) === k ? Math.sqrt(weight) : 0),
      0,
    )
  const columns = CONCEPTS.flatMap((c) => levels.map((k) => [c, k] as const))
  const presence = settings.normalization === 'jaccard'
  const said = (i: string) => columns.map(([c, k]) => (presence ? Number(x(i, c, k) > 0) : x(i, c, k)))
  const against = (i: string) =>
    columns.map(([c, k]) => {
      const sum = levels.reduce<number>((s, l) => s + slowDistance(k, l, levels) * x(i, c, l), 0)
      return presence ? Number(sum > 0) : sum
    })
  const overlap = (a: readonly number[], b: readonly number[]) => {
    const shared = a.reduce((sum, value, q) => sum + Math.min(value, b[q]!), 0)
    const united = a.reduce((sum, value, q) => sum + Math.max(value, b[q]!), 0)
    return shared === 0 ? 0 : shared / united
  }
  const congruence = (i: string, h: string) => pair((a, b) => 1 - slowDistance(a, b, levels), i, h)
  const conflict = (i: string, h: string) => pair((a, b) => slowDistance(a, b, levels), i, h)
  const values: Record<string, (i: string, h: string) => number> =
    presence || settings.normalization === 'ruzicka'
      ? {
          congruence: (i, h) => overlap(said(i), said(h)),
          conflict: (i, h) => (overlap(said(i), against(h)) + overlap(against(i), said(h))) / 2,
        }
      : { congruence, conflict }
  const cell = (i: string, h: string) => {
    if (settings.qualifierAggregation === 'conflict') return values.conflict!(i, h)
    if (settings.qualifierAggregation === 'subtract') return values.congruence!(i, h) - values.conflict!(i, h)
    return values.congruence!(i, h)
  }
  const length = (i: string) => Math.sqrt(columns.reduce((sum, [c, k]) => sum + x(i, c, k) ** 2, 0))
  const norm = (i: string, h: string) => {
    if (settings.normalization === 'average') return (total(i) + total(h)) / 2
    return settings.normalization === 'cosine' ? length(i) * length(h) : 1
  }
  return rows.map((i) => rows.map((h) => (i === h || cell(i, h) === 0 ? 0 : cell(i, h) / norm(i, h))))
}
