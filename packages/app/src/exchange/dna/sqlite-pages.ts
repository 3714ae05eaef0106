import { closeSync, openSync, readSync } from 'node:fs'

/** The pages of an SQLite file (its format, section 1): numbered from 1, read a block at a time, the last blocks kept. */
export interface SqlitePages {
  /** Of a page, what its b-tree may use: the rest is reserved by extensions. */
  readonly usable: number
  /** Whether its texts are UTF-8. */
  readonly isUtf8: boolean
  /** How many the file has; nothing follows more of them than that. */
  readonly count: number
  /** The bytes that hold a page, and where in them it begins; good until the next call. */
  readonly page: (number: number) => Page
  readonly close: () => void
}

export interface Page {
  readonly bytes: Buffer
  /** The same bytes; four can be read from any place of the page, be they of the next or of none. */
  readonly view: DataView
  readonly at: number
}

/** Thrown where a file is not of the plain kind that is read here; SQLite itself then reads it, and says what is wrong with it. */
export class NotPlain extends Error {}

const BLOCK = 1 << 18
const KEPT = 24

type Block = Omit<Page, 'at'>

function newBlock(): Block {
  const bytes = Buffer.alloc(BLOCK + 4)
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) }
}

/** Opens the pages of a file of so many bytes. */
export function openPages(path: string, size: number): SqlitePages {
  const file = openSync(path, 'r')
  const head = new Uint8Array(100)
  readSync(file, head, 0, 100, 0)
  const told = (head[16]! << 8) | head[17]!
  const pageSize = told === 1 ? 65_536 : told
  const count = Math.floor(size / pageSize)
  const perBlock = BLOCK / pageSize
  const blocks = new Map<number, Block>()
  let [last, lastBlock]: [number, Block | undefined] = [-1, undefined]
  const blockOf = (number: number): Block => {
    const known = blocks.get(number)
    if (known !== undefined) return known
    const [oldest] = blocks.keys()
    const spare = blocks.size < KEPT ? undefined : blocks.get(oldest!)
    if (spare !== undefined) blocks.delete(oldest!)
    const block = spare ?? newBlock()
    readSync(file, block.bytes, 0, BLOCK, number * BLOCK)
    blocks.set(number, block)
    return block
  }
  return {
    isUtf8: head[59] === 1,
    usable: pageSize - head[20]!,
    count,
    page: (number) => {
      if (!(number >= 1 && number <= count)) throw new NotPlain(`no page ${number}`)
      const block = Math.floor((number - 1) / perBlock)
      // The next page mostly lies in the same block.
      if (block !== last || lastBlock === undefined) [last, lastBlock] = [block, blockOf(block)]
      const { bytes, view } = lastBlock
      return { bytes, view, at: ((number - 1) % perBlock) * pageSize }
    },
    close: () => closeSync(file),
  }
}
