import {
  dnaPolarization,
  dnaPolarizationQuality,
  matrix,
  type Opposition,
  opposition,
  parseTime,
  randomFrom,
  type Settings,
} from '@onrecord/network'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { settingsOf } from './recorded-settings.ts'
import { answersClearly, dnaThrew, type Verdict, verdict } from './verdict.ts'

type Result = Readonly<Record<string, unknown>>

/**
 * Polarisation over windows: both networks of every window, its dates, the quality of DNA's own memberships,
 * and that our search reaches at least the quality DNA reports.
 */
export function checkPolarization(recorded: RecordedCase, databases: Databases): Verdict {
  const compute = () => oppositions(recorded, databases)
  if (dnaThrew(recorded)) return answersClearly(() => void compute())
  const { result } = recorded
  if (!isObject(result)) return { failed: 'the case has no result' }
  const windows = compute()
  const expected = listOf(result.finalMaxQs).length
  if (expected !== windows.length)
    return { failed: `windows: recorded ${expected}, computed ${windows.length}` }
  const found = firstOf(
    () => networksDifference(result, windows),
    () => datesDifference(result.dateTimes, windows),
    ...windows.map((window, w) => () => qualityDifference(recorded, result, window, w)),
  )
  return verdict(found, 'memberships')
}

function oppositions(recorded: RecordedCase, databases: Databases): readonly Opposition[] {
  const settings: Settings = {
    ...settingsOf(recorded),
    networkType: 'onemode',
    normalization: 'average',
    isolates: false,
    indentTime: recorded.settings.indentTime === true,
  }
  return [
    ...opposition(
      databases.statements(recorded.db, String(settings.statementType ?? 'DNA Statement')),
      settings,
    ),
  ]
}

