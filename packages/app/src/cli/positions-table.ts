import type { PositionCell, Positions } from '../analysis/positions.ts'
import { quietTable } from './statement-table.ts'
import { plainText } from './terminal.ts'

/** Who holds what, a concept a row: for on the one side, against on the other, with the statements counted. */
export function positionsTable(positions: Positions, width: number): string {
  const usable = Math.max(72, Math.min(width, 140)) - 8
  const concept = Math.round(usable * 0.32)
  const side = Math.floor((usable - concept) / 2)
  const table = quietTable(['CONCEPT', '▲ FOR', '▼ AGAINST'], [concept, side, side])
  const names = new Map(positions.actors.map((actor) => [actor.id, actor.name]))
  for (const { id, label } of positions.concepts) {
    const cells = positions.cells.filter((cell) => cell.concept === id)
    const row = [plainText(label), holders(cells, 'agree', names), holders(cells, 'disagree', names)]
    if (row[1] !== '' || row[2] !== '') table.push(row, ['', '', ''])
  }
  return table.toString()
}

/** `Government of Ukraine 9, US lawmakers 5`: the most statements first, then by name. */
function holders(
  cells: readonly PositionCell[],
  side: 'agree' | 'disagree',
  names: ReadonlyMap<PositionCell['actor'], string>,
): string {
  return cells
    .map((cell) => ({ name: plainText(names.get(cell.actor) ?? '?'), count: cell[side].length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ')
}
