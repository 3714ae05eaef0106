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

/**
 * The key of a text that one file holds several times as articles of its own, each with its date and outlet: from the second time on it
 * is another one.
 *
 * @example repeatedTextKey(sameTextKey('No.'), 2) // '…#2'
 */
export const repeatedTextKey = (key: string, time: number): string => (time < 2 ? key : `${key}#${time}`)

/** Whether a key is of this text, however often it was repeated. */
export const isKeyOf = (key: string, text: string): boolean => key.replace(/#\d+$/, '') === sameTextKey(text)

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
