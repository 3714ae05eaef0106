import type { Network } from '@onrecord/network'
import { doubleLineSign, type LegendEntry, lineSign, nodeSign, sizeSign, widthSign } from './legend.ts'
import type { Colour, Node, Tie } from './network-picture.ts'
import type { Head } from './svg.ts'

/** What the signs of a network mean, those alone that are in it; and what to say where nothing is. */
export function networkLegend(network: Network, nodes: readonly Node[], ties: readonly Tie[]): Partial<Head> {
  if (nodes.length === 0) return { nothing: 'No statement is counted, so there is nobody to draw.' }
  const { variable1, variable2, normalization } = network.recipe.settings
  const measured = normalization === 'no' ? '' : ` (normalised: ${normalization})`
  const twomode = network.networkType === 'twomode'
  const legend = [
    ...(twomode ? [nodeSign('disc', variable1), nodeSign('square', variable2)] : []),
    ...colours(network, ties),
    ...(ties.length > 1 ? [widthSign(`thicker: more often${measured}`), sizeSign('larger: more ties')] : []),
    ...(nodes.some(({ anonymous }) => anonymous)
      ? [nodeSign('disc', 'a source that is not named', true)]
      : []),
  ]
  return ties.length === 0
    ? { legend, nothing: twomode ? 'No statement ties them.' : 'No two of them are tied.' }
    : { legend }
}

function colours(network: Network, ties: readonly Tie[]): readonly LegendEntry[] {
  const there = new Set(ties.map(({ colour }) => colour))
  const say = network.networkType === 'twomode' ? OF_CONCEPTS : OF_ACTORS
  const { qualifierAggregation } = network.recipe.settings
  const balance = qualifierAggregation === 'subtract' ? say.more : say.plain
  return [
    ...(there.has('for') ? [lineSign('for', balance.for)] : []),
    ...(there.has('against') ? [lineSign('against broken', balance.against)] : []),
    ...(there.has('both') ? [doubleLineSign('both')] : []),
    ...(there.has('soft') ? [lineSign('soft', say.plain.soft)] : []),
  ]
}

type Meanings = Readonly<Record<Exclude<Colour, 'both'>, string>>

const OF_ACTORS: { readonly plain: Meanings; readonly more: Meanings } = {
  plain: { for: 'say the same', against: 'say the opposite', soft: 'speak of the same, whatever they say' },
  more: { for: 'say the same more often', against: 'say the opposite more often', soft: '' },
}
const OF_CONCEPTS: { readonly plain: Meanings; readonly more: Meanings } = {
  plain: { for: 'for', against: 'against', soft: 'speaks of it, for or against' },
  more: { for: 'more often for', against: 'more often against', soft: '' },
}
