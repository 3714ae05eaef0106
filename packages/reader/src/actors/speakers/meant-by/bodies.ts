import { tokenAt } from '../../../text/cursor.ts'
import type { TaggedText } from '../../../text/read-text.ts'
import { isCapital } from '../../names/capital.ts'
import { type Cast, countryOf, knownAt, namedAt, phraseText } from '../../names/cast.ts'
import { BODIES, OFFICES } from '../../names/people-words.ts'
import type { Bounds } from '../../phrases/source-phrase.ts'

/** The organisation or country named in a stretch: "Pentagon spokesman", "a spokeswoman for the Treasury". */
export function bodyIn(cast: Cast, run: Bounds): string | null {
  const owner = knownAt(cast, run.first) ?? knownAt(cast, run.end - 1)
  if (owner?.actor.kind === 'person') return owner.actor.of
  for (let i = run.first; i < run.end; i++) {
    const known = knownAt(cast, i)
    if (known !== null && known.actor.kind !== 'person') return known.actor.name
    const named = namedAt(cast, i)
    if (named?.of.kind === 'organisation') return named.of.name
  }
  return capitalisedBody(cast, run) ?? countryIn(cast, run)
}

/** The first country a stretch points to: "Ukrainian officials". */
export function countryIn(cast: Cast, run: Bounds): string | null {
  for (let i = run.first; i < run.end; i++) {
    const country = countryOf(tokenAt(cast.text.tokens, i).text)
    if (country !== null) return country
  }
  return null
}

/** A run of capitals with a body's word in it: "Ministry of Health", "Labour Party". */
export function capitalisedBody({ text }: Cast, run: Bounds): string | null {
  for (let i = run.first; i < run.end; i++) {
    if (!BODIES.has(tokenAt(text.tokens, i).norm) || !isCapital(tokenAt(text.tokens, i).text)) continue
    // "Labour Minister Jo Hill" has labour for her task, and no party.
    if (
      tokenAt(text.tokens, i).norm === 'labour' &&
      /^(?:minister|secretary)$/.test(tokenAt(text.tokens, i + 1).norm)
    )
      continue
    let first = i
    while (
      first > run.first &&
      isCapital(tokenAt(text.tokens, first - 1).text) &&
      text.tags[first - 1] !== 'DT'
    )
      first -= 1
    let end = i + 1
    while (end < run.end && goesOn(text, end, run.end)) end += 1
    // "City Attorney", "Party Leader": an office, and no body's name.
    if (first === i && end === i + 2 && OFFICES.has(tokenAt(text.tokens, i + 1).norm)) continue
    return phraseText(text, { first, end })
  }
  return null
}

/** A capital, or a joint before one: the "of" and the "Health" of "Ministry of Health". */
function goesOn({ tokens }: TaggedText, i: number, end: number): boolean {
  if (isCapital(tokenAt(tokens, i).text)) return true
  return (
    /^(?:of|for|and)$/.test(tokenAt(tokens, i).norm) && i + 1 < end && isCapital(tokenAt(tokens, i + 1).text)
  )
}
