import { closeSync, openSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { EventList, Network } from '@onrecord/network'
import type { Problem } from '@onrecord/reader'
import type { EventColumns } from '../../analysis/network-source.ts'
import {
  type CsvLayout,
  edgeListPieces,
  toDnaStatementsCsv,
  toEventListCsv,
  toMatrixCsv,
} from '../../exchange/networks/csv.ts'
import { toDl } from '../../exchange/networks/dl.ts'
import type { Exported } from '../../exchange/networks/exported.ts'
import { toGexf } from '../../exchange/networks/gexf.ts'
import { toGraphml } from '../../exchange/networks/graphml.ts'
import { networkJsonPieces } from '../../exchange/networks/network-json.ts'
import type { ExportDetails } from '../../exchange/networks/network-nodes.ts'
import { toPajek } from '../../exchange/networks/pajek.ts'
import { type NetworkPictureOptions, networkPicture } from '../../pictures/network-picture.ts'
import { asUsual } from '../../record/engine/private-files.ts'
import { counted } from '../output/counted.ts'

export const NETWORK_FORMATS = ['json', 'csv', 'graphml', 'gexf', 'pajek', 'dl', 'svg', 'png'] as const
export type NetworkFormat = (typeof NETWORK_FORMATS)[number]
export const CSV_LAYOUTS: readonly CsvLayout[] = ['matrix', 'edge-list', 'event-list', 'dna-statements']

export interface Output {
  readonly format: NetworkFormat
  readonly layout: CsvLayout
  readonly details: ExportDetails
  readonly picture: NetworkPictureOptions
  /** Of a Pajek file: without its modes, which networkx does not read. */
  readonly plainVertices?: boolean
}

/** The file of an event list. */
export function eventListFile(
  list: EventList,
  { format, layout }: Pick<Output, 'format' | 'layout'>,
  columns: EventColumns = {},
): Exported {
  if (layout === 'dna-statements') return toDnaStatementsCsv(list, columns)
  if (format === 'csv') return toEventListCsv(list, columns)
  const { text, coder } = columns
  const events = list.events.map((event) => ({
    ...event,
    ...(text ? { text: text(event.id) } : {}),
    ...(coder ? { coder: coder(event.id) } : {}),
  }))
  return { text: `${JSON.stringify({ ...list, events }, null, 1)}\n`, losses: [] }
}

/** Text in pieces that each end with a line; `losses` is complete when they are all taken. */
export interface Pieces {
  readonly pieces: Iterable<string>
  readonly losses: () => readonly Problem[]
}

/** Any number of networks as one file, without holding them all: JSON and the edge list can. */
export function manyNetworks(networks: Iterable<Network>, { format, details }: Output): Pieces {
  if (format === 'json') return { pieces: networkJsonPieces(networks, details), losses: () => [] }
  return edgeListPieces(networks, details)
}

/** Can one file hold them all? */
export function holdsMany({ format, layout }: Pick<Output, 'format' | 'layout'>): boolean {
  return format === 'json' || (format === 'csv' && layout === 'edge-list')
}

/** The file of one network; of a png the picture that is to be turned into one. */
export function oneNetworkFile(
  network: Network,
  { format, details, picture, plainVertices = false }: Output,
): Exported {
  if (format === 'csv') return toMatrixCsv(network)
  if (format === 'graphml') return toGraphml(network, details)
  if (format === 'gexf') return toGexf(network, details)
  if (format === 'pajek') return toPajek(network, details, { modes: !plainVertices })
  if (format === 'dl') return toDl(network, details)
  const { start, stop, numStatements } = network
  const dates = `${start.slice(0, 10)} to ${stop.slice(0, 10)} · ${counted(numStatements, 'statement')}`
  return { text: networkPicture(network, { subtitle: dates, ...picture }), losses: [] }
}

/** `windows.graphml` becomes `windows-001-2005-01-26.graphml`, and so on: each network its own file. */
export function numberedName(name: string, index: number, network: Network): string {
  const extension = extname(name)
  const stem = extension === '' ? name : name.slice(0, -extension.length)
  return `${stem}-${String(index + 1).padStart(3, '0')}-${network.middle.slice(0, 10)}${extension}`
}

/** Writes text or bytes, in one or many pieces; what cannot be written is one line. */
export function writeText(name: string, pieces: Iterable<string | Uint8Array>): void {
  try {
    const file = asUsual(() => openSync(name, 'w'))
    try {
      for (const piece of pieces) writeFileSync(file, piece)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Error(`${name} cannot be written: ${error.message}`)
  }
}
