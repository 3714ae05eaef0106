/**
 * What the API says, as zod schemas: requests are checked, answers typed and the OpenAPI page made from these alone.
 * The workbench imports the types.
 */
import { actorKinds, anonymities, coderKinds, paragraphKinds, statementTypes } from '@onrecord/reader'
import { z } from 'zod'
import { aliasKinds, layerChoices } from '../../record/vocabulary.ts'
import { actorKind, many, type StatementAnswer, stanceShape, statementShape } from './statement-shape.ts'

export type { StatementAnswer } from './statement-shape.ts'

// No calendar of a database has a year 0000.
export const day = z.iso.date().refine((text) => !text.startsWith('0000'), 'Invalid ISO date')

export const documentShape = z.object({
  id: z.number(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  outletId: z.number().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  /** Length of the text in UTF-16 units, as the offsets count. */
  characters: z.number(),
  statements: z.number(),
  /** Why the text is kept but was not read; `null` when it was. */
  unreadBecause: z.string().nullable(),
  importedFrom: z.string().nullable(),
  author: z.string().nullable(),
  section: z.string().nullable(),
  /** Taken out of the record, until it is restored. */
  withdrawn: z.boolean(),
  /** Documents of one group are near-duplicates or wire copies of each other; `null` stands alone. */
  group: z.number().nullable(),
  groupSize: z.number(),
})
export type DocumentAnswer = z.infer<typeof documentShape>

const versionShape = z.object({ id: z.number(), number: z.number(), sha256: z.string(), fetched: z.string() })

export const fullDocumentShape = documentShape.extend({
  text: z.string(),
  /** Where its paragraphs lie, and what each is; `boilerplate` ("Read more") is never read for statements. */
  paragraphs: many(z.object({ start: z.number(), end: z.number(), kind: z.enum(paragraphKinds) })),
  versionId: z.number(),
  /** The documents before and after by date. */
  previous: z.number().nullable(),
  next: z.number().nullable(),
  versions: many(versionShape),
  /** What counts in the newest version, in text order. */
  statementList: many(statementShape),
  sameReport: many(documentShape),
})
export type FullDocument = Omit<z.infer<typeof fullDocumentShape>, 'statementList'> & {
  readonly statementList: readonly StatementAnswer[]
}

export const actorShape = z.object({
  id: z.number(),
  name: z.string(),
  kind: actorKind,
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  statements: z.number(),
  documents: z.number(),
  /** The one document an anonymous source exists in. */
  onlyIn: z.number().nullable(),
})
export type ActorAnswer = z.infer<typeof actorShape>

const membershipShape = z.object({
  id: z.number(),
  /** The number of the membership itself, to take it back by. */
  membership: z.number(),
  name: z.string(),
  role: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type MembershipAnswer = z.infer<typeof membershipShape>

export const fullActorShape = actorShape.extend({
  note: z.string().nullable(),
  colour: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
  aliases: many(
    z.object({
      id: z.number(),
      name: z.string(),
      kind: z.enum(aliasKinds),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  memberships: many(membershipShape),
  members: many(membershipShape),
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  /** Every stance it holds, by date: then and now. */
  positions: many(
    z.object({
      statement: z.number(),
      document: z.number(),
      date: z.string().nullable(),
      concept: z.number(),
      conceptLabel: z.string(),
      stance: stanceShape,
      type: z.enum(statementTypes),
    }),
  ),
})
export type FullActor = z.infer<typeof fullActorShape>

const conceptShape = z.object({
  id: z.number(),
  /** The codebook's id of it: "C01". */
  key: z.string(),
  label: z.string(),
  kind: z.string(),
  role: z.enum(['pro', 'con']).nullable(),
  scheme: z.string().nullable(),
  definition: z.string().nullable(),
  colour: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
  /** Deprecated or merged: nothing new is coded by it. */
  withdrawn: z.boolean(),
  mergedInto: z.number().nullable(),
  codebook: z.number(),
  agree: z.number(),
  disagree: z.number(),
  neutral: z.number(),
  unset: z.number(),
})
export type ConceptAnswer = z.infer<typeof conceptShape>

export const codebookShape = z.object({
  id: z.number(),
  title: z.string(),
  version: z.string(),
  added: z.string(),
  concepts: many(conceptShape),
  /** Concepts that were deprecated or merged; their statements stay. */
  deprecated: many(conceptShape),
  items: many(
    z.object({
      id: z.number(),
      key: z.string(),
      label: z.string(),
      aliases: many(z.string()),
      withdrawn: z.boolean(),
    }),
  ),
  /** What the ids of actors and items in decisions and quantities stand for: "CTRY-UA" is "Ukraine". */
  names: z.record(z.string(), z.string()),
})
export type CodebookAnswer = z.infer<typeof codebookShape>

export const outletShape = z.object({
  id: z.number(),
  name: z.string(),
  kind: z.string().nullable(),
  country: z.string().nullable(),
  control: z.string().nullable(),
  /** The outlet as a speaker. */
  actor: z.number(),
  documents: z.number(),
  statements: z.number(),
})
export type OutletAnswer = z.infer<typeof outletShape>

const ids = many(z.number())

/** Each number of the table is the length of a list of statements. */
export const positionsShape = z.object({
  actors: many(
    z.object({
      id: z.number(),
      name: z.string(),
      kind: actorKind,
      anonymous: z.boolean(),
      total: z.number(),
    }),
  ),
  concepts: many(z.object({ id: z.number(), key: z.string(), label: z.string(), total: z.number() })),
  cells: many(
    z.object({ actor: z.number(), concept: z.number(), agree: ids, disagree: ids, neutral: ids, unset: ids }),
  ),
})
export type PositionsAnswer = z.infer<typeof positionsShape>

/** A sentence in pieces: those that hold the words searched for are hits. */
const snippetShape = many(z.object({ text: z.string(), hit: z.boolean() }))
export type SnippetAnswer = z.infer<typeof snippetShape>

export const searchShape = z.object({
  statements: many(z.object({ statement: statementShape, snippet: snippetShape })),
  statementTotal: z.number(),
  documents: many(
    z.object({
      id: z.number(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      outlet: z.string().nullable(),
      snippet: snippetShape,
    }),
  ),
  documentTotal: z.number(),
  actors: many(actorShape),
  concepts: many(conceptShape),
})
export type SearchAnswer = Omit<z.infer<typeof searchShape>, 'statements'> & {
  readonly statements: readonly { readonly statement: StatementAnswer; readonly snippet: SnippetAnswer }[]
}

export const coderShape = z.object({
  id: z.number(),
  by: z.enum(coderKinds),
  name: z.string(),
  version: z.string(),
  statements: z.number(),
})
export type CoderAnswer = z.infer<typeof coderShape>

export const healthShape = z.object({
  status: z.literal('ok'),
  version: z.string(),
  documents: z.number(),
  statements: z.number(),
  /** The titles of the record's codebooks: the debate's name. */
  codebooks: many(z.string()),
})
export type HealthAnswer = z.infer<typeof healthShape>

/** Every failure has this shape, whatever the route. */
export const errorShape = z.object({
  error: z.object({
    status: z.number(),
    code: z.string(),
    /** One sentence: what, where, what to do. */
    message: z.string(),
  }),
})
export type ErrorAnswer = z.infer<typeof errorShape>

/** A page of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly offset: number
}

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: many(item), total: z.number(), offset: z.number() })

const offset = z.coerce.number().int().min(0).default(0)
const limit = z.coerce.number().int().min(1).max(500).default(100)
const id = z.coerce.number().int().min(1).max(2_147_483_647)
// PostgreSQL keeps no NUL in a text, so nothing can be found by one.
const words = z
  .string()
  .trim()
  .max(400)
  .regex(/^[^\0]*$/, 'holds a character that no text has')

export const idShape = z.object({ id })

/** A filter may name several values: `type=request,refusal`. */
function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const list = z.string().transform((text) => text.split(','))
  return list.pipe(z.array(z.enum(values)))
}

const narrowing = {
  actor: id.optional(),
  /** What kind of actor the stance is that of. */
  kind: listOf(actorKinds).optional(),
  /** `true`: only where the stance is that of somebody one could ask for by name. */
  named: z.enum(['true', 'false']).optional(),
  /** Only whose stance it is, not who merely speaks: what the positions count. */
  stanceOf: id.optional(),
  concept: id.optional(),
  stance: listOf(['1', '0', '-1', 'unset']).optional(),
  type: listOf(statementTypes).optional(),
  anonymity: listOf(anonymities).optional(),
  outlet: id.optional(),
  document: id.optional(),
  group: id.optional(),
  from: day.optional(),
  to: day.optional(),
  q: words.optional(),
  layer: z.enum(layerChoices).optional(),
  /** One coder's word: a person, or a reader in one version. */
  coder: id.optional(),
}
/** A filter that nobody knows is refused: passed over, it would answer another question than was asked. */
export const narrowingShape = z.strictObject(narrowing)
export type Narrowing = z.infer<typeof narrowingShape>

export const statementFilterShape = z.strictObject({
  ...narrowing,
  sort: z.enum(['date', 'actor', 'concept', 'outlet', 'text']).default('date'),
  order: z.enum(['asc', 'desc']).optional(),
  offset,
  limit,
})

/** What concerns statements keeps the documents that hold one; `q` is words of the title or the text. */
export const documentFilterShape = z.strictObject({
  ...narrowing,
  /** `true`: those that were withdrawn, and no others. */
  withdrawn: z.enum(['true', 'false']).optional(),
  sort: z.enum(['date', 'title', 'outlet', 'statements']).default('date'),
  order: z.enum(['asc', 'desc']).optional(),
  offset,
  limit,
})

/** `q` is part of a name or alias; `kind` and `named` are the actor's own. */
export const actorFilterShape = z.strictObject({
  ...narrowing,
  offset,
  limit,
})

export const searchQueryShape = z.strictObject({ ...narrowing, q: words.min(1), limit: limit.default(20) })
