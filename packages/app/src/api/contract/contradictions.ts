/** What stands against each other: both sides, who is behind each, and what settled it. */
import { z } from 'zod'
import { contradictionKinds } from '../../analysis/matters/contradiction.ts'
import { contradictionMarks } from '../../record/vocabulary.ts'
import { knownOnShape, reportShape, sourcingShape } from './matters.ts'
import { narrowingShape } from './shapes.ts'
import { many } from './statement-shape.ts'

const sideShape = z
  .object({
    says: z.string(),
    known: z.string().nullable().describe('The day of its first report'),
    sourcing: sourcingShape,
    reports: many(reportShape),
  })
  .meta({ id: 'ContradictionSide' })

export const contradictionShape = z
  .object({
    kind: z.enum(contradictionKinds),
    contradicts: z.boolean().describe('False for what only looks like a contradiction; `because` says why'),
    about: z.string().describe('A matter, an item, an actor and a concept'),
    because: z.string(),
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
