import type { Network } from '@onrecord/network'
import { countLosses, type Exported } from './exported.ts'
import {
  type AttributeKind,
  attributeKinds,
  digits,
  type ExportDetails,
  type NetworkNode,
  nodesAndTies,
  noteOtherNames,
} from './network-nodes.ts'
import { xmlWriter } from './xml.ts'

/** GEXF 1.2draft (gexf.net), Gephi's own format, with every attribute: the newest version that networkx 2.8.8 reads. */
export function toGexf(network: Network, details: ExportDetails = {}): Exported {
  const losses = countLosses('gexf')
  const { line, block } = xmlWriter(losses)
  const { nodes, ties } = nodesAndTies(network, details)
  const kinds = attributeKinds(nodes)
  noteOtherNames(kinds, losses)
  const values = (one: NetworkNode) => [
    line('attvalue', { for: 0, value: one.variable }),
    line('attvalue', { for: 1, value: one.mode }),
    ...kinds.flatMap(({ name }, k) =>
      name in one.attributes ? [line('attvalue', { for: k + 2, value: digits(one.attributes[name]!) })] : [],
    ),
  ]
  const graph = block('graph', { defaultedgetype: 'undirected', mode: 'static' }, [
    block(
      'attributes',
      { class: 'node' },
      [...ATTRIBUTES, ...kinds.map(declared)].map((one) => line('attribute', one)),
    ),
    block(
      'nodes',
      {},
      nodes.map((one) =>
        block('node', { id: one.id, label: one.label }, [block('attvalues', {}, values(one))]),
      ),
    ),
    block(
      'edges',
      {},
      ties.map((tie, t) => line('edge', { id: t + 1, ...tie })),
    ),
  ])
  const meta = block('meta', {}, [
    line('creator', {}, 'Onrecord'),
    line('description', {}, details.title ?? `${network.start} to ${network.stop}`),
    ...(details.recipe ? [line('keywords', {}, details.recipe(network))] : []),
  ])
  const root = block('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' }, [meta, graph])
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, losses: losses.problems() }
}

const ATTRIBUTES = [
  { id: 0, title: 'variable', type: 'string' },
  { id: 1, title: 'mode', type: 'integer' },
] as const

function declared({ called, type }: AttributeKind, k: number) {
  return { id: k + 2, title: called, type }
}
