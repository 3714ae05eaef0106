import { NotPlain, type Page, type SqlitePages } from './sqlite-pages.ts'
import { four, INTERIOR, LEAF, two } from './sqlite-record.ts'

/** Where a table lies and which of its columns are wanted, by their place in it; `alias` is the column that is the row's own number. */
export interface WantedColumns {
  readonly root: number
  readonly places: readonly number[]
  readonly alias: number
}

/**
 * The pages that hold a table's rows, in the order of its row numbers (SQLite's format, section 1.6).
 *
 * @throws NotPlain where a page is not a table's, or pages go round in a circle
 */
export function eachLeaf(pages: SqlitePages, root: number, see: (page: Page, number: number) => void): void {
  let visited = 0
  const visit = (number: number): void => {
    if (++visited > pages.count) throw new NotPlain('pages in a circle')
    const page = pages.page(number)
    const kind = page.bytes[page.at]
    if (kind === LEAF) see(page, number)
    else if (kind === INTERIOR) for (const child of childrenOf(page, pages.usable)) visit(child)
    else throw new NotPlain(`page ${number} is no table's`)
  }
  visit(root)
}

/** The pages below an interior page, in order. */
function childrenOf({ bytes, at }: Page, usable: number): readonly number[] {
  const cells = two(bytes, at + 3)
  const children: number[] = []
  for (let n = 0; n < cells; n++) {
    const cell = two(bytes, at + 12 + 2 * n)
    if (cell + 4 > usable) throw new NotPlain('a cell beyond its page')
    children.push(four(bytes, at + cell))
  }
  children.push(four(bytes, at + 8))
  return children
}

/** For each place of a column up to the last that is wanted: the how-manieth wanted it is, or -1. */
export function orderOf(places: readonly number[]): Int32Array {
  const order = new Int32Array(Math.max(...places) + 1).fill(-1)
  for (const [n, place] of places.entries()) order[place] = n
  return order
}
