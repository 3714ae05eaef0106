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
  const content = shown.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}
