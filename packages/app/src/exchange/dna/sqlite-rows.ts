import { eachLeaf, orderOf, type WantedColumns } from './sqlite-leaves.ts'
import { NotPlain, type SqlitePages } from './sqlite-pages.ts'
import { four, LENGTHS, two, varint, varintLength, whole } from './sqlite-record.ts'

/** The wanted cells of a row where they lie; good until the next row. */
export interface RowCells {
  bytes: Buffer
  /** The row's own number. */
  id: number
  /** Of each wanted column where in `bytes` its value begins, and its serial type (SQLite's format, section 2.1). */
  readonly starts: Int32Array
  readonly types: Int32Array
  /** Which of the wanted columns is the row's own number, or -1. */
  readonly alias: number
}

/**
 * The rows of a table in the order of their numbers, straight from the pages of the file; rows that go on on further pages are put
 * together (section 1.6). Nothing is decoded: `take` asks for what it needs, `numberAt` or the bytes of a text.
 *
 * @throws NotPlain where a row is not of the usual kind, or the page is not a table's
 */
export function eachRow(
  pages: SqlitePages,
  { root, places, alias }: WantedColumns,
  take: (row: RowCells) => void,
): void {
  const wanted = orderOf(places)
  const row: RowCells = {
    bytes: Buffer.alloc(0),
    id: 0,
    starts: new Int32Array(places.length),
    types: new Int32Array(places.length),
    alias: places.indexOf(alias),
  }
  let spare = Buffer.alloc(1 << 14)
  eachLeaf(pages, root, (page, number) => {
    let { bytes, at } = page
    const count = two(bytes, at + 3)
    for (let n = 0; n < count; n++) {
      const cell = at + two(bytes, at + 8 + 2 * n)
      const size = varint(bytes, cell)
      const behind = cell + varintLength(bytes, cell)
      row.id = varint(bytes, behind)
      const start = behind + varintLength(bytes, behind)
      if (size <= pages.usable - 35) {
        if (start + size > at + pages.usable) throw new NotPlain('a cell beyond its page')
        row.bytes = bytes
        find(row, wanted, start, start + size)
        take(row)
      } else {
        if (size > pages.usable * pages.count) throw new NotPlain('a row longer than its file')
        if (size > spare.length) spare = Buffer.alloc(2 * size)
        row.bytes = put(pages, { bytes, start, end: at + pages.usable, size }, spare)
        find(row, wanted, 0, size)
        take(row)
        // The pages that follow may have taken this one's place in memory.
        ;({ bytes, at } = pages.page(number))
      }
    }
  })
}

/** A whole number of a row, or null where there is nothing; of a column that is the row's number that. */
export function numberAt({ bytes, id, starts, types, alias }: RowCells, column: number): number | null {
  const type = types[column]!
  if (type === 0) return column === alias ? id : null
  return whole(bytes, starts[column]!, type)
}

/** How many bytes a text has, 0 where there is nothing. */
export function textLength({ types }: RowCells, column: number): number {
  const type = types[column]!
  if (type === 0) return 0
  if (type < 13 || type % 2 === 0) throw new NotPlain('a cell that is no text')
  return (type - 13) / 2
}

interface Cut {
  readonly bytes: Buffer
  /** Where the row begins on its page, and where the page ends. */
  readonly start: number
  readonly end: number
  readonly size: number
}

/** The bytes of a row that goes on on further pages (section 1.6, "overflow"). */
function put(pages: SqlitePages, { bytes, start, end, size }: Cut, into: Buffer): Buffer {
  const { usable } = pages
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const here = least + ((size - least) % (usable - 4))
  const local = here <= usable - 35 ? here : least
  if (start + local + 4 > end) throw new NotPlain('a cell beyond its page')
  bytes.copy(into, 0, start, start + local)
  let next = four(bytes, start + local)
  for (let filled = local; filled < size; ) {
    const page = pages.page(next)
    const part = Math.min(usable - 4, size - filled)
    page.bytes.copy(into, filled, page.at + 4, page.at + 4 + part)
    filled += part
    next = four(page.bytes, page.at)
  }
  return into
}

/** Finds the wanted cells by the row's header. */
function find({ bytes, starts, types }: RowCells, wanted: Int32Array, start: number, end: number): void {
  const values = start + varint(bytes, start)
  let place = start + varintLength(bytes, start)
  let value = values
  let column = 0
  for (; place < values && column < wanted.length; column++) {
    let type = bytes[place]!
    if (type < 128) place++
    else {
      type = varint(bytes, place)
      place += varintLength(bytes, place)
    }
    const length = type < 12 ? LENGTHS[type]! : (type - 12 - (type % 2)) / 2
    const to = wanted[column]!
    if (to >= 0) {
      if (value + length > end) throw new NotPlain('a cell beyond its row')
      starts[to] = value
      types[to] = type
    }
    value += length
  }
  if (column < wanted.length) throw new NotPlain('a row with fewer columns than its table')
}
