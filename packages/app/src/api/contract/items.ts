/** What the texts say of items: the list, and a page on one. */
import { z } from 'zod'
import { balanceShape, intervalShape } from './balances.ts'
import { matterPartsShape, matterShape, namedShape, reportShape, sourcingShape } from './matters.ts'
import { narrowingShape } from './questions.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()

const knownItem = {
  ...namedShape.shape,
  kind: z.enum(['item', 'variant', 'class', 'text']).describe('`text`: no codebook has it'),
  aliases: many(z.string()),
  variantOf: namedShape.nullable(),
  variants: many(namedShape),
}

export const listedItemShape = z
  .object({ ...knownItem, statements: z.int(), documents: z.int(), first: text, last: text })
  .meta({ id: 'ListedItem' })
export type ListedItemAnswer = z.infer<typeof listedItemShape>

const valueShape = z
  .object({
    value: z.string().describe('A name, or the words of a figure or a time'),
    how: z.string().describe('As what it is told: `produced`, `stock`, `delivered`, `in use`'),
    denied: z.boolean().describe('True where the texts deny it'),
    bounds: intervalShape.nullable(),
    whose: text,
    from: text.describe('Of a time: its first ISO day; `null` is open'),
    to: text,
    sourcing: sourcingShape,
    reports: many(reportShape),
  })
  .meta({ id: 'ItemValue' })
export type ItemValueAnswer = z.infer<typeof valueShape>

const oddityShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['maker-not-said', 'own-holder']) }),
  z.object({ kind: z.enum(['figure-below-zero', 'figure-ends-before-it-begins']), quote: z.string() }),
  z.object({ kind: z.enum(['time-ends-before-it-begins', 'told-before-it-was']), value: z.string() }),
  z.object({ kind: z.literal('matter'), matter: matterPartsShape, what: z.string() }),
])

export const itemPageShape = z
  .object({
    item: z.object(knownItem),
    facts: many(
      z.object({
        fact: z.enum(['maker', 'since', 'made', 'ordered', 'has', 'precedent']),
        differ: z.boolean().describe('The values cannot all be so, or several stand where one is expected'),
        values: many(valueShape),
      }),
    ),
    asked: many(
      z.object({
        by: many(valueShape),
        matter: matterShape.extend({ name: z.string() }).meta({ id: 'ItemMatter' }),
      }),
    ).describe('Its matters: who asked, and what became of it; those first that somebody asked for'),
    balance: balanceShape.nullable(),
    odd: many(z.string()).describe('What is odd about it, in English'),
    oddities: many(oddityShape).describe('The same as kinds and values'),
    statements: many(z.int()).describe('All that name it'),
  })
  .meta({ id: 'ItemPage' })
export type ItemPageAnswer = z.infer<typeof itemPageShape>

export const itemAskedShape = narrowingShape.omit({ item: true }).extend({
  name: z
    .string()
    .describe('Its name, another name or the id that a codebook has for it, or the words of a text'),
})
