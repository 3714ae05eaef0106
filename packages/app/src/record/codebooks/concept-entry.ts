import type { Concept } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, ConceptId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, notInRecord } from '../errors.ts'
import { currentCodebook } from './codebook-versions.ts'

/** What a person may say of a concept; what is left out stays as it is. */
export interface ConceptFields {
  readonly label?: string
  readonly kind?: Concept['kind']
  readonly role?: Concept['role']
  readonly scheme?: string | null
  /** The concept of the same codebook that it is a reason for or against, by its id there; the focal one where it is `null`. */
  readonly about?: string | null
  /** The concepts of the same codebook that it answers, by their ids there. */
  readonly answers?: readonly string[]
  readonly definition?: string | null
  /** What does not belong here, and where it goes instead. */
  readonly not?: string | null
  /** A sentence for each side; an empty object for none. */
  readonly examples?: { readonly agree?: string; readonly disagree?: string }
  readonly agree?: readonly string[]
  readonly disagree?: readonly string[]
  /** "#aa3322"; for pictures and DNA. */
  readonly colour?: string | null
  /** A person's own columns, by name. */
  readonly attributes?: Readonly<Record<string, string>>
}

export async function conceptRow(tx: Db, id: ConceptId) {
  const concept = await tx.selectFrom('concept').selectAll().where('id', '=', id).executeTakeFirst()
  if (concept === undefined) throw notInRecord('concept', id)
  return concept
}

export type ConceptRow = Awaited<ReturnType<typeof conceptRow>>

/** The concept, if it is in the record and neither deprecated nor merged. */
export async function standingConcept(tx: Db, id: ConceptId): Promise<ConceptRow> {
  const concept = await conceptRow(tx, id)
  if (!concept.withdrawn) return concept
  const merged = concept.mergedInto !== null
  throw new Conflict({
    where: `concept ${id}`,
    what: `Concept ${concept.key} was ${merged ? `merged into concept ${concept.mergedInto}` : 'deprecated'} already.`,
    todo: merged ? 'Take the concept that it was merged into.' : 'Restore it first.',
  })
}

/**
 * A concept as the codebook has it: in the version that counts, else in the newest that had it. One that no version holds
 * is found by nothing until somebody gives it triggers.
 */
export async function conceptEntry(tx: Db, concept: ConceptRow): Promise<Concept> {
  const { codebookId, key } = concept
  const { content } = await currentCodebook(tx, codebookId)
  const own = content.concepts.find(({ id }) => id === key)
  return own ?? (await lastEntry(tx, codebookId, key)) ?? entryOf(concept)
}

async function lastEntry(tx: Db, codebook: CodebookId, key: string): Promise<Concept | undefined> {
  const versions = await tx
    .selectFrom('codebookVersion')
    .select('content')
    .where('codebookId', '=', codebook)
    .where(sql<boolean>`content::jsonb @? ${`$.concepts[*] ? (@.id == ${JSON.stringify(key)})`}::jsonpath`)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  return versions.flatMap(({ content }) => content.concepts.find(({ id }) => id === key) ?? [])[0]
}

function entryOf({ key, label, kind, role, scheme, definition }: ConceptRow): Concept {
  return { id: key, label, kind: kindOf(kind), role, scheme, definition, agree: [], disagree: [] }
}

export function kindOf(kind: string): Concept['kind'] {
  const kinds = ['policy-claim', 'argument', 'factual-claim', 'expectation'] as const
  return kinds.find((known) => known === kind) ?? 'policy-claim'
}

/** An entry said differently, its keys in the order of the file: the same again is the same text. */
export function withFields(entry: Concept, fields: ConceptFields): Concept {
  const { id, label, kind, role, scheme, definition, agree, disagree } = { ...entry, ...fieldsOfFile(fields) }
  const not = fields.not === undefined ? entry.not : fields.not
  const examples = fields.examples ?? entry.examples ?? {}
  const about = fields.about === undefined ? (entry.about ?? null) : fields.about
  const answers = [...new Set(fields.answers ?? entry.answers ?? [])]
  return {
    id,
    label,
    kind,
    role,
    scheme,
    ...(about === null ? {} : { about }),
    ...(answers.length === 0 ? {} : { answers }),
    definition,
    ...(not == null || not === '' ? {} : { not }),
    ...(Object.values(examples).some((one) => one !== '') ? { examples } : {}),
    agree,
    disagree,
  }
}

function fieldsOfFile({
  colour: _,
  attributes: __,
  not: ___,
  examples: ____,
  about: _____,
  answers: ______,
  ...fields
}: ConceptFields): Partial<Concept> {
  return fields
}

/** Everything that a person may say of a concept, as it stands now. */
export function conceptFields({ colour, attributes }: ConceptRow, entry: Concept): Required<ConceptFields> {
  const { label, kind, role, scheme, definition, not = null, examples = {}, agree, disagree } = entry
  const { about = null, answers = [] } = entry
  const said = { label, kind, role, scheme, about, answers, definition, not, examples, agree, disagree }
  return { ...said, colour, attributes }
}
