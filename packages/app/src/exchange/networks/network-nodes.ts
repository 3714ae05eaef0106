import type { Network } from '@onrecord/network'
import type { NetworkDetails } from '../../analysis/network-details.ts'
import type { NodeAttributes } from '../../analysis/network-source.ts'
import type { Losses, LossKind } from './exported.ts'

/** What an export says beside labels and ties. */
export interface ExportDetails extends NetworkDetails {
  readonly title?: string
  /** All that made a network, in one line of plain letters. */
  readonly recipe?: (network: Network) => string
}

export interface NetworkNode {
  readonly id: string
  readonly label: string
  /** Which of a two-mode network's sets; everything in a one-mode network is of the first. */
  readonly mode: 1 | 2
  readonly variable: string
  readonly attributes: NodeAttributes
}

/**
 * The network as nodes and ties with ids of their own: labels may repeat between the two modes.
 * A tie of an actor to itself occurs in DNA's kernel slices only.
 */
export function nodesAndTies(network: Network, details: ExportDetails = {}) {
  const twomode = network.networkType === 'twomode'
  const rows = network.rowNames.map((label, i) => node(`r${i + 1}`, label, 1, details))
  const columns = twomode ? network.colNames.map((label, j) => node(`c${j + 1}`, label, 2, details)) : []
  const targets = twomode ? columns : rows
  const { row, column, weight } = network.ties
  const ties = weight.map((value, t) => ({
    source: rows[row[t]!]!.id,
    target: targets[column[t]!]!.id,
    weight: value,
  }))
  return { nodes: [...rows, ...columns], ties }
}

function node(id: string, label: string, mode: 1 | 2, details: ExportDetails): NetworkNode {
  const attributes = (mode === 1 ? details.rowAttributes : details.columnAttributes)?.get(label) ?? {}
  const variable =
    (mode === 1 ? details.rowVariable : details.columnVariable) ?? (mode === 1 ? 'row' : 'column')
  return { id, label, mode, variable, attributes }
}

export interface AttributeKind {
  readonly name: string
  /** What it is called in a file: another name where programs would take its own for one that is there. */
  readonly called: string
  /** `integer` has 32 bits and `long` 64, as in GraphML and GEXF; programs refuse a file with more digits than that. */
  readonly type: 'string' | 'integer' | 'long' | 'double'
}

/** Every attribute that some node has, in the order they first occur, with the type that holds all its values. */
export function attributeKinds(nodes: readonly NetworkNode[]): readonly AttributeKind[] {
  const values = new Map<string, (string | number)[]>()
  for (const { attributes } of nodes) {
    for (const [name, value] of Object.entries(attributes))
      values.set(name, [...(values.get(name) ?? []), value])
  }
  const names = distinctNames([...values.keys()])
  return Array.from(values, ([name, all], k) => ({ name, called: names[k] ?? name, type: typeOf(all) }))
}

/** What every file says of a node itself, in small letters; Gephi has columns of the last name. */
const OWN = ['id', 'label', 'variable', 'mode', 'timeset']

/** Gephi and spreadsheets tell names apart by their letters, not by their case. `['Type', 'type']` is `['Type', 'type (2)']`. */
function distinctNames(names: readonly string[]): readonly string[] {
  const own = new Set(OWN)
  const given = new Set(names.map((name) => name.toLowerCase()))
  return names.map((name) => {
    let called = name
    for (let n = 2; own.has(called.toLowerCase()) || (n > 2 && given.has(called.toLowerCase())); n++)
      called = `${name} (${n})`
    own.add(called.toLowerCase())
    return called
  })
}

/** Says which attributes have another name in the file. */
export function noteOtherNames(kinds: readonly AttributeKind[], losses: Losses): void {
  for (const { name, called } of kinds)
    if (called !== name) losses.note(OTHER_NAME, `${name}, which is called ${called}`)
}

const OTHER_NAME: LossKind = {
  what: 'attributes have another name, since programs take names that differ by case, or are their own, for one',
  todo: 'take json to have them as they are',
}

const BEYOND_32_BITS = 2 ** 31

function typeOf(values: readonly (string | number)[]): AttributeKind['type'] {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length < values.length) return 'string'
  if (!numbers.every((value) => Number.isSafeInteger(value))) return 'double'
  return numbers.every((value) => value >= -BEYOND_32_BITS && value < BEYOND_32_BITS) ? 'integer' : 'long'
}

/** A value as a file holds it: a whole number in decimal digits, where JavaScript would write `1e+21`. */
export function digits(value: string | number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
}
