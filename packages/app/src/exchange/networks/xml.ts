import type { Losses, LossKind } from './exported.ts'

// What XML 1.0 may not hold at all, not even escaped (section 2.2): most control characters, half characters, U+FFFE/F.
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

/**
 * Text for an element or an attribute. Line breaks and tabs are written as numbers, since a parser turns the
 * bare ones into blanks. What XML cannot hold is left out and noted.
 *
 * `escapeXml('a < "b"\n', losses)` is `'a &lt; &quot;b&quot;&#10;'`.
 */
function escapeXml(text: string, losses: Losses): string {
  const legal = text.replace(ILLEGAL, '')
  if (legal !== text) losses.note(NO_XML, text)
  return legal
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!)
    .replace(/[\t\n\r\u0085\u2028]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const NO_XML: LossKind = {
  what: 'characters that XML cannot hold were left out',
  todo: 'take json to keep them',
}

export type XmlAttributes = Readonly<Record<string, string | number>>

/** Writes elements, and keeps the count of what XML could not hold. */
export function xmlWriter(losses: Losses) {
  const open = (name: string, attributes: XmlAttributes) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeXml(String(value), losses)}"`)
      .join('')}`
  return {
    /** `<name a="1">text</name>`, or `<name a="1"/>` without a text. */
    line: (name: string, attributes: XmlAttributes, text?: string) =>
      text === undefined
        ? `${open(name, attributes)}/>`
        : `${open(name, attributes)}>${escapeXml(text, losses)}</${name}>`,
    /** An element around other elements, one a line. */
    block: (name: string, attributes: XmlAttributes, inside: readonly string[]) =>
      [`${open(name, attributes)}>`, ...inside, `</${name}>`].join('\n'),
  }
}
