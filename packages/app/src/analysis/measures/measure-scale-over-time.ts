import { positionsOverTime, type Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { countedBy, firstWindow, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import type { Measured } from './measured.ts'
import { byPosition, mustHaveMode, NORMAL_95, pointOptions } from './point-options.ts'

/** Where the actors stood in each window, on the scale of the whole debate. */
export function measureScaleOverTime(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
): Measured {
  const options = pointOptions(asked)
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const { whole, times } = positionsOverTime(statements, settings, options)
  mustHaveMode(whole)
  firstWindow(times)
  const { recipe, ...ofWhole } = whole
  const order = byPosition(whole.position)
  const days = times.map(({ middle }) => middle.slice(0, 10))
  const rows = times.flatMap(({ position, error, identified }, t) =>
    order.flatMap((i) => {
      const [at, deviation] = [position[i] ?? null, error[i] ?? null]
      if (at === null || deviation === null) return []
      const [from, to] = [at - NORMAL_95 * deviation, at + NORMAL_95 * deviation]
      return [[days[t]!, whole.actors[i]!, at, deviation, from, to, identified[i] === true ? 'yes' : 'no']]
    }),
  )
  return {
    analysis: 'scale',
    recipe: { ...recipe, settings: { ...recipe.settings, timeWindow: settings.timeWindow ?? 'no' } },
    options: { method: 'ideal-points', ...options, seed: whole.seed, starts: whole.starts },
    counted,
    result: { method: 'ideal-points', whole: ofWhole, times },
    tables: [
      {
        name: 'actors over time',
        head: ['middle', 'actor', 'position', 'error', 'from', 'to', 'identified'],
        rows,
      },
    ],
    drawing: {
      kind: 'places',
      labels: order.map((i) => whole.actors[i]!),
      middles: times.map(({ middle }) => middle),
      at: order.map((i) => times.map(({ position }) => position[i] ?? null)),
      error: order.map((i) => times.map(({ error }) => error[i] ?? null)),
    },
    notes: [
      `log posterior ${whole.logPosterior.toFixed(4)}, where ${whole.agreed} of ${whole.starts} starts ended`,
      'what a concept tells is held as in the whole debate',
    ],
  }
}
