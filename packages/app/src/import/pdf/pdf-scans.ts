import type { PdfDocument, PdfPage } from './pdf-document.ts'
import { operationsOf } from './pdf-operators.ts'

/** More pages without words are not looked at one by one: they are taken for scans. */
const MOST = 5

/** Of the pages without words, by number, those that are images; an empty page is none. */
export async function scannedPages(
  pdf: PdfDocument,
  wordless: readonly number[],
): Promise<readonly number[]> {
  if (wordless.length > MOST) return wordless
  const scanned: number[] = []
  for (const number of wordless) if (await holdsImages(await pdf.getPage(number))) scanned.push(number)
  return scanned
}

async function holdsImages(page: PdfPage): Promise<boolean> {
  const { OPS, fnArray } = await operationsOf(page)
  const images: ReadonlySet<number> = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ])
  return fnArray.some((operation: number) => images.has(operation))
}

/** "page 2", "pages 2, 4 and 5". */
export function pagesNamed(numbers: readonly number[]): string {
  const last = numbers.at(-1)
  return numbers.length === 1 ? `page ${last}` : `pages ${numbers.slice(0, -1).join(', ')} and ${last}`
}
