/** A word as a shell takes it: `my debate` is `'my debate'`. */
export function asArgument(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
