import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from './capital.ts'
import { countryOf } from './cast.ts'
import { COURTESY, OFFICES } from './people-words.ts'

/** An office as a phrase words it: "Vadia's foreign minister" is `{ office: 'minister', field: 'foreign', place: 'vadia' }`. */
export interface OfficeKey {
  readonly office: string
  /** What it is for: "finance", "prime"; null where the phrase does not say. */
  readonly field: string | null
  /** Whose it is: a country, a town, a body; null where the phrase does not say. */
  readonly place: string | null
}

/** So many words before an office say what it is for. */
const LONGEST = 3
const RANK =
  /^(?:the|a|an|former|new|acting|then|its|his|her|their|our|newly|outgoing|current|senior|late|embattled|veteran)$/

/** The office whose word stands at a token. */
export function officeAt(text: TaggedText, head: number): OfficeKey {
  const { tokens, tags } = text
  const words: string[] = []
  let place: string | null = null
  let at = head - 1
  for (; at >= 0 && head - at <= LONGEST; at--) {
    const { norm, text: word } = tokenAt(tokens, at)
    if (!/^(?:NN|JJ|VBN)/.test(tagAt(tags, at)) || RANK.test(norm)) break
    if (countryOf(word) !== null || (isCapital(word) && tagAt(tags, at).startsWith('JJ'))) {
      place = norm
      break
    }
    words.unshift(norm)
  }
  if (tagAt(tags, at) === 'POS' || /^['’]s$/.test(tokenAt(tokens, at).norm))
    place ??= tokenAt(tokens, at - 1).norm
  return {
    office: tokenAt(tokens, head).norm,
    field: words.at(-1) ?? fieldBehind(text, head),
    place: place ?? placeBehind(text, head),
  }
}

/** "minister for land", "secretary of state" */
function fieldBehind({ tokens, tags }: TaggedText, head: number): string | null {
  if (!/^(?:for|of)$/.test(tokenAt(tokens, head + 1).norm)) return null
  const { norm, text } = tokenAt(tokens, head + 2)
  const isField = tokenAt(tokens, head + 1).norm === 'for' || !isCapital(text) || norm === 'state'
  return isField && tagAt(tags, head + 2).startsWith('NN') ? norm : null
}

/** "the president of Vadia", "the leader of the Greens" */
function placeBehind({ tokens }: TaggedText, head: number): string | null {
  if (tokenAt(tokens, head + 1).norm !== 'of') return null
  const at = tokenAt(tokens, head + 2).norm === 'the' ? head + 3 : head + 2
  const { norm, text } = tokenAt(tokens, at)
  return isCapital(text) && norm !== 'state' ? norm : null
}

/**
 * Whether a later phrase may mean who holds an office: what it is for and whose it is must not differ. "The minister" may be the
 * foreign minister just named; "Vadia's foreign minister" is not the minister of whom no country was told.
 */
export function mayMean(asked: OfficeKey, held: OfficeKey, of: string | null): boolean {
  if (asked.office !== held.office) return false
  if (asked.field !== null && held.field !== null && asked.field !== held.field) return false
  if (/^(?:prime|deputy|vice|opposition)$/.test(asked.field ?? '') && held.field !== asked.field) return false
  if (asked.place === null) return true
  return [held.place, of?.toLowerCase() ?? null].some(
    (place) => place !== null && alike(asked.place ?? '', place),
  )
}

/** "Vadia" and "Vadian" */
function alike(a: string, b: string): boolean {
  if (a === b || b.split(' ').includes(a)) return true
  const common = Math.min(a.length, b.length) - 1
  return common >= 3 && a.slice(0, common) === b.slice(0, common)
}

/** The office before a name: "Prime Minister | Jo Hill", "the Minister for Land, Mr | Hal Renner"; -1 where none stands there. */
export function titleBefore(
  { tokens, tags }: TaggedText,
  name: number,
  isOffice: (norm: string) => boolean,
): number {
  for (let i = name - 1; i >= Math.max(0, name - 7); i--) {
    const { norm } = tokenAt(tokens, i)
    if (isOffice(norm)) return i
    const joins =
      norm === ','
        ? COURTESY.has(tokenAt(tokens, i + 1).norm)
        : /^(?:for|of|the|and)$/.test(norm) || COURTESY.has(norm)
    if (
      !joins &&
      !(
        /^NN|^JJ/.test(tagAt(tags, i)) &&
        (OFFICES.has(norm) || i < name - 1 || isCapital(tokenAt(tokens, i).text))
      )
    )
      return -1
  }
  return -1
}
