import { type CodedDocument, codedDocuments } from '../out/coded-document.ts'
import type { Taken } from '../out/export-format.ts'

/** What a format makes of each article, one after the other, so that memory holds a few articles only. */
export async function* documentPieces<Piece>(
  { db, filter, written }: Taken,
  piecesOf: (document: CodedDocument) => Iterable<Piece>,
): AsyncGenerator<Piece> {
  for await (const document of codedDocuments(db, filter)) {
    yield* piecesOf(document)
    written(document.statements.length)
  }
}
