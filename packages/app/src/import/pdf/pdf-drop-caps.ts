import type { PdfItem } from './pdf-items.ts'
import type { PdfLine } from './pdf-lines.ts'

/** So much larger than the text a letter alone is the first one of its paragraph. */
const LARGER = 1.7

/** The large letters that begin a paragraph over two lines or more, and the other words of a page. */
export function dropCaps(items: readonly PdfItem[]): {
  readonly caps: PdfItem[]
  readonly others: PdfItem[]
} {
  const size = usualSize(items)
  const [caps, others]: [PdfItem[], PdfItem[]] = [[], []]
  for (const item of items)
    (/^["“‘'«]?\p{Lu}$/u.test(item.text.trim()) && item.size > size * LARGER ? caps : others).push(item)
  return { caps, others }
}

/** The size of most letters. */
export function usualSize(items: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of items) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length)
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

/** Lines with their large letters: one is the beginning of the first line beside it, and no line beside it is indented. */
export function withDropCaps(given: readonly PdfLine[], caps: readonly PdfItem[]): PdfLine[] {
  const lines = [...given]
  for (const cap of caps) {
    const beside = lines.filter((line) => isBeside(line, cap))
    const [first] = beside.toSorted((a, b) => b.y - a.y)
    for (const line of beside)
      lines[lines.indexOf(line)] =
        line === first ? { ...line, text: cap.text.trim() + line.text, x: cap.x } : { ...line, x: cap.x }
    if (first === undefined)
      lines.push({ text: cap.text, x: cap.x, y: cap.y, right: cap.x + cap.width, size: cap.size })
  }
  return lines
}

const isBeside = (line: PdfLine, cap: PdfItem): boolean =>
  line.y > cap.y - line.size * 0.5 &&
  line.y < cap.y + cap.size &&
  line.x > cap.x &&
  line.x - (cap.x + cap.width) < cap.size
