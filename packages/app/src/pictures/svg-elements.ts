import { seenText } from '@onrecord/reader/vocabulary'

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

/** What is drawn as a link, or as it is where there is no address. */
export function linked(href: string | undefined, drawn: string): string {
  return href === undefined ? drawn : element('a', { href }, drawn)
}

// What XML 1.0 cannot hold becomes the replacement character, as what nobody sees does: a picture shows that something was there.
const ILLEGAL = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeText(content: string): string {
  return seenText(content)
    .replace(ILLEGAL, '\ufffd')
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!)
}

/** Two decimals are a hundredth of a pixel; more would only make the same picture differ between machines. */
export function rounded(value: number): string {
  const whole = Math.round(value * 100) / 100
  return String(whole === 0 ? 0 : whole)
}
