import { phaseTransitions, type Settings } from '@onrecord/network'
import { clusterMethods, distanceMethods, spectralDistances } from '@onrecord/network/vocabulary'
import type { NetworkSource } from '../network-source.ts'
import { choiceIn, choicesIn, numberIn, numbersIn } from './asked.ts'
import { countedBy, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import type { Measured, OnProgress } from './measured.ts'
import { silhouettes } from './silhouettes.ts'

/** The states of a debate over time, and when it changed. */
export function measurePhases(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  const [distanceMethod, distance] = [
    choiceIn(asked, 'distanceMethod', distanceMethods),
    choiceIn(asked, 'distance', spectralDistances),
  ]
  const [methods, clusters] = [choicesIn(asked, 'methods', clusterMethods), numbersIn(asked, 'clusters')]
  const options = {
    seed: numberIn(asked, 'seed') ?? 1,
    ...(distanceMethod === undefined ? {} : { distanceMethod }),
    ...(distance === undefined ? {} : { distance }),
    ...(methods === undefined ? {} : { methods }),
    ...(clusters === undefined ? {} : { clusters }),
  }
  const found = phaseTransitions(
    statements,
    settings,
    options,
    (done, of) => onProgress(done, 'windows compared', of),
    (done, of) => onProgress(done, 'methods', of),
  )
  const { recipe, ...result } = found
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const widths = silhouettes(found.distances, found.states)
  const days = found.middles.map((middle) => middle.slice(0, 10))
  return {
    analysis: 'phases',
    recipe,
    options,
    counted,
    result: { ...result, silhouettes: widths },
    tables: [
      {
        name: 'phases',
        head: ['middle', 'state', 'silhouette', 'changes'],
        rows: found.states.map((state, t) => [
          days[t]!,
          state + 1,
          widths[t] ?? null,
          t > 0 && found.states[t - 1] !== state ? 'yes' : '',
        ]),
      },
    ],
    // Of one window there is nothing to compare.
    drawing:
      days.length < 2
        ? null
        : {
            kind: 'likeness',
            labels: days,
            cells: found.distances.map((row) => row.map((d) => 1 - d)),
            states: found.states,
          },
    notes: [
      `${new Set(found.states).size} states by ${found.method}, modularity ${found.modularity.toFixed(3)}`,
      ...(found.transitions.length === 0 ? ['the state never changes'] : []),
    ],
  }
}
