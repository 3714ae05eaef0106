import type { Codebook } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, ConceptId, HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid } from '../errors.ts'
import { mustBeAsSeen, type Seen } from '../history/as-seen.ts'
import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import { moveConcept, mustBeOf, withEarlier } from '../statements/move-statements.ts'
import { changeCodebook, currentCodebook } from './codebook-versions.ts'
import {
  type ConceptFields,
  conceptEntry,
  conceptFields,
  conceptRow,
  kindOf,
  standingConcept,
  withFields,
} from './concept-entry.ts'
import { freeKey, withConcept, withMergedConcept, withoutConcept } from './edit-content.ts'

/** What a change of a code made: the code, the change to undo, and the statements it touches. */
export interface EditedCode<Id extends number> {
  readonly id: Id
  readonly history: HistoryId
  readonly statements: readonly StatementId[]
}
export type EditedConcept = EditedCode<ConceptId>

/**
 * A new concept of a codebook. Each change of a concept is one entry of the history with a new version of its codebook, so
 * that undoing brings the old version back.
 */
export function createConcept(
  db: Db,
  codebook: CodebookId,
  fields: ConceptFields & { readonly label: string; readonly key?: string },
  act: Act,
): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const { id, changes } = await newConcept(tx, codebook, fields, act)
    return { id, history: await note(tx, 'added concept', act, changes), statements: [] }
  })
}

/**
 * Says a concept differently: its label, definition, triggers, colour. Its statements stay with it. Throws `Conflict` where
 * somebody else changed the same fields since they were `seen`.
 */
export function editConcept(
  db: Db,
  id: ConceptId,
  fields: ConceptFields,
  act: Act,
  { seen }: Seen<ConceptFields> = {},
): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const concept = await standingConcept(tx, id)
    const entry = await conceptEntry(tx, concept)
    mustBeAsSeen(`concept ${concept.key}`, { ...conceptFields(concept, entry) }, { ...fields }, { ...seen })
    const columns = await changeRow(tx, 'concept', id, columnsOf(fields))
    const inBook = await changeContent(tx, concept.codebookId, act, (content) => {
      mustNameOthers(content, concept.key, fields)
      return withConcept(content, withFields(entry, fields))
    })
    // Where only the codebook's content changed, the concept's own history tells of it, too.
    const label = { label: concept.label }
    const own: RowChange[] =
      columns.length > 0 || inBook.length === 0
        ? columns
        : [{ table: 'concept', id, before: label, after: label }]
    const changes = [...own, ...inBook]
    if (changes.length === 0) {
      const what = `Concept ${concept.key} is like that already.`
      throw new Conflict({ where: `concept ${id}`, what, todo: 'Nothing needs to be done.' })
    }
    const action = fields.label === undefined || fields.label === concept.label ? 'changed' : 'renamed'
    const history = await note(tx, `${action} concept`, act, changes)
    return { id, history, statements: await touchedByConcept(tx, id) }
  })
}

/** What the record has a column for; the codebook's content has the rest. */
function columnsOf({
  agree: _,
  disagree: __,
  not: ___,
  examples: ____,
  about: _____,
  answers: ______,
  ...columns
}: ConceptFields) {
  return { ...columns }
}

/**
 * Says that concepts are one: their statements become the first's, and what pointed to them points to it. All must be of
 * one codebook.
 */
export function mergeConcepts(
  db: Db,
  into: ConceptId,
  from: readonly ConceptId[],
  act: Act,
): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const stays = await standingConcept(tx, into)
    const changes: RowChange[] = []
    const statements: StatementId[] = []
    for (const id of new Set(from)) {
      const merged = await standingConcept(tx, id)
      if (id === into || merged.codebookId !== stays.codebookId) throw notTwo(stays.key, merged.key, id)
      statements.push(...(await touchedByConcept(tx, id)))
      changes.push(...(await moveConcept(tx, id, into, null)))
      changes.push(...(await changeRow(tx, 'concept', id, { withdrawn: true, mergedInto: into })))
    }
    const keys = await keysOf(tx, from)
    changes.push(
      ...(await changeContent(tx, stays.codebookId, act, (content) =>
        keys.reduce((book, key) => withMergedConcept(book, stays.key, key), content),
      )),
    )
    return { id: into, history: await note(tx, 'merged concepts', act, changes), statements }
  })
}

/** Says that some statements of a concept are about something else: they go to a new concept. */
export function splitConcept(
  db: Db,
  id: ConceptId,
  fields: ConceptFields & { readonly label: string; readonly key?: string },
  statements: readonly StatementId[],
  act: Act,
): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const concept = await standingConcept(tx, id)
    await mustBeOf(tx, statements, ['concept_id'], id, `concept ${concept.key}`)
    const { kind, role, scheme, codebookId } = concept
    const like = { kind: kindOf(kind), role, scheme }
    const made = await newConcept(tx, codebookId, { ...like, ...fields }, act, concept.key)
    const moved = await moveConcept(tx, id, made.id, await withEarlier(tx, statements))
    const history = await note(tx, 'split concept', act, [...made.changes, ...moved])
    return { id: made.id, history, statements }
  })
}

