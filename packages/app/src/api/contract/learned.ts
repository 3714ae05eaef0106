/** What was learnt from people's decisions: requests and answers. */
import { z } from 'zod'
import { parts } from '../../record/learned/report.ts'
import { stepsShape, whyField } from './acts.ts'
import { many } from './statement-shape.ts'

const interval = {
  share: z.number(),
  lo: z.number().describe('The middle 95 % over articles drawn again: from here,'),
  hi: z.number().describe('to here.'),
}
const rightShape = z.object({ right: z.int(), ...interval }).meta({ id: 'LearnedRight' })

const scoreShape = z
  .object({
    asked: z.int(),
    articles: z.int(),
    untrained: rightShape.describe('Right answers of the reader alone,'),
    learned: rightShape.describe('and of what was learnt, about articles it did not learn from.'),
    gain: z.object(interval).describe('What the second has more, as a share.'),
  })
  .meta({ id: 'LearnedScore' })

const lackShape = z
  .object({
    decided: z.int(),
    articles: z.int(),
    second: z.int().describe('Times of the second most frequent answer.'),
    needed: z.object({ decided: z.int(), articles: z.int(), second: z.int() }),
  })
  .meta({ id: 'LearnedLack' })

const partShape = z
  .object({
    part: z.enum(parts),
    score: scoreShape.nullable(),
    lack: lackShape.nullable().describe('What there is and what is needed, where it is too little.'),
    curve: many(
      z.object({
        decisions: z.int(),
        untrained: z.number(),
        learned: z.number(),
        least: z.number(),
        most: z.number(),
      }),
    ).describe(
      'Shares of right answers after so many decisions: medians, and the least and most of what was learnt.',
    ),
    better: z.boolean().describe('Whether it speaks: better than the reader alone over the whole interval.'),
  })
  .meta({ id: 'LearnedPart' })

export const learnedShape = z
  .object({
    codebook: z.int(),
    title: z.string(),
    inUse: z.boolean(),
    decisions: z.int().describe('Statements that people have decided on by now.'),
    model: z
      .object({
        sha256: z.string(),
        at: z.string(),
        codebookVersion: z.string(),
        examples: z.int(),
        report: z.object({
          kept: z.int(),
          rejected: z.int(),
          added: z.int(),
          articles: z.int(),
          parts: many(partShape),
        }),
      })
      .nullable(),
    words: z
      .object({ asked: z.int(), reject: z.int(), concept: z.int(), stance: z.int() })
      .describe('Of the proposals that wait: asked about, and which it would reject or code otherwise.'),
    training: z.boolean().describe('Whether it learns now, or soon.'),
    learnsAt: z.int().describe('At so many decisions “onrecord serve” learns by itself.'),
  })
  .meta({ id: 'Learned' })
export type LearnedAnswer = z.infer<typeof learnedShape>

export const switchShape = z.strictObject({ inUse: z.boolean(), why: whyField }).meta({ id: 'SwitchLearned' })

export const switchedShape = z
  .object({ learned: learnedShape, history: z.int().nullable(), steps: stepsShape })
  .meta({ id: 'SwitchedLearned' })
export type SwitchedAnswer = z.infer<typeof switchedShape>
