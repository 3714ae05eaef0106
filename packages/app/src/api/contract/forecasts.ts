/** The forecast ledger: what was foretold, what came of it, and who was right. */
import { forecastKinds } from '@onrecord/reader'
import { z } from 'zod'
import { flags, statuses, unscoredReasons } from '../../analysis/forecasts/entry.ts'
import { forecastOutcomes } from '../../record/vocabulary.ts'
import { stepsShape, whyField } from './acts.ts'
import { idShape, limit, narrowingShape, offset, pictureShape } from './questions.ts'
import { day } from './shapes.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()
const rangeShape = z.object({ min: z.number(), max: z.number() }).meta({ id: 'Range' })
const outcome = z.enum(forecastOutcomes)

export const forecastShape = z
  .object({
    id: z.int().describe('The statement of its first report.'),
    event: z.string(),
    words: many(z.string()).describe('What foretells: "unlikely".'),
    kind: z.enum(forecastKinds),
    forecaster: z
      .object({
        id: z.int().nullable(),
        name: z.string(),
        named: z.boolean().describe('`false`: nobody could be asked by that name.'),
      })
      .nullable(),
    outlets: many(z.string()),
    made: text.describe('The day of its first report.'),
    lastTold: text,
    probability: rangeShape
      .nullable()
      .describe('What its words stand for; `null` where they stand for none.'),
    horizon: z
      .object({ day: z.string(), by: z.enum(['text', 'person']) })
      .nullable()
      .describe('The last day by which it is settled; "soon" is none.'),
    vague: many(z.string()).describe('What the text says of when, and is no day: "soon".'),
    matter: z.object({ key: z.string(), name: z.string(), by: z.enum(['decision', 'names']) }).nullable(),
    status: z.enum(statuses).describe('`due`: its day has passed, and nobody has said what came of it.'),
    resolution: z
      .object({
        outcome,
        day: text,
        sourceStatement: z.int().nullable(),
        source: text,
        share: rangeShape.nullable().describe('How much came true, from 0 to 1.'),
      })
      .nullable(),
    score: z.object({
      brier: rangeShape.nullable().describe('0 is perfect, 1 the worst there is.'),
      because: z.enum(unscoredReasons).nullable().describe('Why it has no score.'),
    }),
    flags: many(z.enum(flags)).describe('What is odd about it, or asked of somebody.'),
    proposal: z
      .object({
        outcome: z.enum(['came-true', 'did-not']),
        day: text,
        state: z.string(),
        statements: many(z.int()),
      })
      .nullable()
      .describe('What a later state of its matter would make of it; nothing follows until a person says so.'),
    reports: many(
      z.object({
        statement: z.int(),
        document: z.int(),
        title: text,
        day: text,
        outlet: text,
        speaker: text,
        word: z.string(),
        sentence: z.string(),
      }),
    ),
  })
  .meta({ id: 'LedgerForecast' })
export type ForecastAnswer = z.infer<typeof forecastShape>

export const forecastPageShape = z
  .object({ items: many(forecastShape), total: z.int(), offset: z.int() })
  .meta({ id: 'LedgerPage' })
export type ForecastPageAnswer = z.infer<typeof forecastPageShape>

const asked = {
  ...narrowingShape.shape,
  forecast: z.enum(forecastKinds).optional().describe('Only forecasts of this kind.'),
  status: z.enum(statuses).optional().describe('Only forecasts that stand like this.'),
  on: day.optional().describe('As it is seen on that ISO day; today when left out.'),
}
export const forecastsAskedShape = z.strictObject({ ...asked, offset, limit })
export const calibrationAskedShape = z.strictObject(asked)

export const forecastPictureShape = z.strictObject({
  ...asked,
  theme: pictureShape.shape.theme,
  paper: z.enum(['wide', 'narrow']).default('wide').describe('`narrow`: for a column of a text.'),
})

const tallyShape = z.object({ held: z.int(), failed: z.int(), partly: z.int() }).meta({ id: 'Tally' })

const judgedShape = z
  .object({
    name: z.string(),
    actor: z.int().nullable(),
    forecasts: z.int(),
    due: z.int(),
    scored: z.int(),
    enough: z.boolean().describe('`false`: too few are scored to judge by them.'),
    brier: rangeShape.nullable().describe('The mean; `null` where there are too few.'),
    bins: many(
      z.object({
        band: rangeShape,
        forecasts: z.int(),
        foretold: rangeShape,
        cameTrue: rangeShape,
        statements: many(z.int()),
      }),
    ),
    directional: tallyShape,
    intentions: tallyShape,
  })
  .meta({ id: 'ForecastCalibration' })

export const calibrationShape = z
  .object({
    enough: z.int().describe('So many scored and resolved forecasts are enough.'),
    all: judgedShape,
    forecasters: many(judgedShape),
    outlets: many(judgedShape),
  })
  .meta({ id: 'ForecastCalibrations' })
export type CalibrationAnswer = z.infer<typeof calibrationShape>

const seen = z
  .strictObject({ outcome: outcome.nullable(), day: day.nullable(), horizon: day.nullable() })
  .partial()
  .optional()
  .describe('What the asker saw; 409 where it is otherwise now.')
const words = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/, 'holds a character that no text has')

export const resolveShape = z
  .strictObject({
    outcome: outcome.nullable().describe('`null` takes back what was said.'),
    day: day.nullable().optional(),
    sourceStatement: idShape.shape.id.nullable().optional().describe('A statement that tells it.'),
    source: words.nullable().optional().describe('An address, or words: where it is told.'),
    share: z
      .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
      .nullable()
      .optional()
      .describe('How much came true of what came true partly.'),
    seen,
    why: whyField,
  })
  .meta({ id: 'ResolveForecast' })

export const horizonShape = z
  .strictObject({
    horizon: day.nullable().describe('`null` leaves it to the text again.'),
    seen,
    why: whyField,
  })
  .meta({ id: 'SetHorizon' })

export const resolvedShape = z
  .object({ forecast: forecastShape, history: z.int(), steps: stepsShape })
  .meta({ id: 'ResolvedForecast' })
export type ResolvedAnswer = z.infer<typeof resolvedShape>
