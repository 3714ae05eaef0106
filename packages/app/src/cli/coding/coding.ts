import { readFileSync } from 'node:fs'
import type { ActorKind, ActorMention, Anonymity, Span, Statement } from '@onrecord/reader'
import { correctionShape } from '../../api/contract/acts.ts'
import { given } from '../../api/given.ts'
import { actorById } from '../../record/actors/actors.ts'
import { actorCalled, conceptKeyCalled } from '../../record/called.ts'
import type { CodebookId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid, NotFound } from '../../record/errors.ts'
import type { Correction } from '../../record/statements/coded-statement.ts'
import { findQuotation } from '../../record/statements/find-quotation.ts'
import type { Stretch } from '../../record/statements/sentence-around.ts'
import type { CodingOptions } from './coding-options.ts'
import { issueLine } from './issue-line.ts'

/** Where a statement is coded. */
export interface CodedPlace {
  readonly text: string
  /** "d3". */
  readonly where: string
  readonly codebook: CodebookId | null
  /** The sentence at hand; quotations are looked for there first. */
  readonly near?: Stretch
  /** How the statement is coded so far. */
  readonly now?: Pick<Statement, 'speaker' | 'commitment'>
}

export interface Coding {
  readonly correction: Correction
  /** What one should know of it: an actor that the record did not have. */
  readonly remarks: readonly string[]
}

