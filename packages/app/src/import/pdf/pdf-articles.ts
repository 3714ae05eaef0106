import { isDateLine } from '../archives/dated-line.ts'
import { usualSize } from './pdf-drop-caps.ts'
import type { PdfLine } from './pdf-lines.ts'

/** A line that large, in sizes of the text, is a headline. */
const HEADLINE = 1.2

/** So many lines below a headline may its byline or day stand. */
const BELOW = 4

/**
 * How many articles the lines of a PDF are of, as far as it shows: headlines with a byline or a day under them. A report has
 * headings without, and is one.
 */
export function articlesIn(lines: readonly PdfLine[]): number {
  const size = usualSize(lines)
  const isHeadline = (line: PdfLine | undefined) => line !== undefined && line.size > size * HEADLINE
  return lines.filter((line, at) => {
    if (!isHeadline(line) || isHeadline(lines[at + 1])) return false
    return lines
      .slice(at + 1, at + 1 + BELOW)
      .some(({ text }) => isByline(text) || (text.length <= 60 && isDateLine(text)))
  }).length
}

/** The words in the largest letters of a page, where they are as many as a headline has. */
export function largestHeadline(page: readonly PdfLine[]): string | undefined {
  const largest = Math.max(...page.map(({ size }) => size))
  const from = page.findIndex(({ size }) => size === largest)
  if (from < 0 || largest <= usualSize(page) * HEADLINE) return undefined
  const behind = page.findIndex(({ size }, at) => at > from && Math.abs(size - largest) > 0.5)
  const words = page
    .slice(from, behind < 0 ? undefined : behind)
    .map(({ text }) => text)
    .join(' ')
  return words.split(/\s+/).length >= FEWEST_WORDS && words.length <= LONGEST ? words : undefined
}

/** A masthead has fewer. */
const FEWEST_WORDS = 4
const LONGEST = 250

const isByline = (text: string): boolean => /^by\s+\p{Lu}/iu.test(text) && text.length <= 80

/** The archives that print articles with labels, by what only they print, and the name of each. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['Nexis', /^End of Document$/],
  ['Nexis', /^\d+ of \d+ DOCUMENTS$/],
  ['Factiva', /^Document [A-Z]{3,}[A-Za-z0-9]{15,}$/],
  ['ProQuest', /^ProQuest document ID:/i],
]

/** Whose download a PDF is, and of how many articles; `null` of any other PDF. */
export function archiveOfPdf(
  lines: readonly PdfLine[],
): { readonly name: string; readonly articles: number } | null {
  for (const [name, mark] of MARKS) {
    const articles = lines.filter(({ text }) => mark.test(text)).length
    if (articles > 0) return { name, articles }
  }
  return null
}
