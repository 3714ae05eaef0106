import { OUTLET_WORDS } from './people-words.ts'

/** Names of newspapers that are hardly ever anything else's, alone too: "the Gazette". */
const PAPERS = /^(?:gazette|tribune|chronicle|herald|courier|telegraph|inquirer|examiner)$/

/** Two words or more, the last of them a newspaper's, a news service, or a station's letters: "Leeds Gazette", "KXYZ-TV". */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  if (words.length === 1 && PAPERS.test(words[0] ?? '')) return true
  if (/ news (?:service|network|channel|site|website)$/i.test(name)) return true
  return (
    (words.length > 1 && OUTLET_WORDS.has(words.at(-1) ?? '')) || /^[KW]\p{Lu}{2,3}-(?:TV|FM|AM)$/u.test(name)
  )
}
