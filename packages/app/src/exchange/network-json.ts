import { matrix, type Network } from '@onrecord/network'
import type { ExportDetails } from './network-nodes.ts'

const MOST_CELLS = 1_000_000

/**
 * The networks with the recipe that made them, as JSON. `ties` holds the cells that are not 0; the full `matrix`
 * stands beside them unless all the networks together have more than a million cells. A cell that is no number
 * (DNA divides by zero now and then) is null.
 */
export function toNetworkJson(networks: readonly Network[], details: ExportDetails = {}): string {
  const cells = networks.reduce((sum, { rowNames, colNames }) => sum + rowNames.length * colNames.length, 0)
  const file = {
    format: 'onrecord-networks/1',
    recipe: networks[0]?.recipe ?? null,
    rowAttributes: Object.fromEntries(details.rowAttributes ?? []),
    columnAttributes: Object.fromEntries(details.columnAttributes ?? []),
  }
  const bodies = networks.map((network) => {
    const { recipe: _, ...plain } = network
    const rest =
      details.statementsOf === undefined ? plain : { ...plain, tieStatements: details.statementsOf(network) }
    return JSON.stringify(cells > MOST_CELLS ? rest : { ...rest, matrix: matrix(network) })
  })
  return `${JSON.stringify(file).slice(0, -1)},"networks":[\n${bodies.join(',\n')}\n]}\n`
}
