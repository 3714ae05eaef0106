import { raisedText } from '../raised-text.ts'
import { formAnswers, withAnswers } from './pdf-answers.ts'
import { inReadingOrder } from './pdf-columns.ts'
import type { PdfDocument, PdfPage } from './pdf-document.ts'
import { dropCaps, withDropCaps } from './pdf-drop-caps.ts'
import { addedText, type PdfItem, shownItems } from './pdf-items.ts'
import { hasHiddenLayers, hiddenWords } from './pdf-layers.ts'
import type { PdfLine } from './pdf-lines.ts'

/** What a document has beside words on pages; where it has not, no page is asked for it. */
export interface PdfExtras {
  /** Layers that are switched off. */
  readonly layered: boolean
  readonly form: boolean
}

export async function extrasOf(pdf: PdfDocument): Promise<PdfExtras> {
  return { layered: await hasHiddenLayers(pdf), form: (await pdf.getFieldObjects()) !== null }
}

/** The lines of a page in the order of reading. */
export async function pageLines(
  pdf: PdfDocument,
  page: PdfPage,
  { layered, form }: PdfExtras,
): Promise<PdfLine[]> {
  const { caps, others } = dropCaps(shownItems(await itemsOf(pdf, page, layered)))
  const lines = withDropCaps(linesOf(others), caps)
  return inReadingOrder(form ? withAnswers(lines, await formAnswers(page)) : lines)
}

async function itemsOf(pdf: PdfDocument, page: PdfPage, layered: boolean): Promise<PdfItem[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: layered })
  const isHidden = layered ? await hiddenWords(pdf, page) : () => false
  return items.flatMap((item) => {
    if (!('str' in item) || isHidden(item.str)) return []
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    return { text: item.str, x, y, width: item.width, size: item.height, ends: item.hasEOL }
  })
}

function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let line = { text: '', x: 0, y: 0, right: 0, size: 0 }
  const finish = () => {
    if (line.text.trim() !== '') lines.push({ ...line, text: line.text.trim() })
    line = { text: '', x: 0, y: 0, right: 0, size: 0 }
  }
  for (const item of items) {
    const { x, y, size } = item
    const isBlank = item.text.trim() === ''
    if (isRaised(line, item) && !isBlank) {
      line.text += raisedText(item.text, { before: line.text, linked: false })
      line.right = x + item.width
      if (item.ends) finish()
      continue
    }
    const sameLine = line.text !== '' && Math.abs(y - line.y) < Math.max(line.size, size) * 0.5
    // A note begins with its raised mark, which is no number of its text.
    if (sameLine && isRaised({ y, size, right: line.x }, line))
      line = { ...line, text: `${raisedText(line.text, { before: '', linked: false })} `, y, size }
    const apart = x - line.right > Math.max(line.size, size) * APART
    if (line.text !== '' && (!sameLine || apart) && !isBlank) finish()
    if (line.text === '' && !isBlank) line = { text: '', x, y, right: x, size }
    if (!isBlank || line.text !== '') line.text += addedText(line, item)
    if (!isBlank) line.right = Math.max(line.right, x + item.width)
    line.size = Math.max(line.size, size)
    if (item.ends) finish()
  }
  finish()
  return lines
}

/** Words so far apart, in their own heights, stand in two columns or two cells. */
const APART = 0.9

/** Whether an item is small and stands higher right behind what its line holds so far: the "1" of "30¹". */
function isRaised(
  line: { readonly y: number; readonly size: number; readonly right: number },
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): boolean {
  const [rise, gap] = [y - line.y, x - line.right]
  const small = size > 0 && size < line.size * 0.85
  return small && rise > line.size * 0.15 && rise < line.size * 0.8 && Math.abs(gap) < line.size * 0.5
}
