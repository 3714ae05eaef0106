import { eachLeaf, orderOf, type WantedColumns } from './sqlite-leaves.ts'
import { NotPlain, type Page, type SqlitePages } from './sqlite-pages.ts'
import { LENGTHS, two, varint, varintLength, whole } from './sqlite-record.ts'

/** What stands for no value among whole numbers of 32 bits. */
export const NOTHING = -2147483648

/** Takes some rows of a table: the first `count` numbers of each column. */
export type TakeNumbers = (count: number, columns: readonly Int32Array[]) => void

/**
 * The whole numbers of some columns of a table, in the order of its row numbers, straight from the pages of the file (SQLite's format,
 * section 2): asked for as rows, each would cross into WebAssembly and back. A page's rows come at once, `NOTHING` where there is
 * nothing; the columns are filled again for the next page.
 *
 * @throws NotPlain where a cell is no whole number of 32 bits, lies on more than one page, or the page is not a table's
 */
export function eachNumbers(
  pages: SqlitePages,
  { root, places, alias }: WantedColumns,
  take: TakeNumbers,
): void {
  const wanted = orderOf(places)
  // A row takes at least four bytes: where it begins, its length, its number.
  const room = pages.usable >> 2
  const numbers = new Int32Array(places.length * room)
  const columns = places.map((_, n) => numbers.subarray(n * room, (n + 1) * room))
  const reading = { usable: pages.usable, wanted, alias, numbers, room }
  eachLeaf(pages, root, (page) => take(leaf(page, reading), columns))
}

interface Reading {
  readonly usable: number
  /** For each place of a column which of the wanted ones it is, or -1. */
  readonly wanted: Int32Array
  readonly alias: number
  /** Column after column, with room for so many rows each. */
  readonly numbers: Int32Array
  readonly room: number
}

/** Of whole numbers of one to three bytes how far they must be shifted, read as four. */
const SHIFTS = Uint8Array.of(0, 24, 16, 8)

/** Beyond this a row's number has more than 32 bits, whatever bytes follow. */
const LARGEST = 2 ** 31

/** One loop, since all the time is spent here: the cells of a leaf, and of each the header and the wanted values. */
function leaf({ bytes, view, at }: Page, { usable, wanted, alias, numbers, room }: Reading): number {
  const cells = two(bytes, at + 3)
  const end = at + usable
  const most = usable - 35
  const last = wanted.length
  if (cells > room) throw new NotPlain('more cells than a page holds')
  for (let n = 0; n < cells; n++) {
    let place = at + two(bytes, at + 8 + 2 * n)
    if (place >= end) throw new NotPlain('a cell beyond its page')
    // Varints of one byte are the rule, but for row numbers.
    let size = bytes[place++]!
    if (size > 127) {
      size = varint(bytes, place - 1)
      place += varintLength(bytes, place - 1) - 1
    }
    if (size > most) throw new NotPlain('a row on more than one page')
    let byte = bytes[place++]!
    let id = byte & 127
    while (byte > 127) {
      if (id >= LARGEST) throw new NotPlain('a row number beyond 32 bits')
      byte = bytes[place++]!
      id = id * 128 + (byte & 127)
    }
    const body = place
    if (body + size > end) throw new NotPlain('a cell beyond its page')
    const header = bytes[place++]!
    if (header > 127) throw new NotPlain('a row of very many columns')
    const values = body + header
    let value = values
    let column = 0
    for (; column < last && place < values; column++) {
      let type = bytes[place++]!
      if (type > 127) {
        type = varint(bytes, place - 1)
        place += varintLength(bytes, place - 1) - 1
      }
      const to = wanted[column]!
      if (to >= 0) {
        let number = 1
        if (type !== 9) {
          if (type === 0) number = column === alias ? small(id) : NOTHING
          else if (type < SHIFTS.length) number = view.getInt32(value) >> SHIFTS[type]!
          else number = small(whole(bytes, value, type))
        }
        numbers[to * room + n] = number
      }
      value += type < LENGTHS.length ? LENGTHS[type]! : (type - 12) >> 1
    }
    if (column < last) throw new NotPlain('a row with fewer columns than its table')
  }
  return cells
}

/** A whole number of 32 bits that is not `NOTHING`. */
function small(value: number): number {
  if (value !== (value | 0) || value === NOTHING) throw new NotPlain('a number beyond 32 bits')
  return value
}
