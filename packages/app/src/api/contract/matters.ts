/** Matters: the decisions a debate is about, with what was told of each, when it happened and since when it is known. */
import { decisionStates, decisionTracks } from '@onrecord/reader'
import { z } from 'zod'
import { directions } from '../../analysis/matters/directions.ts'
import { narrowingShape } from './questions.ts'
import { day } from './shapes.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()

export const knownOnShape = day.optional().describe('Only what was public by this ISO day.')

export const sourcingShape = z
  .object({
    kind: z
      .enum(['named', 'anonymous', 'named and anonymous', 'outlet'])
      .describe('`outlet`: nobody but outlets says it'),
    named: many(z.string()).describe('The named people, organisations and documents'),
    anonymous: z.int().describe('How many independent reports rest on sources without a name'),
    documents: z.int(),
    reports: z.int().describe('How many reports did not copy each other'),
    independent: z.int().describe('The most of these that share no named voice either'),
    first: z.object({ day: text, outlet: text, statement: z.int() }).nullable(),
  })
  .meta({ id: 'Sourcing' })

export const reportShape = z
  .object({
    statement: z.int(),
    document: z.int(),
    day: text,
    outlet: text,
    speaker: text,
    source: z.enum(['named', 'anonymous', 'outlet']).nullable().describe('Of what kind the speaker is'),
    sentence: z.string(),
  })
  .meta({ id: 'Report' })

export const namedShape = z.object({
  key: z.string(),
  name: z.string(),
  family: z
    .string()
    .describe('Variants of one item share it; so do a country, its government, who serves in it'),
})

const stateShape = z
  .object({
    state: z.enum(decisionStates),
    track: z.enum(decisionTracks),
    direction: z.enum(directions).describe('Whether it will be done, will not, is open, or how limits go'),
    affirmed: z.boolean().describe('False where it is denied'),
    happened: z.object({
      from: text.describe('The first day it may have happened; `null` is open'),
      to: text.describe('The last one'),
      told: z
        .boolean()
        .describe('True where a text tells when; else the article’s day is the latest it can be'),
    }),
    daysDiffer: z.boolean().describe('Reports of one story give different days'),
    known: text.describe('The day of its first report'),
    lastTold: text,
    held: z.enum(['yes', 'perhaps', 'no']).describe('Whether it held on the day asked for'),
    sourcing: sourcingShape,
    reports: many(reportShape),
  })
  .meta({ id: 'MatterState' })

const linkedShape = z.object({
  key: z.string(),
  name: z.string(),
  state: z.enum(decisionStates),
  day: text.describe('The latest day on which the state can have come about'),
  statements: many(z.int()),
})

/** The names of a matter's parts; `null` where no text says one. */
export const matterPartsShape = z.object({ decider: text, recipient: text, item: text })

export const matterShape = z
  .object({
    key: z.string().describe('Who, for whom, what: `org-us|org-ua|itm-1`; `?` where no text says'),
    decider: namedShape.nullable(),
    recipient: namedShape.nullable(),
    item: namedShape.nullable(),
    conditions: many(z.string()),
    requests: many(stateShape),
    states: many(stateShape).describe('In the order in which they happened'),
    denied: many(stateShape),
    reversals: many(z.object({ before: stateShape, after: stateShape })),
    possiblySame: many(z.string()).describe(
      'Keys of matters that say less or more and contradict in nothing',
    ),
    precedents: many(linkedShape).describe(
      'Who else said yes to the same item, or to whom else it was said, before; the first first',
    ),
    consents: many(linkedShape).describe('Whose consent to the same item is told, who does not decide here'),
    odd: many(z.string()),
  })
  .meta({ id: 'Matter' })
export type MatterAnswer = z.infer<typeof matterShape>
export type MatterStateAnswer = z.infer<typeof stateShape>
export type ReportAnswer = z.infer<typeof reportShape>
export type SourcingAnswer = z.infer<typeof sourcingShape>

export const mattersAskedShape = narrowingShape.extend({
  knownOn: knownOnShape,
  on: day.optional().describe('Says what held on this ISO day; on the last known day when left out.'),
})
