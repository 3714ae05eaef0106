/** What people may do to concepts, actors, items and documents over the API: requests and answers. */
import { z } from 'zod'
import { datedBys } from '../../import/dating.ts'
import { aliasKinds } from '../../record/vocabulary.ts'
import { stepsShape, whyField as why } from './acts.ts'
import { idShape } from './questions.ts'
import { day } from './shapes.ts'
import { actorKind, many, type StatementAnswer, statementShape } from './statement-shape.ts'

const { id } = idShape.shape
const label = z.string().trim().min(1).max(2000)
const words = z.string().trim().max(20_000)
const triggers = z.array(z.string().trim().min(1).max(2000)).max(5000)
const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, 'is no colour; write it #aa3322')
  .nullable()
  .describe('For pictures and DNA: #aa3322')
const attributes = z
  .record(z.string().trim().min(1).max(200), z.string().max(2000))
  .describe('Columns of one’s own')
const statements = z.array(id).min(1).max(100_000).describe('The statements that go to the new one')

const conceptFields = {
  label: label.describe('A proposition worded so that one can agree or disagree'),
  kind: z.enum(['policy-claim', 'argument', 'factual-claim', 'expectation']),
  role: z
    .enum(['pro', 'con'])
    .nullable()
    .describe('Of an argument: which side of the focal concept it serves'),
  scheme: words.nullable(),
  about: label
    .nullable()
    .describe(
      'Of an argument: the codebook’s id of the concept it is a reason for or against; else the focal one',
    ),
  answers: z.array(label).max(1000).describe('The codebook’s ids of the concepts that it answers'),
  definition: words.nullable(),
  not: words.nullable().describe('For coders: what does not belong here'),
  examples: z
    .strictObject({ agree: words.exactOptional(), disagree: words.exactOptional() })
    .describe('For coders: a sentence for each side'),
  agree: triggers.describe('Words that affirm it'),
  disagree: triggers.describe('Words that reject it'),
  colour,
  attributes,
}
const concept = z.strictObject(conceptFields).partial().shape

export const newConceptShape = z
  .strictObject({ ...concept, label, key: label.optional(), why })
  .meta({ id: 'NewConcept' })
const seen = <Fields extends z.core.$ZodLooseShape>(fields: Fields) =>
  z
    .strictObject(fields)
    .optional()
    .describe('The fields as one saw them: where they are others now, the answer is 409')
export const conceptChangeShape = z
  .strictObject({ ...concept, seen: seen(concept), why })
  .meta({ id: 'ConceptChange' })
export const splitConceptShape = z
  .strictObject({ ...concept, label, key: label.optional(), statements, why })
  .meta({ id: 'SplitConcept' })
/** The codes that become this one. */
export const mergeCodesShape = z
  .strictObject({ from: z.array(id).min(1).max(1000), why })
  .meta({ id: 'MergeCodes' })

const itemFields = {
  label,
  aliases: z.array(label).max(1000),
  variantOf: label.nullable().describe('The codebook’s id of the item that it is a variant of'),
  isClass: z.boolean(),
}
const item = z.strictObject(itemFields).partial().shape
export const newItemShape = z.strictObject({ ...item, label, why }).meta({ id: 'NewItem' })
export const itemChangeShape = z.strictObject({ ...item, why }).meta({ id: 'ItemChange' })

const actorFields = { name: label, kind: actorKind, note: words.nullable(), colour, attributes }
const actor = z.strictObject(actorFields).partial().shape
export const newActorShape = z
  .strictObject({
    ...actor,
    name: label,
    kind: actorKind,
    codebook: id.optional().describe('The codebook that gets it too, so that the reader finds it'),
    why,
  })
  .meta({ id: 'NewActor' })
export const actorChangeShape = z
  .strictObject({ ...actor, seen: seen(actor), why })
  .meta({ id: 'ActorChange' })
export const splitActorShape = z
  .strictObject({ ...actor, name: label, statements, why })
  .meta({ id: 'SplitActor' })

const from = day.nullable().default(null).describe('First ISO day; null is open')
const to = day.nullable().default(null).describe('Last ISO day; null is open')
export const newAliasShape = z
  .strictObject({
    name: label,
    kind: z.enum(aliasKinds).default('alias'),
    from,
    to,
    why,
  })
  .meta({ id: 'NewAlias' })
export const newMembershipShape = z
  .strictObject({
    organisation: id,
    role: label.nullable().default(null),
    from,
    to,
    why,
  })
  .meta({ id: 'NewMembership' })

/** What a change made: the code, the change to undo, and the statements it touches. */
export const editedCodeShape = z
  .object({
    id: z.int(),
    history: z.int(),
    statements: many(z.int()),
    steps: stepsShape,
  })
  .meta({ id: 'EditedCode' })
export type EditedCodeAnswer = z.infer<typeof editedCodeShape>

/** A change that is only looked at: done and taken back at once. */
export const previewedShape = z
  .discriminatedUnion('change', [
    z.strictObject({ change: z.literal('create-concept'), codebook: id, ...concept, label }),
    z.strictObject({ change: z.literal('edit-concept'), id, ...concept }),
    z.strictObject({ change: z.literal('merge-concepts'), id, from: z.array(id).min(1).max(1000) }),
    z.strictObject({ change: z.literal('split-concept'), id, ...concept, label, statements }),
    z.strictObject({ change: z.literal('withdraw-concept'), id }),
    z.strictObject({ change: z.literal('edit-actor'), id, ...actor }),
    z.strictObject({ change: z.literal('merge-actors'), id, from: z.array(id).min(1).max(1000) }),
    z.strictObject({ change: z.literal('split-actor'), id, ...actor, name: label, statements }),
  ])
  .meta({ id: 'PreviewedChange' })
