import { firstWhere } from '../../first-where.ts'
import { beginOf, OUTSIDE, ROLES, type Role } from './labels.ts'
import { type TokenNumbers, tagNumber } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** A contiguous stretch of tokens with one role, half-open. */
export interface Piece {
  readonly role: Role
  readonly first: number
  readonly end: number
  /** Number of its sequence: the paragraph, or the piece of a very long one. */
  readonly sequence: number
  /** Hash of the lemma of its first verb, else of its first token. */
  readonly head: number
}

/** The pieces of a text by role, in text order, with running counts of where they begin. */
export interface Pieces {
  readonly source: readonly Piece[]
  readonly cue: readonly Piece[]
  readonly content: readonly Piece[]
  /** By role: how many pieces begin before each token. */
  readonly begun: Readonly<Record<Role, Uint32Array>>
}

export function piecesOf(view: TokenNumbers, labels: Uint8Array): Pieces {
  const pieces: Record<Role, Piece[]> = { source: [], cue: [], content: [] }
  view.sequences.forEach(({ first, end }, sequence) => {
    for (let i = first; i < end; ) {
      const label = labels[i]!
      if (label === OUTSIDE) {
        i++
        continue
      }
      const role = ROLES[(label - 1) >> 1] ?? 'content'
      let last = i + 1
      while (last < end && labels[last] === beginOf(role) + 1) last++
      pieces[role].push({ role, first: i, end: last, sequence, head: headOf(view, i, last) })
      i = last
    }
  })
  const { length } = view
  return {
    ...pieces,
    begun: {
      source: begun(pieces.source, length),
      cue: begun(pieces.cue, length),
      content: begun(pieces.content, length),
    },
  }
}

const VERBS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map(tagNumber))

export function headOf({ tag, lemma }: TokenNumbers, first: number, end: number): number {
  for (let i = first; i < end; i++) if (VERBS.has(tag[i]!)) return lemma[i]!
  return lemma[first]!
}

function begun(pieces: readonly Piece[], length: number): Uint32Array {
  const counts = new Uint32Array(length + 2)
  for (const { first } of pieces) counts[first + 1]! += 1
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!
  return counts
}

/** How many pieces of a role begin from one token up to, not with, another. */
export function beginningIn({ begun }: Pieces, role: Role, from: number, to: number): number {
  const counts = begun[role]
  const low = Math.max(0, Math.min(from, counts.length - 1))
  const high = Math.max(low, Math.min(to, counts.length - 1))
  return counts[high]! - counts[low]!
}

/** The pieces of a list that begin within `reach` tokens of a token, at most `most` on each side. */
export function piecesNear(list: readonly Piece[], token: number, reach: number, most: number): Piece[] {
  const low = firstWhere(list, ({ first }) => first >= token)
  const near = list.slice(Math.max(0, low - most), low + most)
  return near.filter((piece) => Math.max(piece.first - token, token - piece.end) <= reach)
}
