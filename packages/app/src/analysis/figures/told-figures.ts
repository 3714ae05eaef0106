import type { Quantity } from '@onrecord/reader'
import type { Db } from '../../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../../record/statements/statement-filter.ts'
import type { FigureStatement } from './figure.ts'

/** The figures of items in the statements that match, in the order of the texts; one row a figure. */
export async function toldFigures(db: Db, filter: StatementFilter = {}): Promise<readonly FigureStatement[]> {
  const rows = await db
    .selectFrom('quantity as q')
    .innerJoin('statement as s', 's.id', 'q.statementId')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(filter))
    .where('q.item', 'is not', null)
    .orderBy('d.published')
    .orderBy('s.documentId')
    .orderBy('q.start')
    .orderBy('s.id')
    .selectAll('q')
    .select([
      's.id',
      's.documentId',
      's.versionId',
      's.sentence',
      's.sentenceStart',
      'd.title',
      'd.published',
    ])
    .execute()
  return rows.map((row) => {
    const {
      id,
      documentId,
      versionId,
      sentence,
      sentenceStart,
      title,
      published,
      statementId,
      place,
      ...rest
    } = row
    const quantity: Quantity = rest
    return {
      id,
      document: { id: documentId, versionId, title, date: published },
      sentence: { start: sentenceStart, text: sentence },
      quantities: [quantity],
    }
  })
}
