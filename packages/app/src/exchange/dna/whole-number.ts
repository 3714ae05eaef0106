import type { Row } from './sqlite-file.ts'

/**
 * Reads cells that must hold whole numbers. SQLite keeps whatever was written into a column of numbers, "true" as well as
 * nothing, and a cell that is read as a number all the same turns an agreement into a disagreement: `what` names the place
 * in the refusal, by the id of its row.
 *
 * @example
 * const agreement = wholeNumbers('debate.dna', (id) => `"agreement" of statement ${id}`, BOOLEAN)
 * agreement(7, 1) // 1
 */
export function wholeNumbers(
  path: string,
  what: (id: number) => string,
  [least, most]: readonly [number, number] = INT32,
): (id: number, cell: Row[string] | undefined) => number {
  return (id, cell) => {
    const value = typeof cell === 'bigint' ? Number(cell) : cell
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`${path}: ${what(id)} ${wrongWith(cell, least, most)}; set it right in DNA and save`)
  }
}

const INT32 = [-(2 ** 31), 2 ** 31 - 1] as const

/** The seconds since 1970 of the years 1 to 9999. */
export const SECONDS = [-62_135_596_800, 253_402_300_799] as const

export const BOOLEAN = [0, 1] as const

function wrongWith(cell: Row[string] | undefined, least: number, most: number): string {
  if (cell === null || cell === undefined) return 'is empty and must be a whole number'
  if (typeof cell === 'string') return `holds the text "${cell.slice(0, 40)}" and must hold a whole number`
  if (typeof cell === 'number' || typeof cell === 'bigint')
    return `is ${cell} and must be a whole number from ${least} to ${most}`
  return 'holds bytes and must hold a whole number'
}
