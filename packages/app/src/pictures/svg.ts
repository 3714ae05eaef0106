import { drawLegend, type LegendEntry, legendSize } from './legend.ts'
import { styleSheet, type Theme } from './palette.ts'
import { element, escapeText, rounded, text } from './svg-elements.ts'
import { shortened, textWidth } from './text-width.ts'

export { element, linked, rounded, text, textLines, titled } from './svg-elements.ts'

/** What every picture can be told. */
export interface PictureOptions {
  /** The sentence above the picture. */
  readonly title?: string
  /** A quieter second line: dates, counts, what size means. */
  readonly subtitle?: string
  /** 'auto' follows the reader's screen; paper and slides want one of the others. Default 'auto'. */
  readonly theme?: Theme
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

/** How much height the title, the subtitle and the legend take. */
export function headHeight({ title, subtitle, legend = [] }: Head): number {
  return legendTop({ title, subtitle }) + legendSize(legend).height
}

function legendTop({ title, subtitle }: { title: string | undefined; subtitle: string | undefined }): number {
  return MARGIN + (title === undefined ? 0 : 26) + (subtitle === undefined ? 0 : 20)
}

/** The room of the line at the foot. */
const FOOT = 22

/** The finished picture: paper (wide enough for a title of usual length), title, and what was drawn, as one SVG text. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly name: string },
  options: Head,
  ...drawn: readonly string[]
): string {
  const { name } = size
  const { note, nothing, kept } = options
  const height = size.height + (note === undefined ? 0 : FOOT)
  const width = Math.max(size.width, Math.min(860, Math.round(headWidth(options) + 2 * MARGIN)))
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
    ...(note === undefined
      ? []
      : [text(MARGIN, height - 10, shortened(note, 11, width - 2 * MARGIN), { class: 'soft small' })]),
  ]
  const root = { xmlns: 'http://www.w3.org/2000/svg', class: 'onrecord', role: 'img', width, height }
  const box = { viewBox: `0 0 ${rounded(width)} ${rounded(height)}` }
  return `${element('svg', { ...root, ...box }, '\n', parts.join('\n'), '\n')}\n`
}

/** The title's serifs of 18 pixels are as wide as the labels' letters would be at 16.5. */
const TITLE_SIZE = 16.5

/** How much width the title and subtitle would take on one line each. */
export function headWidth({ title = '', subtitle = '', legend = [], nothing = '' }: Head): number {
  const words = Math.max(textWidth(title, TITLE_SIZE, 'strong'), textWidth(subtitle, 12))
  return Math.max(words, legendSize(legend).width, textWidth(nothing, 12))
}

/** One line each, and the legend; what does not fit ends in an ellipsis, and stands whole in the picture's name and description. */
function head({ title, subtitle, legend = [] }: Head, width: number): readonly string[] {
  const shown = title === undefined ? '' : shortened(title, TITLE_SIZE * 1.05, width)
  const titleLine = title === undefined ? [] : [text(MARGIN, MARGIN + 14, shown, { class: 'title' })]
  const below = MARGIN + (title === undefined ? 12 : 36)
  const second =
    subtitle === undefined ? [] : [text(MARGIN, below, shortened(subtitle, 12, width), { class: 'soft' })]
  return [...titleLine, ...second, drawLegend(legend, MARGIN, legendTop({ title, subtitle }))]
}
