import type { Network } from '@onrecord/network'
import { countLosses, type Exported } from './exported.ts'
import { attributeKinds, type ExportDetails, nodesAndTies } from './network-nodes.ts'
import { noAttributes, plainLabels, quotedLabel } from './plain-labels.ts'

/**
 * Pajek's `.net`: vertices (a two-mode network says how many are of the first mode), then undirected edges; what made it stands in a
 * line of comment. networkx reads the head of a one-mode network only: `modes: false` leaves the modes out.
 */
export function toPajek(
  network: Network,
  details: ExportDetails = {},
  { modes = true }: { readonly modes?: boolean } = {},
): Exported {
  const losses = countLosses('pajek')
  const { nodes, ties } = nodesAndTies(network, details)
  const kinds = attributeKinds(nodes)
  if (kinds.length > 0) losses.note(noAttributes('.net'), kinds.map(({ name }) => name).join(', '))
  const numberOf = new Map(nodes.map(({ id }, index) => [id, index + 1]))
  const twoModes = network.networkType === 'twomode'
  const size = twoModes && modes ? `${nodes.length} ${network.rowNames.length}` : `${nodes.length}`
  if (twoModes) losses.note(modes ? NETWORKX : NO_MODES, `*Vertices ${size}`)
  const labels = plainLabels(
    nodes.map(({ label }) => label),
    quotedLabel,
    losses,
  )
  const vertices = labels.map((label, index) => `${index + 1} ${label}`)
  const edges = ties.map(
    ({ source, target, weight }) => `${numberOf.get(source)} ${numberOf.get(target)} ${weight}`,
  )
  const made = details.recipe === undefined ? [] : [`% ${details.recipe(network)}`]
  return {
    text: `${[...made, `*Vertices ${size}`, ...vertices, '*Edges', ...edges].join('\n')}\n`,
    losses: losses.problems(),
  }
}

const NETWORKX = {
  what: 'networkx does not read how many vertices are of the first mode',
  todo: 'take --plain-vertices or graphml for it',
}

const NO_MODES = {
  what: 'which vertices are of the first mode has no place',
  todo: 'leave --plain-vertices out',
}
