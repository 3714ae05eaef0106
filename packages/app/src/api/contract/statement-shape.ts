/** The statement as JSON (the reader's shape, field for field) with its place in the record. */
import {
  actorKinds,
  anonymities,
  chainRoles,
  coderKinds,
  commitments,
  decisionStates,
  decisionTracks,
  forecastKinds,
  hedgeKinds,
  quantityKinds,
  quoteModes,
  type Statement,
  sourceNumbers,
  sourceRanks,
  statementTypes,
  timeKinds,
} from '@onrecord/reader'
import { z } from 'zod'
import { layers, verdicts } from '../../record/vocabulary.ts'

/** Answers are handed on as the record gave them: nobody changes a list. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

const text = z.string().nullable()
const figure = z.number().nullable()
const number = z.int().nullable()

/** Half-open UTF-16 offsets into the text, and the words. */
const spanShape = z.object({ start: z.int(), end: z.int(), quote: z.string() }).meta({ id: 'Span' })

export const actorKind = z.enum(actorKinds)

/** Toward the concept as worded: against, neither, for; `null` is not coded and never counts as agreeing. */
export const stanceShape = z.literal([-1, 0, 1]).meta({ type: 'integer' }).nullable()

const actorMentionShape = z
  .object({
    name: z.string(),
    id: text,
    kind: actorKind,
    organisation: text,
    anonymity: z.enum(anonymities),
    facets: z
      .object({
        rank: z.enum(sourceRanks).nullable(),
        body: text,
        number: z.enum(sourceNumbers),
        reason: text,
      })
      .exactOptional(),
  })
  .meta({ id: 'ActorMention' })

const chainLinkShape = z
  .object({
    name: z.string(),
    id: text,
    role: z.enum(chainRoles),
    explicit: z.boolean(),
    span: spanShape.nullable(),
  })
  .meta({ id: 'ChainLink' })

const quantityShape = z
  .object({
    ...spanShape.shape,
    kind: z.enum(quantityKinds),
    item: text,
    holder: text,
    unit: text,
    period: text.default(null),
    whole: text.default(null),
    against: figure.default(null),
    nominal: figure,
    lo: figure,
    hi: figure,
    loOpen: z.boolean(),
    hiOpen: z.boolean(),
    hedge: text,
    convention: text,
  })
  .meta({ id: 'Quantity' })

const timeShape = z
  .object({ ...spanShape.shape, from: text, to: text, kind: z.enum(timeKinds) })
  .meta({ id: 'Time' })

const decisionShape = z
  .object({
    state: z.enum(decisionStates),
    track: z.enum(decisionTracks),
    decider: text.describe('Who decides, or is asked to.'),
    requester: text.default(null).describe('Who asks for it.'),
    recipient: text,
    item: text,
    condition: text.default(null).describe('The words that tell on what condition.'),
    date: text,
    /** False where the text denies the state. */
    affirmed: z.boolean(),
  })
  .meta({ id: 'Decision' })

const itemPositionShape = z
  .object({
    actor: z.string().describe('Whose stance it is, whoever tells it.'),
    item: z.string(),
    stance: z.union([z.literal(-1), z.literal(1)]),
    ended: z.boolean().describe('True for a stance told as given up.'),
  })
  .meta({ id: 'ItemPosition' })

const forecastShape = z
  .object({
    event: z.string(),
    word: z.string(),
    /** What has a probability is scored, whatever is said here. */
    kind: z.enum(forecastKinds).default('possible'),
    probability: z.tuple([z.number(), z.number()]).readonly().nullable(),
    horizon: text,
  })
  .meta({ id: 'Forecast' })

const guessOf = <Answer extends z.ZodType>(answer: Answer) =>
  z
    .object({ answer, sure: z.number().describe('The probability that the model gives it, 0 to 1.') })
    .nullable()

/** What was learnt from people's decisions says of a proposal; `null` where it says nothing of that. */
const learnedWordShape = z
  .object({
    keep: guessOf(z.boolean()),
    concept: guessOf(text),
    conceptLabel: text,
    stance: guessOf(stanceShape),
    coder: z
      .object({ by: z.enum(coderKinds), name: z.string(), version: z.string() })
      .describe('The reader, and behind ".l" the hash of what it learnt.'),
  })
  .meta({ id: 'LearnedWord' })

/** Every field of a recorded statement; a test sees that none is left out. */
export const statementShape = z
  .object({
    id: z.int(),
    /** A reader proposes; what a person accepted, corrected or added is checked. */
    layer: z.enum(layers),
    verdict: z.enum(verdicts).nullable(),
    supersedes: number,
    document: z
      .object({
        id: z.int(),
        versionId: z.int(),
        title: text,
        date: text,
        outlet: text,
        outletId: number,
      })
      .describe('What the text says of an unnamed source.'),
    sentence: z
      .object({ start: z.int(), text: z.string() })
      .describe('The sentence or sentences the statement stands in, and where they begin in the text.'),
    conceptId: number.describe("The record's numbers of concept, speaker and stance holder, to ask further."),
    conceptLabel: text,
    speakerId: number,
    holderId: number,
    codebookVersion: text.describe(
      'The version of the codebook that it was coded by; `null` where none is known.',
    ),
    variables: z
      .record(z.string(), z.union([z.string(), z.int(), z.boolean()]))
      .describe("Values in the codebook's own variables, by name."),
    standsNow: number.describe(
      'The statement that stands for this one now: itself, its successor, or `null` when none counts.',
    ),
    learned: learnedWordShape
      .nullable()
      .describe(
        'What was learnt from people says of it; only of proposals that wait, and while it is switched on.',
      ),
    type: z.enum(statementTypes),
    mode: z.enum(quoteModes),
    source: many(spanShape),
    cue: many(spanShape),
    content: many(spanShape),
    because: many(spanShape),
    speaker: actorMentionShape.nullable(),
    holder: actorMentionShape.nullable(),
    chain: many(chainLinkShape),
    commitment: z.object({ source: z.enum(commitments).nullable(), reporter: z.enum(commitments) }),
    hedges: many(z.object({ ...spanShape.shape, kind: z.enum(hedgeKinds) })),
    concept: text,
    stance: stanceShape,
    quantities: many(quantityShape),
    times: many(timeShape),
    decision: decisionShape.nullable(),
    positions: many(itemPositionShape).describe('Who is for or against which item, as the content tells it.'),
    forecast: forecastShape.nullable(),
    confidence: z.number(),
    coder: z.object({ by: z.enum(coderKinds), name: z.string(), version: z.string() }),
  })
  .meta({ id: 'Statement' })

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
    | 'codebookVersion'
    | 'standsNow'
    | 'learned'
  >
