/** The reasons for and against a concept, with who uses and who answers them. */
import { z } from 'zod'
import { reportShape, sourcingShape } from './matters.ts'
import { narrowingShape, pictureShape } from './questions.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()
const labelled = z.object({ key: z.string(), label: z.string() })

const user = {
  name: z.string(),
  kind: z.enum(['named', 'anonymous', 'outlet']),
  first: text,
  last: text,
  both: z.boolean().describe('The same actor uses the reason and speaks against it'),
  statements: many(z.int()).describe('By day'),
  reports: many(reportShape).describe('The first, and the last where there are several'),
}
const userShape = z.object(user).meta({ id: 'ReasonUser' })
const answerShape = z
  .object({
    ...user,
    by: labelled.nullable().describe('What answers it; `null`: the reason itself is denied'),
  })
  .meta({ id: 'ReasonAnswer' })

const reasonShape = z
  .object({
    ...labelled.shape,
    role: z.enum(['pro', 'con']),
    scheme: text,
    uses: many(z.object({ statement: z.int(), day: text })),
    users: many(userShape),
    answers: many(answerShape),
    neutral: many(z.int()),
    unset: many(z.int()),
    first: text,
    last: text,
    silentDays: z.int().nullable().describe('From its last use to the last day of the statements looked at'),
    outlived: z.boolean().nullable().describe('Used again after it was answered; `null`: nobody answered it'),
    sourcing: sourcingShape,
  })
  .meta({ id: 'Reason' })
export type ReasonAnswer = z.infer<typeof reasonShape>

export const argumentsShape = z
  .object({
    ...labelled.shape,
    from: text,
    to: text,
    reasons: many(reasonShape),
    uncoded: many(reportShape).describe('Statements that argue for a reason that no codebook has'),
    others: many(labelled.extend({ focal: z.boolean(), reasons: z.int() })).describe(
      'The other concepts that have reasons',
    ),
    odd: many(z.string()),
  })
  .meta({ id: 'Arguments' })
export type ArgumentsAnswer = z.infer<typeof argumentsShape>

export const argumentsAskedShape = narrowingShape.extend({
  about: z
    .string()
    .optional()
    .describe(
      'The concept argued about, by the codebook’s id of it or its label; the focal one when left out',
    ),
})
export const argumentsPictureShape = argumentsAskedShape.extend({ theme: pictureShape.shape.theme })
