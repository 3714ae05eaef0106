/** What stands against each other: both sides, who is behind each, and what settled it. */
import { decisionStates, quantityKinds } from '@onrecord/reader'
import { z } from 'zod'
import { contradictionKinds, contradictionReasons } from '../../analysis/matters/contradiction.ts'
import { contradictionMarks } from '../../record/vocabulary.ts'
import { knownOnShape, matterPartsShape, reportShape, sourcingShape } from './matters.ts'
import { narrowingShape } from './questions.ts'
import { many } from './statement-shape.ts'

const name = z.string().nullable()

const topicShape = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('matter'),
      matters: many(matterPartsShape).describe('Two where they are perhaps one'),
    }),
    z.object({ kind: z.literal('figure'), item: z.string(), figure: z.enum(quantityKinds) }),
    z.object({ kind: z.literal('stance'), actor: z.string(), on: z.string() }),
  ])
  .meta({ id: 'ContradictionTopic' })

const saidShape = z
  .discriminatedUnion('kind', [
    z.object({
      ...{ kind: z.literal('state'), state: z.enum(decisionStates), affirmed: z.boolean() },
      days: many(name).describe('Where the days of the reports are what differs'),
    }),
    z.object({
      ...{ kind: z.literal('figure'), figure: z.enum(quantityKinds), quote: z.string() },
      ...{ unit: name, period: name },
    }),
    z.object({ kind: z.literal('stance'), stance: z.union([z.literal(1), z.literal(-1)]) }),
  ])
  .meta({ id: 'ContradictionSaid' })

const sideShape = z
  .object({
    says: z.string().describe('What it says, in English'),
    said: saidShape.describe('The same as kind and values'),
    known: z.string().nullable().describe('The day of its first report'),
    sourcing: sourcingShape,
    reports: many(reportShape),
  })
  .meta({ id: 'ContradictionSide' })

export const contradictionShape = z
  .object({
    kind: z.enum(contradictionKinds),
    contradicts: z.boolean().describe('False for what only looks like a contradiction; `because` says why'),
    about: z.string().describe('A matter, an item, an actor and a concept, in English'),
    topic: topicShape.describe('The same as kind and values'),
    because: z.string().describe('Why the two stand beside each other, in English'),
    reason: z.enum(contradictionReasons).describe('The same as one word'),
    sides: z.tuple([sideShape, sideShape]).readonly(),
    mark: z
      .object({
        id: z.int(),
        kind: z.string(),
        mark: z.enum(contradictionMarks),
        reason: z.string(),
        changed: z.boolean().describe('A statement of a side was corrected, replaced or rejected since'),
        sides: z.tuple([many(z.int()), many(z.int())]).readonly(),
      })
      .nullable()
      .describe('What a person says of it'),
    resolved: sideShape.nullable().describe('The later state of the matter that settled it'),
  })
  .meta({ id: 'Contradiction' })
export type ContradictionAnswer = z.infer<typeof contradictionShape>
export type ContradictionSideAnswer = z.infer<typeof sideShape>

export const contradictionsAskedShape = narrowingShape.extend({ knownOn: knownOnShape })
