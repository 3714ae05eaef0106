import { OUTLET_WORDS } from './lexicon.ts'

/** Two words or more, the last of them a newspaper's, or a station's letters: "Leeds Gazette", "KXYZ-TV". */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return (words.length > 1 && OUTLET_WORDS.has(words.at(-1)!)) || /^[KW]\p{Lu}{2,3}-(?:TV|FM|AM)$/u.test(name)
}
