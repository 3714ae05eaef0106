import { matrix, type Network } from '@onrecord/network'
import type { ExportDetails } from './network-nodes.ts'

const MOST_CELLS = 1_000_000

/**
 * The networks with the recipe that made them, as JSON. `ties` holds the cells that are not 0; the full `matrix`
 * stands beside them unless all the networks together have more than a million cells. A cell that is no number
 * (DNA divides by zero now and then) is null.
 */
export function toNetworkJson(networks: Iterable<Network>, details: ExportDetails = {}): string {
  return [...networkJsonPieces(networks, details)].join('')
}

/** The same in pieces that end with a line: thousands of windows need the memory of a few. */
export function* networkJsonPieces(
  networks: Iterable<Network>,
  details: ExportDetails = {},
): Generator<string> {
  const waiting: Network[] = []
  let [cells, written] = [0, 0]
  const body = (network: Network) =>
    `${written++ === 0 ? '' : ','}${JSON.stringify(plain(network, details, cells <= MOST_CELLS))}\n`
  for (const network of networks) {
    if (waiting.length === 0 && written === 0) yield head(network, details)
    cells += network.rowNames.length * network.colNames.length
    waiting.push(network)
    if (cells > MOST_CELLS) yield* waiting.splice(0).map(body)
  }
  if (written === 0 && waiting.length === 0) yield head(undefined, details)
  yield* waiting.map(body)
  yield ']}\n'
}

function head(
  first: Network | undefined,
  { rowAttributes, columnAttributes, recipe: made }: ExportDetails,
): string {
  const file = {
    format: 'onrecord-networks/1',
    recipe: first?.recipe ?? null,
    ...(first && made ? { made: JSON.parse(made(first)) } : {}),
    rowAttributes: Object.fromEntries(rowAttributes ?? []),
    columnAttributes: Object.fromEntries(columnAttributes ?? []),
  }
  return `${JSON.stringify(file).slice(0, -1)},"networks":[\n`
}

function plain(network: Network, { statementsOf }: ExportDetails, full: boolean) {
  const { recipe: _, ...rest } = network
  const traced = statementsOf === undefined ? rest : { ...rest, tieStatements: statementsOf(network) }
  return full ? { ...traced, matrix: matrix(network) } : traced
}
