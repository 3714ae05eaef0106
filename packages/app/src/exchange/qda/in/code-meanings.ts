import { type Concept, type StatementType, statementTypes } from '@onrecord/reader'
import { triggerFault } from '../../../codebook/trigger-check.ts'
import { type Code, everyCode } from '../code-tree.ts'
import { readDescribed } from '../described.ts'

/** A concept as a code tells it. */
export interface CodedConcept {
  readonly entry: Concept
  readonly colour: string | null
  /** What a record keeps of the code beside: its GUID, the concept above it, whether it may be coded. */
  readonly attributes: Readonly<Record<string, string>>
}

export interface CodedSpeaker {
  readonly name: string
  readonly kind: string
  readonly organisation: string | null
  readonly colour: string | null
  readonly note: string
}

/** What applying a code says. */
export type Meaning =
  | {
      readonly is: 'concept'
      /** Which of the books. */
      readonly book: number
      readonly key: string
      readonly stance: -1 | 0 | 1 | null
    }
  | { readonly is: 'type'; readonly type: StatementType }
  | { readonly is: 'speaker'; readonly speaker: CodedSpeaker }
  | { readonly is: 'nothing' }

/** A codebook of the codes; where no code says what it is called, title, version and language are `null`. */
export interface CodedBook {
  readonly title: string | null
  readonly version: string | null
  readonly language: string | null
  readonly description: string
  readonly concepts: readonly CodedConcept[]
}

export interface CodeMeanings {
  /** At least one. */
  readonly books: readonly CodedBook[]
  /** What each code says, by its GUID. */
  readonly meanings: ReadonlyMap<string, Meaning>
}

const STANCES: Readonly<Record<string, -1 | 0 | 1>> = { for: 1, neither: 0, against: -1 }

/**
 * What the codes of a project say. Codes that a record wrote tell by the fields of their descriptions what they are: a concept, a
 * side of it, a kind of statement, a speaker. Every other code is a concept, whose id is made of its name and the names above it:
 * `Toll.Keep`.
 *
 * @param keyOf the id that a concept of this GUID has in the record already
 */
export function codeMeanings(
  codes: readonly Code[],
  codeNotes: (guid: string) => readonly string[],
  keyOf: (guid: string) => string | undefined = () => undefined,
): CodeMeanings {
  const books: (CodedBook & { readonly concepts: CodedConcept[] })[] = []
  const meanings = new Map<string, Meaning>()
  const taken = new Set([...everyCode(codes)].flatMap(({ guid }) => keyOf(guid) ?? []))
  const walk = (code: Code, above: Above): void => {
    const { text, fields } = readDescribed(code.description)
    const type = statementTypes.find((known) => known === fields.type)
    const stance = fields.stance === undefined ? undefined : STANCES[fields.stance]
    let below = above
    if (fields.codebook !== undefined) {
      const { codebook: title, version = null, language = null } = fields
      books.push({ title, version, language, description: text, concepts: [] })
      meanings.set(code.guid, { is: 'nothing' })
      below = { book: books.length - 1, key: null }
    } else if (fields.holds !== undefined) meanings.set(code.guid, { is: 'nothing' })
    else if (type !== undefined) meanings.set(code.guid, { is: 'type', type })
    else if (stance !== undefined && above.key !== null)
      meanings.set(code.guid, { is: 'concept', book: above.book, key: above.key, stance })
    else if (fields.speaker !== undefined) {
      const { speaker: name, kind = 'person', organisation = null } = fields
      const speaker = { name, kind, organisation, colour: code.colour, note: text }
      meanings.set(code.guid, { is: 'speaker', speaker })
    } else {
      const wanted = fields.concept ?? [above.key, slug(code.name)].filter((one) => one !== null).join('.')
      const key = keyOf(code.guid) ?? freeKey(ID.test(wanted) ? wanted : slug(wanted), taken)
      taken.add(key)
      if (books[above.book] === undefined)
        books.push({ title: null, version: null, language: null, description: '', concepts: [] })
      const notes = codeNotes(code.guid).join('\n')
      books[above.book]?.concepts.push(conceptOf(code, { key, above: above.key, text, fields, notes }))
      meanings.set(code.guid, { is: 'concept', book: above.book, key, stance: null })
      below = { book: above.book, key }
    }
    for (const child of code.children) walk(child, below)
  }
  // What stands in no book is one of its own, after all that say that they are.
  const [named, others] = [codes.filter(isBook), codes.filter((code) => !isBook(code))]
  for (const code of named) walk(code, { book: 0, key: null })
  for (const code of others) walk(code, { book: named.length, key: null })
  if (books.length === 0)
    books.push({ title: null, version: null, language: null, description: '', concepts: [] })
  return { books: books.map((book) => ({ ...book, concepts: onlyNaming(book.concepts) })), meanings }
}

