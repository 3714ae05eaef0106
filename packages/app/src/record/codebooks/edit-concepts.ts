import type { Codebook, Concept } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, ConceptId, HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import { moveConcept, mustBeOf, withEarlier } from '../statements/move-statements.ts'
import { changeCodebook, currentCodebook } from './codebook-versions.ts'
import { freeKey, withConcept, withMergedConcept, withoutConcept } from './edit-content.ts'

/** What a person may say of a concept; what is left out stays as it is. */
export interface ConceptFields {
  readonly label?: string
  readonly kind?: Concept['kind']
  readonly role?: Concept['role']
  readonly scheme?: string | null
  readonly definition?: string | null
  readonly agree?: readonly string[]
  readonly disagree?: readonly string[]
  /** "#aa3322"; for pictures and DNA. */
  readonly colour?: string | null
  /** A person's own columns, by name. */
  readonly attributes?: Readonly<Record<string, string>>
}

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

/** Says a concept differently: its label, definition, triggers, colour. Its statements stay with it. */
export function editConcept(db: Db, id: ConceptId, fields: ConceptFields, act: Act): Promise<EditedConcept> {
  return asOnlyWriter(db, async (tx) => {
    const concept = await standingConcept(tx, id)
    const { agree: _, disagree: __, attributes, ...columns } = fields
    const after = { ...columns, ...(attributes === undefined ? {} : { attributes }) }
    const own = await changeRow(tx, 'concept', id, after)
    const inBook = await changeContent(tx, concept.codebookId, act, (content) =>
      withConcept(content, {
        ...(entryOf(content, concept.key) ?? entryFrom(concept)),
        ...contentOf(fields),
      }),
    )
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
    const entry = (await lastEntry(tx, concept.codebookId, concept.key)) ?? entryFrom(concept)
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

/** The concept, if it is in the record and neither deprecated nor merged. */
async function standingConcept(tx: Db, id: ConceptId) {
  const concept = await conceptRow(tx, id)
  if (!concept.withdrawn) return concept
  const merged = concept.mergedInto !== null
  throw new Conflict({
    where: `concept ${id}`,
    what: `Concept ${concept.key} was ${merged ? `merged into concept ${concept.mergedInto}` : 'deprecated'} already.`,
    todo: merged ? 'Take the concept that it was merged into.' : 'Restore it first.',
  })
}

async function conceptRow(tx: Db, id: ConceptId) {
  const concept = await tx.selectFrom('concept').selectAll().where('id', '=', id).executeTakeFirst()
  if (concept === undefined) throw notInRecord('concept', id)
  return concept
}

type ConceptRow = Awaited<ReturnType<typeof conceptRow>>

async function newConcept(
  tx: Db,
  codebook: CodebookId,
  {
    key: wanted,
    agree = [],
    disagree = [],
    attributes = {},
    colour = null,
    ...given
  }: ConceptFields & {
    readonly label: string
    readonly key?: string
  },
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
  const { label, kind = 'policy-claim', role = null, scheme = null, definition = null } = given
  const columns = { label, kind, role, scheme, definition }
  const { id } = await tx
    .insertInto('concept')
    .values({ codebookId: codebook, key, ...columns, colour, attributes: JSON.stringify(attributes) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const content = withConcept(current.content, { id: key, ...columns, agree, disagree })
  return { id, changes: [inserted('concept', id), ...(await changeCodebook(tx, current, content, act))] }
}

async function changeContent(
  tx: Db,
  codebook: CodebookId,
  act: Act,
  change: (content: Codebook) => Codebook,
): Promise<RowChange[]> {
  const current = await currentCodebook(tx, codebook)
  return changeCodebook(tx, current, change(current.content), act)
}

const entryOf = ({ concepts }: Codebook, key: string): Concept | undefined =>
  concepts.find((concept) => concept.id === key)

/** A concept that no version holds any more is found by nothing until somebody gives it triggers. */
function entryFrom({ key, label, kind, role, scheme, definition }: ConceptRow): Concept {
  return { id: key, label, kind: kindOf(kind), role, scheme, definition, agree: [], disagree: [] }
}

function kindOf(kind: string): Concept['kind'] {
  const kinds = ['policy-claim', 'argument', 'factual-claim', 'expectation'] as const
  return kinds.find((known) => known === kind) ?? 'policy-claim'
}

function contentOf({ colour: _, attributes: __, ...fields }: ConceptFields): Partial<Concept> {
  return fields
}

async function lastEntry(tx: Db, codebook: CodebookId, key: string): Promise<Concept | undefined> {
  const versions = await tx
    .selectFrom('codebookVersion')
    .select('content')
    .where('codebookId', '=', codebook)
    .orderBy('id', 'desc')
    .execute()
  return versions.flatMap(({ content }) => entryOf(content, key) ?? [])[0]
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

function notTwo(into: string, from: string, id: ConceptId): Invalid {
  const what = `Concepts ${into} and ${from} are not two concepts of one codebook.`
  return new Invalid({ where: `concept ${id}`, what, todo: 'Choose another one.' })
}
