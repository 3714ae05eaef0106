/** Whose word something rests on, and how it came; and how much of an outlet's sourcing has no name. */
import { anonymities, chainRoles, decisionStates, sourceNumbers, sourceRanks } from '@onrecord/reader'
import { z } from 'zod'
import { reportShape, sourcingShape } from './matters.ts'
import { idShape, narrowingShape } from './questions.ts'
import { many } from './statement-shape.ts'

const text = z.string().nullable()
const count = z.int().nullable()

const pathShape = reportShape
  .extend({
    links: many(z.object({ name: z.string(), role: z.enum(chainRoles), explicit: z.boolean() })),
    distance: count.describe(
      'Outlets between the source and the reader; 0: the outlet speaks for itself; `null`: not known',
    ),
    inferred: z.int().describe('Links that no text names'),
  })
  .meta({ id: 'SourcePath' })
export type SourcePathAnswer = z.infer<typeof pathShape>

const sourceShape = z
  .object({
    name: z.string(),
    kind: z.enum(['named', 'anonymous', 'outlet']).nullable().describe('`null`: no text says who speaks'),
    anonymity: z.enum(anonymities).nullable(),
    facets: z
      .object({
        rank: z.enum(sourceRanks).nullable(),
        body: text,
        number: z.enum(sourceNumbers),
        reason: text,
      })
      .nullable(),
    reporters: many(
      z.object({ name: z.string(), kind: text, control: text }).meta({ id: 'SourceOutlet' }),
    ).describe('The outlets that spoke to it, as far as known'),
    paths: many(pathShape),
  })
  .meta({ id: 'OriginalSource' })
export type OriginalSourceAnswer = z.infer<typeof sourceShape>

export const claimShape = z
  .object({
    about: z.string(),
    statements: z.int(),
    sourcing: sourcingShape,
    anonymity: many(z.object({ anonymity: z.enum(anonymities), statements: z.int() })),
    distance: z.object({ least: count, most: count }),
    inferred: z.int().describe('Statements with a link that no text names'),
    odd: many(z.string()).describe('What is odd about it, in English'),
    oddities: many(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('no-chain'), statements: z.int() }),
        z.object({ kind: z.literal('nobody-speaks'), origins: z.int() }),
        z.object({ kind: z.literal('one-phrase'), phrase: z.string(), origins: z.int() }),
      ]),
    ).describe('The same as kinds and values'),
    sources: many(sourceShape),
  })
  .meta({ id: 'Claim' })
export type ClaimAnswer = z.infer<typeof claimShape>

export const claimAskedShape = narrowingShape.extend({
  statement: idShape.shape.id.optional().describe('One statement alone'),
  matter: z.string().optional().describe('The key of a matter: what is told of it'),
  state: z.enum(decisionStates).optional().describe('Of the matter: only this state of it'),
})

export const outletShareShape = z
  .object({
    outlet: z.string(),
    kind: text,
    control: text,
    sources: z.int().describe('Named and not; each once in each report'),
    anonymous: z.int(),
    share: z.number().nullable(),
    interval: z.tuple([z.number(), z.number()]).readonly().nullable().describe('95 %, Wilson'),
    by: many(z.object({ anonymity: z.enum(anonymities), sources: z.int() })),
    statements: many(z.int()).describe('Those of the sources without a name'),
  })
  .meta({ id: 'OutletShare' })
export type OutletShareAnswer = z.infer<typeof outletShareShape>
