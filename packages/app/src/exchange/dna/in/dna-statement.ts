import type { ActorMention, Span, Statement } from '@onrecord/reader'
import type { VariableValue } from '../../../record/engine/tables/statement-tables.ts'
import { codedByHand } from '../../../record/statements/coded-by-hand.ts'
import type { CodedStatement } from '../../../record/statements/coded-statement.ts'
import { DNA_TYPE, type DnaFields } from '../dna-fields.ts'
import { codeId } from './dna-codebook.ts'
import type { DnaCoding } from './dna-codings.ts'

/**
 * A statement of DNA as the record's: its person speaks for its organization; where there is no person, the organization itself
 * does. Agreement is the stance, 1 for and 0 against. Everything else is a variable; an empty text is none.
 */
export function dnaStatement({ type, values }: DnaCoding, fields: DnaFields, content: Span): CodedStatement {
  const own = new Map<string, string | number>()
  const variables: Record<string, VariableValue> = { [DNA_TYPE]: type.label }
  for (const { id, dataType } of type.variables) {
    const [field, value] = [fields.get(id), values.get(id)]
    if (field === undefined || value === undefined || value === '') continue
    if (typeof field === 'string') own.set(field, value)
    else variables[field.variable] = dataType === 'boolean' ? value === 1 : value
  }
  const concept = own.get('concept')
  const agreement = own.get('agreement')
  return codedByHand({
    type: statementTypeOf(concept !== undefined, agreement !== undefined),
    content: [content],
    speaker: speakerOf(textIn(own, 'person'), textIn(own, 'organization')),
    concept: concept === undefined ? null : codeId('concept', String(concept)),
    stance: agreement === undefined ? neither(type.label, variables) : agreement === 1 ? 1 : -1,
    variables,
  })
}

/** The type of statements that went out without a stance for or against; the variable `stance` tells those with neither. */
export const WITHOUT_AGREEMENT = 'DNA Statement without agreement'
export const NEITHER = 'neither'

const neither = (label: string, { stance }: Readonly<Record<string, VariableValue>>): 0 | null =>
  label === WITHOUT_AGREEMENT && stance === NEITHER ? 0 : null

/** A stance on a concept is a position; what DNA says nothing of is a plain assertion. */
export const statementTypeOf = (hasConcept: boolean, hasStance: boolean): Statement['type'] =>
  hasConcept && hasStance ? 'position' : 'assertion'

const textIn = (own: ReadonlyMap<string, string | number>, field: string): string =>
  String(own.get(field) ?? '')

function speakerOf(person: string, organization: string): ActorMention | null {
  if (person !== '') {
    const id = codeId('person', person)
    const organisation = organization === '' ? null : organization
    return { name: person, id, kind: 'person', organisation, anonymity: 'named-person' }
  }
  if (organization === '') return null
  const id = codeId('organization', organization)
  return { name: organization, id, kind: 'organisation', organisation: null, anonymity: 'named-organisation' }
}

/**
 * Where the words of one text stand in another that is nearly the same: at the same place, else where they are said as the same one
 * of as many; `null` where that cannot be told.
 */
export function placeIn(there: string, start: number, stop: number, here: string): number | null {
  const words = there.slice(start, stop)
  if (here.startsWith(words, start)) return start
  const [then, now] = [placesOf(there, words), placesOf(here, words)]
  return then.length === now.length ? (now[then.indexOf(start)] ?? null) : null
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}
