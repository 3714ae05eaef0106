/** Whether a word is written with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
