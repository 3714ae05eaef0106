import { matrix, type Network } from '@onrecord/network'
import { parse } from 'csv-parse/sync'
import { DOMParser } from 'linkedom'
import { toMatrixCsv } from '../../packages/app/src/exchange/networks/csv.ts'
import { toDl } from '../../packages/app/src/exchange/networks/dl.ts'
import { toGraphml } from '../../packages/app/src/exchange/networks/graphml.ts'
import type { ExportDetails } from '../../packages/app/src/exchange/networks/network-nodes.ts'
import { difference, firstOf } from './difference.ts'
import type { EventRow } from './event-difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'

/** Does our file of this format carry what DNA's file carries? The files differ in form; their content is compared. */
export function fileDifference(
  recorded: RecordedCase,
  computed: Network,
  details: ExportDetails,
): string | null {
  const file = isObject(recorded.result) ? recorded.result.file : undefined
  if (typeof file !== 'string') return null
  const format = String(recorded.settings.fileFormat ?? '')
  if (format === 'csv') return tableDifference(dnaCsv(file), ownCsv(toMatrixCsv(computed).text), computed)
  if (format === 'dl') return tableDifference(readDl(file), ownDl(computed), computed)
  if (format === 'graphml')
    return difference(readGraphml(file), readGraphml(toGraphml(computed, details).text), 'file')
  return `file: the format "${format}" is not known here`
}

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly cells: readonly (readonly number[])[]
}

/** DNA writes six decimals where cells are not whole. */
function tableDifference(recorded: Table, own: Table, computed: Network): string | null {
  const digits = computed.integer ? 9 : 6
  const printed = (table: Table) =>
    table.cells.map((row) => row.map((cell) => cell.toFixed(digits).replace(/^-(0\.0*)$/, '$1')))
  return firstOf(
    () => difference(recorded.rows.map(plain), own.rows.map(plain), 'file.rows'),
    () => difference(recorded.columns.map(plain), own.columns.map(plain), 'file.columns'),
    () => difference(printed(recorded), printed(own), 'file.cells'),
    () => difference(own.cells, matrix(computed), 'file.cells as computed'),
  )
}

/** DNA turns quotation marks into apostrophes in CSV, leaves both out in DL, and semicolons into commas. */
function plain(label: string): string {
  return label.replaceAll('"', "'").replaceAll("'", '').replaceAll(';', ',')
}

function dnaCsv(file: string): Table {
  return tableOf(parse(file, { delimiter: ';', relaxQuotes: true }))
}

function ownCsv(text: string): Table {
  return tableOf(parse(text))
}

function tableOf(lines: readonly (readonly string[])[]): Table {
  const [head = [], ...rows] = lines
  return {
    columns: head.slice(1),
    rows: rows.map(([name = '']) => name),
    cells: rows.map(([, ...cells]) => cells.map(Number)),
  }
}

function readDl(text: string): Table {
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  const at = (name: string) => lines.indexOf(name)
  const labels = (from: number, to: number) =>
    lines.slice(from + 1, to).map((line) => line.replace(/^"|"$/g, ''))
  const data = at('data:')
  const columns = at('col labels:') < 0 ? labels(at('labels:'), data) : labels(at('col labels:'), data)
  const rows = at('col labels:') < 0 ? columns : labels(at('row labels:'), at('col labels:'))
  return { columns, rows, cells: lines.slice(data + 1).map((line) => line.trim().split(/\s+/).map(Number)) }
}

/** Ours is a list of ties where there is one mode, with labels without blanks: the network itself has these. */
function ownDl(computed: Network): Table {
  const { text } = toDl(computed)
  if (computed.networkType === 'twomode') return readDl(text)
  const { rowNames } = computed
  const cells = rowNames.map(() => rowNames.map(() => 0))
  const lines = text.split('\n')
  for (const line of lines.slice(lines.indexOf('data:') + 1, -1)) {
    const [i = 0, j = 0, weight = 0] = line.split(' ').map(Number)
    const row = cells[i - 1]
    if (row !== undefined) row[j - 1] = weight
  }
  return { columns: rowNames, rows: rowNames, cells }
}

/** As much of an XML element as is needed here. */
interface Xml {
  readonly textContent: string | null
  readonly getAttribute: (name: string) => string | null
  readonly getElementsByTagName: (name: string) => Iterable<Xml>
}

/** Nodes with their variable, frequency and attributes, and weighted ties, whatever a program called the keys. DNA trims all texts. */
function readGraphml(text: string) {
  const document: Pick<Xml, 'getElementsByTagName'> = new DOMParser().parseFromString(text, 'text/xml')
  const all = (name: string) => Array.from(document.getElementsByTagName(name))
  const names = new Map(all('key').map((key) => [key.getAttribute('id'), key.getAttribute('attr.name')]))
  const valuesOf = (element: Xml) =>
    new Map(
      Array.from(element.getElementsByTagName('data')).flatMap((data) => {
        const name = names.get(data.getAttribute('key'))
        return name ? [[name, (data.textContent ?? '').trim()] as const] : []
      }),
    )
  const nodes = all('node').map((node) => ({ id: node.getAttribute('id'), values: valuesOf(node) }))
  const label = (values: ReadonlyMap<string, string>) => values.get('name') ?? values.get('label') ?? ''
  const known = new Map(
    nodes.map(({ id, values }) => [id, `${label(values)} (${values.get('variable') ?? ''})`]),
  )
  const ties = all('edge').map((edge) => {
    const ends = [known.get(edge.getAttribute('source')) ?? '', known.get(edge.getAttribute('target')) ?? '']
    return { between: ends.toSorted().join(' – '), weight: Number(valuesOf(edge).get('weight')) }
  })
  return {
    nodes: nodes.map(({ values }) => ({ ...plainEntries(values), label: label(values) })),
    ties: ties.toSorted((a, b) => (a.between < b.between ? -1 : a.between > b.between ? 1 : 0)),
  }
}

/** `entity` is what DNA calls `id`, a name that readers of GraphML keep for the node's own. */
function plainEntries(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const left = [...values].filter(([name]) => name !== 'name' && name !== 'label')
  return Object.fromEntries(left.map(([name, value]) => [name === 'entity' ? 'id' : name, value]))
}

/** The event list's own CSV: the same cells, under DNA's way of quoting and writing times. */
export function eventFileDifference(file: unknown, rows: readonly EventRow[]): string | null {
  if (typeof file !== 'string') return null
  const [head = [], ...recorded] = parse(file, { delimiter: ';', relaxQuotes: true })
  const own = rows.map((row) => head.map((name) => cell(name, row[name] ?? '')))
  return difference(recorded, own, 'file')
}

function cell(name: string, value: string | number): string {
  if (name === 'time') return new Date(Number(value) * 1000).toISOString().slice(0, 19).replace('T', ' ')
  return String(value).replaceAll(';', ',').replaceAll('"', "'")
}
