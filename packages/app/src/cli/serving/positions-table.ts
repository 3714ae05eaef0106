import type { PositionCell, Positions } from '../../analysis/positions.ts'
import { type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'

/** Who holds what, a concept a row: for on the one side, against on the other, with the statements counted. */
export function positionsTable(positions: Positions, screen: Screen): string {
  const columns = [
    { head: 'CONCEPT', share: 32 },
    { head: '▲ FOR', share: 34 },
    { head: '▼ AGAINST', share: 34 },
  ]
  const names = new Map(positions.actors.map((actor) => [actor.id, actor.name]))
  const rows = positions.concepts.flatMap(({ id, label }) => {
    const cells = positions.cells.filter((cell) => cell.concept === id)
    const row = [plainText(label), holders(cells, 'agree', names), holders(cells, 'disagree', names)]
    return row[1] === '' && row[2] === '' ? [] : [row, ['', '', '']]
  })
  return tableText(columns, rows, screen)
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
