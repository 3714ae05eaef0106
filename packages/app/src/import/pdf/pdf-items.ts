import { spacedLetters } from './pdf-spaced-letters.ts'

/** Words as a PDF shows them at one place of a page, in points; `y` grows upwards. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Whether the PDF begins a new line behind it. */
  readonly ends: boolean
}

/** The words of a page as a reader sees them: what was painted twice once, and letters set apart as the words that they spell. */
export function shownItems(items: readonly PdfItem[]): PdfItem[] {
  return spacedLetters(withoutRepeats(items))
}

/** So far apart, in their own heights, the same words are painted twice to look bold, or to have a shadow. */
const BESIDE = 0.12

function withoutRepeats(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Map<string, PdfItem[]>()
  return items.filter((item) => {
    if (item.text.trim() === '') return true
    const same = seen.get(item.text) ?? []
    const near = Math.max(0.8, item.size * BESIDE)
    if (same.some(({ x, y }) => Math.abs(x - item.x) < near && Math.abs(y - item.y) < near)) return false
    same.push(item)
    seen.set(item.text, same)
    return true
  })
}

/**
 * What an item adds to a line that ends at `right`, where each letter was painted twice before the next one: `top` over the `t` of
 * `St` adds `op`. All of it, where it does not stand over the line's end.
 */
export function addedText(line: { readonly text: string; readonly right: number }, item: PdfItem): string {
  const over = line.right - item.x
  if (over < item.size * 0.15 || item.text.trim() === '') return item.text
  const each = item.width / item.text.length
  for (let length = Math.min(item.text.length, line.text.length); length > 0; length--)
    if (
      line.text.endsWith(item.text.slice(0, length)) &&
      Math.abs(over - length * each) < each * (0.5 + length * 0.3)
    )
      return item.text.slice(length)
  return item.text
}