/** Deprecates a concept: its statements stay, and nothing is coded by it any more. */
export function withdrawConcept(db: Db, id: ConceptId, act: Act): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const concept = await standingConcept(tx, id)
    const changes = [
      ...(await changeRow(tx, 'concept', id, { withdrawn: true })),
      ...(await changeContent(tx, concept.codebookId, act, (content) =>
        withoutConcept(content, concept.key),
      )),
    ]
    const history = await note(tx, 'deprecated concept', act, changes)
    return { id, history, statements: await touchedByConcept(tx, id) }
  })
}

/** Takes a deprecated concept into the codebook again, with the triggers it had last. */
export function restoreConcept(db: Db, id: ConceptId, act: Act): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const concept = await conceptRow(tx, id)
    if (!concept.withdrawn || concept.mergedInto !== null) {
      const what = concept.withdrawn ? 'was merged into another one' : 'is not deprecated'
      const todo = concept.withdrawn ? 'Undo the merge, or split that one.' : 'Nothing needs to be done.'
      throw new Conflict({ where: `concept ${id}`, what: `Concept ${concept.key} ${what}.`, todo })
    }
    const entry = await conceptEntry(tx, concept)
    const changes = [
      ...(await changeRow(tx, 'concept', id, { withdrawn: false })),
      ...(await changeContent(tx, concept.codebookId, act, (content) => withConcept(content, entry))),
    ]
    const history = await note(tx, 'restored concept', act, changes)
    return { id, history, statements: await touchedByConcept(tx, id) }
  })
}

/** The statements that count and are coded by a concept: what merging or deprecating it would touch. */
export async function touchedByConcept(db: Db, id: ConceptId): Promise<readonly StatementId[]> {
  const rows = await db
    .selectFrom('currentStatement')
    .select('id')
    .where('conceptId', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

async function newConcept(
  tx: Db,
  codebook: CodebookId,
  { key: wanted, ...fields }: ConceptFields & { readonly label: string; readonly key?: string },
  act: Act,
  like?: string,
) {
  const current = await currentCodebook(tx, codebook)
  const keys = (
    await tx.selectFrom('concept').select('key').where('codebookId', '=', codebook).orderBy('id').execute()
  ).map((row) => row.key)
  if (wanted !== undefined && keys.includes(wanted)) {
    const what = `The codebook has a concept ${wanted} already.`
    throw new Conflict({ where: `concept ${wanted}`, what, todo: 'Choose another id.' })
  }
  const key = wanted ?? freeKey(current.content, keys, like ?? keys.at(-1) ?? 'C00')
  mustNameOthers(current.content, key, fields)
  const entry = withFields({ id: key, ...BLANK, label: fields.label }, fields)
  const { label, kind, role, scheme, definition } = entry
  const { colour = null, attributes = {} } = fields
  const { id } = await tx
    .insertInto('concept')
    .values({
      ...{ codebookId: codebook, key, label, kind, role, scheme, definition, colour },
      attributes: JSON.stringify(attributes),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const content = withConcept(current.content, entry)
  return { id, changes: [inserted('concept', id), ...(await changeCodebook(tx, current, content, act))] }
}

const BLANK = {
  kind: 'policy-claim',
  role: null,
  scheme: null,
  definition: null,
  agree: [],
  disagree: [],
} as const

async function changeContent(
  tx: Db,
  codebook: CodebookId,
  act: Act,
  change: (content: Codebook) => Codebook,
): Promise<RowChange[]> {
  const current = await currentCodebook(tx, codebook)
  return changeCodebook(tx, current, change(current.content), act)
}

async function keysOf(tx: Db, ids: readonly ConceptId[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('concept')
    .select('key')
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.key)
}

/** A reason is about another concept of its codebook, and answers others. Throws `Invalid` with the id that is none. */
function mustNameOthers(
  { concepts }: Codebook,
  key: string,
  { about = null, answers = [] }: Pick<ConceptFields, 'about' | 'answers'>,
): void {
  for (const [field, named] of [
    ['about', about],
    ...answers.map((one) => ['answers', one] as const),
  ] as const) {
    if (named === null || (named !== key && concepts.some(({ id }) => id === named))) continue
    const what =
      named === key
        ? `"${field}" of concept ${key} names ${key} itself.`
        : `"${field}" of concept ${key} names ${named}, and no concept of its codebook has that id.`
    throw new Invalid({ where: `concept ${key}`, what, todo: 'Choose another one.' })
  }
}

function notTwo(into: string, from: string, id: ConceptId): Invalid {
  const what = `Concepts ${into} and ${from} are not two concepts of one codebook.`
  return new Invalid({ where: `concept ${id}`, what, todo: 'Choose another one.' })
}
