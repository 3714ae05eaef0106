import { type Polarisation, polarisation, type Settings } from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { numberIn } from './asked.ts'
import { type Move, movesBetween, sameCampsOverTime } from './camps-over-time.ts'
import { countedBy, firstWindow, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import type { Measured, OnProgress, PolarisationAt } from './measured.ts'

/** The camps at each time, how far they are apart, and who changed camp. */
export function measurePolarisation(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  const options = { seed: numberIn(asked, 'seed') ?? 1, ...rest(asked) }
  const found: Polarisation[] = []
  for (const time of polarisation(statements, settings, options)) onProgress(found.push(time), 'windows')
  const first = firstWindow(found)
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const camps = sameCampsOverTime(found)
  const moves = movesBetween(found, camps)
  return {
    analysis: 'polarisation',
    recipe: first.recipe,
    options,
    counted,
    result: { times: found.map(({ recipe: _, ...time }, t) => ({ ...time, camps: camps[t] })), moves },
    tables: [timesTable(found), movesTable(moves), campsTable(found, camps)],
    drawing: { kind: 'polarisation', points: found.map(polarisationPoint) },
    notes: found.every(({ score }) => score === 0)
      ? ['nobody is polarised at any time: every score is 0']
      : [],
  }
}

/** A time as it is drawn: with the score that 97.5 of 100 networks made by chance stay below. */
export function polarisationPoint(time: Polarisation): PolarisationAt {
  const { band, expected, maximum } = time
  const above = maximum - expected
  return { ...time, chanceUpTo: above > 0 ? Math.max(0, (band[1] - expected) / above) : 0 }
}

function rest(asked: Asked) {
  const [camps, starts, randomisations] = ['camps', 'starts', 'randomisations'].map((name) =>
    numberIn(asked, name),
  )
  return {
    ...(camps === undefined ? {} : { camps }),
    ...(starts === undefined ? {} : { starts }),
    ...(randomisations === undefined ? {} : { randomisations }),
  }
}

const timesTable = (found: readonly Polarisation[]) => ({
  name: 'polarisation',
  head: ['start', 'stop', 'statements', 'score', 'error', 'chance', 'camps', 'inside', 'across'],
  rows: found.map((time) => [
    time.start.slice(0, 10),
    time.stop.slice(0, 10),
    time.numStatements,
    time.score,
    time.error,
    time.chance,
    time.campCount,
    time.congruenceInside,
    time.conflictAcross,
  ]),
})

const movesTable = (moves: readonly Move[]) => ({
  name: 'who moved',
  head: ['actor', 'at', 'from camp', 'to camp'],
  rows: moves.map(({ actor, at, from, to }) => [actor, at.slice(0, 10), from, to]),
})

const campsTable = (found: readonly Polarisation[], camps: readonly (readonly number[])[]) => ({
  name: 'camps',
  head: ['actor', ...found.map(({ middle }) => middle.slice(0, 10))],
  rows: actorsOf(found).map((actor) => [
    actor,
    ...found.map((time, t) => {
      const camp = camps[t]?.[time.actors.indexOf(actor)] ?? -1
      return camp === -1 ? null : camp + 1
    }),
  ]),
})

const actorsOf = (found: readonly Polarisation[]): readonly string[] =>
  [...new Set(found.flatMap(({ actors }) => actors))].sort()
