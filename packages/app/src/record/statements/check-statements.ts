import type { StatementId, VersionId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'
import { codebookOf } from './codebook-of.ts'
import type { CodedStatement, Correction } from './coded-statement.ts'
import { keepChecked } from './keep-checked.ts'
import { newestWord } from './newest-word.ts'
import { type Decided, type Replacement, replaceStatements } from './replace-statements.ts'
import { matches, type StatementFilter } from './statement-filter.ts'
import { versionTexts } from './version-texts.ts'

/**
 * People's word on statements. A proposal is never changed: the person's statement stands beside it, supersedes it, and
 * is what counts from then on. Everything here is one change of the history and can be undone. Throws `NotFound` for an
 * unknown statement, `Conflict` for one that somebody decided on meanwhile, `Invalid` when the words are not in the text.
 */
export function acceptStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return replaceStatements(
    db,
    [{ old: [id], verdict: 'accepted', corrections: [{}] }],
    'accepted statement',
    act,
  )
}

/** Puts a statement right. */
export function correctStatement(
  db: Db,
  id: StatementId,
  correction: Correction,
  act: Act,
): Promise<Decided> {
  return replaceStatements(
    db,
    [{ old: [id], verdict: 'corrected', corrections: [correction] }],
    'corrected statement',
    act,
  )
}

/** Says that a statement is none: it stays in the record and counts nowhere. */
export function rejectStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return replaceStatements(
    db,
    [{ old: [id], verdict: 'rejected', corrections: [{}] }],
    'rejected statement',
    act,
  )
}

/** Says that one statement is several: each correction makes one of them. */
export async function splitStatement(
  db: Db,
  id: StatementId,
  corrections: readonly Correction[],
  act: Act,
): Promise<Decided> {
  if (corrections.length < 2) {
    throw new Invalid({
      what: 'A statement is split into two or more.',
      where: `statement ${id}`,
      todo: 'Give a coding for each part, or correct the statement instead.',
    })
  }
  return replaceStatements(db, [{ old: [id], verdict: 'corrected', corrections }], 'split statement', act)
}

/**
 * Says that several statements of one text are one: that of the first with the correction, which supersedes all. Without
 * a correction of the words it points to all of theirs.
 */
export async function mergeStatements(
  db: Db,
  ids: readonly StatementId[],
  correction: Correction,
  act: Act,
): Promise<Decided> {
  if (new Set(ids).size !== ids.length || ids.length < 2) {
    throw new Invalid({
      what: 'Two or more different statements are merged into one.',
      where: `statements ${ids.join(', ')}`,
      todo: 'Name each of them once.',
    })
  }
  return replaceStatements(
    db,
    [{ old: ids, verdict: 'corrected', corrections: [correction] }],
    'merged statements',
    act,
  )
}

/** Accepts or rejects several statements in one step: all of them, or none where one of them cannot be. */
export function decideOnStatements(
  db: Db,
  ids: readonly StatementId[],
  verdict: 'accepted' | 'rejected',
  act: Act,
): Promise<Decided> {
  const each = [...new Set(ids)].map((id): Replacement => ({ old: [id], verdict, corrections: [{}] }))
  return replaceStatements(
    db,
    each,
    each.length === 1 ? `${verdict} statement` : `${verdict} ${each.length} statements`,
    act,
  )
}

/** Accepts or rejects every proposal that matches and that nobody decided on, in one step. */
export async function decideOnProposals(
  db: Db,
  filter: StatementFilter & { readonly atLeast?: number },
  verdict: 'accepted' | 'rejected',
  act: Act,
): Promise<Decided | null> {
  const ids = await undecidedProposals(db, filter)
  if (ids.length === 0) return null
  const replacements = ids.map((id): Replacement => ({ old: [id], verdict, corrections: [{}] }))
  return replaceStatements(db, replacements, `${verdict} ${ids.length} proposals`, act)
}

/** The proposals that match and wait for a decision, in text order. `atLeast` is the least confidence, 0 to 1. */
export async function undecidedProposals(
  db: Db,
  { atLeast = 0, ...filter }: StatementFilter & { readonly atLeast?: number },
): Promise<readonly StatementId[]> {
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches({ ...filter, layer: 'proposal' }))
    .where('s.supersededBy', 'is', null)
    .where('s.confidence', '>=', atLeast)
    .orderBy('s.documentId')
    .orderBy('s.firstChar')
    .orderBy('s.id')
    .select('s.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Adds a statement that the reader missed. */
export function addStatement(
  db: Db,
  version: VersionId,
  statement: CodedStatement,
  act: Act,
): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const codebook = await codebookOf(tx, version)
    const texts = await versionTexts(tx, [version])
    const own = { statement, version, codebook, verdict: 'added' as const, supersedes: null }
    const ids = (await keepChecked(tx, [own], texts, act)).map(([, id]) => id)
    const history = await note(
      tx,
      'added statement',
      act,
      ids.map((id) => inserted('statement', id)),
    )
    return { statements: ids, history }
  })
}

/** Takes back a statement that a person added: it counts no more, and undoing brings it back. */
export function withdrawStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const [old] = await newestWord(tx, [id])
    if (old?.verdict !== 'added') {
      throw new Invalid({
        what: `Statement ${id} was proposed, not added by a person.`,
        where: `statement ${id}`,
        todo: 'Reject it instead.',
      })
    }
    await tx.updateTable('statement').set({ withdrawn: true }).where('id', '=', id).execute()
    const change: RowChange = {
      table: 'statement',
      id,
      before: { withdrawn: false },
      after: { withdrawn: true },
    }
    return { statements: [id], history: await note(tx, 'withdrew statement', act, [change]) }
  })
}
