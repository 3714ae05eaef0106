import { matrix, type Network } from '@onrecord/network'
import { countLosses, type Exported, type Losses, type LossKind } from './exported.ts'
import { attributeKinds, type ExportDetails, nodesAndTies } from './network-nodes.ts'

/** Pajek's `.net`: vertices (a two-mode network says how many are of the first mode), then undirected edges. */
export function toPajek(network: Network, details: ExportDetails = {}): Exported {
  const losses = countLosses('pajek')
  const { nodes, ties } = nodesAndTies(network, details)
  const kinds = attributeKinds(nodes)
  if (kinds.length > 0) losses.note(noAttributes('.net'), kinds.map(({ name }) => name).join(', '))
  const numberOf = new Map(nodes.map(({ id }, index) => [id, index + 1]))
  const size =
    network.networkType === 'twomode' ? `${nodes.length} ${network.rowNames.length}` : `${nodes.length}`
  const vertices = nodes.map(({ label }, index) => `${index + 1} ${quotedLabel(label, losses)}`)
  const edges = ties.map(
    ({ source, target, weight }) => `${numberOf.get(source)} ${numberOf.get(target)} ${weight}`,
  )
  return {
    text: `${[`*Vertices ${size}`, ...vertices, '*Edges', ...edges].join('\n')}\n`,
    losses: losses.problems(),
  }
}

/** UCINET's DL, full matrix: a one-mode network as a square, a two-mode one with row and column labels. */
export function toDl(network: Network, details: ExportDetails = {}): Exported {
  const losses = countLosses('dl')
  const kinds = attributeKinds(nodesAndTies(network, details).nodes)
  if (kinds.length > 0) losses.note(noAttributes('DL'), kinds.map(({ name }) => name).join(', '))
  const { rowNames, colNames } = network
  const label = (name: string) => quotedLabel(name, losses)
  const head =
    network.networkType === 'twomode'
      ? [
          `dl nr = ${rowNames.length}, nc = ${colNames.length}, format = fullmatrix`,
          ...['row labels:', ...rowNames.map(label)],
          ...['col labels:', ...colNames.map(label)],
        ]
      : [`dl n = ${rowNames.length}, format = fullmatrix`, 'labels:', ...rowNames.map(label)]
  const data = matrix(network).map((row) => ` ${row.join(' ')}`)
  return { text: `${[...head, 'data:', ...data].join('\n')}\n`, losses: losses.problems() }
}

/** Neither format can escape a quotation mark or hold a line break within a label. */
function quotedLabel(label: string, losses: Losses): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const plain = label.replaceAll('"', "'").replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ')
  if (plain !== label) losses.note(SIGNS, label)
  return `"${plain}"`
}

const SIGNS: LossKind = {
  what: 'quotation marks became apostrophes and line breaks blanks in labels',
  todo: 'take graphml to have them as they are',
}

function noAttributes(file: string): LossKind {
  return { what: `attributes have no place in a ${file} file`, todo: 'take graphml or gexf to keep them' }
}
