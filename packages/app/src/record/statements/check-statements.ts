import type { Statement } from '@onrecord/reader'
import type { CodebookId, DocumentId, StatementId, VersionId } from '../engine/ids.ts'
import { newId } from '../engine/insert-rows.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import type { Verdict } from '../engine/schema.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'
import { ungrounded } from './grounding.ts'
import { keepCoded } from './keep-statements.ts'
import { type RecordedStatement, statementById } from './statements.ts'

/** What a person may say differently about a statement; the words it points to included. */
export type Correction = Partial<Omit<Statement, 'coder'>>

/**
 * People's word on statements. A proposal is never changed: the person's statement stands beside it, supersedes it, and
 * is what counts from then on. All answer with the id of the new statement and can be undone.
 */
export function acceptStatement(db: Db, id: StatementId, act: Act): Promise<StatementId> {
  return supersede(db, id, 'accepted', {}, act)
}

/** Puts a statement right. Throws when the corrected words are not in the text. */
export function correctStatement(
  db: Db,
  id: StatementId,
  correction: Correction,
  act: Act,
): Promise<StatementId> {
  return supersede(db, id, 'corrected', correction, act)
}

/** Says that a statement is none: it stays in the record and counts nowhere. */
export function rejectStatement(db: Db, id: StatementId, act: Act): Promise<StatementId> {
  return supersede(db, id, 'rejected', {}, act)
}

/** Adds a statement that the reader missed. Throws when its words are not in the text. */
export function addStatement(
  db: Db,
  version: VersionId,
  statement: Statement,
  act: Act,
): Promise<StatementId> {
  return asOnlyWriter(db, async (tx) => {
    const codebook = await codebookOf(tx, version)
    const id = await keepChecked(
      tx,
      version,
      statement,
      { codebook, verdict: 'added', supersedes: null },
      act,
    )
    await note(tx, 'added statement', act, [inserted('statement', id)])
    return id
  })
}

function supersede(
  db: Db,
  id: StatementId,
  verdict: Verdict,
  correction: Correction,
  act: Act,
): Promise<StatementId> {
  return asOnlyWriter(db, async (tx) => {
    const old = await standing(tx, id)
    const { codebookId: codebook } = await tx
      .selectFrom('statement')
      .select('codebookId')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const statement = { ...old, ...correction }
    const fresh = await keepChecked(
      tx,
      old.document.versionId,
      statement,
      { codebook, verdict, supersedes: id },
      act,
    )
    await tx.updateTable('statement').set({ supersededBy: fresh }).where('id', '=', id).execute()
    const change: RowChange = {
      table: 'statement',
      id,
      before: { supersededBy: null },
      after: { supersededBy: fresh },
    }
    await note(tx, `${verdict} statement`, act, [inserted('statement', fresh), change])
    return fresh
  })
}

/** The statement, if it is the newest word; a person must not overwrite what another said meanwhile. */
async function standing(tx: Db, id: StatementId): Promise<RecordedStatement> {
  const row = await tx
    .selectFrom('statement')
    .select(['supersededBy', 'withdrawn', 'outdated'])
    .where('id', '=', id)
    .executeTakeFirst()
  const statement = await statementById(tx, id)
  if (row === undefined || statement === null) throw notInRecord('statement', id)
  const where = `statement ${id}`
  if (row.supersededBy !== null) {
    const what = `Statement ${id} was checked already: statement ${row.supersededBy} stands for it now.`
    const todo = `Look at statement ${row.supersededBy} and change that one.`
    throw new Conflict({ where, what, todo, standing: row.supersededBy })
  }
  if (row.withdrawn || row.outdated) {
    const what = `Statement ${id} no longer counts; a newer reading replaced it.`
    throw new Conflict({ where, what, todo: 'Open the document again and change what stands there now.' })
  }
  return statement
}

interface Checked {
  readonly codebook: CodebookId | null
  readonly verdict: Verdict
  readonly supersedes: StatementId | null
}

async function keepChecked(
  tx: Db,
  version: VersionId,
  statement: Statement,
  { codebook, verdict, supersedes }: Checked,
  act: Act,
): Promise<StatementId> {
  const { text, documentId, date } = await versionText(tx, version)
  const fault = ungrounded(statement, text)
  if (fault !== null) {
    const what = `The statement cannot be kept: ${fault}.`
    throw new Invalid({ where: `document version ${version}`, what, todo: 'Choose its words in the text.' })
  }
  const row = { coderId: act.coder, codebookId: codebook, layer: 'checked', verdict, supersedes, place: 0 }
  const id = await newId(tx, 'statement')
  await keepCoded(
    tx,
    [{ id, statement, text, document: documentId, date, row: { ...row, documentId, versionId: version } }],
    codebook,
  )
  return id
}

async function versionText(
  tx: Db,
  version: VersionId,
): Promise<{ text: string; documentId: DocumentId; date: string | null }> {
  const found = await tx
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .select(['v.text', 'v.documentId', 'd.published as date'])
    .where('v.id', '=', version)
    .executeTakeFirst()
  if (found === undefined) throw notInRecord('document version', version)
  return found
}

/** The codebook by which a version was read last; a statement added by hand is coded by the same one. */
async function codebookOf(tx: Db, version: VersionId): Promise<CodebookId | null> {
  const reading = await tx
    .selectFrom('reading as r')
    .innerJoin('codebookVersion as c', 'c.id', 'r.codebookVersionId')
    .select('c.codebookId')
    .where('r.versionId', '=', version)
    .orderBy('r.id', 'desc')
    .executeTakeFirst()
  return reading?.codebookId ?? null
}
