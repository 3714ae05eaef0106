import { type ClustersAt, clustersOverTime, type Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { movesBetween, sameCampsOverTime } from './camps-over-time.ts'
import { bestOfEach, clusterOptions } from './cluster-options.ts'
import { countedBy, firstWindow, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import type { Measured, OnProgress } from './measured.ts'

/** The actors of each window divided by every method side by side, the best by modularity, and who went from cluster to cluster. */
export function measureClustersOverTime(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  const options = clusterOptions(asked)
  const found: ClustersAt[] = []
  for (const time of clustersOverTime(statements, settings, options)) onProgress(found.push(time), 'windows')
  const first = firstWindow(found)
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  mustDivide(found)
  const times = found.map((time) => ({ ...time, camps: time.found?.best.memberships ?? none(time) }))
  const clusters = sameCampsOverTime(times)
  const moves = movesBetween(times, clusters)
  const bests = found.map((time) => (time.found === null ? [] : bestOfEach(time.found.all)))
  const methods = [...new Set(bests.flatMap((all) => all.map(({ method }) => method)))]
  const modularity = methods.map((method) =>
    bests.map((all) => all.find((one) => one.method === method)?.modularity ?? null),
  )
  return {
    analysis: 'clusters',
    recipe: first.recipe,
    options: { ...options },
    counted,
    result: {
      times: found.map(({ recipe: _, found: own, ...time }, t) => ({
        ...time,
        clusters: clusters[t],
        best: own?.best ?? null,
        methods: bests[t]?.map(({ method, k, modularity }) => ({ method, k, modularity })) ?? [],
        without: own?.without ?? [],
      })),
      moves,
    },
    tables: [
      {
        name: 'over time',
        head: ['start', 'stop', 'statements', 'actors', 'best', 'clusters', 'modularity', ...methods],
        rows: found.map((time, t) => [
          ...[time.start.slice(0, 10), time.stop.slice(0, 10), time.numStatements, time.actors.length],
          ...[time.found?.best.method ?? null, time.found?.best.k ?? null],
          time.found?.best.modularity ?? null,
          ...modularity.map((row) => row[t] ?? null),
        ]),
      },
      {
        name: 'memberships',
        head: [first.recipe.settings.variable1, ...found.map(({ middle }) => middle.slice(0, 10))],
        rows: [...new Set(found.flatMap(({ actors }) => actors))].sort().map((actor) => [
          actor,
          ...found.map(({ actors }, t) => {
            const cluster = clusters[t]?.[actors.indexOf(actor)] ?? -1
            return cluster === -1 ? null : cluster + 1
          }),
        ]),
      },
      {
        name: 'who went over',
        head: ['actor', 'at', 'from cluster', 'to cluster'],
        rows: moves.map(({ actor, at, from, to }) => [actor, at.slice(0, 10), from, to]),
      },
    ],
    drawing: {
      kind: 'methods',
      methods,
      middles: found.map(({ middle }) => middle),
      modularity,
    },
    notes: notesOf(found),
  }
}

function mustDivide(found: readonly ClustersAt[]): void {
  if (found.some((time) => time.found !== null)) return
  const most = Math.max(...found.map(({ actors }) => actors.length))
  throw new Error(
    most < 2
      ? 'there is nothing to divide: in no window have two actors something in common; take longer windows'
      : `no window is divided into these numbers of clusters: the most actors with something in common in one are ${most}; take a smaller --clusters, other --methods or longer windows`,
  )
}

const none = ({ actors }: ClustersAt): readonly number[] => actors.map(() => -1)

function notesOf(found: readonly ClustersAt[]): readonly string[] {
  const divided = found.flatMap((time) => time.found ?? [])
  const wins = new Map<string, number>()
  for (const { best } of divided) wins.set(best.method, (wins.get(best.method) ?? 0) + 1)
  const ranked = [...wins].toSorted((a, b) => b[1] - a[1])
  const apart = found.length - divided.length
  return [
    `the best by modularity, in how many windows: ${ranked.map(([method, n]) => `${method} ${n}`).join(', ')}`,
    ...(apart === 0
      ? []
      : [
          `${apart} of ${found.length} windows hold no two actors with something in common, or no division of them`,
        ]),
  ]
}