/** DNA takes two clusters where it is asked for fewer. */
function clustersOf({ numClusters }: RecordedCase['settings']): number {
  return Math.max(2, Number(numClusters ?? 2))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function networksDifference(result: Result, windows: readonly Opposition[]): string | null {
  return firstOf(
    ...(['congruence', 'conflict'] as const).flatMap((name) =>
      listOf(result[name]).map((one, w) => () => {
        if (!isObject(one)) return null
        const network = windows[w]![name]
        const { rowNames, integer, start, middle, stop, numStatements } = network
        const own = {
          rowNames,
          colNames: rowNames,
          integer,
          start,
          middle,
          stop,
          numStatements,
          matrix: matrix(network),
        }
        return difference(one, own, `${name}[${w}]`)
      }),
    ),
  )
}

/** Eighteen numbers a window: year, month, day, hour, minute, second of its start, middle and stop. */
function datesDifference(recorded: unknown, windows: readonly Opposition[]): string | null {
  const own = windows.map(({ congruence: { start, middle, stop } }) => [start, middle, stop].flatMap(partsOf))
  return recorded === undefined ? null : difference(recorded, own, 'dateTimes')
}

function partsOf(time: string): readonly number[] {
  const date = new Date(parseTime(time) * 1000)
  return [
    ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
  ]
}

function qualityDifference(
  { settings }: RecordedCase,
  result: Result,
  window: Opposition,
  w: number,
): string | null {
  const place = `window ${w}`
  const q = listOf(result.finalMaxQs)[w]
  const labels = listOf(listOf(result.labels)[w]).map(String)
  const clusters = clustersOf(settings)
  if (labels.length < clusters) return tooFewDifference(q, place)
  const normalized = settings.normalizeScores === true
  const memberships = listOf(listOf(result.memberships)[w]).map(Number)
  const own = dnaPolarizationQuality(memberships, window, clusters, normalized)
  return firstOf(
    () => difference(labels, window.congruence.rowNames, `${place} labels`),
    () => optimumDifference(q, window, clusters, normalized, place),
    () => {
      const found = difference(q, own, `${place} quality`)
      return found !== null && settings.algorithm === 'genetic' && isReached(q, window, clusters, normalized)
        ? null
        : found
    },
  )
}

/** With fewer actors than camps DNA reports 0, or 0 divided by 0. */
function tooFewDifference(q: unknown, place: string): string | null {
  return Number(q) === 0 || q === 'NaN' ? null : `${place}: fewer actors than camps, but a quality of ${q}`
}

/** Our own search, or where it is small the whole space, must reach what DNA reached. */
function optimumDifference(
  q: unknown,
  window: Opposition,
  clusters: number,
  normalized: boolean,
  place: string,
): string | null {
  const best = bestQuality(window, clusters, normalized)
  if (q === 'NaN') return Number.isNaN(best) ? null : `${place} optimum: recorded NaN, computed ${best}`
  return best >= Number(q) - 1e-9 * Math.max(1, Math.abs(Number(q)))
    ? null
    : `${place} optimum: recorded ${q}, computed ${best}`
}

function bestQuality(window: Opposition, clusters: number, normalized: boolean): number {
  const { quality } = dnaPolarization(window, clusters, normalized, randomFrom(1), 20)
  return quality
}

/** DNA's genetic search reports memberships of another generation; some division into equal camps must have its quality. */
function isReached(q: unknown, window: Opposition, clusters: number, normalized: boolean): boolean {
  const count = window.congruence.rowNames.length
  if (count > 12) return true
  return [...balanced(count, clusters)].some(
    (camps) => difference(q, dnaPolarizationQuality(camps, window, clusters, normalized), '') === null,
  )
}

/** Every division into camps whose sizes differ by one at most, in DNA's order of sizes. */
function* balanced(count: number, clusters: number): Generator<readonly number[]> {
  const room = Array.from(
    { length: clusters },
    (_, c) => Math.floor(count / clusters) + (c < count % clusters ? 1 : 0),
  )
  yield* fill([], room, count)
}

function* fill(
  camps: readonly number[],
  room: readonly number[],
  count: number,
): Generator<readonly number[]> {
  if (camps.length === count) yield camps
  else
    for (const [camp, left] of room.entries()) {
      if (left > 0) yield* fill([...camps, camp], room.with(camp, left - 1), count)
    }
}

/** DNA's quality function on arbitrary memberships, and its maximum over all balanced ones. */
export function checkPolarizationQuality(recorded: RecordedCase, databases: Databases): Verdict {
  const { result, settings } = recorded
  if (!isObject(result)) return { failed: 'the case has no result' }
  const [window] = oppositions(recorded, databases)
  if (window === undefined) return { failed: 'no networks were computed' }
  const clusters = clustersOf(settings)
  const quality = (memberships: unknown, normalized: boolean) =>
    dnaPolarizationQuality(listOf(memberships).map(Number), window, clusters, normalized)
  const evaluations = listOf(result.evaluations).filter(isObject)
  const own = evaluations.map(({ memberships }) => ({
    q: quality(memberships, false),
    qNormalized: quality(memberships, true),
  }))
  return verdict(
    firstOf(
      () => difference(result.labels, window.congruence.rowNames, 'labels'),
      () => difference(result.congruence, matrix(window.congruence), 'congruence'),
      () => difference(result.conflict, matrix(window.conflict), 'conflict'),
      () =>
        difference(
          evaluations.map(({ q, qNormalized }) => ({ q, qNormalized })),
          own,
          'evaluations',
        ),
      () => optimum(result, window, clusters),
    ),
  )
}

function optimum(result: Result, window: Opposition, clusters: number): string | null {
  if (result.bestBalancedQ === undefined || window.congruence.rowNames.length > 12) return null
  const all = [...balanced(window.congruence.rowNames.length, clusters)]
  const best = (normalized: boolean) =>
    Math.max(...all.map((camps) => dnaPolarizationQuality(camps, window, clusters, normalized)))
  return firstOf(
    () => difference(result.bestBalancedQ, best(false), 'bestBalancedQ'),
    () => difference(result.bestBalancedQ, bestQuality(window, clusters, false), 'bestBalancedQ by search'),
    () =>
      result.bestBalancedQNormalized === undefined
        ? null
        : difference(result.bestBalancedQNormalized, best(true), 'bestBalancedQNormalized'),
    () =>
      result.balancedVectors === undefined
        ? null
        : difference(result.balancedVectors, all.length, 'balancedVectors'),
  )
}
