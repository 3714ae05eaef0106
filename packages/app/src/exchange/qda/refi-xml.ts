// What XML 1.0 may not hold at all, not even escaped (section 2.2): most control characters, half characters, U+FFFE/F.
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Writes an element: what is `null` or absent among its attributes and its parts is left out. */
export type WriteElement = (
  name: string,
  attributes: Attributes,
  ...parts: readonly (string | null | undefined)[]
) => string

/** A text as the content of an element. */
export type WriteText = (text: string) => string

/**
 * Elements and texts of a project. `onIllegal` hears of each text with characters that XML cannot hold, which are left out.
 *
 * `refiXml().element('User', { name: 'I & O' })` is `'<User name="I &amp; O"/>'`.
 */
export function refiXml(onIllegal: () => void = () => {}): {
  readonly element: WriteElement
  readonly text: WriteText
} {
  const legal = (text: string): string => {
    const clean = text.replace(ILLEGAL, '')
    if (clean !== text) onIllegal()
    return clean.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
  }
  // A parser turns a bare line break of an attribute into a blank, and CR LF of a text into LF.
  const attribute = (text: string) => legal(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return {
    text: (text) => legal(text).replaceAll('\r', '&#13;'),
    element: (name, attributes, ...parts) => {
      const own = Object.entries(attributes)
        .flatMap(([key, value]) => (value == null ? [] : ` ${key}="${attribute(String(value))}"`))
        .join('')
      const inside = parts.filter((part) => part != null && part !== '').join('')
      return inside === '' ? `<${name}${own}/>` : `<${name}${own}>${inside}</${name}>`
    },
  }
}
