/** What networks and measures are asked: rDNA's options under rDNA's names, beside the filter that all views share. */
import {
  aggregations,
  dialects,
  duplicatesRules,
  kernels,
  normalisations,
  partialWindowsRules,
  timeWindows,
} from '@onrecord/network/vocabulary'
import { actorKinds } from '@onrecord/reader'
import { z } from 'zod'
import { day } from './shapes.ts'

const variable = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\0]*$/)
const truth = z.enum(['true', 'false']).transform((word) => word === 'true')
const many = z.coerce.number().int().min(1).max(1_000_000)

/** rDNA's options as words of an address. */
export const networkSettingsShape = {
  networkType: z
    .enum(['onemode', 'twomode'])
    .optional()
    .describe('`twomode`: variable 1 by variable 2; `onemode`: variable 1 by itself, via variable 2.'),
  variable1: variable
    .optional()
    .describe('The rows: `organization` when left out, `actor`, `person`; `source` of the document.'),
  variable1Document: truth
    .optional()
    .describe('Variable 1 is one of the document (`source`, `type`, `title`).'),
  variable2: variable.optional().describe('The columns, or what ties the rows: `concept` when left out.'),
  variable2Document: truth.optional().describe('Variable 2 is one of the document.'),
  qualifier: variable
    .transform((name) => (name === 'none' ? null : name))
    .optional()
    .describe('How rows and columns go together: `agreement` when left out; `none` for no qualifier.'),
  qualifierAggregation: z.enum(aggregations).optional().describe('How the qualifier counts.'),
  normalization: z.enum(normalisations).optional().describe('What cells are divided by.'),
  isolates: z
    .enum(['true', 'false', 'range'])
    .transform((word) => (word === 'range' ? word : word === 'true'))
    .optional()
    .describe('Also entities without a counted statement: of the whole record, or of the chosen dates.'),
  duplicates: z.enum(duplicatesRules).optional().describe('Within what the same statement counts once.'),
  startDate: day.optional().describe('First day of the network; `from` narrows the statements themselves.'),
  stopDate: day.optional().describe('Last day of the network, included.'),
  timeWindow: z.enum(timeWindows).optional().describe('A network for each window of time.'),
  windowSize: many.optional().describe('Units, or statements, in a window.'),
  windowStep: many.optional().describe('Units from one window to the next.'),
  partialWindows: z.enum(partialWindowsRules).optional().describe('Windows that reach beyond the dates.'),
  kernel: z.enum(kernels).optional().describe('Smooth slices instead of windows with hard edges.'),
  indentTime: truth
    .optional()
    .describe(
      'Slices begin and end half a window inside the dates; the default but for polarisation and phases.',
    ),
  normalizeToOne: truth.optional().describe('Divide each network by the sum of its cells.'),
  namedOnly: truth.optional().describe('Nodes are only who is named: `true` when left out.'),
  actorKinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(actorKinds)))
    .optional()
    .describe('Nodes are only of these kinds.'),
  dialect: z.enum(dialects).optional().describe('`dna` reproduces the numbers of DNA and rDNA.'),
  minimumStatements: z
    .string()
    .max(400)
    .regex(/^[^=,\0]+=\d{1,9}(?:,[^=,\0]+=\d{1,9})*$/, 'must be VARIABLE=N, such as concept=3')
    .optional()
    .describe('Leaves out values of a variable with fewer counted statements: `concept=5,actor=2`.'),
} as const

const askedShape = z.object(networkSettingsShape)
export type NetworkAsked = z.infer<typeof askedShape>
