import { FIRST_NAMES, OUTLET_WORDS } from './people-words.ts'

/** Names of newspapers that are hardly ever anything else's, alone too: "the Gazette". */
const PAPERS = /^(?:gazette|tribune|chronicle|herald|courier|telegraph|inquirer|examiner)$/

/**
 * Two words or more, the last of them a newspaper's, a news service, or a station's letters: "Leeds Gazette", "KXYZ-TV". Agencies
 * are bodies of a state more often than of the press: "Environment Agency", but "Xinhua News Agency"; "Ann Post" is a person.
 */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  if (words.length === 1 && PAPERS.test(words[0] ?? '')) return true
  if (/ (?:news|press) (?:agency|service|network|channel|site|website)$/i.test(name)) return true
  if (words.length === 2 && FIRST_NAMES.has(words[0] ?? '')) return false
  return (
    (words.length > 1 && OUTLET_WORDS.has(words.at(-1) ?? '')) || /^[KW]\p{Lu}{2,3}-(?:TV|FM|AM)$/u.test(name)
  )
}
