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

/**
 * GraphML (Brandes et al. 2002) that Gephi and visone open: labels, weights and every attribute are declared
 * keys, no program's own namespace is needed. A tie's weight keeps all its digits.
 */
export function toGraphml(network: Network, details: ExportDetails = {}): Exported {
  const losses = countLosses('graphml')
  const { line, block } = xmlWriter(losses)
  const { nodes, ties } = nodesAndTies(network, details)
  const kinds = withKeyIds(attributeKinds(nodes))
  noteOtherNames(kinds, losses)
  const behind = details.statementsOf?.(network)
  const data = (key: string, value: string | number) => line('data', { key }, String(value))
  const node = (one: NetworkNode) =>
    block('node', { id: one.id }, [
      data('label', one.label),
      data('variable', one.variable),
      data('mode', one.mode),
      ...kinds.flatMap(({ id, name }) =>
        name in one.attributes ? [data(id, digits(one.attributes[name]!))] : [],
      ),
    ])
  const graph = block('graph', { id: 'G', edgedefault: 'undirected' }, [
    ...period(network).map(([name, value]) => data(name, value)),
    ...(details.recipe ? [data('recipe', details.recipe(network))] : []),
    ...nodes.map(node),
    ...ties.map(({ source, target, weight }, t) =>
      block('edge', { id: `e${t + 1}`, source, target }, [
        data('weight', weight),
        ...(behind ? [data('statements', behind[t]!.join(' '))] : []),
      ]),
    ),
  ])
  const keys = [
    ...KEYS,
    ...(details.recipe ? [RECIPE] : []),
    ...(behind ? [STATEMENTS] : []),
    ...kinds.map(keyOf),
  ].map((key) => line('key', key))
  const root = block('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, graph])
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`, losses: losses.problems() }
}

function period({ start, stop, numStatements }: Network): readonly (readonly [string, string | number])[] {
  return [
    ['start', start],
    ['stop', stop],
    ['numStatements', numStatements],
  ]
}

const KEYS = [
  { id: 'label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' },
  { id: 'variable', for: 'node', 'attr.name': 'variable', 'attr.type': 'string' },
  { id: 'mode', for: 'node', 'attr.name': 'mode', 'attr.type': 'int' },
  { id: 'weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'double' },
  { id: 'start', for: 'graph', 'attr.name': 'start', 'attr.type': 'string' },
  { id: 'stop', for: 'graph', 'attr.name': 'stop', 'attr.type': 'string' },
  { id: 'numStatements', for: 'graph', 'attr.name': 'numStatements', 'attr.type': 'int' },
] as const

const RECIPE = { id: 'recipe', for: 'graph', 'attr.name': 'recipe', 'attr.type': 'string' } as const

const STATEMENTS = {
  id: 'statements',
  for: 'edge',
  'attr.name': 'statements',
  'attr.type': 'string',
} as const

const TYPES = { string: 'string', integer: 'int', long: 'long', double: 'double' } as const

/**
 * Some readers know an attribute by its key's id only: the name itself, wherever XML lets it stand as one and no key
 * of our own has it. Any other name gets `a0`, `a1` ..., which no attribute is called.
 */
function withKeyIds(kinds: readonly AttributeKind[]) {
  const own: readonly string[] = [...KEYS, RECIPE, STATEMENTS].map(({ id }) => id)
  const standing = kinds.map(({ called }) => called).filter((name) => standsAsId(name) && !own.includes(name))
  const taken = new Set([...own, ...standing])
  return kinds.map((kind, k) => ({
    ...kind,
    id: standing.includes(kind.called) ? kind.called : freeId(k, taken),
  }))
}

function standsAsId(name: string): boolean {
  return /^[A-Za-z_][\w.-]*$/.test(name)
}

function freeId(from: number, taken: Set<string>): string {
  let k = from
  while (taken.has(`a${k}`)) k++
  taken.add(`a${k}`)
  return `a${k}`
}

function keyOf({ id, called, type }: AttributeKind & { readonly id: string }) {
  return { id, for: 'node', 'attr.name': called, 'attr.type': TYPES[type] }
}
