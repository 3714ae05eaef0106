import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from './capital.ts'
import { COURTESY, FIRST_NAMES, OFFICES } from './people-words.ts'

/** What only a state or a town has: "Vadia's water minister", "Karsia's capital". A person may have an office or a government. */
const OWNED_BY_PLACES =
  /^(?:minister|ministry|parliament|president|capital|army|embassy|ambassador|premier|neighbour|neighbor|borders?|coast|territory)$/
/** So many words may stand between a place's "'s" and what it has: "Sudmark's deputy energy minister". */
const BETWEEN = 3

/**
 * Lone capitalised words that this article uses as places: what stands behind "in" or "neighbouring", or has a minister or an army.
 * An invented country or a small town is in no list, and a lone name would else be taken for somebody's surname.
 */
export function placesIn(text: TaggedText): ReadonlySet<string> {
  const places = new Set<string>()
  const people = new Set<string>()
  for (let i = 0; i < text.tokens.length; i++) {
    const word = tokenAt(text.tokens, i).text
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word)) continue
    if (followsName(text, i)) people.add(word)
    else if (!isCapital(tokenAt(text.tokens, i + 1).text) && (standsInside(text, i) || owns(text, i)))
      places.add(word)
  }
  for (const word of people) places.delete(word)
  return places
}

/** "Jo Hill", "Ms Hill", "Minister Hill". */
function followsName({ tokens }: TaggedText, i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || !isCapital(before.text)) return false
  return COURTESY.has(before.norm) || OFFICES.has(before.norm) || FIRST_NAMES.has(before.norm)
}

function standsInside({ tokens, tags }: TaggedText, i: number): boolean {
  const before = tokenAt(tokens, i - 1).norm
  return (
    tagAt(tags, i).startsWith('NNP') &&
    /^(?:in|inside|across|throughout|neighbouring|neighboring)$/.test(before)
  )
}

function owns({ tokens }: TaggedText, i: number): boolean {
  if (!/^(?:'s|’s)$/.test(tokenAt(tokens, i + 1).norm)) return false
  for (let k = i + 2; k < Math.min(tokens.length, i + 3 + BETWEEN); k++) {
    if (OWNED_BY_PLACES.test(tokenAt(tokens, k).norm)) return true
    if (!/^\p{Ll}/u.test(tokenAt(tokens, k).text)) return false
  }
  return false
}
