/** A printed line with its place on the page, in points; `y` grows upwards. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
}

/**
 * Printed lines as running text: a blank line between paragraphs, which show by a wider gap, an indent, a change of
 * size or a short last line; words broken at a line's end whole again; page numbers and running heads left out.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[]): string {
  const lines = withoutRunningHeads(pages)
  const shape = shapeOf(lines.flat())
  const known = new Set(
    lines.flat().flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []),
  )
  let text = ''
  let before: PdfLine | undefined
  for (const page of lines)
    for (const line of page) {
      if (before === undefined) text = line.text
      else if (startsParagraph(before, line, shape)) text += `\n\n${line.text}`
      else text = joined(text, line.text, known)
      before = line
    }
  return text
}

interface Shape {
  /** The usual distance from line to line. */
  readonly leading: number
  /** The right edge of full lines. */
  readonly right: number
}

function shapeOf(lines: readonly PdfLine[]): Shape {
  const gaps = lines.slice(1).flatMap((line, i) => {
    const gap = lines[i]!.y - line.y
    return gap > 0 && gap < 100 ? [gap] : []
  })
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  return { leading: mostCommon(gaps), right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0
}

function startsParagraph(before: PdfLine, line: PdfLine, shape: Shape): boolean {
  if (Math.abs(before.size - line.size) > 1.5) return true
  const gap = before.y - line.y
  const nextPage = gap <= 0
  if (!nextPage && shape.leading > 0 && gap > Math.max(shape.leading * 1.35, line.size * 1.45)) return true
  if (!nextPage && line.x - before.x > line.size * 0.8 && line.x - before.x < line.size * 4) return true
  const short = before.right < shape.right - before.size * 6
  return short && /[.!?:]["'”’)]*$/.test(before.text) && /^["'“‘(]*[\p{Lu}\d]/u.test(line.text)
}

/** First parts that keep their hyphen: "long-range" broken at its hyphen is not "longrange". */
const KEEPING =
  /(?:^|[^\p{L}])(?:long|longer|short|shorter|medium|high|low|self|well|ill|non|anti|pro|ex|half|cross|post|pre|mid|so|vice|all|two|three|four|five|six|seven|eight|nine|ten|first|second|third|former|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|old|new|far|hard|large|small|state|air|multi)-$/iu

function joined(text: string, next: string, known: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (!/\p{L}-$/u.test(text)) return `${text} ${next}`
  const first = /(\p{L}+(?:-\p{L}+)*)-$/u.exec(text)?.[1]?.toLowerCase() ?? ''
  const second = /^\p{L}+/u.exec(next)?.[0] ?? ''
  if (second === '' || /^\p{Lu}/u.test(second)) return text + next
  if (known.has(`${first}-${second.toLowerCase()}`)) return text + next
  if (known.has(first + second.toLowerCase())) return text.slice(0, -1) + next
  return KEEPING.test(text) ? text + next : text.slice(0, -1) + next
}

/** Page numbers, and what stands at the top or the bottom of several pages, left and right ones by themselves. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const [at, page] of pages.entries())
    for (const key of new Set(edges(page).flatMap((line) => headKeys(line, at))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map((page, at) => {
    const edge = new Set(edges(page))
    return page.filter((line) => !edge.has(line) || !isRunning(line, at, counts, pages.length))
  })
}

function edges(page: readonly PdfLine[]): PdfLine[] {
  return [...page.slice(0, 2), ...page.slice(-2)]
}

/** The words with their place, as they are, and with a number that grows with the pages: "Page 1 of 3" and "Page 2 of 3" are one foot. */
function headKeys({ text, y }: Pick<PdfLine, 'text' | 'y'>, page: number): string[] {
  const place = Math.round(y / 4)
  const number = /\d+/.exec(text)?.[0]
  const counted =
    number === undefined ? [] : [`${text.replace(/\d+/g, '#')}@${place}+${Number(number) - page}`]
  return [`${text}@${place}`, ...counted]
}

const PAGE_NUMBER =
  /^(?:page|seite|p\.)\s*\d+(?:\s*(?:of|\/|von)\s*\d+)?$|^[-–—|]?\s*\d{1,4}\s*[-–—|]?$|^\d+\s*\/\s*\d+$/i

/** What a browser prints above and below a page: the moment and the title, the address and the page. */
const BROWSER_HEAD =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s|$)|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/

function isRunning(line: PdfLine, page: number, counts: ReadonlyMap<string, number>, pages: number): boolean {
  if (PAGE_NUMBER.test(line.text) || BROWSER_HEAD.test(line.text)) return true
  return headKeys(line, page).some((key) => (counts.get(key) ?? 0) >= Math.max(2, pages * 0.4))
}
