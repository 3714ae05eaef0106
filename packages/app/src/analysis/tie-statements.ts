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
