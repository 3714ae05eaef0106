/**
 * The text with every line end as one line feed, of the same length: programs that read `\r\n` as one would count everything behind
 * it otherwise, and a place must be the same for all of them. `'a\r\nb'` is `'a \nb'`. Half a character becomes U+FFFD.
 */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n/g, ' \n')
    .replaceAll('\r', '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** JSON that stays one line and means the same whatever a program takes for the end of a line, or for the encoding. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
