/** Five columns of whole numbers whose length nobody knows beforehand: what every statement has. */
export interface GrowingColumns {
  /** One row more. */
  readonly add: (a: number, b: number, c: number, d: number, e: number) => void
  /** The columns as long as they have become. */
  readonly columns: () => readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
}

/** After `add(1, 2, 3, 4, 5)` the columns are `[1]`, `[2]` and so on. No array a row: there are millions. */
export function growingColumns(): GrowingColumns {
  const column = () => new Int32Array(1024)
  let [as, bs, cs, ds, es]: Int32Array[] = [column(), column(), column(), column(), column()]
  let length = 0
  return {
    add: (a, b, c, d, e) => {
      if (length === as!.length)
        [as, bs, cs, ds, es] = [doubled(as!), doubled(bs!), doubled(cs!), doubled(ds!), doubled(es!)]
      as![length] = a
      bs![length] = b
      cs![length] = c
      ds![length] = d
      es![length] = e
      length += 1
    },
    columns: () => [
      as!.slice(0, length),
      bs!.slice(0, length),
      cs!.slice(0, length),
      ds!.slice(0, length),
      es!.slice(0, length),
    ],
  }
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(2 * column.length)
  longer.set(column)
  return longer
}
