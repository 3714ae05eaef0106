import type { Parsed } from './parsed-article.ts'
import { inReadingOrder } from './pdf-columns.ts'
import { joinLines, type PdfLine } from './pdf-lines.ts'
import { raisedText } from './raised-text.ts'

/** The text of a PDF, its lines joined to paragraphs again; the title where the file names a real one. */
export async function pdfArticle(bytes: Uint8Array): Promise<Parsed> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the bytes over and leaves the caller's array empty; it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      return await textOf(pdf)
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return refusal(error)
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function textOf(pdf: Pdf): Promise<Parsed> {
  const pages: PdfLine[][] = []
  for (let page = 1; page <= pdf.numPages; page++) pages.push(await pageLines(await pdf.getPage(page)))
  const { info } = await pdf.getMetadata()
  const text = joinLines(pages)
  if (text !== '') return { text, title: titleOf(info) }
  return {
    refusal: 'this PDF holds no text; it may be a scan',
    todo: 'Run text recognition on it and add it again.',
  }
}

type Page = Awaited<ReturnType<Pdf['getPage']>>

async function pageLines(page: Page): Promise<PdfLine[]> {
  const { items } = await page.getTextContent()
  const lines: PdfLine[] = []
  let line = { text: '', x: 0, y: 0, right: 0, size: 0 }
  const finish = () => {
    if (line.text.trim() !== '') lines.push({ ...line, text: line.text.trim() })
    line = { text: '', x: 0, y: 0, right: 0, size: 0 }
  }
  for (const item of items) {
    if (!('str' in item)) continue
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    const raised = isRaised(line, item, x, y)
    const sameLine = line.text !== '' && Math.abs(y - line.y) < Math.max(line.size, item.height) * 0.5
    if (raised && item.str.trim() !== '') {
      line.text += raisedText(item.str, { before: line.text, linked: false })
      line.right = x + item.width
      if (item.hasEOL) finish()
      continue
    }
    // A note begins with its raised mark, which is no number of its text.
    if (sameLine && isRaised({ y, size: item.height, right: line.x }, { height: line.size }, line.x, line.y))
      line = {
        ...line,
        text: `${raisedText(line.text, { before: '', linked: false })} `,
        y,
        size: item.height,
      }
    const apart = x - line.right > Math.max(line.size, item.height) * APART
    if (line.text !== '' && (!sameLine || apart) && item.str.trim() !== '') finish()
    if (line.text === '' && item.str.trim() !== '') line = { text: '', x, y, right: x, size: item.height }
    if (item.str.trim() !== '' || line.text !== '') line.text += item.str
    if (item.str.trim() !== '') line.right = Math.max(line.right, x + item.width)
    line.size = Math.max(line.size, item.height)
    if (item.hasEOL) finish()
  }
  finish()
  return inReadingOrder(lines)
}

/** Words so far apart, in their own heights, stand in two columns or two cells. */
const APART = 0.9

/** Whether an item is small and stands higher right behind what its line holds so far: the "1" of "30¹". */
function isRaised(
  line: { readonly y: number; readonly size: number; readonly right: number },
  { height }: { readonly height: number },
  x: number,
  y: number,
): boolean {
  const [rise, gap] = [y - line.y, x - line.right]
  const small = height > 0 && height < line.size * 0.85
  return small && rise > line.size * 0.15 && rise < line.size * 0.8 && Math.abs(gap) < line.size * 0.5
}

function titleOf(info: unknown): string | undefined {
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : undefined
  if (typeof title !== 'string' || title.trim() === '') return undefined
  return /^(untitled|microsoft word|about:blank)|\.(docx?|pdf|html?|txt|indd|qxd)$|^(file|https?):/i.test(
    title,
  )
    ? undefined
    : title.trim()
}

function refusal(error: unknown): Parsed {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return { refusal: 'this PDF is locked with a password', todo: 'Save it without one and add it again.' }
  return { refusal: 'this PDF is broken and cannot be read', todo: 'Get the file again.' }
}
