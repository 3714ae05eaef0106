import { countedIds, type Network, parseTime, type Settings, type Statements } from '@onrecord/network'
import { labelReader, rowsById } from './frequencies.ts'

type Id = string | number

/**
 * The statements behind every tie of a network, in the order of its ties: in a two-mode network those of the actor on
 * the concept, in a one-mode network those of both actors on what both spoke of, each within the network's dates.
 *
 * @example
 * statementsBehind(statements, settings)(network)[0]   // [17, 42]: what the first tie was counted from
 */
export function statementsBehind(
  statements: Statements,
  settings: Settings,
): (network: Network) => readonly (readonly Id[])[] {
  const counted = countedIds(statements, settings)
  const rows = rowsById(statements)
  return (network) => {
    const { settings: settled } = network.recipe
    const one = labelReader(statements, settled.variable1, settled.variable1Document)
    const two = labelReader(statements, settled.variable2, settled.variable2Document)
    const cells = new Map<string, Map<string, Id[]>>()
    const [from, to] = [parseTime(network.start), parseTime(network.stop)]
    for (const id of counted) {
      const row = rows.get(id)!
      const time = statements.documents.time[statements.document[row]!]!
      if (time < from || time > to) continue
      const concepts = found(cells, one(row), () => new Map<string, Id[]>())
      found(concepts, two(row), () => []).push(id)
    }
    return network.networkType === 'twomode' ? twoMode(network, cells) : oneMode(network, cells)
  }
}

/**
 * The counted statements of one node within the network's dates; `mode` 2 is a node of the columns.
 *
 * `statementsOfNode(statements, settings, network, { label: 'Greens', mode: 1 })   // [17, 42]`
 */
export function statementsOfNode(
  statements: Statements,
  settings: Settings,
  { start, stop, recipe }: Network,
  node: { readonly label: string; readonly mode: 1 | 2 },
): readonly Id[] {
  const { variable1, variable1Document, variable2, variable2Document } = recipe.settings
  const read =
    node.mode === 1
      ? labelReader(statements, variable1, variable1Document)
      : labelReader(statements, variable2, variable2Document)
  const rows = rowsById(statements)
  const [from, to] = [parseTime(start), parseTime(stop)]
  return countedIds(statements, settings).filter((id) => {
    const row = rows.get(id)!
    const time = statements.documents.time[statements.document[row]!]!
    return time >= from && time <= to && read(row) === node.label
  })
}

type Cells = ReadonlyMap<string, ReadonlyMap<string, readonly Id[]>>

function twoMode({ rowNames, colNames, ties }: Network, cells: Cells): readonly (readonly Id[])[] {
  return ties.weight.map((_, t) => cells.get(rowNames[ties.row[t]!]!)?.get(colNames[ties.column[t]!]!) ?? [])
}

function oneMode({ rowNames, ties }: Network, cells: Cells): readonly (readonly Id[])[] {
  return ties.weight.map((_, t) => {
    const [a, b] = [cells.get(rowNames[ties.row[t]!]!), cells.get(rowNames[ties.column[t]!]!)]
    if (a === undefined || b === undefined) return []
    return [...a.keys()].flatMap((concept) =>
      b.has(concept) ? [...a.get(concept)!, ...(a === b ? [] : b.get(concept)!)] : [],
    )
  })
}

function found<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
