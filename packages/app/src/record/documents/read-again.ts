import type { Statement } from '@onrecord/reader'
import type { CodebookId, CoderId, ReadingId, StatementId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { type RowChange, writeChanges } from '../history/history.ts'
import { type MatchedReading, matchReading } from '../statements/match-reading.ts'
import { type StandingRow, standingStatements } from '../statements/standing-statements.ts'
import type { PlannedArticle } from './read-article.ts'

/** A text that is read again: what it has, and what the new reading makes of that. */
export interface TextAgain {
  readonly standing: readonly StandingRow[]
  readonly proposed: readonly Statement[]
  readonly matched: MatchedReading
}

/** Holds the new readings of texts that are read again, by this codebook, against what these have. */
export async function textsAgain(
  tx: Db,
  plan: readonly PlannedArticle[],
  codebook: CodebookId,
): Promise<ReadonlyMap<VersionId, TextAgain>> {
  const again = plan.filter(({ outcome }) => outcome === 'read-again')
  if (again.length === 0) return new Map()
  const found = await standingStatements(
    tx,
    again.map(({ version }) => version),
  )
  return new Map(
    again.map(({ version, article: { statements: proposed } }) => {
      const standing = found.get(version) ?? []
      return [version, { standing, proposed, matched: matchReading(standing, proposed, codebook) }]
    }),
  )
}

/** Whether a proposal is a new row: what stays and what people decided on already is none. */
export function isNew({ matched }: TextAgain, place: number): boolean {
  return !matched.kept.has(place) && !matched.settled.has(place)
}

/**
 * Settles the old proposals of a text that was read again: those that stay are the new reading's from now on; the others
 * are outdated and lead to what stands in their place.
 */
export async function settleOld(
  tx: Db,
  { standing, proposed, matched }: TextAgain,
  fresh: ReadonlyMap<number, StatementId>,
  by: {
    readonly reading: ReadingId | undefined
    readonly coder: CoderId
    readonly codebook: CodebookId
  },
): Promise<readonly RowChange[]> {
  const { kept, settled, replaced } = matched
  const idAt = (place: number | null): StatementId | null =>
    place === null ? null : (fresh.get(place) ?? kept.get(place) ?? settled.get(place) ?? null)
  const outdated = replaced.map(
    ({ id, by: place }): RowChange => ({
      table: 'statement',
      id,
      before: { outdated: false, successor: null },
      after: { outdated: true, successor: idAt(place) },
    }),
  )
  const rows = new Map(standing.map((row) => [row.id, row]))
  const confirmed = [...kept].flatMap(([place, id]): RowChange[] => {
    const row = rows.get(id)
    const statement = proposed[place]
    if (row === undefined || statement === undefined) return []
    const before = {
      readingId: row.reading,
      coderId: row.coder,
      codebookId: row.codebook,
      place: row.place,
      confidence: row.confidence,
    }
    const after = {
      readingId: by.reading ?? row.reading,
      coderId: by.coder,
      codebookId: by.reading === undefined ? row.codebook : by.codebook,
      place,
      confidence: statement.confidence,
    }
    return [{ table: 'statement', id, before, after }]
  })
  await writeChanges(tx, outdated)
  await writeChanges(tx, confirmed)
  return [...outdated, ...confirmed]
}
