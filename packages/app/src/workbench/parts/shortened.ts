/**
 * The beginning of words that may be of any length, where a line or two of them is shown: a title of ten million letters
 * would keep a browser busy for minutes. Never half a character.
 *
 * `shortened('one two', 3) // "one…"`
 */
export function shortened(words: string, most = 400): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut}…`
}
