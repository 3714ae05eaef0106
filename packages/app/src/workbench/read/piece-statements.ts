/** Which statements begin in each piece of a text, and which have words in it. */
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { type Piece, partAt } from './chunks.ts'
import { anchor } from './marks.ts'

export interface PieceStatements {
  readonly begins: readonly StatementAnswer[]
  readonly touches: readonly StatementAnswer[]
}

export interface PlacedStatements {
  /** In the order of the text. */
  readonly order: readonly StatementAnswer[]
  readonly byPiece: ReadonlyMap<number, PieceStatements>
}

export const NOTHING_PLACED: PlacedStatements = { order: [], byPiece: new Map() }

/** Pieces of which nothing changed keep what they had `before`, so that only what changed is drawn again. */
export function placed(
  pieces: readonly Piece[],
  statements: readonly StatementAnswer[],
  before: PlacedStatements = NOTHING_PLACED,
): PlacedStatements {
  const order = statements
    .map((statement) => ({ statement, at: anchor(statement) }))
    .sort((a, b) => a.at - b.at || a.statement.id - b.statement.id)
  const found = new Map<number, { readonly begins: StatementAnswer[]; readonly touches: StatementAnswer[] }>()
  const pieceNumber = (offset: number) => partAt(pieces, offset)?.at ?? 0
  const of = (piece: number) => {
    const own = found.get(piece) ?? { begins: [], touches: [] }
    found.set(piece, own)
    return own
  }
  for (const { statement, at } of order) {
    of(pieceNumber(at)).begins.push(statement)
    for (const { start, end } of spansOf(statement)) {
      const last = pieceNumber(Math.max(start, end - 1))
      for (let piece = pieceNumber(start); piece <= last; piece++) {
        const { touches } = of(piece)
        if (touches.at(-1) !== statement) touches.push(statement)
      }
    }
  }
  const byPiece = new Map<number, PieceStatements>(found)
  for (const [piece, now] of found) {
    const old = before.byPiece.get(piece)
    if (old !== undefined && same(old.begins, now.begins) && same(old.touches, now.touches))
      byPiece.set(piece, old)
  }
  return { order: order.map(({ statement }) => statement), byPiece }
}

const spansOf = ({ source, cue, content, hedges }: StatementAnswer) => [
  ...source,
  ...cue,
  ...content,
  ...hedges,
]

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])
