/**
 * What the API says, as zod schemas: requests are checked, answers typed and the OpenAPI page made from these alone.
 * The workbench imports the types.
 */
import {
  actorKinds,
  anonymities,
  coderKinds,
  paragraphKinds,
  statementTypes,
  variableKinds,
} from '@onrecord/reader'
import { z } from 'zod'
import { aliasKinds, layerChoices } from '../../record/vocabulary.ts'
import { actorKind, many, type StatementAnswer, stanceShape, statementShape } from './statement-shape.ts'

export type { StatementAnswer } from './statement-shape.ts'

// No calendar of a database has a year 0000.
export const day = z.iso.date().refine((text) => !text.startsWith('0000'), 'Invalid ISO date')

export const documentShape = z
  .object({
    id: z.int(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    outletId: z.int().nullable(),
    date: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    characters: z.int().describe('Length of the text in UTF-16 units, as the offsets count.'),
    statements: z.int(),
    unreadBecause: z
      .string()
      .nullable()
      .describe('Why the text is kept but was not read; `null` when it was.'),
    importedFrom: z.string().nullable(),
    author: z.string().nullable(),
    section: z.string().nullable(),
    withdrawn: z.boolean().describe('Taken out of the record, until it is restored.'),
    group: z
      .number()
      .nullable()
      .describe(
        'Documents of one group are near-duplicates or wire copies of each other; `null` stands alone.',
      ),
    groupSize: z.int(),
  })
  .meta({ id: 'Document' })
export type DocumentAnswer = z.infer<typeof documentShape>

const versionShape = z
  .object({ id: z.int(), number: z.int(), sha256: z.string(), fetched: z.string() })
  .meta({ id: 'DocumentVersion' })

export const fullDocumentShape = documentShape
  .extend({
    text: z.string(),
    paragraphs: many(z.object({ start: z.int(), end: z.int(), kind: z.enum(paragraphKinds) })).describe(
      'Where its paragraphs lie, and what each is; `boilerplate` ("Read more") is never read for statements.',
    ),
    versionId: z.int(),
    previous: z.int().nullable().describe('The documents before and after by date.'),
    next: z.int().nullable(),
    versions: many(versionShape),
    statementList: many(statementShape).describe('What counts in the newest version, in text order.'),
    sameReport: many(documentShape),
  })
  .meta({ id: 'FullDocument' })
export type FullDocument = Omit<z.infer<typeof fullDocumentShape>, 'statementList'> & {
  readonly statementList: readonly StatementAnswer[]
}

export const actorShape = z
  .object({
    id: z.int(),
    name: z.string(),
    kind: actorKind,
    organisation: z.string().nullable(),
    role: z.string().nullable(),
    statements: z.int(),
    documents: z.int(),
    onlyIn: z.int().nullable().describe('The one document an anonymous source exists in.'),
  })
  .meta({ id: 'Actor' })
export type ActorAnswer = z.infer<typeof actorShape>

const membershipShape = z
  .object({
    id: z.int(),
    membership: z.int().describe('The number of the membership itself, to take it back by.'),
    name: z.string(),
    role: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'Membership' })
export type MembershipAnswer = z.infer<typeof membershipShape>

export const fullActorShape = actorShape
  .extend({
    note: z.string().nullable(),
    colour: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    aliases: many(
      z.object({
        id: z.int(),
        name: z.string(),
        kind: z.enum(aliasKinds),
        learntFrom: z
          .int()
          .nullable()
          .describe(
            'The statement from whose correction the name was learnt; `null` where somebody gave it.',
          ),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    memberships: many(membershipShape),
    members: many(membershipShape),
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    positions: many(
      z.object({
        statement: z.int(),
        document: z.int(),
        date: z.string().nullable(),
        concept: z.int(),
        conceptLabel: z.string(),
        stance: stanceShape,
        type: z.enum(statementTypes),
      }),
    ).describe('Every stance it holds, by date: then and now.'),
  })
  .meta({ id: 'FullActor' })
export type FullActor = z.infer<typeof fullActorShape>

const conceptShape = z
  .object({
    id: z.int(),
    key: z.string().describe('Its id in the codebook: "C01".'),
    label: z.string(),
    kind: z.string(),
    role: z.enum(['pro', 'con']).nullable(),
    scheme: z.string().nullable(),
    definition: z.string().nullable(),
    colour: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    withdrawn: z.boolean().describe('Deprecated or merged: nothing new is coded by it.'),
    mergedInto: z.int().nullable(),
    codebook: z.int(),
    agree: z.int(),
    disagree: z.int(),
    neutral: z.int(),
    unset: z.int(),
  })
  .meta({ id: 'Concept' })
export type ConceptAnswer = z.infer<typeof conceptShape>

/** A concept with what the codebook says of it. */
export const fullConceptShape = conceptShape
  .extend({
    not: z.string().nullable().describe('For coders: what does not belong here.'),
    examples: z.object({ agree: z.string().exactOptional(), disagree: z.string().exactOptional() }),
    about: z
      .string()
      .nullable()
      .describe(
        'The codebook’s id of the concept that it is a reason for or against; `null`: the focal one.',
      ),
    answers: many(z.string()).describe('The codebook’s ids of the concepts that it answers.'),
    triggers: z
      .object({ agree: many(z.string()), disagree: many(z.string()) })
      .describe('The words by which it is affirmed and rejected.'),
  })
  .meta({ id: 'FullConcept' })
export type FullConcept = z.infer<typeof fullConceptShape>

const variableShape = z
  .object({
    name: z.string(),
    kind: z.enum(variableKinds),
    choices: many(z.string()).describe('The words of a choice; of other kinds none.'),
  })
  .meta({ id: 'Variable' })

export const codebookShape = z
  .object({
    id: z.int(),
    title: z.string(),
    version: z.string(),
    added: z.string(),
    concepts: many(conceptShape),
    deprecated: many(conceptShape).describe(
      'Concepts that were deprecated or merged; their statements stay.',
    ),
    items: many(
      z.object({
        id: z.int(),
        key: z.string(),
        label: z.string(),
        aliases: many(z.string()),
        variantOf: z.string().nullable(),
        isClass: z.boolean(),
        withdrawn: z.boolean(),
      }),
    ),
    names: z
      .record(z.string(), z.string())
      .describe(
        'What the ids of actors and items in decisions and quantities stand for: "CTRY-UA" is "Ukraine".',
      ),
    variables: many(variableShape).describe('The debate’s own variables.'),
  })
  .meta({ id: 'Codebook' })
export type CodebookAnswer = z.infer<typeof codebookShape>

export const outletShape = z
  .object({
    id: z.int(),
    name: z.string(),
    kind: z.string().nullable(),
    country: z.string().nullable(),
    control: z.string().nullable(),
    actor: z.int().describe('The outlet as a speaker.'),
    documents: z.int(),
    statements: z.int(),
  })
  .meta({ id: 'Outlet' })
export type OutletAnswer = z.infer<typeof outletShape>

const ids = many(z.int())

function positionsOf<Held extends z.ZodType>(held: Held) {
  const byStance = { agree: held, disagree: held, neutral: held, unset: held }
  return z.object({
    actors: many(
      z.object({
        id: z.int(),
        name: z.string(),
        kind: actorKind,
        anonymous: z.boolean(),
        total: z.int(),
      }),
    ),
    concepts: many(z.object({ id: z.int(), key: z.string(), label: z.string(), total: z.int() })),
    cells: many(z.object({ actor: z.int(), concept: z.int(), ...byStance })),
  })
}

/** Each number of the table is the length of a list of statements. */
export const positionsShape = positionsOf(ids).meta({ id: 'Positions' })

/** The same with the numbers alone. */
export const positionCountsShape = positionsOf(z.int()).meta({ id: 'PositionCounts' })
export type PositionCountsAnswer = z.infer<typeof positionCountsShape>

/** A sentence in pieces: those that hold the words searched for are hits. */
const snippetShape = many(z.object({ text: z.string(), hit: z.boolean() }))
export type SnippetAnswer = z.infer<typeof snippetShape>

export const searchShape = z
  .object({
    statements: many(z.object({ statement: statementShape, snippet: snippetShape })),
    statementTotal: z.int(),
    documents: many(
      z.object({
        id: z.int(),
        title: z.string().nullable(),
        date: z.string().nullable(),
        outlet: z.string().nullable(),
        snippet: snippetShape,
      }),
    ),
    documentTotal: z.int(),
    actors: many(actorShape),
    concepts: many(conceptShape),
  })
  .meta({ id: 'SearchAnswer' })
export type SearchAnswer = Omit<z.infer<typeof searchShape>, 'statements'> & {
  readonly statements: readonly { readonly statement: StatementAnswer; readonly snippet: SnippetAnswer }[]
}

export const coderShape = z
  .object({
    id: z.int(),
    by: z.enum(coderKinds),
    name: z.string(),
    version: z.string(),
    statements: z.int(),
  })
  .meta({ id: 'Coder' })
export type CoderAnswer = z.infer<typeof coderShape>

export const healthShape = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    documents: z.int(),
    statements: z.int(),
    codebooks: many(z.string()).describe("The titles of the record's codebooks: the debate's name."),
  })
  .meta({ id: 'Health' })
export type HealthAnswer = z.infer<typeof healthShape>

/** Every failure has this shape, whatever the route. */
export const errorShape = z
  .object({
    error: z.object({
      status: z.int(),
      code: z.string(),
      message: z.string().describe('One sentence: what, where, what to do.'),
    }),
  })
  .meta({ id: 'ErrorAnswer' })
export type ErrorAnswer = z.infer<typeof errorShape>

/** A page of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly offset: number
}

const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: many(item), total: z.int(), offset: z.int() })
export const documentPageShape = pageOf(documentShape).meta({ id: 'DocumentPage' })
export const statementPageShape = pageOf(statementShape).meta({ id: 'StatementPage' })
export const actorPageShape = pageOf(actorShape).meta({ id: 'ActorPage' })

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
