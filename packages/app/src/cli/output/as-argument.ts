import { withoutPassword } from '../../record/engine/shown-address.ts'

/** A word as a shell takes it: `my debate` is `'my debate'`. */
export function asArgument(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** An address of a record as a shell takes it, without its password. */
export const recordArgument = (address: string): string => asArgument(withoutPassword(address))
