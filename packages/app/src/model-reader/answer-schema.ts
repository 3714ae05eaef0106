import { z } from 'zod'

/** What a model is asked to answer: proposals whose every string is copied from the text. */
export const answerSchema = z.object({
  statements: z
    .array(
      z.object({
        source: z
          .string()
          .nullable()
          .describe('the words that name who speaks, copied; null in the outlet’s own voice'),
        cue: z
          .string()
          .nullable()
          .describe('the words that report: "said", "according to", "pleas from"; null if none'),
        content: z
          .array(z.string())
          .min(1)
          .describe('what is said, copied; several strings where it is interrupted'),
        mode: z.enum(['direct', 'mixed', 'indirect', 'nominal', 'none']),
        concept: z
          .string()
          .nullable()
          .describe('the id of the one concept of the codebook it is about, or null'),
        stance: z
          .union([z.literal(-1), z.literal(0), z.literal(1)])
          .nullable()
          .describe('toward the concept as worded'),
        because: z.array(z.string()).describe('the words that show the concept and stance, copied'),
      }),
    )
    .max(400),
})

export type Answer = z.infer<typeof answerSchema>

/** The schema in words for the prompt: many endpoints ignore or never receive the one in the request. */
export const SCHEMA_TEXT = JSON.stringify(z.toJSONSchema(answerSchema))
