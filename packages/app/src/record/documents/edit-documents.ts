import type { DocumentId, HistoryId, OutletId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, notInRecord } from '../errors.ts'
import { mustBeAsSeen, type Seen } from '../history/as-seen.ts'
import { type Act, changeRow, note } from '../history/history.ts'
import { outletIds } from './outlet-ids.ts'

/** What a person may say of a document; what is left out stays as it is. */
export interface DocumentFields {
  readonly title?: string | null
  /** By name; matched to the codebook's outlets without regard to case, made where there is none. */
  readonly outlet?: string | null
  /** ISO day of publication. */
  readonly date?: string | null
  readonly author?: string | null
  readonly section?: string | null
}

export interface EditedDocument {
  readonly id: DocumentId
  readonly history: HistoryId
}

/**
 * Says differently where a document comes from. Its text never changes. Throws `Conflict` where somebody else changed the
 * same fields since they were `seen`.
 */
export function editDocument(
  db: Db,
  id: DocumentId,
  { outlet, date, ...fields }: DocumentFields,
  act: Act,
  { seen }: Seen<DocumentFields> = {},
): Promise<EditedDocument> {
  return asOnlyWriter(db, async (tx) => {
    mustBeAsSeen(`document ${id}`, await standingFields(tx, id), { outlet, date, ...fields }, { ...seen })
    const changes = await changeRow(tx, 'document', id, {
      ...fields,
      ...(date === undefined ? {} : saidByPerson(date)),
      ...(outlet === undefined ? {} : { outletId: await outletId(tx, id, outlet) }),
    })
    if (changes.length === 0) throw nothingToDo(id, `Document ${id} is like that already.`)
    return { id, history: await note(tx, 'changed document', act, changes) }
  })
}

/** A person's day is in no doubt, and what said it before says it no more. */
const saidByPerson = (date: string | null) => {
  return { published: date, datedBy: 'person', earliest: null, latest: null }
}

/** Takes a document out of the record: it and its statements count no more, until it is restored. */
export function withdrawDocument(db: Db, id: DocumentId, act: Act): Promise<EditedDocument> {
  return asOnlyWriter(db, async (tx) => {
    const changes = await changeRow(tx, 'document', id, { withdrawn: true })
    if (changes.length === 0) throw nothingToDo(id, `Document ${id} was withdrawn already.`)
    return { id, history: await note(tx, 'withdrew document', act, changes) }
  })
}

/** Brings a withdrawn document back, with its statements as they were. */
export function restoreDocument(db: Db, id: DocumentId, act: Act): Promise<EditedDocument> {
  return asOnlyWriter(db, async (tx) => {
    const changes = await changeRow(tx, 'document', id, { withdrawn: false })
    if (changes.length === 0) throw nothingToDo(id, `Document ${id} is not withdrawn.`)
    return { id, history: await note(tx, 'restored document', act, changes) }
  })
}

async function standingFields(tx: Db, id: DocumentId) {
  const row = await tx
    .selectFrom('document as d')
    .leftJoin('outlet as o', 'o.id', 'd.outletId')
    .where('d.id', '=', id)
    .select(['d.title', 'd.published as date', 'd.author', 'd.section', 'o.name as outlet'])
    .executeTakeFirst()
  if (row === undefined) throw notInRecord('document', id)
  return row
}

async function outletId(tx: Db, document: DocumentId, name: string | null): Promise<OutletId | null> {
  if (name === null || name === '') return null
  const read = await tx
    .selectFrom('document as d')
    .leftJoin('reading as r', 'r.versionId', 'd.versionId')
    .leftJoin('codebookVersion as v', 'v.id', 'r.codebookVersionId')
    .where('d.id', '=', document)
    .orderBy('r.id', 'desc')
    .select('v.codebookId')
    .executeTakeFirst()
  if (read === undefined) throw notInRecord('document', document)
  return (await outletIds(tx, read.codebookId ?? 0, [name]))(name)
}

function nothingToDo(id: DocumentId, what: string): Conflict {
  return new Conflict({ where: `document ${id}`, what, todo: 'Nothing needs to be done.' })
}
