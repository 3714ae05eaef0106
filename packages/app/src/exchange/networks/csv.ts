import { type EventList, matrix, type Network } from '@onrecord/network'
import type { EventColumns } from '../../analysis/network-source.ts'
import { csvLine } from '../csv-line.ts'
import { countLosses, type Exported, type Losses, type LossKind } from './exported.ts'
import type { ExportDetails } from './network-nodes.ts'

export type CsvLayout = 'matrix' | 'edge-list' | 'event-list' | 'dna-statements'

/** The full matrix with row and column names: `"","A concept"` and so on, quoted as in RFC 4180. */
export function toMatrixCsv(network: Network): Exported {
  const losses = countLosses('csv')
  const head = line(['', ...network.colNames], losses)
  const rows = matrix(network).map((cells, i) => line([network.rowNames[i]!, ...cells], losses))
  return csv([head, ...rows], losses)
}

/** One line a tie, for one or many networks: the network's dates stand beside each tie. */
export function toEdgeListCsv(networks: Iterable<Network>, details: ExportDetails = {}): Exported {
  const { pieces, losses } = edgeListPieces(networks, details)
  return { text: [...pieces].join(''), losses: losses() }
}

/** The same in pieces that end with a line, one a network; `losses` is complete when the pieces are. */
export function edgeListPieces(networks: Iterable<Network>, { statementsOf }: ExportDetails = {}) {
  const losses = countLosses('csv')
  const ties = (
    { rowNames, colNames, ties, start, stop }: Network,
    behind: ReturnType<NonNullable<typeof statementsOf>> | undefined,
  ) =>
    ties.weight.map((weight, t) => {
      const [source, target] = [rowNames[ties.row[t]!]!, colNames[ties.column[t]!]!]
      return line([source, target, weight, start, stop, ...(behind ? [behind[t]!.join(' ')] : [])], losses)
    })
  function* pieces(): Generator<string> {
    yield joined([
      line(['source', 'target', 'weight', 'start', 'stop', ...(statementsOf ? ['statements'] : [])], losses),
    ])
    for (const network of networks)
      if (network.ties.weight.length > 0) yield joined(ties(network, statementsOf?.(network)))
  }
  return { pieces: pieces(), losses: losses.problems }
}

/** One line a statement with all its variables, `text` and `coder` where the caller has them. */
export function toEventListCsv(list: EventList, columns: EventColumns = {}): Exported {
  const losses = countLosses('csv')
  const [first] = list.events
  const own = Object.keys(first?.values ?? {})
  const ofDocument = Object.keys(first?.documentValues ?? {})
  const more = (['text', 'coder'] as const).filter((name) => columns[name] !== undefined)
  const names = ['statement_id', 'time', ...own, 'start_position', 'stop_position', ...more]
  const head = [...names, 'document_id', ...ofDocument.map((name) => `document_${name}`)]
  const lines = list.events.map((event) =>
    line(
      [
        ...[event.id, event.time.replace('T', ' '), ...own.map((name) => event.values[name] ?? '')],
        ...[event.start, event.stop, ...more.map((name) => columns[name]!(event.id)), event.document],
        ...ofDocument.map((name) => event.documentValues[name] ?? ''),
      ],
      losses,
    ),
  )
  return csv([line(head, losses), ...lines], losses)
}

/**
 * One line a statement under the column names of rDNA's dna_getStatements (3.1.2): ID, statement_type_id, document_id, start, stop,
 * coder_id, then the variables. What is not known is empty, which R reads as NA.
 */
export function toDnaStatementsCsv(list: EventList, columns: EventColumns = {}): Exported {
  const losses = countLosses('csv')
  const own = Object.keys(list.events[0]?.values ?? {})
  const { statementType = 1, coder } = columns
  const lines = list.events.map(({ id, document, start, stop, values }) =>
    line(
      [
        ...[wholeOf(id), statementType, wholeOf(document), start, stop, coder?.(id) ?? null],
        ...own.map((name) => values[name] ?? null),
      ],
      losses,
    ),
  )
  const head = ['ID', 'statement_type_id', 'document_id', 'start', 'stop', 'coder_id', ...own]
  return csv([line(head, losses), ...lines], losses)
}

/** An id of digits is a number, as in DNA. */
const wholeOf = (id: string | number): string | number => (/^\d+$/.test(String(id)) ? Number(id) : id)

function csv(lines: readonly string[], losses: Losses): Exported {
  return { text: joined(lines), losses: losses.problems() }
}

function joined(lines: readonly string[]): string {
  return lines.map((one) => `${one}\n`).join('')
}

function line(cells: readonly (string | number | null)[], losses: Losses): string {
  return csvLine(cells, (text) => losses.note(AS_FORMULA, text))
}

const AS_FORMULA: LossKind = {
  what: 'an apostrophe was put before texts that a spreadsheet would run as a formula',
  todo: 'take json to have them as they are',
}
