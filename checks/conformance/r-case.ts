import {
  aggregations,
  matrix,
  network,
  networkDistances,
  normalisations,
  parseTime,
  type Settings,
  type Statements,
} from '@onrecord/network'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { type Verdict, verdict } from './verdict.ts'

/**
 * What R made of DNA's networks. The clusters, states and coordinates are R's own choice (hclust, kmeans, isoMDS);
 * compared is what follows from the networks: cells, distances, dates, and the modularity of the clusters R chose.
 */
export function checkR(recorded: RecordedCase, databases: Databases): Verdict {
  const { line } = recorded
  const statements = databases.statements(recorded.db, 'DNA Statement')
  if (Array.isArray(line.matrix)) return verdict(networkDifference(recorded, statements))
  if (Array.isArray(line.distmat)) return verdict(phaseDifference(line, statements), 'clustering')
  if (Array.isArray(line.memberships)) return verdict(clusterDifference(recorded, statements), 'clustering')
  return { failed: `nothing in this line is known here: it has ${Object.keys(line).join(', ')}` }
}

/** rDNA's lines name their settings in their id only: `sample-dna_network-2m-subtract`; the rest are its defaults. */
function networkDifference({ id, line }: RecordedCase, statements: Statements): string | null {
  const words = id.split('-')
  const settings: Settings = {
    networkType: words.includes('1m') || words.includes('onemode') ? 'onemode' : 'twomode',
    qualifierAggregation: aggregations.find((one) => words.includes(one)) ?? 'ignore',
    normalization: normalisations.find((one) => words.includes(one)) ?? 'no',
    variable1: words.includes('person') ? 'person' : 'organization',
    dialect: 'dna',
  }
  const own = network(statements, settings)
  const { rowNames, colNames } = own
  const recorded = { rowNames: line.rowNames, colNames: line.colNames, matrix: line.matrix }
  return difference(recorded, { rowNames, colNames, matrix: matrix(own) }, 'network')
}

/**
 * The settings such a recording may have been made with, the likeliest first: rDNA's defaults but for kernel and
 * size. The unit is the step from one date to the next.
 */
function phaseSettings(dates: readonly unknown[]): readonly Settings[] {
  const days = (parseTime(dates[1]) - parseTime(dates[0])) / 86_400
  const timeWindow = days < 2 ? 'days' : days < 8 ? 'weeks' : days < 32 ? 'months' : 'years'
  return [6, 8, 10, 4, 2, 12, 100, 200].flatMap((windowSize) =>
    (['gaussian', 'uniform', 'no'] as const).map((kernel) => ({
      ...({
        qualifierAggregation: 'subtract',
        duplicates: 'document',
        isolates: true,
        indentTime: false,
      } as const),
      ...({ normalizeToOne: true, dialect: 'dna', timeWindow, windowSize, kernel } as const),
    })),
  )
}

function phaseDifference(line: RecordedCase['line'], statements: Statements): string | null {
  const states = (Array.isArray(line.states) ? line.states : []).filter(isObject)
  let nearest = 'distmat: no settings of rDNA give it'
  for (const settings of phaseSettings(states.map(({ date }) => date))) {
    const found = distmatDifference(line, states, statements, settings)
    if (found === null) return stateModularity(line, states)
    if (found.startsWith('distmat[')) nearest = found
  }
  return nearest
}

/** rDNA divides all distances by the largest. */
function distmatDifference(
  line: RecordedCase['line'],
  states: readonly Readonly<Record<string, unknown>>[],
  statements: Statements,
  settings: Settings,
): string | null {
  const dates = states.map(({ date }) => date)
  for (const [networkType, distanceMethod] of [
    ['twomode', 'absdiff'],
    ['onemode', 'absdiff'],
    ['onemode', 'spectral'],
  ] as const) {
    const { middles, distances } = measured(statements, { ...settings, networkType }, distanceMethod)
    if (difference(dates, middles, 'dates') !== null) return 'dates'
    const largest = Math.max(...distances.flat())
    const found = difference(
      line.distmat,
      distances.map((row) => row.map((one) => one / largest)),
      'distmat',
    )
    if (found === null || distanceMethod === 'spectral') return found
  }
  return 'distmat'
}

function measured(statements: Statements, settings: Settings, distanceMethod: 'absdiff' | 'spectral') {
  try {
    return networkDistances(statements, settings, { distanceMethod })
  } catch (error) {
    if (error instanceof RangeError) return { middles: [], distances: [] }
    throw error
  }
}

/** Modularity of the states in the graph of 1 - distance. */
function stateModularity(
  line: RecordedCase['line'],
  states: readonly Readonly<Record<string, unknown>>[],
): string | null {
  const distances = line.distmat as readonly (readonly number[])[]
  const alike = distances.map((row, i) => row.map((one, j) => (i === j ? 0 : 1 - one)))
  return difference(
    line.modularity,
    modularity(
      alike,
      states.map(({ state }) => Number(state)),
    ),
    'modularity',
  )
}

/** rDNA takes the modularity on the unweighted graph of the positive ties of the one-mode "subtract" network. */
function clusterDifference({ id, line }: RecordedCase, statements: Statements): string | null {
  const own = network(statements, {
    ...({ networkType: 'onemode', qualifierAggregation: 'subtract', dialect: 'dna' } as const),
    variable1: id.split('-').includes('person') ? 'person' : 'organization',
  })
  const ties = matrix(own).map((row) => row.map((cell) => (cell > 0 ? 1 : 0)))
  const members = (line.memberships as readonly unknown[]).filter(isObject)
  const rows = (Array.isArray(line.modularity) ? line.modularity : []).filter(isObject)
  const clustersOf = (method: unknown) => {
    const chosen = new Map(
      members.filter((one) => one.method === method).map(({ node, cluster }) => [node, Number(cluster)]),
    )
    return own.rowNames.map((name) => chosen.get(name) ?? -1)
  }
  const best = (Array.isArray(line.max_mod) ? line.max_mod : []).filter(isObject)
  return firstOf(
    ...best.map(
      ({ start, stop }) =>
        () =>
          difference({ start, stop }, own, 'max_mod'),
    ),
    ...best.map(
      ({ max_mod }) =>
        () =>
          difference(max_mod, Math.max(...rows.map((row) => Number(row.modularity))), 'max_mod'),
    ),
    ...rows.map(
      ({ method, modularity: recorded }) =>
        () =>
          difference(recorded, modularity(ties, clustersOf(method)), `modularity of ${method}`),
    ),
  )
}

/** Newman and Girvan's modularity of a division of a weighted graph. */
function modularity(weights: readonly (readonly number[])[], clusters: readonly number[]): number {
  const strengths = weights.map((row) => row.reduce((sum, one) => sum + one, 0))
  const total = strengths.reduce((sum, one) => sum + one, 0)
  let inside = 0
  for (const [i, row] of weights.entries()) {
    for (const [j, one] of row.entries()) {
      if (clusters[i] === clusters[j]) inside += one - (strengths[i]! * strengths[j]!) / total
    }
  }
  return inside / total
}
