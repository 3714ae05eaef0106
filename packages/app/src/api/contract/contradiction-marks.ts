/** What people say of contradictions: requests and answers. */
import { z } from 'zod'
import { contradictionKinds } from '../../analysis/matters/contradiction.ts'
import { contradictionMarks } from '../../record/vocabulary.ts'
import { stepsShape } from './acts.ts'
import { idShape } from './questions.ts'
import { many } from './statement-shape.ts'

const side = z.array(idShape.shape.id).min(1).max(10_000).readonly()
const sides = z.tuple([side, side]).readonly()

/** `mark` null takes back what was said; a reason belongs to every mark. */
export const markShape = z
  .strictObject({
    kind: z.enum(contradictionKinds),
    sides: sides.describe('The statements of both sides.'),
    mark: z.enum(contradictionMarks).nullable(),
    reason: z.string().max(2000).default(''),
  })
  .meta({ id: 'MarkContradiction' })

const contradictionMarkShape = z
  .object({
    id: z.int(),
    kind: z.string(),
    mark: z.enum(contradictionMarks),
    reason: z.string(),
    sides: sides.describe('The statements that were the sides when it was marked.'),
    standing: z
      .tuple([many(z.int()), many(z.int())])
      .readonly()
      .describe('Those that stand for them now.'),
    changed: z.boolean().describe('A statement of a side was corrected, replaced or rejected since.'),
  })
  .meta({ id: 'ContradictionMark' })

export const marksShape = many(contradictionMarkShape)
export const markedShape = z
  .object({ history: z.int(), marks: marksShape, steps: stepsShape })
  .meta({ id: 'MarkedContradiction' })
