const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The text that XML's references stand for, the five names and numbers alike: `xmlText('A &amp; B&#8217;s')` is `'A & B’s'`. A
 * number of no character of XML stays as it is written.
 */
export function xmlText(xml: string): string {
  return xml.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (written, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? written
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? written
    },
  )
}

/** Half of a pair is no character, nor are most control characters (XML 1.0, 2.2). */
function characterOf(code: number): string | null {
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff)
  return isCharacter ? String.fromCodePoint(code) : null
}
