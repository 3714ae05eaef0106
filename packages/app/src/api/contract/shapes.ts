/**
 * What the API answers, as zod schemas; what it is asked stands in `questions.ts`. Requests are checked, answers typed and the
 * OpenAPI page made from these alone.
 * The workbench imports the types.
 */
import { coderKinds, paragraphKinds, statementTypes, variableKinds } from '@onrecord/reader'
import { z } from 'zod'
import { datedBys } from '../../import/dating.ts'
import { aliasKinds } from '../../record/vocabulary.ts'
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
    datedBy: z
      .enum(datedBys)
      .nullable()
      .describe('What said the day; `null` where nothing did, or nobody kept what.'),
    earliest: z
      .string()
      .nullable()
      .describe('The days that it can be, both counted, where more than one is left.'),
    latest: z.string().nullable(),
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
    page: z.string().nullable(),
    accession: z.string().nullable().describe('The number under which an archive keeps it.'),
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

export const versionChangesShape = z
  .object({
    from: z.int().describe('The number of the version before.'),
    to: z.int(),
    fetched: z.string(),
    added: z.int().describe('Words that came.'),
    removed: z.int().describe('Words that went.'),
    pieces: many(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })).describe(
      'Both texts in one, in their order; of a long stretch that stayed only the ends.',
    ),
  })
  .meta({ id: 'VersionChanges' })
export type VersionChangesAnswer = z.infer<typeof versionChangesShape>

export const fullDocumentShape = documentShape
  .extend({
    text: z.string(),
    paragraphs: many(z.object({ start: z.int(), end: z.int(), kind: z.enum(paragraphKinds) })).describe(
      'Where its paragraphs lie, and what each is; `boilerplate` ("Read more") is never read for statements.',
    ),
    turns: many(
      z.object({
        start: z.int(),
        end: z.int(),
        speaker: z.object({
          name: z.string(),
          id: z.string().nullable(),
          party: z.string().nullable().describe('Of the day of the sitting.'),
          role: z.string().nullable(),
          constituency: z.string().nullable(),
          chair: z.boolean(),
        }),
      }),
    )
      .nullable()
      .describe(
        'Who has the floor where, by the marks of a parliament’s record; `null` where there are none.',
      ),
    versionId: z.int(),
    previous: z.int().nullable().describe('The documents before and after by date.'),
    next: z.int().nullable(),
    versions: many(versionShape),
    statementList: many(statementShape).describe('What counts in the newest version, in text order.'),
    sameReport: many(documentShape),
    provenance: many(
      z.object({
        importedFrom: z.string(),
        outlet: z.string().nullable(),
        url: z.string().nullable(),
        accession: z.string().nullable(),
        added: z.string(),
      }),
    ).describe('Where else it was met: the same article lies in several archives and on the web.'),
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
