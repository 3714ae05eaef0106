import { drawLegend, type LegendEntry, legendSize } from './legend.ts'
import { styleSheet, type Theme } from './palette.ts'
import { element, escapeText, rounded, text, textLines } from './svg-elements.ts'
import { shortened, textWidth, wrapped } from './text-width.ts'

export { element, linked, rounded, text, textLines, titled } from './svg-elements.ts'

/** What every picture can be told. */
export interface PictureOptions {
  /** The sentence above the picture. */
  readonly title?: string
  /** A quieter second line: dates, counts, what size means. */
  readonly subtitle?: string
  /** 'auto' follows the reader's screen; paper and slides want one of the others. Default 'auto'. */
  readonly theme?: Theme
  /** 'column' is a journal's column, 85 mm wide: narrower, with shorter names. By default as wide as there is to show. */
  readonly paper?: 'wide' | 'column'
  /** What was asked and whose word it is: a quiet line at the foot, and the file's metadata. */
  readonly note?: string
  /** Where a mark leads, by what it shows: a bar's label, both ends of a tie, the start of a window. Without it marks lead nowhere. */
  readonly linkOf?: (...shown: readonly string[]) => string | undefined
  /** Kept in the file for programs, under an id: the recipe of a result. */
  readonly kept?: { readonly name: string; readonly text: string }
}

/** What a picture says of itself: its options, the legend of what is in it, and what to say where nothing is. */
export interface Head extends PictureOptions {
  readonly legend?: readonly LegendEntry[]
  /** Said in the middle of a picture in which there is nothing to draw. */
  readonly nothing?: string
}

export const MARGIN = 24
/** How wide a column is laid out; of its margins a part is cut off, and the rest printed 85 mm wide: a label of 12 is 8 points high. */
const COLUMN = 400
const CUT = 14
const COLUMN_MM = 85

/** How wide a picture is laid out that is usually so wide. */
export const paperWidth = ({ paper }: PictureOptions, usual: number): number =>
  paper === 'column' ? COLUMN : usual

/** As many as usual, or as few as a column has room for. */
export const onPaper = ({ paper }: PictureOptions, usual: number, inColumn: number): number =>
  paper === 'column' ? inColumn : usual

/** How much height the title, the subtitle and the legend take. */
export function headHeight(head: Head): number {
  return legendTop(head) + legendSize(head.legend ?? [], legendWidth(head)).height
}

function legendTop(head: Head): number {
  const [titles, subtitles] = [titleLines(head).length, subtitleLines(head).length]
  return (
    MARGIN +
    (titles === 0 ? 0 : 26 + (titles - 1) * TITLE_LINE) +
    (subtitles === 0 ? 0 : 20 + (subtitles - 1) * LINE)
  )
}

const TITLE_LINE = 22
const LINE = 15

const legendWidth = ({ paper }: PictureOptions): number | undefined =>
  paper === 'column' ? COLUMN - 2 * MARGIN : undefined

/** In a column they are broken into lines; else they stand on one each. */
function titleLines({ title, paper }: PictureOptions): readonly string[] {
  if (title === undefined) return []
  return paper === 'column' ? wrapped(title, TITLE_SIZE * 1.15, COLUMN - 2 * MARGIN, 3) : [title]
}

function subtitleLines({ subtitle, paper }: PictureOptions): readonly string[] {
  if (subtitle === undefined) return []
  return paper === 'column' ? wrapped(subtitle, 12, COLUMN - 2 * MARGIN, 3) : [subtitle]
}

/** The room of the first line at the foot, and of each that follows. */
const FOOT = 22
const FOOT_LINE = 15

/** The finished picture: paper (wide enough for a title of usual length), title, and what was drawn, as one SVG text. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly name: string },
  options: Head,
  ...drawn: readonly string[]
): string {
  const { name } = size
  const { note, nothing, kept } = options
  const headed = options.paper === 'column' ? 0 : Math.min(860, Math.round(headWidth(options) + 2 * MARGIN))
  const width = Math.max(size.width, headed)
  const foot = note === undefined ? [] : wrapped(note, 11, width - 2 * MARGIN, 6)
  const height = size.height + (foot.length === 0 ? 0 : FOOT + (foot.length - 1) * FOOT_LINE)
  const title = options.title ?? name
  const parts = [
    element('title', {}, escapeText(title)),
    ...(options.subtitle === undefined ? [] : [element('desc', {}, escapeText(options.subtitle))]),
    ...(note === undefined ? [] : [element('metadata', {}, escapeText(note))]),
    ...(kept === undefined ? [] : [element('metadata', { id: kept.name }, escapeText(kept.text))]),
    `<style>${styleSheet(options.theme ?? 'auto')}</style>`,
    element('rect', { class: 'paper', width, height }),
    ...head(options, width - 2 * MARGIN),
    ...drawn,
    ...(nothing === undefined
      ? []
      : [text(width / 2, size.height - MARGIN, nothing, { class: 'soft middle nothing' })]),
    ...(foot.length === 0
      ? []
      : [textLines(MARGIN, size.height + FOOT - 10, foot, FOOT_LINE, { class: 'soft small' })]),
  ]
  const root = { xmlns: 'http://www.w3.org/2000/svg', class: 'onrecord', role: 'img' }
  const box = options.paper === 'column' ? columnBox(width, height) : paperBox(width, height)
  return `${element('svg', { ...root, ...box }, '\n', parts.join('\n'), '\n')}\n`
}

const paperBox = (width: number, height: number) => ({
  ...{ width, height },
  viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
})

/** What is wider than a column after all, as a large matrix, is printed smaller. */
function columnBox(width: number, height: number) {
  const seen = width - 2 * CUT
  return {
    width: `${COLUMN_MM}mm`,
    height: `${rounded((height * COLUMN_MM) / seen)}mm`,
    viewBox: `${CUT} 0 ${rounded(seen)} ${rounded(height)}`,
  }
}

/** The title's serifs of 18 pixels are as wide as the labels' letters would be at 16.5. */
const TITLE_SIZE = 16.5

/** How much width the title and subtitle would take on one line each. */
export function headWidth({ title = '', subtitle = '', legend = [], nothing = '' }: Head): number {
  const words = Math.max(textWidth(title, TITLE_SIZE, 'strong'), textWidth(subtitle, 12))
  return Math.max(words, legendSize(legend).width, textWidth(nothing, 12))
}

/** One line each, and the legend; what does not fit ends in an ellipsis, and stands whole in the picture's name and description. */
function head(told: Head, width: number): readonly string[] {
  const [titles, subtitles] = [titleLines(told), subtitleLines(told)]
  const below = MARGIN + (titles.length === 0 ? 12 : 36 + (titles.length - 1) * TITLE_LINE)
  return [
    ...titles.map((line, n) =>
      text(MARGIN, MARGIN + 14 + n * TITLE_LINE, shortened(line, TITLE_SIZE * 1.05, width), {
        class: 'title',
      }),
    ),
    ...subtitles.map((line, n) =>
      text(MARGIN, below + n * LINE, shortened(line, 12, width), { class: 'soft' }),
    ),
    drawLegend(told.legend ?? [], MARGIN, legendTop(told), legendWidth(told)),
  ]
}