interface Above {
  readonly book: number
  readonly key: string | null
}

const isBook = ({ description }: Code): boolean => readDescribed(description).fields.codebook !== undefined

/** As a codebook's file has it. */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** A name as the part of an id: letters, digits and what may stand between them. */
function slug(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^[_-]+|[_-]+$/g, '')
  const short = [...words].slice(0, 40).join('')
  return short === '' ? 'code' : short
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted
  for (let i = 2; taken.has(key); i++) key = `${wanted}-${i}`
  return key
}

interface About {
  readonly key: string
  readonly above: string | null
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
  readonly notes: string
}

const KINDS = ['policy-claim', 'argument', 'factual-claim', 'expectation'] as const

function conceptOf(code: Code, { key, above, text, fields, notes }: About): CodedConcept {
  const lines = (name: string): string[] =>
    fields[name]?.split('\n').filter((line) => line.trim() !== '') ?? []
  const { about, not, role, scheme } = fields
  const [agree, disagree] = [fields['example for'], fields['example against']]
  const answers = lines('answers')
  const own = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('attribute ') ? [[name.slice('attribute '.length), value] as const] : [],
  )
  const isOurs = fields.concept !== undefined
  const triggers = (name: string): string[] => lines(name).filter((line) => triggerFault(line) === null)
  const affirming = triggers('words for')
  return {
    entry: {
      id: key,
      label: fields.label || code.name || key,
      kind: KINDS.find((kind) => kind === fields.kind) ?? 'policy-claim',
      role: role === 'pro' || role === 'con' ? role : null,
      scheme: scheme ?? null,
      ...(about === undefined ? {} : { about }),
      ...(answers.length === 0 ? {} : { answers }),
      definition: text === '' ? null : text,
      ...(not === undefined ? {} : { not }),
      ...(agree === undefined && disagree === undefined
        ? {}
        : {
            examples: {
              ...(agree === undefined ? {} : { agree }),
              ...(disagree === undefined ? {} : { disagree }),
            },
          }),
      agree: affirming,
      disagree: triggers('words against').filter((line) => !affirming.includes(line)),
    },
    colour: code.colour,
    attributes: {
      ...Object.fromEntries(own),
      ...(isOurs ? {} : { guid: code.guid }),
      ...(above === null ? {} : { parent: above }),
      ...(code.codable ? {} : { codable: 'no' }),
      ...(notes === '' ? {} : { note: notes }),
    },
  }
}

/** A concept that names one which is not there names nothing. */
function onlyNaming(concepts: readonly CodedConcept[]): CodedConcept[] {
  const keys = new Set(concepts.map(({ entry }) => entry.id))
  return concepts.map((concept) => {
    const { about, answers, ...entry } = concept.entry
    const isOther = (key: string): boolean => keys.has(key) && key !== entry.id
    const named = answers?.filter(isOther) ?? []
    return {
      ...concept,
      entry: {
        ...entry,
        ...(about !== undefined && isOther(about) ? { about } : {}),
        ...(named.length === 0 ? {} : { answers: named }),
      },
    }
  })
}
