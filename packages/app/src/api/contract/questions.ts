/** What the API is asked, as zod schemas: which statements, in which order, how many. */
import { actorKinds, anonymities, statementTypes } from '@onrecord/reader'
import { z } from 'zod'
import { layerChoices } from '../../record/vocabulary.ts'
import { day } from './shapes.ts'

export const offset = z.coerce
  .number()
  .int()
  .min(0)
  .default(0)
  .describe('How many to pass over, from the first.')
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(100)
  .describe('How many at most; 500 is the most.')
const id = z.coerce.number().int().min(1).max(2_147_483_647)
// PostgreSQL keeps no NUL in a text, so nothing can be found by one.
const words = z
  .string()
  .trim()
  .max(400)
  .regex(/^[^\0]*$/, 'holds a character that no text has')

export const idShape = z.object({ id: id.describe('Its number in the record.') })

export const versionOfShape = z.object({
  id: id.describe('The document’s number in the record.'),
  number: id.describe('The number of the version, from 2 on.'),
})

export const wholeShape = z.strictObject({
  whole: z
    .enum(['true', 'false', 'beginning'])
    .default('true')
    .describe(
      '`false`: a long text comes without its statements, which are then asked for by stretches. `beginning`: and without its end; `characters` is the length of the whole.',
    ),
})

const characters = z.coerce.number().int().min(0).max(2_147_483_647)
export const stretchShape = z.strictObject({
  from: characters.describe('Where the stretch begins, in UTF-16 units from the beginning of the text.'),
  to: characters.describe('Where it ends; a statement that begins there is in the next.'),
})

/** A filter may name several values: `type=request,refusal`. */
function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const list = z.string().transform((text) => text.split(','))
  return list.pipe(z.array(z.enum(values)))
}

const narrowing = {
  actor: id.optional().describe('Who speaks or holds the stance.'),
  kind: listOf(actorKinds)
    .optional()
    .describe('What kind of actor the stance is that of; several with commas.'),
  named: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only where the stance is that of somebody one could ask for by name.'),
  stanceOf: id
    .optional()
    .describe('Only whose stance it is, not who merely speaks: what the positions count.'),
  concept: id.optional().describe('Coded by this concept.'),
  item: id.optional().describe('What its decision or one of its figures is about.'),
  stance: listOf(['1', '0', '-1', 'unset'])
    .optional()
    .describe('For, neither, against, or not coded; several with commas.'),
  type: listOf(statementTypes).optional().describe('Types of statement; several with commas.'),
  anonymity: listOf(anonymities).optional().describe('How the speaker is named; several with commas.'),
  outlet: id.optional().describe('Published by this outlet.'),
  document: id.optional().describe('Of this document.'),
  group: id.optional().describe('Of this group of near-duplicates.'),
  from: day.optional().describe('First ISO day of publication.'),
  to: day.optional().describe('Last ISO day of publication.'),
  q: words.optional().describe('Words to find, as web searches take them.'),
  layer: z.enum(layerChoices).optional().describe('Proposals, what people checked, or what counts.'),
  coder: id.optional().describe('One coder’s word: a person, or a reader in one version.'),
}
const order = z
  .enum(['asc', 'desc'])
  .optional()
  .describe('Rising or falling; each column has an order of its own when left out.')

/** A filter that nobody knows is refused: passed over, it would answer another question than was asked. */
export const narrowingShape = z.strictObject(narrowing)
export type Narrowing = z.infer<typeof narrowingShape>

/** A table as a file: all rows of the filter. */
export const exportShape = z.strictObject({
  ...narrowing,
  format: z.enum(['csv', 'json']).default('csv').describe('For spreadsheets, or with everything known.'),
})
/** A picture, on light or dark paper or as the reader's screen is. */
export const pictureShape = z.strictObject({
  ...narrowing,
  theme: z.enum(['light', 'dark', 'auto']).default('auto').describe('The paper; `auto` follows the screen.'),
})

/** How wide the pictures of networks and measures are. */
export const paperShape = z
  .enum(['wide', 'column'])
  .default('wide')
  .describe('`column`: a journal’s column, 85 mm wide.')

export const statementFilterShape = z.strictObject({
  ...narrowing,
  sort: z
    .enum(['date', 'actor', 'concept', 'outlet', 'text'])
    .default('date')
    .describe('What the order goes by.'),
  order,
  offset,
  limit,
})

/** What concerns statements keeps the documents that hold one; `q` is words of the title or the text. */
export const documentFilterShape = z.strictObject({
  ...narrowing,
  withdrawn: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: those that were withdrawn, and no others.'),
  sort: z.enum(['date', 'title', 'outlet', 'statements']).default('date').describe('What the order goes by.'),
  order,
  offset,
  limit,
})

/** `q` is part of a name or alias; `kind` and `named` are the actor's own. */
export const actorFilterShape = z.strictObject({
  ...narrowing,
  all: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: also those that say nothing, as the codebook names them.'),
  offset,
  limit,
})

export const outletFilterShape = z.strictObject({
  all: z.enum(['true', 'false']).optional().describe('`true`: also those that published nothing here yet.'),
})

export const searchQueryShape = z.strictObject({
  ...narrowing,
  q: words.min(1).describe('Words to find, as web searches take them.'),
  limit: limit.default(20),
})
