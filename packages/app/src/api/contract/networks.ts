/** Networks of what is served: what is asked, and what a page shows of them. */
import { z } from 'zod'
import { reportShape } from './matters.ts'
import { countedShape, recipeShape, runShape } from './measures.ts'
import { networkSettingsShape } from './network-settings.ts'
import { narrowingShape, paperShape, pictureShape } from './questions.ts'
import { many } from './statement-shape.ts'

const { theme } = pictureShape.shape

const asked = {
  ...networkSettingsShape,
  run: runShape.optional(),
  threshold: z.coerce
    .number()
    .min(0)
    .max(1e9)
    .default(0)
    .describe('Ties of a smaller weight, signs apart, are left out.'),
  camps: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .default(false)
    .describe('`true`: finds the camps of the whole time by signed modularity.'),
}

const slice = z.coerce
  .number()
  .int()
  .min(1)
  .max(100_000)
  .optional()
  .describe('Of several networks over time the one of this number, the first being 1.')

export const networkAskedShape = narrowingShape.extend({
  ...asked,
  mostTies: z.coerce
    .number()
    .int()
    .min(1)
    .max(20_000)
    .default(1500)
    .describe('Of each slice only so many of the strongest ties; the others are counted.'),
})

export const networkFileShape = narrowingShape.extend({
  ...asked,
  slice,
  format: z
    .enum(['json', 'csv', 'graphml', 'gexf'])
    .default('json')
    .describe('As `onrecord network` writes it.'),
  layout: z
    .enum(['matrix', 'edge-list'])
    .default('matrix')
    .describe('Of CSV; an edge list holds all slices.'),
})

export const networkPictureShape = narrowingShape.extend({ ...asked, slice, theme, paper: paperShape })

const label = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^[^\0]*$/)
export const networkStatementsAskedShape = narrowingShape.extend({
  ...asked,
  slice,
  a: label.describe('A node by its label.'),
  b: label
    .optional()
    .describe('The other end of a tie, in a two-mode network the column; without it, the node itself.'),
  mode: z.enum(['1', '2']).default('1').describe('Of a node alone: `2` is a column of a two-mode network.'),
})

export const networkShape = z
  .object({
    query: z.string().describe('The filter in words'),
    layer: z.string(),
    recipe: recipeShape,
    counted: countedShape,
    campsFound: z.boolean(),
    nodes: many(
      z.object({
        label: z.string(),
        mode: z.union([z.literal(1), z.literal(2)]).describe('2: a column of a two-mode network'),
        kind: z.string().nullable(),
        statements: z.int().describe('Counted ones of the whole time'),
        camp: z.int().nullable(),
        anonymous: z.boolean(),
        x: z.number(),
        y: z.number(),
      }),
    ).describe('Of all slices together, each at its one place'),
    slices: many(
      z.object({
        start: z.string(),
        middle: z.string(),
        stop: z.string(),
        statements: z.int(),
        a: many(z.int()).describe('Places in the list of nodes, tie by tie, the strongest first'),
        b: many(z.int()),
        weight: many(z.number()),
        weaker: z.int().describe('Ties that are left out as the weakest'),
      }),
    ),
  })
  .meta({ id: 'NetworkView' })
export type NetworkAnswer = z.infer<typeof networkShape>

export const networkStatementsShape = z
  .object({ total: z.int(), reports: many(reportShape).describe('The first hundred, by day') })
  .meta({ id: 'NetworkStatements' })
export type NetworkStatementsAnswer = z.infer<typeof networkStatementsShape>
