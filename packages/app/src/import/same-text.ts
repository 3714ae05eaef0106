import { createHash } from 'node:crypto'

/**
 * A key that is equal for the same text twice, whatever happened to it on the way: line ends, runs of white space, the
 * shape of quotation marks and dashes, composed or decomposed accents, soft hyphens.
 *
 * @example sameTextKey('He said “no”.\r\n') === sameTextKey('He said "no".') // true
 */
export function sameTextKey(text: string): string {
  return createHash('sha256').update(canonicalText(text)).digest('hex')
}

function canonicalText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