/** What the options say of a statement. Throws `Invalid` where words are not in the text, or a concept not in the codebook. */
export async function codingFrom(db: Db, options: CodingOptions, place: CodedPlace): Promise<Coding> {
  const within = options.in === undefined ? undefined : findQuotation(place.text, options.in, place)
  const { text, where } = place
  const which = given({ which: options.which })
  const content = options.quote?.map((words) =>
    findQuotation(text, words, { where, ...given({ within, near: place.near }), ...which }),
  )
  const near = content?.[0] ?? place.near
  const find = (words: string): Span =>
    findQuotation(text, words, { where, ...given({ within, near: place.near ?? near }) })
  const { remarks, speaker, holder } = await actorsFrom(db, options, place)
  const fields = options.fields === undefined ? {} : fieldsFrom(options.fields, find)
  const { concept, confidence, type, mode, stance } = options
  const correction = given({
    ...fields,
    ...given({ type, mode, confidence, content }),
    ...given({
      source: options.source?.map(find),
      cue: options.cue?.map(find),
      because: options.because?.map(find),
      commitment: commitmentFrom(options, place),
      variables: variablesFrom(options.variable),
    }),
    ...(stance === undefined ? {} : { stance: stance === 'unset' ? null : stance }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(holder === undefined ? {} : { holder }),
    ...(concept === undefined
      ? {}
      : { concept: isNone(concept) ? null : (await conceptKeyCalled(db, concept, place.codebook)).key }),
  })
  return { correction, remarks }
}

const isNone = (word: string): boolean => word === 'none' || word === 'nobody'

async function actorsFrom(db: Db, options: CodingOptions, { now }: CodedPlace) {
  const remarks: string[] = []
  const { kind, anonymity, organisation } = options
  const changes = given({ kind, anonymity, organisation })
  const about =
    organisation !== undefined && isNone(organisation) ? { ...changes, organisation: null } : changes
  const named = options.speaker === undefined ? now?.speaker : await mentionOf(db, options.speaker, remarks)
  if (Object.keys(about).length > 0 && named == null) {
    const what = '--kind, --anonymity and --organisation say more of a speaker, and there is none.'
    throw new Invalid({ where: 'speaker', what, todo: 'Name one with --speaker.' })
  }
  const changed = options.speaker !== undefined || Object.keys(about).length > 0
  return {
    remarks,
    speaker: changed ? (named == null ? null : fitting({ ...named, ...about }, about)) : undefined,
    holder: options.holder === undefined ? undefined : await mentionOf(db, options.holder, remarks),
  }
}

/** What an actor is follows from how it is named, and the other way round, where only one of the two is said. */
function fitting(
  mention: ActorMention,
  about: { readonly kind?: ActorKind; readonly anonymity?: Anonymity },
): ActorMention {
  if (about.anonymity !== undefined && about.kind === undefined) {
    return { ...mention, kind: KIND_OF[about.anonymity] ?? mention.kind }
  }
  if (about.kind !== undefined && about.anonymity === undefined)
    return { ...mention, anonymity: NAMED[about.kind] }
  return mention
}

const KIND_OF: Partial<Record<Anonymity, ActorKind>> = {
  'named-person': 'person',
  'named-organisation': 'organisation',
  'named-outlet': 'outlet',
  'inferred-outlet': 'outlet',
  'outlet-voice': 'outlet',
  'unnamed-collective': 'group',
  'anonymous-described': 'anonymous',
  'anonymous-bare': 'anonymous',
}

const NAMED: Readonly<Record<ActorKind, Anonymity>> = {
  person: 'named-person',
  organisation: 'named-organisation',
  country: 'named-organisation',
  group: 'named-organisation',
  outlet: 'named-outlet',
  anonymous: 'anonymous-described',
}

/** An actor of the record by number or name; a name that it does not have is a new person's. */
async function mentionOf(db: Db, called: string, remarks: string[]): Promise<ActorMention | null> {
  if (isNone(called)) return null
  const actor = await known(db, called)
  if (actor !== null) {
    const { name, kind, organisation, facets } = actor
    return {
      name,
      id: null,
      kind,
      organisation,
      anonymity: NAMED[kind],
      ...(facets === null ? {} : { facets }),
    }
  }
  remarks.push(`"${called}" is a new actor of this record, a person unless --kind says otherwise.`)
  return { name: called, id: null, kind: 'person', organisation: null, anonymity: 'named-person' }
}

async function known(db: Db, called: string) {
  try {
    return await actorById(db, await actorCalled(db, called))
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}

function commitmentFrom({ commitment, reporter }: CodingOptions, { now }: CodedPlace) {
  if (commitment === undefined && reporter === undefined) return undefined
  const before = now?.commitment ?? { source: 'CT+' as const, reporter: 'Uu' as const }
  return { source: commitment ?? before.source, reporter: reporter ?? before.reporter }
}

/** `costs=12`, `urgent=true`, `place=Bonn`: numbers and truth values are such. */
function variablesFrom(words: readonly string[] | undefined) {
  if (words === undefined) return undefined
  return Object.fromEntries(
    words.map((word): [string, string | number | boolean] => {
      const [name, ...rest] = word.split('=')
      if (name === undefined || name === '' || rest.length === 0) {
        throw new Invalid({
          where: '--variable',
          what: `"${word}" is not like urgency=3.`,
          todo: 'Write it so.',
        })
      }
      const value = rest.join('=')
      if (value === 'true' || value === 'false') return [name, value === 'true']
      return [name, value !== '' && Number.isFinite(Number(value)) ? Number(value) : value]
    }),
  )
}

/** The fields of a correction as the API takes them; what quotes without saying where is found in the text. */
export function fieldsFrom(given: string, find: (words: string) => Span): Correction {
  const read = correctionShape.safeParse(placed(parsed(given), find))
  if (read.success) return withoutUndefined(read.data)
  throw new Invalid({
    where: '--fields',
    what: `--fields cannot be that: ${issueLine(read.error)}.`,
    todo: 'docs/api.md tells of each field.',
  })
}

function withoutUndefined(fields: ReturnType<typeof correctionShape.parse>): Correction {
  return given(fields)
}

function parsed(words: string): unknown {
  const text =
    words === '-'
      ? readFileSync(0, 'utf8')
      : words.startsWith('@')
        ? readFileSync(words.slice(1), 'utf8')
        : words
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Invalid({
      where: '--fields',
      what: `--fields is no JSON: ${why}.`,
      todo: 'Quote it for the shell, or put it into a file.',
    })
  }
}

/** What a part of a statement says when it says nothing. */
const EMPTY: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  quantities: {
    ...{
      item: null,
      holder: null,
      unit: null,
      nominal: null,
      lo: null,
      hi: null,
      loOpen: false,
      hiOpen: false,
    },
    ...{ hedge: null, convention: null },
  },
  times: { from: null, to: null },
  chain: { id: null, explicit: true, span: null },
  decision: {
    decider: null,
    requester: null,
    recipient: null,
    item: null,
    condition: null,
    date: null,
    affirmed: true,
  },
  positions: { ended: false },
  forecast: { probability: null, horizon: null },
  speaker: { id: null, organisation: null },
  holder: { id: null, organisation: null },
}

function placed(
  value: unknown,
  find: (words: string) => Span,
  empty: Readonly<Record<string, unknown>> = {},
): unknown {
  if (Array.isArray(value)) return value.map((one) => placed(one, find, empty))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, placed(part, find, EMPTY[key])]),
  )
  const span =
    'quote' in value && typeof value.quote === 'string' && !('start' in value) ? find(value.quote) : {}
  return { ...empty, ...inside, ...span }
}
