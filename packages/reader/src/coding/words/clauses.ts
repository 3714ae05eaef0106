import { isFiniteVerb } from '../../language/verb-tags.ts'
import {
  around,
  boundaryAt,
  type ClauseKind,
  CONTRAST,
  type Running,
  relativeEnd,
} from './clause-boundary.ts'
import { wordAt } from './word-at.ts'
import type { Word, WordRange } from './words.ts'

/**
 * A clause: the words it shares with its neighbour (a subject, "they will") and its own. `first` is where its own words
 * begin, after "and", "because" or "with".
 */
export interface Clause {
  readonly pieces: readonly WordRange[]
  readonly first: number
  readonly end: number
  readonly kind: ClauseKind
}

/**
 * Cuts a sentence's words into clauses: coordinated clauses and verb phrases (which share a subject), reasons
 * ("because", "due to concerns that"), contrasts, "with" and participle phrases, and relative clauses behind a comma.
 * Rough by design: a wrong cut costs a statement its edge, not its words. Linear in the sentence.
 *
 * @example "it could escalate the war and provoke others" // [it could escalate the war], [it could] + [provoke others]
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  if (words.length === 0) return []
  const clauses: Clause[] = []
  let shares: readonly WordRange[] = []
  let skipped: WordRange[] = []
  let clause = running(0, 'main', words)
  const close = (end: number): void => {
    if (end > clause.first) clauses.push(closed(clause, end, shares, skipped))
  }
  for (let i = 1; i < words.length; i++) {
    note(clause, words, i - 1)
    const relative = relativeEnd(words, i, clause)
    if (relative > i) {
      const whole = clause.verb < 0
      clauses.push({
        pieces: [{ first: whole ? clause.first : i, end: relative }],
        first: i,
        end: relative,
        kind: 'relative',
      })
      skipped = [...skipped, { first: i, end: relative }]
      i = relative - 1
      continue
    }
    const boundary = boundaryAt(words, i, clause, skipped)
    if (boundary === null) continue
    close(boundary.at)
    shares = boundary.shares
    skipped = []
    clause = running(boundary.first, boundary.kind, words)
    for (let seen = boundary.at; seen < boundary.first; seen++) i = Math.max(i, seen)
  }
  close(words.length)
  return clauses
}

/** The clause whose own words a word is among; `undefined` for a connector between clauses. */
export function clauseAt(clauses: readonly Clause[], word: number): Clause | undefined {
  return clauses.find((clause) => word >= clause.first && word < clause.end)
}

/** Whether a stretch of words lies in a clause, in what it shares with its neighbour too. */
export function isInClause(clause: Clause, { first, end }: WordRange): boolean {
  return clause.pieces.some((piece) => first >= piece.first && end <= piece.end)
}

function running(first: number, kind: ClauseKind, words: readonly Word[]): Running {
  const word = wordAt(words, first).norm
  const opening = first === 0 && (CONTRAST.has(word) || word === 'because' || word === 'despite')
  return { first, kind, verb: -1, modal: -1, auxiliary: -1, to: -1, opening }
}

function note(clause: Running, words: readonly Word[], i: number): void {
  const word = wordAt(words, i)
  if (i < clause.first) return
  if (isFiniteVerb(word.tag) && clause.verb < 0) clause.verb = i
  if (word.tag === 'MD') clause.modal = i
  if (word.stem === 'have' || word.stem === 'be') clause.auxiliary = i
  if (word.tag === 'TO' && wordAt(words, i + 1).tag.startsWith('VB')) clause.to = i
}

function closed(
  clause: Running,
  end: number,
  shares: readonly WordRange[],
  skipped: readonly WordRange[],
): Clause {
  const pieces: WordRange[] = [...shares]
  pieces.push(...around(clause.first, end, skipped))
  return { pieces, first: clause.first, end, kind: clause.kind }
}
