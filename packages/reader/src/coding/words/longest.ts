import { appendTo } from '../../append-to.ts'
import type { TriggerMatch } from './triggers.ts'

/**
 * Of matches that lie inside one another the longest stays: a match goes when another of its kind holds all its words
 * and more. `same` says which matches compete.
 */
export function longest<T>(
  matches: readonly TriggerMatch<T>[],
  same: (a: T, b: T) => boolean = () => true,
): TriggerMatch<T>[] {
  if (matches.length < 2) return [...matches]
  const ordered = [...matches].sort((a, b) => weight(b) - weight(a) || a.first - b.first || a.end - b.end)
  const kept: TriggerMatch<T>[] = []
  const byWord = new Map<number, TriggerMatch<T>[]>()
  for (const match of ordered) {
    const rivals = byWord.get(match.literal[0] ?? -1) ?? []
    if (rivals.some((rival) => same(rival.value, match.value) && holds(rival, match))) continue
    kept.push(match)
    for (const word of match.literal) appendTo(byWord, word, match)
  }
  return kept.sort((a, b) => a.first - b.first || a.end - b.end)
}

const CLOSENESS = { exact: 2, inflected: 1, synonym: 0 }

function weight<T>(match: TriggerMatch<T>): number {
  return match.literal.length * 4 + CLOSENESS[match.closeness]
}

function holds<T>(outer: TriggerMatch<T>, inner: TriggerMatch<T>): boolean {
  return inner.literal.every((word) => outer.literal.includes(word))
}
