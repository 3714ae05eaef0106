/**
 * Adds up what one row has in common with all later rows, panel by panel, eight rows in each: places in bytes, as row-product.wat tells.
 */
export type RowProduct = (
  offset: number,
  value: number,
  count: number,
  panel: number,
  step: number,
  sums: number,
  panels: number,
) => void

/** As much of WebAssembly as is needed: the library's types name neither a browser nor Node. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly row: RowProduct } }
}

/** row-product.wat compiled; the test beside it compiles it again. */
export const ROW_PRODUCT = [
  '0061736d01000000010b0160077f7f7f7f7f7f7f000211010563656c6c73066d656d6f72790200010302010007070103',
  '726f7700000a9a0201970202047f057b200020024102746a21090340fd0c00000000000000000000000000000000210c',
  'fd0c00000000000000000000000000000000210dfd0c00000000000000000000000000000000210efd0c000000000000',
  '00000000000000000000210f20002107200121080340200320072802006a210a2008fd0a0300210b200c200b200afd00',
  '0400fdf201fdf001210c200d200b200afd000410fdf201fdf001210d200e200b200afd000420fdf201fdf001210e200f',
  '200b200afd000430fdf201fdf001210f200841086a2108200741046a210720072009490d000b2005200cfd0b04002005',
  '200dfd0b04102005200efd0b04202005200ffd0b0430200541c0006a2105200320046a2103200641016b210620060d00',
  '0b0b',
].join('')

/** A page of WebAssembly's memory. */
const PAGE = 65536
let compiled: object | null = null

/** The compiled product with so many bytes of memory of its own; null where there is no WebAssembly, or none that knows vectors. */
export function rowProduct(bytes: number): { readonly row: RowProduct; readonly buffer: ArrayBuffer } | null {
  try {
    compiled ??= new WebAssembly.Module(
      Uint8Array.from(ROW_PRODUCT.match(/../g) ?? [], (two) => Number.parseInt(two, 16)),
    )
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
    const { row } = new WebAssembly.Instance(compiled, { cells: { memory } }).exports
    return { row, buffer: memory.buffer }
  } catch {
    return null
  }
}
