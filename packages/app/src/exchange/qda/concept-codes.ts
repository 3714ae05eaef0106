import type { Codebook, Concept } from '@onrecord/reader'
import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import { type ConceptSummary, listConcepts } from '../../record/codebooks/concepts.ts'
import type { ConceptId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import type { Losses } from '../losses.ts'
import type { Code } from './code-tree.ts'
import { derivedGuid, plainGuid } from './derived-guid.ts'
import { described } from './described.ts'

/** The concepts of a record as codes, and which code stands for a concept with a stance on it. */
export interface ConceptCodes {
  /** What the project is called: the codebook's title where there is one. */
  readonly name: string
  readonly codes: readonly Code[]
  /** The GUID of the code; a stance has its own below the concept's. */
  readonly guid: (concept: ConceptId, stance: -1 | 0 | 1 | null) => string | undefined
}

/** What the sides of a concept are called, in the order in which they stand below it. */
export const SIDES = [
  ['for', 1],
  ['neither', 0],
  ['against', -1],
] as const

/**
 * Codebooks as codes: a code a concept, below it one for each stance, which is coded where the stance is known. Concepts that came
 * from a QDA project hang below one another as they did there, with their GUIDs, and have sides only where somebody took one.
 */
export async function conceptCodes(db: Db, filter: StatementFilter, losses: Losses): Promise<ConceptCodes> {
  const [books, all] = [await listCodebooks(db), await listConcepts(db, { withdrawn: true, among: filter })]
  const used = all.filter((concept) => !concept.withdrawn || isUsed(concept))
  const filled = books.filter(({ id }) => used.some(({ codebook }) => codebook === id))
  const guids = new Map<ConceptId, string>()
  const codes = filled.flatMap(({ id, content }) => {
    lostOf(content, id, losses)
    const own = used.filter(({ codebook }) => codebook === id)
    for (const concept of own) guids.set(concept.id, guidOf(concept, content.title))
    const tree = treeOf(own, content, guids)
    const cameAsItIs = filled.length === 1 && own.every(isFromProject)
    return cameAsItIs ? tree : [bookCode(content, tree)]
  })
  return {
    name: filled.length === 1 ? (filled[0]?.title ?? 'Onrecord') : 'Onrecord',
    codes,
    guid: (concept, stance) => {
      const guid = guids.get(concept)
      return guid === undefined || stance === null ? guid : sideGuid(guid, stance)
    },
  }
}

const isUsed = ({ agree, disagree, neutral, unset }: ConceptSummary): boolean =>
  agree + disagree + neutral + unset > 0

const isFromProject = ({ attributes }: ConceptSummary): boolean => plainGuid(attributes.guid) !== null

const guidOf = ({ key, attributes }: ConceptSummary, title: string): string =>
  plainGuid(attributes.guid) ?? derivedGuid('concept', title, key)

const sideGuid = (concept: string, stance: -1 | 0 | 1): string =>
  derivedGuid('stance', concept, String(stance))

function bookCode({ title, version, language, description = '' }: Codebook, children: readonly Code[]): Code {
  return {
    guid: derivedGuid('codebook', title),
    name: title,
    codable: false,
    colour: null,
    description: described({ text: description, fields: { codebook: title, version, language } }),
    children,
  }
}

/** Each below the concept that its attribute `parent` names; one that would hang below itself stands on top. */
function treeOf(
  concepts: readonly ConceptSummary[],
  content: Codebook,
  guids: ReadonlyMap<ConceptId, string>,
): readonly Code[] {
  const byKey = new Map(concepts.map((concept) => [concept.key, concept]))
  const entries = new Map(content.concepts.map((entry) => [entry.id, entry]))
  const parentOf = ({ key, attributes }: ConceptSummary): string | null => {
    const seen = new Set([key])
    for (let up = attributes.parent; up !== undefined; up = byKey.get(up)?.attributes.parent) {
      if (seen.has(up)) return null
      if (!byKey.has(up)) break
      seen.add(up)
    }
    const parent = attributes.parent
    return parent !== undefined && byKey.has(parent) ? parent : null
  }
  const below = new Map<string | null, ConceptSummary[]>()
  for (const concept of concepts) {
    const parent = parentOf(concept)
    below.set(parent, [...(below.get(parent) ?? []), concept])
  }
  const codeOf = (concept: ConceptSummary): Code => {
    const guid = guids.get(concept.id) ?? guidOf(concept, content.title)
    return {
      guid,
      name: concept.label,
      codable: concept.attributes.codable !== 'no',
      colour: concept.colour,
      description: descriptionOf(concept, entries.get(concept.key)),
      children: [...sidesOf(concept, guid), ...(below.get(concept.key) ?? []).map(codeOf)],
    }
  }
  return (below.get(null) ?? []).map(codeOf)
}

function sidesOf(concept: ConceptSummary, guid: string): Code[] {
  const met = { 1: concept.agree, 0: concept.neutral, [-1]: concept.disagree }
  return SIDES.filter(([, stance]) => !isFromProject(concept) || met[stance] > 0).map(([side, stance]) => ({
    guid: sideGuid(guid, stance),
    name: `${concept.label}: ${side}`,
    codable: true,
    colour: concept.colour,
    description: described({ text: '', fields: { stance: side } }),
    children: [],
  }))
}

/** What the codebook says of a concept, for coders first. */
function descriptionOf(concept: ConceptSummary, entry: Concept | undefined): string {
  const { guid: _, parent: __, codable: ___, ...attributes } = concept.attributes
  const lines = (list: readonly string[] | undefined): string | undefined =>
    list === undefined || list.length === 0 ? undefined : list.join('\n')
  const said = {
    concept: concept.key,
    label: concept.label,
    kind: concept.kind,
    role: concept.role,
    scheme: concept.scheme,
    about: entry?.about,
    answers: lines(entry?.answers),
    not: entry?.not,
    'example for': entry?.examples?.agree,
    'example against': entry?.examples?.disagree,
    'words for': lines(entry?.agree),
    'words against': lines(entry?.disagree),
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`attribute ${name}`, value])),
  }
  return described({ text: concept.definition ?? '', fields: present(said) })
}

/** The fields that have a value. */
export function present(fields: Readonly<Record<string, string | null | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
  )
}

function lostOf({ actors, items, outlets, lexicons, variables = [] }: Codebook, id: number, losses: Losses) {
  if (actors.length > 0) losses.add('actors with their other names', 'codebook', id)
  if (items.length > 0) losses.add('items', 'codebook', id)
  if (outlets.length > 0) losses.add('outlets', 'codebook', id)
  if (variables.length > 0) losses.add('the kinds of its variables', 'codebook', id)
  if (Object.values(lexicons).some((list) => Object.keys(list).length > 0))
    losses.add('word lists', 'codebook', id)
}
