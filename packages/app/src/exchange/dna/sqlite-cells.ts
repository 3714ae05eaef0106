import { childrenOf, type WantedColumns } from './sqlite-numbers.ts'
import { NotPlain, type SqlitePages } from './sqlite-pages.ts'
import { four, INTERIOR, LEAF, LENGTHS, two, varint, varintLength, whole } from './sqlite-record.ts'

/**
 * Numbers and texts of some columns of a table, row by row in the order of its numbers, straight from the pages of the file; rows that go
 * on on further pages are put together (section 1.6). `take` must not keep `cells`.
 *
 * @throws NotPlain where a cell is no whole number and no text, or the page is not a table's
 */
export function eachCells(
  pages: SqlitePages,
  { root, places, alias }: WantedColumns,
  take: (cells: readonly (number | string | null)[]) => void,
): void {
  const cells: (number | string | null)[] = places.map(() => null)
  const wanted = new Int32Array(Math.max(...places) + 1).fill(-1)
  for (const [n, place] of places.entries()) wanted[place] = n
  let visited = 0
  const visit = (number: number): void => {
    if (++visited > pages.count) throw new NotPlain('pages in a circle')
    let { bytes, at } = pages.page(number)
    if (bytes[at] === INTERIOR) for (const child of childrenOf(bytes, at, pages.usable)) visit(child)
    else if (bytes[at] === LEAF) {
      const count = two(bytes, at + 3)
      for (let n = 0; n < count; n++) {
        const cell = at + two(bytes, at + 8 + 2 * n)
        const size = varint(bytes, cell)
        const behind = cell + varintLength(bytes, cell)
        const id = varint(bytes, behind)
        const start = behind + varintLength(bytes, behind)
        if (size <= pages.usable - 35) {
          if (start + size > at + pages.usable) throw new NotPlain('a cell beyond its page')
          readInto(cells, { bytes, start, end: start + size }, { wanted, places, alias, id })
        } else {
          const whole = put(pages, bytes, start, at + pages.usable, size)
          readInto(cells, { bytes: whole, start: 0, end: size }, { wanted, places, alias, id })
          // The pages that follow may have taken this one's place in memory.
          ;({ bytes, at } = pages.page(number))
        }
        take(cells)
      }
    } else throw new NotPlain(`page ${number} is no table's`)
  }
  visit(root)
}

/** The bytes of a row that goes on on further pages (section 1.6, "overflow"). */
function put(pages: SqlitePages, bytes: Buffer, start: number, end: number, size: number): Buffer {
  const { usable } = pages
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const here = least + ((size - least) % (usable - 4))
  const local = here <= usable - 35 ? here : least
  if (start + local + 4 > end || size > usable * pages.count) throw new NotPlain('a cell beyond its page')
  const body = Buffer.allocUnsafe(size)
  bytes.copy(body, 0, start, start + local)
  let next = four(bytes, start + local)
  for (let filled = local; filled < size; ) {
    const page = pages.page(next)
    const part = Math.min(usable - 4, size - filled)
    page.bytes.copy(body, filled, page.at + 4, page.at + 4 + part)
    filled += part
    next = four(page.bytes, page.at)
  }
  return body
}

/** The bytes of a row. */
interface Body {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

interface Row {
  /** For each place of a column where its value goes, or -1. */
  readonly wanted: Int32Array
  readonly places: readonly number[]
  readonly alias: number
  readonly id: number
}

function readInto(cells: (number | string | null)[], { bytes, start, end }: Body, row: Row): void {
  const { wanted, places, alias, id } = row
  const values = start + varint(bytes, start)
  let place = start + varintLength(bytes, start)
  let value = values
  let found = 0
  for (let column = 0; place < values && column < wanted.length; column++) {
    const type = varint(bytes, place)
    place += varintLength(bytes, place)
    const length = type < 12 ? LENGTHS[type]! : (type - 12 - (type % 2)) / 2
    const to = wanted[column]!
    if (to >= 0) {
      found++
      if (value + length > end) throw new NotPlain('a cell beyond its row')
      if (type >= 12) cells[to] = text(bytes, value, length, type)
      else if (type === 0) cells[to] = column === alias ? id : null
      else cells[to] = whole(bytes, value, type)
    }
    value += length
  }
  if (found < places.length) throw new NotPlain('a row with fewer columns than its table')
}

/** Texts as SQLite's driver hands them out; those that it changes on the way are left to it. */
function text(bytes: Buffer, at: number, length: number, type: number): string {
  if (type % 2 === 0) throw new NotPlain('a cell of bytes')
  const said = bytes.toString('utf8', at, at + length)
  if (said.includes('\0') || said.startsWith('\ufeff')) throw new NotPlain('a text that SQLite cuts')
  return said
}
