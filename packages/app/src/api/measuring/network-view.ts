import { isText, type Network, network, type Settings, type Statements } from '@onrecord/network'
import { campsOf } from '../../analysis/camps.ts'
import { frequencies } from '../../analysis/frequencies.ts'
import type { NetworkSource } from '../../analysis/network-source.ts'
import { quickLayout } from '../../pictures/layout.ts'

/** How much of the networks is shown. */
export interface Shown {
  readonly mostTies: number
  readonly camps: boolean
}

interface ViewNode {
  readonly label: string
  readonly mode: 1 | 2
  readonly kind: string | null
  readonly statements: number
  readonly camp: number | null
  readonly anonymous: boolean
  readonly x: number
  readonly y: number
}

/**
 * Networks as a page shows them: the nodes of all slices once, each at its one place, and slice by slice the strongest ties. Places
 * are those of the network of the whole time, so that nobody moves from slice to slice.
 */
export function networkView(
  source: NetworkSource,
  settings: Settings,
  all: readonly Network[],
  { mostTies, camps }: Shown,
) {
  const whole =
    all.length === 1 ? all[0]! : network(source.statements, { ...settings, timeWindow: 'no', kernel: 'no' })
  const found = camps ? campsOf(source.statements, settings) : null
  const { nodes, placeOf } = nodesOf(source, settings, [whole, ...all], found)
  const places = placed(nodes.length, tiesOf(whole, placeOf))
  return {
    recipe: all[0]!.recipe,
    campsFound: found !== null,
    nodes: nodes.map((node, i): ViewNode => ({ ...node, ...places[i]! })),
    slices: all.map((slice) => sliceOf(slice, placeOf, mostTies)),
  }
}

type PlaceOf = (slice: Network, index: number, column: boolean) => number

function nodesOf(
  source: NetworkSource,
  settings: Settings,
  all: readonly Network[],
  camps: ReadonlyMap<string, number> | null,
) {
  const { variable1, variable1Document, variable2, variable2Document } = all[0]!.recipe.settings
  const facts = [
    factsOf(source.statements, settings, variable1, variable1Document),
    factsOf(source.statements, settings, variable2, variable2Document),
  ] as const
  const twoMode = all[0]!.networkType === 'twomode'
  const places = [new Map<string, number>(), new Map<string, number>()] as const
  const nodes: Omit<ViewNode, 'x' | 'y'>[] = []
  const add = (label: string, mode: 1 | 2) => {
    const own = places[mode === 1 ? 0 : 1]
    if (own.has(label)) return
    const { kindOf, counts } = facts[mode === 1 ? 0 : 1]
    own.set(label, nodes.length)
    nodes.push({
      label,
      mode,
      kind: kindOf(label),
      statements: counts.get(label) ?? 0,
      camp: mode === 1 ? (camps?.get(label) ?? null) : null,
      anonymous: mode === 1 && source.anonymous.has(label),
    })
  }
  for (const one of all) {
    for (const label of one.rowNames) add(label, 1)
    if (twoMode) for (const label of one.colNames) add(label, 2)
  }
  const placeOf: PlaceOf = (slice, index, column) =>
    column && twoMode ? places[1].get(slice.colNames[index]!)! : places[0].get(slice.rowNames[index]!)!
  return { nodes, placeOf }
}

function factsOf(statements: Statements, settings: Settings, name: string, ofDocument: boolean) {
  const variable = ofDocument ? undefined : statements.variables[name]
  if (variable === undefined || !isText(variable))
    return { kindOf: () => null, counts: new Map<string, number>() }
  const kinds = new Map(variable.labels.map((label, code) => [label, variable.kinds?.[code] ?? null]))
  return {
    kindOf: (label: string) => kinds.get(label) ?? null,
    counts: frequencies(statements, settings, name),
  }
}

interface Tied {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** Ties between two, that have a weight. */
function tiesOf(slice: Network, placeOf: PlaceOf): readonly Tied[] {
  const { row, column, weight } = slice.ties
  return weight.flatMap((value, t) => {
    const [a, b] = [placeOf(slice, row[t]!, false), placeOf(slice, column[t]!, true)]
    return a === b || value === 0 || !Number.isFinite(value) ? [] : [{ a, b, weight: value }]
  })
}

/** Conflict keeps no two apart here: who is tied at all is shown near. Who has no tie stands in rows below. */
function placed(count: number, ties: readonly Tied[]) {
  const tied = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b)
  const inLayout = new Map(tied.map((node, place) => [node, place]))
  const points = quickLayout({
    count: tied.length,
    ties: ties.map(({ a, b, weight }) => ({ a: inLayout.get(a)!, b: inLayout.get(b)!, weight })),
    againstPulls: true,
  })
  const [width, low] = [
    points.reduce((most, { x }) => Math.max(most, Math.abs(x)), 1),
    points.reduce((most, { y }) => Math.max(most, y), 0),
  ]
  const alone = Array.from({ length: count }, (_, i) => i).filter((i) => !inLayout.has(i))
  const perRow = Math.max(8, Math.ceil(Math.sqrt(alone.length * 4)))
  const step = (2 * width) / perRow
  const below = new Map(
    alone.map((node, n) => [
      node,
      { x: -width + step * ((n % perRow) + 0.5), y: low + step * (1.5 + Math.floor(n / perRow)) },
    ]),
  )
  return Array.from({ length: count }, (_, i) => {
    const { x, y } = points[inLayout.get(i) ?? -1] ?? below.get(i) ?? { x: 0, y: 0 }
    // Downwards on paper is upwards in a plot.
    return { x: rounded(x), y: rounded(-y) }
  })
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function sliceOf(slice: Network, placeOf: PlaceOf, mostTies: number) {
  const { row, column, weight } = slice.ties
  const twoMode = slice.networkType === 'twomode'
  const drawable: number[] = []
  for (let t = 0; t < weight.length; t++)
    if ((twoMode || row[t] !== column[t]) && weight[t] !== 0 && Number.isFinite(weight[t])) drawable.push(t)
  const least = leastShown(drawable, weight, mostTies)
  const shown = drawable
    .filter((t) => Math.abs(weight[t]!) >= least)
    .sort((x, y) => Math.abs(weight[y]!) - Math.abs(weight[x]!) || x - y)
    .slice(0, mostTies)
  const { start, middle, stop, numStatements } = slice
  return {
    ...{ start, middle, stop, statements: numStatements },
    a: shown.map((t) => placeOf(slice, row[t]!, false)),
    b: shown.map((t) => placeOf(slice, column[t]!, true)),
    weight: shown.map((t) => weight[t]!),
    weaker: drawable.length - shown.length,
  }
}

/** The weight, signs apart, of the last tie that is shown. */
function leastShown(drawable: readonly number[], weight: readonly number[], mostTies: number): number {
  if (drawable.length <= mostTies) return 0
  const sizes = Float64Array.from(drawable, (t) => Math.abs(weight[t]!)).sort()
  return sizes[sizes.length - mostTies]!
}
