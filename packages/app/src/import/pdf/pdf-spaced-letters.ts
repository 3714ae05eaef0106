import type { PdfItem } from './pdf-items.ts'

const ALONE = /^\S$/u
const APART = /^\S(?: \S)+$/u

/** Fewer letters are initials or the points of a list. */
const FEWEST = 4

/**
 * Headings are set with blanks between their letters: "S t o p" is "Stop". Between two words the gap is wider than between letters,
 * and such gaps alone are kept.
 */
export function spacedLetters(items: readonly PdfItem[]): PdfItem[] {
  const found: PdfItem[] = []
  for (let at = 0; at < items.length; ) {
    const run = runFrom(items, at)
    found.push(...(isSpaced(run) ? closed(run) : run))
    at += run.length
  }
  return found
}

/** The item there, with those that follow it at its height and are letters apart or blanks, as it is. */
function runFrom(items: readonly PdfItem[], at: number): readonly PdfItem[] {
  const first = items[at]
  if (first === undefined || !isLetters(first)) return items.slice(at, at + 1)
  let end = at + 1
  for (; end < items.length; end++) {
    const item = items[end]
    if (item === undefined || items[end - 1]?.ends === true || Math.abs(item.y - first.y) > first.size * 0.3)
      break
    if (item.text.trim() !== '' && !isLetters(item)) break
  }
  while (end > at + 1 && items[end - 1]?.text.trim() === '') end--
  return items.slice(at, end)
}

const isLetters = ({ text }: PdfItem): boolean => ALONE.test(text) || APART.test(text)

const lettersIn = (run: readonly PdfItem[]): number =>
  (
    run
      .map(({ text }) => text)
      .join('')
      .match(/\p{L}/gu) ?? []
  ).length

function isSpaced(run: readonly PdfItem[]): boolean {
  if (lettersIn(run) < FEWEST) return false
  const inside = run.some(({ text }) => APART.test(text) && text.length >= 5)
  const between = run.filter(({ text }) => text.trim() === '').length
  return inside || between >= FEWEST - 1
}

function closed(run: readonly PdfItem[]): PdfItem[] {
  const inside = run.some(({ text }) => APART.test(text))
  const gaps = run.filter(({ text }) => text.trim() === '').map(({ width }) => width)
  const between = Math.min(...gaps) * 1.6
  return run.flatMap((item) => {
    if (item.text.trim() !== '') return { ...item, text: item.text.replaceAll(' ', '') }
    return inside || item.width > between ? item : []
  })
}
