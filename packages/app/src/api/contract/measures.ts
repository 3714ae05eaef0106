/** The six measures of a debate: what each is asked, and what it answers. */
import { z } from 'zod'
import {
  doings,
  MEASURE_TERMS,
  MEASURES,
  type MeasureName,
  type MeasureOption,
} from '../../analysis/measures/measure-options.ts'
import { networkSettingsShape } from './network-settings.ts'
import { exportShape, narrowingShape, paperShape, pictureShape } from './questions.ts'
import { many } from './statement-shape.ts'

const words = z
  .string()
  .max(4000)
  .regex(/^[^\0]*$/)

/** Numbers that only make a search longer end somewhere, and so does each search. */
const MOST: Readonly<Record<string, number>> = { starts: 1000, randomisations: 20_000, iterations: 1_000_000 }

/** An option of a measure as a word of an address: several choices with commas, several texts on lines of their own. */
function shapeOf({ name, kind, choices = [], said }: MeasureOption) {
  const whole = z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST[name] ?? 1_000_000_000)
  const listed = words.transform((text) =>
    text.split(kind === 'texts' ? '\n' : ',').filter((one) => one !== ''),
  )
  const shapes = {
    choice: z.enum(choices),
    choices: listed.pipe(z.array(z.enum(choices))),
    text: words,
    texts: listed,
    whole,
    wholes: listed
      .transform((all) => all.map(Number))
      .pipe(z.array(z.number().int().min(1).max(1000)).max(50)),
    number: z.coerce.number().min(-1e9).max(1e9),
  }
  return shapes[kind].optional().describe(said)
}

const ownShapes = (measure: MeasureName) =>
  Object.fromEntries(MEASURE_TERMS[measure].options.map((option) => [option.name, shapeOf(option)]))

export const runShape = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/)
  .describe('A name of the asker’s own for this run, under which its progress is told and it can be stopped.')

const { theme } = pictureShape.shape

/** What one measure is asked: the filter, a network's options, and its own. */
export const measureAskedShape = (measure: MeasureName) =>
  narrowingShape.extend({
    ...networkSettingsShape,
    run: runShape.optional(),
    ...ownShapes(measure),
  })
export const measureExportShape = (measure: MeasureName) =>
  measureAskedShape(measure).extend({
    format: exportShape.shape.format,
    table: z.string().max(100).optional().describe('Of CSV: which of the tables; the first when left out.'),
  })
export const measurePictureShape = (measure: MeasureName) =>
  measureAskedShape(measure).extend({ theme, paper: paperShape })

const cell = z.union([z.string(), z.number(), z.null()])

export const countedShape = z
  .object({
    statements: z.int().describe('That match the filter'),
    counted: z.int(),
    duplicates: z.int().describe('The same statement again, by the rule on duplicates'),
    notChosen: z.int().describe('Outside the dates, left out, or without a value of a variable'),
  })
  .meta({ id: 'Counted' })

export const recipeShape = z
  .object({
    settings: z.record(z.string(), z.unknown()).describe('Every option with its default, under rDNA’s names'),
    warnings: many(z.string()),
  })
  .meta({ id: 'Recipe' })

const namedShape = z.object({ label: z.string(), id: z.int() })

export const measureShape = z
  .object({
    analysis: z.enum(MEASURES),
    query: z.string().describe('The filter in words'),
    layer: z.string(),
    recipe: recipeShape,
    options: z.record(z.string(), z.unknown()).describe('Of this measure, its seed among them'),
    counted: countedShape,
    notes: many(z.string()).describe('What a reader of the result must know'),
    drawn: z.boolean().describe('False where there is no picture of it'),
    tables: many(z.object({ name: z.string(), head: many(z.string()), rows: many(many(cell)) })).describe(
      'The main one first',
    ),
    ids: z
      .object({ actor: many(namedShape), concept: many(namedShape) })
      .describe('Whom and what labels in the tables stand for: each leads to its statements'),
    result: z
      .record(z.string(), z.unknown())
      .describe('As `onrecord` writes it with --format json; a number that nothing tells is null'),
  })
  .meta({ id: 'Measure' })
export type MeasureAnswer = z.infer<typeof measureShape>

export const runAnswerShape = z
  .object({
    run: z.string(),
    running: z.boolean().describe('False where none of this name is under way: it has ended, or never began'),
    seconds: z.number().describe('Since it was asked'),
    waiting: z.boolean().describe('Others are computed first'),
    doing: z.enum(doings).nullable().describe('What is counted; null before the first is done'),
    done: z.int().describe('How many of that are done'),
    of: z.int().nullable().describe('Of how many, where that is known'),
  })
  .meta({ id: 'Run' })
export type RunAnswer = z.infer<typeof runAnswerShape>
export const runParamsShape = z.object({ run: runShape })