export type PreviewAsked = z.infer<typeof previewedShape>

/** What a change would touch. */
export const previewShape = z
  .object({
    statements: many(z.int()),
    documents: z.int().describe('The documents that these stand in'),
    first: many(statementShape).describe('The first of them, as they stand now'),
    toReadAgain: z.int().describe('Documents that would wait to be read again'),
  })
  .meta({ id: 'Preview' })
export type PreviewAnswer = Omit<z.infer<typeof previewShape>, 'first'> & {
  readonly first: readonly StatementAnswer[]
}

/** What merging or deprecating a code would touch. */
export const touchedShape = z
  .object({ statements: many(z.int()), documents: z.int() })
  .meta({ id: 'Touched' })

export const changedShape = z
  .object({ id: z.int(), history: z.int(), steps: stepsShape })
  .meta({ id: 'Changed' })
export type ChangedAnswer = z.infer<typeof changedShape>

const documentFields = {
  title: words.nullable().optional(),
  outlet: words.nullable().optional().describe('By name; made where there is none'),
  date: day.nullable().optional().describe('ISO day of publication'),
  author: words.nullable().optional(),
  section: words.nullable().optional(),
}
export const documentChangeShape = z
  .strictObject({ ...documentFields, seen: seen(documentFields), why })
  .meta({ id: 'DocumentChange' })

export const newDocumentShape = z
  .strictObject({
    name: label.describe('The file’s name: its ending tells the kind, and it may hold a date'),
    text: z.string().optional(),
    base64: z.base64().optional().describe('The file’s bytes, where it is no text'),
    title: words.optional(),
    outlet: words.optional(),
    date: day.optional(),
    why,
  })
  .meta({ id: 'NewDocument' })

/** Files to look at before they are added, as they would come. */
export const filesToLookAtShape = z
  .strictObject({
    files: z
      .array(z.strictObject({ name: label, text: z.string().optional(), base64: z.base64().optional() }))
      .min(1)
      .max(1000),
    outlet: words.optional(),
    date: day.optional(),
  })
  .meta({ id: 'FilesToLookAt' })

const saidShape = {
  what: z.string(),
  todo: z.string().optional().describe('What to do about it'),
}

export const problemShape = z
  .object({ where: z.string(), line: z.int().optional(), ...saidShape })
  .meta({ id: 'Problem' })

/** What became of the articles of a file: one file may hold many. */
export const addedDocumentsShape = z
  .object({
    documents: many(
      z.object({ id: z.int(), title: z.string().nullable(), outcome: z.string(), statements: z.int() }),
    ),
    problems: many(problemShape),
  })
  .meta({ id: 'AddedDocuments' })
export type AddedDocumentsAnswer = z.infer<typeof addedDocumentsShape>

const standings = z.enum(['new', 'copy', 'version', 'apart', 'restored', 'met', 'there'])

/** An article as it would come in, and what adding it would do. */
export const lookedAtShape = z
  .object({
    place: z.string().describe('The file, and the row in it'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    date: z.string().nullable(),
    datedBy: z.enum(datedBys).nullable().describe('What says the day'),
    earliest: z
      .string()
      .nullable()
      .describe('The days that it can be, both counted, where more than one is left'),
    latest: z.string().nullable(),
    characters: z.int(),
    language: z.string().nullable(),
    read: z.boolean().describe('False where it would be kept unread'),
    standing: standings.describe(
      'new; copy: much like an earlier one; version: of the document with its address; apart: the address of another; restored: withdrawn before; met: the article that another archive gave; there: the same text is there',
    ),
    of: z
      .object({ document: z.int().nullable(), place: z.string().nullable() })
      .nullable()
      .describe('What it is like, or a version of: in the record, or before it in the same files'),
    by: z.enum(['title', 'date', 'text']).nullable().describe('In what it differs where it stands apart'),
    remarks: many(z.object(saidShape)),
  })
  .meta({ id: 'LookedAt' })
export type LookedAtAnswer = z.infer<typeof lookedAtShape>

export const lookedShape = z
  .object({
    total: z.int(),
    undated: z.int(),
    unread: z.int(),
    counts: z.array(z.object({ standing: standings, articles: z.int() })),
    articles: many(lookedAtShape).describe('The first 500'),
    problems: many(problemShape),
  })
  .meta({ id: 'Looked' })
export type LookedAnswer = z.infer<typeof lookedShape>

/** The version of a codebook that counts now. */
export const replacedCodebookShape = z
  .object({
    id: z.int(),
    versionId: z.int(),
    version: z.string(),
    steps: stepsShape,
  })
  .meta({ id: 'ReplacedCodebook' })

/** How far the reading of what a codebook's changes touch has come. */
export const readAgainShape = z
  .object({
    documents: z.int().describe('Documents that the changes touch.'),
    done: z.int(),
    statements: z.int().describe('New proposals so far.'),
    running: z.boolean(),
    problems: many(problemShape),
  })
  .meta({ id: 'ReadAgain' })
export type ReadAgainAnswer = z.infer<typeof readAgainShape>
