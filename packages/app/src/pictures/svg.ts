import { styleSheet, type Theme } from './palette.ts'
import { shortened, textWidth } from './text-width.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** `element('line', { x1: 0, x2: 1.234 })` is `<line x1="0" x2="1.23"/>`; an undefined attribute is left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeText(value!)}"`)
    .join('')
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`
}

/** Text in the picture; its content is never markup, whatever a label holds. */
export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeText(content))
}

/** Several lines of text, one below the other. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  step: number,
  attributes: Attributes = {},
): string {
  if (lines.length === 1) return text(x, y, lines[0]!, attributes)
  const spans = lines.map((line, n) => element('tspan', { x, y: y + n * step }, escapeText(line)))
  return element('text', attributes, ...spans)
}

/** A group with a tooltip, which screen readers announce as its name. */
export function titled(title: string, ...inside: readonly string[]): string {
  return element('g', {}, element('title', {}, escapeText(title)), ...inside)
}

// What XML 1.0 cannot hold becomes the replacement character: a picture shows that something was there.
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(content: string): string {
  return content.replace(ILLEGAL, '\ufffd').replace(/[&<>"']/g, (sign) => NAMED[sign]!)
}

/** Two decimals are a hundredth of a pixel; more would only make the same picture differ between machines. */
export function rounded(value: number): string {
  const whole = Math.round(value * 100) / 100
  return String(whole === 0 ? 0 : whole)
}

/** What every picture can be told. */
export interface PictureOptions {
  /** The sentence above the picture. */
  readonly title?: string
  /** A quieter second line: dates, counts, what size means. */
  readonly subtitle?: string
  /** 'auto' follows the reader's screen; paper and slides want one of the others. Default 'auto'. */
  readonly theme?: Theme
}

export const MARGIN = 24

/** How much height the title and subtitle take. */
export function headHeight({ title, subtitle }: PictureOptions): number {
  return MARGIN + (title === undefined ? 0 : 26) + (subtitle === undefined ? 0 : 20)
}

/** The finished picture: paper (wide enough for a title of usual length), title, and what was drawn, as one SVG text. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly name: string },
  options: PictureOptions,
  ...drawn: readonly string[]
): string {
  const { height, name } = size
  const width = Math.max(size.width, Math.min(860, Math.round(headWidth(options) + 2 * MARGIN)))
  const title = options.title ?? name
  const parts = [
    element('title', {}, escapeText(title)),
    ...(options.subtitle === undefined ? [] : [element('desc', {}, escapeText(options.subtitle))]),
    `<style>${styleSheet(options.theme ?? 'auto')}</style>`,
    element('rect', { class: 'paper', width, height }),
    ...head(options, width - 2 * MARGIN),
    ...drawn,
  ]
  const root = { xmlns: 'http://www.w3.org/2000/svg', class: 'onrecord', role: 'img', width, height }
  const box = { viewBox: `0 0 ${rounded(width)} ${rounded(height)}` }
  return `${element('svg', { ...root, ...box }, '\n', parts.join('\n'), '\n')}\n`
}

/** The title's serifs of 18 pixels are as wide as the labels' letters would be at 16.5. */
const TITLE_SIZE = 16.5

/** How much width the title and subtitle would take on one line each. */
export function headWidth({ title = '', subtitle = '' }: PictureOptions): number {
  return Math.max(textWidth(title, TITLE_SIZE, 'strong'), textWidth(subtitle, 12))
}

/** One line each; what does not fit ends in an ellipsis, and stands whole in the picture's name and description. */
function head({ title, subtitle }: PictureOptions, width: number): readonly string[] {
  const shown = title === undefined ? '' : shortened(title, TITLE_SIZE * 1.05, width)
  const titleLine = title === undefined ? [] : [text(MARGIN, MARGIN + 14, shown, { class: 'title' })]
  const below = MARGIN + (title === undefined ? 12 : 36)
  if (subtitle === undefined) return titleLine
  return [...titleLine, text(MARGIN, below, shortened(subtitle, 12, width), { class: 'soft' })]
}
