import type { Attribution } from '../../attribution/attribution.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { rangesIn } from '../quantities/units.ts'
import type { View } from '../view.ts'
import { wordAt } from '../words/word-at.ts'

/**
 * What "pleas from Kyiv" ask for, where the content found is the clause they stand in: not that "the government shows no
 * sign of changing its policy" but "changing its policy". Other contents stay as they are.
 */
export function askedFor(attribution: Attribution, kind: string | null, views: readonly View[]): Attribution {
  if (attribution.mode !== 'nominal' || kind !== 'request') return attribution
  for (const view of views) {
    const range = rangesIn(view, attribution.content).at(-1)
    const last = attribution.content.at(-1)
    if (range === undefined || last === undefined) continue
    const at = gerundAfterVerb(view, range.first, range.end)
    const named = view.items.some((item) => item.first > at && item.end <= range.end)
    if (at >= 0 && named)
      return {
        ...attribution,
        content: [{ start: wordAt(view.words, at).start, end: last.end }],
      }
  }
  return attribution
}

/** The first "of changing", "to change" behind the clause's own verb; -1 where there is none. */
function gerundAfterVerb(view: View, first: number, end: number): number {
  let finite = false
  for (let i = first; i < end; i++) {
    const { tag } = wordAt(view.words, i)
    if (isFiniteVerb(tag)) finite = true
    const before = view.words[i - 1]
    if (finite && ((tag === 'VBG' && before?.tag === 'IN') || (tag === 'VB' && before?.norm === 'to')))
      return i
  }
  return -1
}
