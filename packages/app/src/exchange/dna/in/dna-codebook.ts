import type { Codebook, CodebookVariable } from '@onrecord/reader'
import { sha256Of } from '../../../record/imported/imported-files.ts'
import { DNA_TYPE, type DnaFields } from '../dna-fields.ts'
import type { DnaScheme, DnaSchemeEntity, DnaSchemeVariable } from '../dna-scheme.ts'

/** A codebook made of a database of DNA, and where its codes are. */
export interface DnaCodebook {
  readonly codebook: Codebook
  /** The entities behind each code, by the code's id; several where types have a concept or a person of one name. */
  readonly entities: ReadonlyMap<string, readonly DnaSchemeEntity[]>
}

type Code = 'person' | 'organization' | 'concept'

/**
 * The codebook of a database: what stands as a concept is a concept, what stands as a person or organization an actor, used or not,
 * and every other variable a variable of the codebook. Ids are made of the words, so that the same code has the same id whenever a
 * file comes in again, and another one never gets it.
 */
export function dnaCodebook(title: string, scheme: DnaScheme, fields: DnaFields): DnaCodebook {
  const byCode = new Map<string, { code: Code; label: string; entities: DnaSchemeEntity[] }>()
  for (const entity of scheme.entities) {
    const code = fields.get(entity.variable)
    if (entity.value === '' || (code !== 'person' && code !== 'organization' && code !== 'concept')) continue
    const id = codeId(code, entity.value)
    const known = byCode.get(id)
    if (known === undefined) byCode.set(id, { code, label: entity.value, entities: [entity] })
    else known.entities.push(entity)
  }
  const entries = [...byCode]
  return {
    entities: new Map(entries.map(([id, { entities }]) => [id, entities])),
    codebook: {
      title,
      version: `DNA ${scheme.settings.version ?? '3'}`,
      language: 'en',
      concepts: entries.flatMap(([id, { code, label }]) => (code === 'concept' ? conceptOf(id, label) : [])),
      actors: entries.flatMap(([id, { code, label }]) =>
        code === 'concept' ? [] : actorOf(id, label, code),
      ),
      items: [],
      outlets: [],
      lexicons: { decisions: {}, quantities: {}, periods: {} },
      variables: variablesOf(scheme, fields),
    },
  }
}

const LETTER = { person: 'P', organization: 'O', concept: 'C' } as const

/** `C-a-carbon-tax-1f3a9c` of the concept "A carbon tax". */
export function codeId(code: Code, label: string): string {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const short = Array.from(words).slice(0, 40).join('')
  return [LETTER[code], ...(short === '' ? [] : [short]), sha256Of([code, label]).slice(0, 8)].join('-')
}

function conceptOf(id: string, label: string): Codebook['concepts'][number] {
  const empty = { role: null, scheme: null, definition: null, agree: [], disagree: [] }
  return { id, label, kind: 'policy-claim', ...empty }
}

function actorOf(id: string, label: string, code: 'person' | 'organization'): Codebook['actors'][number] {
  const kind = code === 'person' ? 'person' : 'organisation'
  const empty = { of: null, role: null, aliases: [], metonyms: [], notIn: [], from: null, to: null }
  return { id, label, kind, ...empty }
}

const KINDS = { boolean: 'boolean', integer: 'number', 'short text': 'text', 'long text': 'text' } as const

function variablesOf({ statementTypes }: DnaScheme, fields: DnaFields): CodebookVariable[] {
  const named = (variable: DnaSchemeVariable): CodebookVariable[] => {
    const field = fields.get(variable.id)
    if (typeof field !== 'object') return []
    return [{ name: field.variable, kind: KINDS[variable.dataType], choices: [] }]
  }
  const variables = statementTypes.flatMap((type) => type.variables.flatMap(named))
  const labels = [...new Set(statementTypes.map(({ label }) => label))]
  const type: CodebookVariable = { name: DNA_TYPE, kind: 'choice', choices: labels }
  return [type, ...new Map(variables.map((variable) => [variable.name, variable])).values()]
}
