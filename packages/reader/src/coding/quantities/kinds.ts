import { isPastForm } from '../../language/verb-tags.ts'
import type { QuantityKind } from '../../statement.ts'
import type { Clause } from '../words/clauses.ts'
import type { TriggerMatch } from '../words/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { kindWord } from './kind-rows.ts'
import type { Measured } from './measures.ts'

/** What a figure tells of, and the word that says so; -1 where none does. */
export interface Kind {
  readonly kind: QuantityKind
  readonly trigger: number
}

const BEFORE = 10
const AFTER = 8
const FARTHEST = 14

/** The kind by the nearest word that names one, in the figure's own clause; the codebook's words win. */
export function kindOf(
  words: readonly Word[],
  at: Measured,
  clause: Clause | undefined,
  codebook: readonly TriggerMatch<QuantityKind>[],
): Kind {
  if (isPrice(words, at) || isVote(words, at) || isReplaced(words, at)) return { kind: 'other', trigger: -1 }
  const low = clause?.first ?? Math.max(0, at.first - 12)
  const high = clause?.end ?? Math.min(words.length, at.end + AFTER)
  const own = codebook.find((match) => match.first >= low && match.end <= high)
  if (own !== undefined) return { kind: own.value, trigger: own.first }
  let nearest: Kind = { kind: 'other', trigger: -1 }
  let distance = FARTHEST
  for (let i = Math.max(low, at.first - BEFORE); i < Math.min(high, at.end + AFTER); i++) {
    if (i >= at.first && i < at.end) continue
    const kind = kindWord(words, i, isMoney(at))
    if (kind === null) continue
    const away = distanceOf(words, i, at)
    if (away < distance) [nearest, distance] = [{ kind, trigger: i }, away]
  }
  // "has 300 fewer officers": a difference is no stock.
  const compared = /^(?:fewer|less)$/.test(wordAt(words, at.end).norm)
  return compared && nearest.kind === 'stock' ? { ...nearest, kind: 'other' } : nearest
}

/** "30 instead of 50", "30 rather than 50": nothing is done to the 50. */
const isReplaced = (words: readonly Word[], { first }: Measured): boolean =>
  /^(?:instead of|rather than)$/.test(`${wordAt(words, first - 2).norm} ${wordAt(words, first - 1).norm}`)

/** ISO 4217 codes are the only units of three capitals. */
const isMoney = ({ unit }: Pick<Measured, 'unit'>): boolean => /^[A-Z]{3}\b/.test(unit ?? '')

/** "costing at least €1.2 billion", "at £60": what something costs is not what is done with it. */
function isPrice(words: readonly Word[], { first, unit }: Measured): boolean {
  return isMoney({ unit }) && /^(?:at|cost|pric|worth|valu)/.test(wordAt(words, first - 1).stem)
}

/** "voted 312 to 201 to ban the sale". */
function isVote(words: readonly Word[], { first }: WordRange): boolean {
  const votes = (at: number): boolean =>
    wordAt(words, at).stem === 'vote' && wordAt(words, at).tag.startsWith('VB')
  return votes(first - 1) || (wordAt(words, first - 1).norm === 'to' && votes(first - 3))
}

/** A participle behind the figure ("900 sold") is nearer in sense than a verb before it. */
function distanceOf(words: readonly Word[], i: number, { first, end }: WordRange): number {
  if (i < first) return first - i
  // "has 40 missiles left": what is left is no stock of before.
  if (wordAt(words, i).norm === 'left') return 0
  return i - end + (isPastForm(wordAt(words, i).tag) ? 0.5 : 2.5)
}
