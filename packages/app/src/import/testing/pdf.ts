/** Words of a printed line: their size and how far they are raised, in points. */
export interface Printed {
  readonly text: string
  readonly size?: number
  readonly rise?: number
}

/** A PDF of one page, the least a reader needs: lines in Helvetica of 11 points, one below the other. */
export function pdf(lines: readonly (readonly Printed[])[]): Uint8Array {
  const shown = lines.map((line, i) => {
    const words = line.map(({ text, size = 11, rise = 0 }) => `/F1 ${size} Tf ${rise} Ts (${text}) Tj`)
    return `BT 40 ${700 - 14 * i} Td ${words.join(' ')} ET`
  })
  return pdfOf([shown.join('\n')])
}

/** What else a PDF has: entries of its catalog and pages, and objects, the first of which is number 4. */
export interface PdfParts {
  readonly catalog?: string
  readonly page?: string
  readonly resources?: string
  readonly trailer?: string
  readonly objects?: readonly string[]
}

/** A PDF of pages drawn by what they hold; `/F1` is Helvetica. */
export function pdfOf(pages: readonly string[], parts: PdfParts = {}): Uint8Array {
  const { catalog = '', page = '', resources = '', trailer = '', objects = [] } = parts
  const first = 4 + objects.length
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  return written(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...objects,
      ...pages.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 800] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]),
    ],
    trailer,
  )
}

function written(objects: readonly string[], more: string): Uint8Array {
  let file = '%PDF-1.6\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}

/** Words at a place of a page, in Helvetica. */
export const at = (x: number, y: number, text: string, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`
