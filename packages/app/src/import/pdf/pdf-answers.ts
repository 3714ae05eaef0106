import type { PdfPage } from './pdf-document.ts'
import type { PdfLine } from './pdf-lines.ts'

/** What was written into the fields of a form, as lines at their places; boxes that were ticked have no words. */
export async function formAnswers(page: PdfPage): Promise<PdfLine[]> {
  const fields: unknown = await page.getAnnotations()
  return Array.isArray(fields) ? fields.flatMap(answerIn) : []
}

/** Whatever is no field with an answer that is shown has none. */
function answerIn(field: unknown): PdfLine[] {
  if (typeof field !== 'object' || field === null) return []
  const { subtype, fieldType, fieldValue, hidden, rect, password } = { ...EMPTY, ...field }
  const isShown = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')
  if (!isShown || hidden === true || password === true || !isRectangle(rect)) return []
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (one) => typeof one === 'string',
  )
  const lines = values.join('\n').split(/\r\n?|\n/)
  const [x, bottom, right, top] = rect
  const size = Math.min(11, (top - bottom) * 0.8)
  // A single line stands in the middle, several from the top.
  const first = lines.length === 1 ? (top + bottom) / 2 - size * 0.35 : top - size
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : { text: line.trim(), x, y: first - at * size * 1.2, right, size },
  )
}

const EMPTY: Readonly<Record<string, unknown>> = {}

const isRectangle = (rect: unknown): rect is [number, number, number, number] =>
  Array.isArray(rect) && rect.length === 4 && rect.every((side) => typeof side === 'number')

/** The lines of a page with the answers, each behind what stands beside it on the left, or above what is below it. */
export function withAnswers(given: readonly PdfLine[], answers: readonly PdfLine[]): PdfLine[] {
  const lines = [...given]
  for (const answer of answers) {
    const beside = lines.findLastIndex(
      (line) => Math.abs(line.y - answer.y) < line.size * 0.8 && line.x <= answer.x,
    )
    const below = lines.findIndex((line) => line.y < answer.y)
    const place = beside >= 0 ? beside + 1 : below >= 0 ? below : lines.length
    lines.splice(place, 0, { ...answer, y: lines[beside]?.y ?? answer.y })
  }
  return lines
}
