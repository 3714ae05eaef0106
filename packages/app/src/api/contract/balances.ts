/** What the figures of the texts leave, item by item. */
import { quantityKinds } from '@onrecord/reader'
import { z } from 'zod'
import { narrowingShape } from './questions.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()
const end = z.number().nullable().describe('`null` is unbounded')
const kind = z.enum(quantityKinds)
const named = z.object({ id: z.string(), name: z.string() })

export const intervalShape = z
  .object({ lo: end, hi: end, loOpen: z.boolean(), hiOpen: z.boolean() })
  .meta({ id: 'Interval' })

const figure = {
  statement: z.int(),
  document: z.object({ id: z.int(), title: text, date: text }),
  kind,
  holder: named.nullable(),
  unit: text,
  quote: z.string(),
  sentence: z.string(),
  bounds: intervalShape.describe('With the conventions for vague words'),
  nominal: intervalShape.describe('With the number as printed'),
  hedge: text,
  convention: text,
}

export const balanceShape = z
  .object({
    item: named,
    follows: z
      .enum(['nothing', 'range', 'figure'])
      .describe('`nothing`: no text says how many there were to begin with'),
    left: many(
      z.object({
        reading: z
          .enum(['further', 'more-than'])
          .describe('Of "many more": some further ones, or more than the number before it'),
        nominal: intervalShape.nullable().describe('`null`: more went out than there was'),
        bounds: intervalShape.nullable(),
        steps: many(
          z.object({
            kind,
            inflow: z.boolean(),
            nominal: intervalShape,
            bounds: intervalShape,
            statements: many(z.int()),
          }),
        ).describe('Kind by kind what came in and what was taken off'),
        from: many(z.object({ statement: z.int(), kind, quote: z.string() })),
      }),
    ),
    figures: many(
      z.object({
        ...figure,
        side: z.int().describe('Figures of one kind on different sides cannot all be right'),
      }),
    ),
    levels: many(
      z.object({ ...figure, verdict: z.enum(['fits', 'conflicts', 'drift', 'nothing-to-compare']) }),
    ),
    notCounted: many(
      z.object({
        ...figure,
        because: z.enum([
          'share',
          'rate',
          'vote',
          'plan',
          'other-kind',
          'ends-before-it-begins',
          'below-zero',
        ]),
      }),
    ),
    conflicts: many(kind),
    differentScopes: many(kind),
  })
  .meta({ id: 'Balance' })

export const balancesAskedShape = narrowingShape.extend({
  item: z.string().optional().describe('One item, by its name or the codebook’s id of it'),
})
export type BalanceAnswer = z.infer<typeof balanceShape>
export type BalanceFigureAnswer = BalanceAnswer['figures'][number]
