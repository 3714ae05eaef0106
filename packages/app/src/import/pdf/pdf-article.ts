import { documentHeading, titleInSettings } from '../office/document-heading.ts'
import type { Parsed } from '../parsed-article.ts'
import { archiveOfPdf, articlesIn, largestHeadline } from './pdf-articles.ts'
import type { PdfDocument } from './pdf-document.ts'
import { joinLines, type PdfLine } from './pdf-lines.ts'
import { extrasOf, pageLines } from './pdf-page-lines.ts'
import { pagesNamed, scannedPages } from './pdf-scans.ts'

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

async function textOf(pdf: PdfDocument): Promise<Parsed> {
  const extras = await extrasOf(pdf)
  const pages: PdfLine[][] = []
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await pageLines(pdf, await pdf.getPage(number), extras))
  const lines = pages.flat()
  if (lines.length === 0) return { refusal: 'this PDF holds no text; it may be a scan', todo: RECOGNISE }
  const archive = archiveOfPdf(lines)
  if (archive !== null)
    return {
      refusal: `this PDF is a download of ${archive.name} (${archive.articles}), whose labels would go in as words`,
      todo: 'Download it as Word, RTF, HTML or text and add that.',
    }
  const { info } = await pdf.getMetadata()
  const text = joinLines(pages)
  const { title, ...heading } = documentHeading(text)
  const known = { text, ...heading, title: titleOf(info) ?? largestHeadline(pages[0] ?? []) ?? title }
  return { ...known, fault: await faultOf(pdf, pages) }
}

const RECOGNISE = 'Run text recognition on it and add it again.'

/** What should be said of a PDF that goes in. */
async function faultOf(pdf: PdfDocument, pages: readonly (readonly PdfLine[])[]) {
  const wordless = pages.flatMap((page, at) => (page.length === 0 ? at + 1 : []))
  const scanned = await scannedPages(pdf, wordless)
  const articles = articlesIn(pages.flat())
  const said = [
    ...(scanned.length === 0
      ? []
      : [
          `${pagesNamed(scanned)} of this PDF ${scanned.length === 1 ? 'is an image' : 'are images'} without text`,
        ]),
    ...(articles < 2 ? [] : [`this PDF seems to hold ${articles} articles, and goes in as one document`]),
  ]
  if (said.length === 0) return undefined
  return { what: `${said.join('; ')}.`, todo: scanned.length > 0 ? RECOGNISE : 'Add each article by itself.' }
}

function titleOf(info: unknown): string | undefined {
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : undefined
  return titleInSettings(typeof title === 'string' ? title : undefined)
}

function refusal(error: unknown): Parsed {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return { refusal: 'this PDF is locked with a password', todo: 'Save it without one and add it again.' }
  return { refusal: 'this PDF is broken and cannot be read', todo: 'Get the file again.' }
}
