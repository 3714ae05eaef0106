/** What people may do to statements over the API: requests and answers. */
import { z } from 'zod'
import { idShape, limit, narrowingShape, offset } from './questions.ts'
import { errorShape } from './shapes.ts'
import { many, type StatementAnswer, statementShape } from './statement-shape.ts'

/** Why, in the coder's own words; kept in the history. */
export const whyField = z.string().trim().max(2000).optional()

/** What a person may code: the reader's shape field for field, and the codebook's own variables. */
const codingShape = statementShape.pick({
  type: true,
  mode: true,
  source: true,
  cue: true,
  content: true,
  because: true,
  speaker: true,
  holder: true,
  chain: true,
  commitment: true,
  hedges: true,
  concept: true,
  stance: true,
  quantities: true,
  times: true,
  decision: true,
  positions: true,
  forecast: true,
  confidence: true,
  variables: true,
})

/** The fields that a person says differently; the others stay as they are. */
export const correctionShape = z.strictObject(codingShape.partial().shape).meta({ id: 'Correction' })
export type CorrectionAsked = z.infer<typeof correctionShape>

/** A new statement: what is left out is empty or unset, and the commitment is that of a plain report. */
export const newStatementShape = z
  .strictObject({
    versionId: idShape.shape.id,
    statement: z.strictObject({
      ...codingShape.partial().shape,
      type: codingShape.shape.type,
      content: codingShape.shape.content,
    }),
    why: whyField,
  })
  .meta({ id: 'NewStatement' })
export type NewStatementAsked = z.infer<typeof newStatementShape>

export const whyShape = z.strictObject({ why: whyField }).default({}).meta({ id: 'Why' })
export const correctShape = z
  .strictObject({ correction: correctionShape, why: whyField })
  .meta({ id: 'CorrectStatement' })
export const splitShape = z
  .strictObject({ parts: z.array(correctionShape).min(2).max(50), why: whyField })
  .meta({ id: 'SplitStatement' })
export const mergeShape = z
  .strictObject({
    ids: z.array(idShape.shape.id).min(2).max(200),
    correction: correctionShape.default({}),
    why: whyField,
  })
  .meta({ id: 'MergeStatements' })

/** Every undecided proposal that matches; `atLeast` is the least confidence, from 0 to 1. */
export const decideShape = z
  .strictObject({
    verdict: z.enum(['accepted', 'rejected']),
    filter: narrowingShape.default({}),
    atLeast: z.number().min(0).max(1).default(0),
    why: whyField,
  })
  .meta({ id: 'DecideOnProposals' })

const stepShape = z.object({ id: z.int(), action: z.string(), at: z.string() }).meta({ id: 'Step' })

/** What undo would take back and redo do again, for this coder. */
export const stepsShape = z
  .object({ undo: stepShape.nullable(), redo: stepShape.nullable() })
  .meta({ id: 'Steps' })
export type StepsAnswer = z.infer<typeof stepsShape>

/** What a decision made: the new statements, the change to undo, and the next steps. */
export const decidedShape = z
  .object({
    statements: many(statementShape),
    history: z.int().nullable(),
    steps: stepsShape,
  })
  .meta({ id: 'Decided' })
export type DecidedAnswer = Omit<z.infer<typeof decidedShape>, 'statements'> & {
  readonly statements: readonly StatementAnswer[]
}

/** Of many at once only the number is answered. */
export const decidedManyShape = z
  .object({
    count: z.int(),
    history: z.int().nullable(),
    steps: stepsShape,
  })
  .meta({ id: 'DecidedMany' })
export type DecidedManyAnswer = z.infer<typeof decidedManyShape>

/** Somebody decided first: `standing` is what stands now, beside what was asked for. */
export const conflictShape = errorShape
  .extend({
    standing: statementShape.nullable(),
    now: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Of a code or a document: the fields as they stand now, where not as the asker saw them.'),
  })
  .meta({ id: 'ConflictAnswer' })
export type ConflictAnswer = Omit<z.infer<typeof conflictShape>, 'standing'> & {
  readonly standing: StatementAnswer | null
}

const changeShape = z
  .object({
    table: z.string(),
    id: z.int(),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'RowChange' })

export const historyEntryShape = z
  .object({
    id: z.int(),
    at: z.string(),
    who: z.string(),
    action: z.string(),
    why: z.string().nullable(),
    undoes: z.int().nullable(),
  })
  .meta({ id: 'HistoryEntry' })

/** What undo or redo did: the change taken back with the rows it touched, or `null` where there was nothing. */
export const steppedShape = z
  .object({
    done: historyEntryShape.extend({ changes: many(changeShape) }).nullable(),
    statements: many(statementShape)
      .nullable()
      .describe('The statements it touched, as they stand now; null where it touched more than these.'),
    steps: stepsShape,
  })
  .meta({ id: 'Stepped' })
export type SteppedAnswer = Omit<z.infer<typeof steppedShape>, 'statements'> & {
  readonly statements: readonly StatementAnswer[] | null
}

export const historyQueryShape = z.strictObject({
  statement: idShape.shape.id.optional().describe('All that touched this statement.'),
  document: idShape.shape.id.optional().describe('All that touched this document.'),
  actor: idShape.shape.id.optional().describe('All that touched this actor.'),
  concept: idShape.shape.id.optional().describe('All that touched this concept.'),
  item: idShape.shape.id.optional().describe('All that touched this item.'),
  limit,
})

export const queueQueryShape = z.strictObject({
  by: z
    .enum(['date', 'least-sure', 'learned-unsure', 'untouched'])
    .default('date')
    .describe(
      'What comes first: the oldest, what the reader is least sure of, what was learnt from people is least sure of, or what nobody has looked at.',
    ),
  ...narrowingShape.shape,
  offset,
  limit,
})

const queuedShape = z
  .object({
    document: z.int(),
    title: z.string().nullable(),
    date: z.string().nullable(),
    outlet: z.string().nullable(),
    undecided: z.int(),
    decided: z.int(),
    leastSure: z.number().describe('Of the least sure undecided proposal, 0 to 1.'),
    learnedLeastSure: z
      .number()
      .nullable()
      .describe('The same of what was learnt from people, in that order only; `null` where it says nothing.'),
  })
  .meta({ id: 'QueuedDocument' })

export const queueShape = z
  .object({
    items: many(queuedShape),
    total: z.int(),
    offset: z.int(),
    progress: z.object({ decided: z.int(), undecided: z.int() }),
  })
  .meta({ id: 'Queue' })
export type QueueAnswer = z.infer<typeof queueShape>
