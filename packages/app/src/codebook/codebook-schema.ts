import { decisionStates, isIsoDay, quantityKinds, variableKinds } from '@onrecord/reader'
import { z } from 'zod'
import { triggerFault } from './trigger-check.ts'

/** The format this program writes and reads; a file with a higher number was made for a newer Onrecord. */
export const CODEBOOK_FORMAT_VERSION = 1

export const CONCEPT_KINDS = ['policy-claim', 'argument', 'factual-claim', 'expectation'] as const
export const ACTOR_KINDS = ['person', 'organisation', 'country', 'group', 'event'] as const
export const OUTLET_KINDS = [
  'newspaper',
  'agency',
  'broadcaster',
  'magazine',
  'digital',
  'trade',
  'aggregator',
  'other',
] as const

const words = z.string().trim().min(1)
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
const wordList = z.array(words).min(1)
const day = z.string().refine(isIsoDay, { error: 'is no calendar day; write it YYYY-MM-DD' })
const trigger = words.check((context) => {
  const fault = triggerFault(context.value)
  if (fault !== null) context.issues.push({ code: 'custom', input: context.value, message: fault })
})
const name = words.check((context) => {
  if (!/[\p{L}\p{N}]/u.test(context.value) || /[*_]/.test(context.value))
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: 'is no name; names are written out, without "*" or "_"',
    })
})
const names = z.array(name).min(1)
const triggers = z.array(trigger).min(1)

export const conceptSchema = z.strictObject({
  id,
  label: words,
  kind: z.enum(CONCEPT_KINDS),
  role: z.enum(['pro', 'con']).optional(),
  scheme: words.optional(),
  about: id.optional(),
  answers: z.array(id).min(1).optional(),
  definition: words.optional(),
  not: words.optional(),
  agree: triggers.optional(),
  disagree: triggers.optional(),
  examples: z.strictObject({ agree: words.optional(), disagree: words.optional() }).optional(),
})

export const actorSchema = z.strictObject({
  id,
  label: words,
  kind: z.enum(ACTOR_KINDS),
  of: id.optional(),
  role: words.optional(),
  aliases: names.optional(),
  metonyms: names.optional(),
  'not-in': wordList.optional(),
  from: day.optional(),
  to: day.optional(),
})

export const itemSchema = z.strictObject({
  id,
  label: words,
  aliases: names.optional(),
  'variant-of': id.optional(),
  'is-class': z.boolean().optional(),
})

export const outletSchema = z.strictObject({
  id,
  label: words,
  kind: z.enum(OUTLET_KINDS),
  country: words.optional(),
  control: z.literal('state').optional(),
  aliases: names.optional(),
})

const chance = z.number().min(0).max(1)
export const lexiconsSchema = z.strictObject({
  decisions: z.partialRecord(z.enum(decisionStates), triggers).optional(),
  quantities: z.partialRecord(z.enum(quantityKinds), triggers).optional(),
  periods: z.record(words, z.tuple([day, day])).optional(),
  probabilities: z.record(words, z.tuple([chance, chance])).optional(),
})

export const variableSchema = z
  .strictObject({ name: words, kind: z.enum(variableKinds), choices: wordList.optional() })
  .check((context) => {
    const { kind, choices } = context.value
    if ((kind === 'choice') === (choices !== undefined)) return
    const message =
      kind === 'choice'
        ? 'is a choice of nothing; give its "choices"'
        : `is no choice but a ${kind}; it has no "choices"`
    context.issues.push({ code: 'custom', input: context.value, message })
  })

/** The codebook as it stands in the YAML file; docs/codebook.md explains every key. */
export const codebookSchema = z.strictObject({
  format: z.literal('onrecord-codebook'),
  'format-version': z.literal(CODEBOOK_FORMAT_VERSION),
  title: words,
  version: words,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  description: words.optional(),
  'focal-concept': id.optional(),
  concepts: z.array(conceptSchema).min(1),
  actors: z.array(actorSchema).min(1).optional(),
  items: z.array(itemSchema).min(1).optional(),
  outlets: z.array(outletSchema).min(1).optional(),
  lexicons: lexiconsSchema.optional(),
  variables: z.array(variableSchema).min(1).optional(),
})

export type CodebookFile = z.infer<typeof codebookSchema>
