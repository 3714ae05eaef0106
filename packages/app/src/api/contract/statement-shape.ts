/** The statement as JSON (the reader's shape, field for field) with its place in the record. */
import type { Statement } from '@onrecord/reader'
import { z } from 'zod'

/** Answers are handed on as the record gave them: nobody changes a list. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

const text = z.string().nullable()
const figure = z.number().nullable()

/** Half-open UTF-16 offsets into the text, and the words. */
const spanShape = z.object({ start: z.number(), end: z.number(), quote: z.string() })

export const statementTypes = [
  'position',
  'request',
  'refusal',
  'denial',
  'assertion',
  'argument',
  'assessment',
  'speculation',
  'quantity-claim',
  'event',
  'decision',
  'forecast',
  'framing',
] as const

export const anonymityClasses = [
  'named-person',
  'named-organisation',
  'named-outlet',
  'inferred-outlet',
  'unnamed-collective',
  'anonymous-described',
  'anonymous-bare',
  'passive',
  'outlet-voice',
  'document',
] as const

export const actorKind = z.enum(['person', 'organisation', 'country', 'group', 'outlet', 'anonymous'])

/** Toward the concept as worded: against, neither, for; `null` is not coded and never counts as agreeing. */
export const stanceShape = z.union([z.literal(-1), z.literal(0), z.literal(1)]).nullable()

const actorMentionShape = z.object({
  name: z.string(),
  id: text,
  kind: actorKind,
  organisation: text,
  anonymity: z.enum(anonymityClasses),
  /** What the text says of an unnamed source. */
  facets: z
    .object({
      rank: z.enum(['senior', 'former']).nullable(),
      body: text,
      number: z.enum(['one', 'two', 'several', 'unknown']),
      reason: text,
    })
    .optional(),
})

const chainLinkShape = z.object({
  name: z.string(),
  id: text,
  role: z.enum([
    'original-source',
    'spokesperson',
    'reporting-outlet',
    'relaying-outlet',
    'publishing-outlet',
  ]),
  explicit: z.boolean(),
  span: spanShape.nullable(),
})

const quantityShape = z.object({
  ...spanShape.shape,
  kind: z.string(),
  item: text,
  holder: text,
  unit: text,
  nominal: figure,
  lo: figure,
  hi: figure,
  loOpen: z.boolean(),
  hiOpen: z.boolean(),
  hedge: text,
  convention: text,
})

const timeShape = z.object({ ...spanShape.shape, from: text, to: text, kind: z.string() })

const decisionShape = z.object({
  state: z.string(),
  track: z.enum(['process', 'material', 'condition', 'publicity']),
  decider: text,
  recipient: text,
  item: text,
  date: text,
  /** False where the text denies the state. */
  affirmed: z.boolean(),
})

const forecastShape = z.object({
  event: z.string(),
  word: z.string(),
  probability: z.tuple([z.number(), z.number()]).readonly().nullable(),
  horizon: text,
})

/** Every field of a recorded statement; a test sees that none is left out. */
export const statementShape = z.object({
  id: z.number(),
  /** A reader proposes; what a person accepted, corrected or added is checked. */
  layer: z.enum(['proposal', 'checked']),
  verdict: z.enum(['accepted', 'corrected', 'rejected', 'added']).nullable(),
  supersedes: figure,
  document: z.object({
    id: z.number(),
    versionId: z.number(),
    title: text,
    date: text,
    outlet: text,
    outletId: figure,
  }),
  /** The sentence or sentences the statement stands in, and where they begin in the text. */
  sentence: z.object({ start: z.number(), text: z.string() }),
  /** The record's numbers of concept, speaker and stance holder, to ask further. */
  conceptId: figure,
  conceptLabel: text,
  speakerId: figure,
  holderId: figure,
  /** Values in the codebook's own variables, by name. */
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** The statement that stands for this one now: itself, its successor, or `null` when none counts. */
  standsNow: figure,
  type: z.enum(statementTypes),
  mode: z.enum(['direct', 'mixed', 'indirect', 'nominal', 'none']),
  source: many(spanShape),
  cue: many(spanShape),
  content: many(spanShape),
  because: many(spanShape),
  speaker: actorMentionShape.nullable(),
  holder: actorMentionShape.nullable(),
  chain: many(chainLinkShape),
  commitment: z.object({ source: text, reporter: z.string() }),
  hedges: many(z.object({ ...spanShape.shape, kind: z.string() })),
  concept: text,
  stance: stanceShape,
  quantities: many(quantityShape),
  times: many(timeShape),
  decision: decisionShape.nullable(),
  forecast: forecastShape.nullable(),
  confidence: z.number(),
  coder: z.object({ by: z.enum(['reader', 'person']), name: z.string(), version: z.string() }),
})

/** A statement with its place in the record. */
export type StatementAnswer = Statement &
  Pick<
    z.infer<typeof statementShape>,
    | 'id'
    | 'layer'
    | 'verdict'
    | 'supersedes'
    | 'document'
    | 'sentence'
    | 'conceptId'
    | 'conceptLabel'
    | 'speakerId'
    | 'holderId'
    | 'variables'
    | 'standsNow'
  >
