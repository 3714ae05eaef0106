import type { Network } from '../cells/network.ts'
import { tallyOf } from '../cells/tally.ts'
import type { Statements } from '../table/statements.ts'
import type { Settings } from '../terms/settings.ts'
import { type Analysis, analyse } from './analysis.ts'
import { sliced } from './slice-networks.ts'
import { windowed, windowNetworks } from './window-networks.ts'

/**
 * The network of all counted statements (rDNA: dna_network with timeWindow = "no").
 *
 * `network(statements, { networkType: 'onemode', qualifierAggregation: 'congruence' }).ties.weight[0]` = 2
 *
 * @throws RangeError when an option has no meaning, or asks for several networks.
 */
export function network(statements: Statements, settings: Settings = {}): Network {
  const all = [...networks(statements, settings)]
  if (all.length === 1) return all[0]!
  throw new RangeError(
    `These settings make ${all.length} networks (timeWindow "${settings.timeWindow}"); ask for networks().`,
  )
}

/**
 * The networks of all time windows or kernel slices, one at a time, so that thousands of them need the memory of one
 * (rDNA: dna_network with a timeWindow). Without a timeWindow, the one network.
 *
 * `for (const month of networks(statements, { timeWindow: 'months', windowSize: 1 })) ...`
 */
export function* networks(statements: Statements, settings: Settings = {}): Generator<Network> {
  const analysis = analyse(statements, settings)
  const { settled } = analysis.plan
  if (settled.networkType === 'eventlist')
    throw new RangeError('An event list is not a network; ask for eventList().')
  const made = settled.timeWindow === 'no' ? whole(analysis) : sequence(analysis)
  for (const one of made) yield settled.normalizeToOne ? toOne(one) : one
}

function sequence(analysis: Analysis): Iterable<Network> {
  return analysis.plan.settled.kernel === 'no' ? windowed(analysis) : sliced(analysis)
}

function* whole(analysis: Analysis): Generator<Network> {
  const { settled } = analysis.plan
  const to = analysis.timeline.time.length
  const { start, stop } = settled
  const bounds = { from: 0, to, start, middle: Math.floor((start + stop) / 2), stop }
  yield* windowNetworks(analysis, tallyOf(analysis.coded), bounds)
}

/** Divides by the sum of all cells, if it is not 0. */
function toOne(network: Network): Network {
  const { row, column, weight } = network.ties
  const twice = network.networkType === 'onemode'
  const sum = weight.reduce((total, w, t) => total + (twice && row[t] !== column[t] ? 2 * w : w), 0)
  if (sum === 0) return network
  return { ...network, ties: { row, column, weight: weight.map((w) => w / sum) } }
}
