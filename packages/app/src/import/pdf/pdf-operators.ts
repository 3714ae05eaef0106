import type { PdfPage } from './pdf-document.ts'

/** The numbers of the operations that are looked for. */
type Numbers = Readonly<
  Record<
    | 'beginMarkedContent'
    | 'beginMarkedContentProps'
    | 'endMarkedContent'
    | 'showText'
    | 'paintImageXObject'
    | 'paintInlineImageXObject'
    | 'paintImageMaskXObject',
    number
  >
>

interface Operations {
  readonly OPS: Numbers
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What a page does, one operation after the other, and by what numbers the operations are known. */
export async function operationsOf(page: PdfPage): Promise<Operations> {
  transferable()
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  return { OPS, fnArray, argsArray }
}

/** pdf.js hands fonts over by a method of ECMAScript 2024 that Node has since 21: without it a page ends at its first font. */
function transferable(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
  })
}
