import { useMemo, useRef } from 'react'
import type { FullDocument } from '../../api/contract/shapes.ts'
import { type Chunk, chunkSize, chunksOf, type Piece, partAt, piecesOf } from './chunks.ts'
import { anchor } from './marks.ts'
import { NOTHING_PLACED, type PlacedStatements, placed } from './piece-statements.ts'

export interface LaidOutDocument extends PlacedStatements {
  readonly pieces: readonly Piece[]
  readonly chunks: readonly Chunk[]
  /** The chunk in which a statement begins. */
  readonly chunkOf: (statement: number) => number | undefined
}

/** A document's text in chunks, and its statements in their order; what did not change keeps its identity. */
export function useLaidOut({ text, characters, paragraphs, statementList }: FullDocument): LaidOutDocument {
  const pieces = useMemo(() => piecesOf(text, paragraphs), [text, paragraphs])
  const chunks = useMemo(() => chunksOf(text, pieces, chunkSize(characters)), [text, characters, pieces])
  const before = useRef(NOTHING_PLACED)
  const now = useMemo(() => placed(pieces, statementList, before.current), [pieces, statementList])
  before.current = now
  return useMemo(() => {
    const chunkOf = (id: number) => {
      const statement = statementList.find((one) => one.id === id)
      return statement === undefined ? undefined : partAt(chunks, anchor(statement))?.at
    }
    return { ...now, pieces, chunks, chunkOf }
  }, [now, pieces, chunks, statementList])
}
