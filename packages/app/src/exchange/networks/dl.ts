import { matrix, type Network } from '@onrecord/network'
import { countLosses, type Exported } from './exported.ts'
import { attributeKinds, type ExportDetails, nodesAndTies } from './network-nodes.ts'
import { noAttributes, plainLabels, quotedLabel, unquotedLabel } from './plain-labels.ts'

/**
 * UCINET's DL. A one-mode network is a list of ties in both directions, the one form with weights that UCINET and igraph both read;
 * a two-mode one is a full matrix with row and column labels, which UCINET reads. There is no place for what made it.
 */
export function toDl(network: Network, details: ExportDetails = {}): Exported {
  const losses = countLosses('dl')
  const kinds = attributeKinds(nodesAndTies(network, details).nodes)
  if (kinds.length > 0) losses.note(noAttributes('DL'), kinds.map(({ name }) => name).join(', '))
  const { rowNames, colNames, networkType, ties } = network
  if (networkType === 'twomode') {
    losses.note(NO_IGRAPH, `${rowNames.length} rows, ${colNames.length} columns`)
    const labels = plainLabels([...rowNames, ...colNames], quotedLabel, losses)
    const rows = labels.slice(0, rowNames.length)
    const head = [`dl nr = ${rowNames.length}, nc = ${colNames.length}, format = fullmatrix`]
    const body = ['data:', ...matrix(network).map((row) => ` ${row.join(' ')}`)]
    return written([...head, 'row labels:', ...rows, 'col labels:', ...labels.slice(rows.length), ...body])
  }
  const labels = plainLabels(rowNames, unquotedLabel, losses)
  const lines = ties.weight.flatMap((weight, t) => {
    const [i, j] = [ties.row[t]! + 1, ties.column[t]! + 1]
    return i === j ? [`${i} ${j} ${weight}`] : [`${i} ${j} ${weight}`, `${j} ${i} ${weight}`]
  })
  return written([`dl n=${rowNames.length}`, 'format = edgelist1', 'labels:', ...labels, 'data:', ...lines])

  function written(lines: readonly string[]): Exported {
    return { text: `${lines.join('\n')}\n`, losses: losses.problems() }
  }
}

const NO_IGRAPH = { what: 'igraph reads no DL of two modes', todo: 'take graphml for it' }
