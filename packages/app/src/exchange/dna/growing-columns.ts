/** Columns of whole numbers whose length nobody knows beforehand. */
export interface GrowingColumns {
  /** Makes room for so many rows more; the columns are then `list`. */
  readonly room: (more: number) => void
  readonly list: readonly Int32Array[]
  /** How many rows are filled: whoever fills them counts them. */
  length: number
  /** The columns as long as they have become. */
  readonly columns: () => readonly Int32Array[]
}

/**
 * So many columns, filled in place: there are millions of rows, and none has an array or a call of its own.
 *
 * @example
 * const two = growingColumns(2)
 * two.room(1)
 * two.list[0]![two.length++] = 7
 * two.columns()   // [Int32Array [7], Int32Array [0]]
 */
export function growingColumns(count: number): GrowingColumns {
  const list = Array.from({ length: count }, () => new Int32Array(1024))
  const growing: GrowingColumns = {
    list,
    length: 0,
    room: (more) => {
      const wanted = growing.length + more
      for (let n = 0; n < count; n++) {
        const column = list[n]!
        if (wanted > column.length) list[n] = longer(column, Math.max(wanted, 2 * column.length))
      }
    },
    columns: () => list.map((column) => column.slice(0, growing.length)),
  }
  return growing
}

/** The same numbers with room behind them. */
export function longer(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(column)
  return longer
}
