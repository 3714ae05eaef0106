import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { leadOf } from './leads.ts'
import type { FoundTime } from './time-rule.ts'

/** "since 2014" runs to publication, "by 2030" and "until May" up to the date. */
export function limited(
  words: readonly Word[],
  first: number,
  found: FoundTime,
  published: string | null,
): FoundTime {
  if (found.kind !== 'date' && found.kind !== 'range') return found
  const { norm: lead } = leadOf(words, first)
  if (/^(?:by|until|till|before)$/.test(lead)) return upTo(found, published)
  if (lead === 'since' || inSinceClause(words, first)) return { ...found, to: published, kind: 'range' }
  return found
}

/** A limit that lies ahead is a horizon; one that is past ends a range whose beginning nobody told. */
function upTo(found: FoundTime, published: string | null): FoundTime {
  if (published === null || found.to === null) return { ...found, from: null, kind: 'horizon' }
  if (found.to < published) return { ...found, from: null, kind: 'range' }
  return { ...found, from: published, kind: 'horizon' }
}

/** So many words "since" may stand before a time. */
const REACH = 8

/** "Since production began in the 1980s": the clause that "since" opens. */
function inSinceClause(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (wordAt(words, i + 1).mark !== '') return false
    if (wordAt(words, i).norm === 'since') return true
  }
  return false
}
