import type { Stance } from '@onrecord/reader'
import type { RecordedStatement } from '../../../record/statements/statements.ts'
import type { Losses } from '../../losses.ts'
import { STATEMENT_COLUMNS, type StatementRow } from '../../tables/statement-columns.ts'
import type { DnaDataType } from '../dna-database.ts'
import { DNA_TYPE, type DnaField, dnaFields } from '../dna-fields.ts'
import { NEITHER, statementTypeOf, WITHOUT_AGREEMENT } from '../in/dna-statement.ts'
import { fitted } from './dna-limits.ts'
import type { DnaShelf, ShelfType, ShelfVariable } from './dna-shelf.ts'

/** Who takes a stance on what, as a network of the record has it. */
export interface DnaNames {
  readonly person: string
  readonly organization: string
  readonly concept: string
}

export type DnaValues = readonly (readonly [ShelfVariable, string | number])[]

/** Fields of the record that DNA has no place of its own for: they become variables, where a statement has them. */
const FIELDS: Readonly<Record<string, DnaDataType>> = {
  type: 'short text',
  mode: 'short text',
  speaker: 'long text',
  speaker_kind: 'short text',
  speaker_organisation: 'long text',
  anonymity: 'short text',
  source_rank: 'short text',
  source_body: 'long text',
  source_number: 'short text',
  source_reason: 'long text',
  holder: 'long text',
  commitment_source: 'short text',
  commitment_reporter: 'short text',
  chain: 'long text',
  hedges: 'long text',
  hedge_kinds: 'long text',
  quantities: 'long text',
  quantity_kinds: 'long text',
  quantity_items: 'long text',
  quantity_units: 'long text',
  quantity_low: 'long text',
  quantity_high: 'long text',
  times: 'long text',
  times_from: 'long text',
  times_to: 'long text',
  decision_state: 'short text',
  decision_track: 'short text',
  decision_decider: 'long text',
  decision_requester: 'long text',
  decision_recipient: 'long text',
  decision_item: 'long text',
  decision_condition: 'long text',
  decision_date: 'long text',
  decision_affirmed: 'short text',
  forecast_event: 'long text',
  forecast_word: 'long text',
  forecast_kind: 'short text',
  forecast_horizon: 'long text',
  forecast_low: 'long text',
  forecast_high: 'long text',
  positions: 'long text',
  source_places: 'long text',
  cue_places: 'long text',
  content_places: 'long text',
  confidence: 'long text',
  verdict: 'short text',
}

const COLUMNS = STATEMENT_COLUMNS.flatMap((column) => {
  const dataType = FIELDS[column.name]
  return dataType === undefined ? [] : { ...column, dataType }
})

/** Which type of DNA a statement of the record is, and its values there. */
export class DnaCoder {
  readonly #shelf: DnaShelf
  readonly #losses: Losses
  readonly #known: ReadonlyMap<number, DnaField>

  constructor(shelf: DnaShelf, losses: Losses) {
    this.#shelf = shelf
    this.#losses = losses
    const statementTypes = [...shelf.types.values()].map(({ variables, ...type }) => {
      return { ...type, variables: [...variables.values()] }
    })
    this.#known = dnaFields({ statementTypes })
  }

  /**
   * A statement that came from a type of DNA goes back to it; the others are DNA's own statements, and so is one that people have
   * since given what its type has no place for. DNA has no "neither" and no "not
   * coded": such a statement is of a type that has no agreement, so that no network counts one that nobody gave.
   */
  code(row: StatementRow, names: DnaNames): { readonly type: ShelfType; readonly values: DnaValues } {
    const { variables, stance, id } = row.statement
    const wanted = this.#shelf.types.get(String(variables[DNA_TYPE] ?? ''))
    const type = this.#typeFor(wanted, names, stance)
    const values: (readonly [ShelfVariable, string | number])[] = []
    const given = new Set<string>([DNA_TYPE])
    const fromDna = wanted !== undefined
    if (fromDna && type !== wanted) this.#losses.add('the type that it had in DNA', 'statement', id)
    for (const variable of [...type.variables.values()]) {
      const field = this.#fieldOf(type, variable)
      if (field === null) continue
      if (typeof field === 'object') given.add(field.variable)
      const value = typeof field === 'object' ? variables[field.variable] : ownValue(field, names, stance)
      const put = this.#put(row, variable, value)
      if (put !== null) values.push([variable, put])
    }
    for (const [name, value] of Object.entries(variables))
      if (!given.has(name)) values.push(...this.#more(row, type, `variable.${name}`, kindOf(value), value))
    for (const { name, dataType, of } of COLUMNS) {
      const text = textOf(of(row))
      if (text !== '' && !(fromDna && isPreset(name, text, row, names)) && !isSaid(name, row))
        values.push(...this.#more(row, type, name, dataType, text))
    }
    if (stance === 0 && variables.stance !== NEITHER)
      values.push(...this.#more(row, type, 'stance', 'short text', NEITHER))
    for (const what of lostIn(row.statement)) this.#losses.add(what, 'statement', id)
    const isOwn = OWN.some((name) => {
      const text = textOf(COLUMNS.find((column) => column.name === name)?.of(row) ?? null)
      return text !== '' && !isPreset(name, text, row, names)
    })
    if (isOwn) this.#losses.add(`kind, mode, naming or certainty of a statement ${IN_WORDS}`, 'statement', id)
    return { type, values: values.sort(([a], [b]) => a.id - b.id) }
  }

  /** The type that it had, where that has a place for all that it says of who stands where; else one that has. */
  #typeFor(wanted: ShelfType | undefined, names: DnaNames, stance: Stance): ShelfType {
    const label = stance === 1 || stance === -1 ? 'DNA Statement' : WITHOUT_AGREEMENT
    if (wanted !== undefined && this.#holds(wanted, names, stance)) return wanted
    for (let time = 1; ; time++) {
      const type = this.#shelf.type(time === 1 ? label : `${label} ${time}`, '#EFD033')
      if (type.variables.size === 0) {
        for (const name of ['person', 'organization', 'concept'])
          this.#shelf.variable(type, name, 'short text')
        if (label === 'DNA Statement') this.#shelf.variable(type, 'agreement', 'boolean')
      }
      if (this.#holds(type, names, stance)) return type
    }
  }

  #holds(type: ShelfType, names: DnaNames, stance: Stance): boolean {
    const has = (field: DnaField) => this.#variable(type, field) !== undefined
    const hasStance = stance === 1 || stance === -1
    if (has('agreement') !== hasStance || (stance === 0 && type.label !== WITHOUT_AGREEMENT)) return false
    return (['person', 'organization', 'concept'] as const).every((name) => names[name] === '' || has(name))
  }

  /** A variable of a file is what it was when that came in; one of a type made here goes by its name. */
  #fieldOf(type: ShelfType, { id, name, dataType }: ShelfVariable): DnaField | null {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    if (!type.variables.has('concept')) return null
    if (dataType === 'boolean' && name === 'agreement') return name
    return dataType === 'short text' && (name === 'person' || name === 'organization' || name === 'concept')
      ? name
      : null
  }

  #variable(type: ShelfType, wanted: DnaField): ShelfVariable | undefined {
    return [...type.variables.values()].find((variable) => this.#fieldOf(type, variable) === wanted)
  }

  #more(row: StatementRow, type: ShelfType, name: string, dataType: DnaDataType, value: unknown): DnaValues {
    // A variable that a file has by this name is that file's, and means what it meant there.
    const there = type.variables.get(name)
    if (there !== undefined && this.#known.has(there.id))
      return this.#more(row, type, `onrecord ${name}`, dataType, value)
    const variable = this.#shelf.variable(type, name, dataType)
    const put = this.#put(row, variable, value)
    return put === null ? [] : [[variable, put]]
  }

  /** The value as DNA holds it; null where there is none. */
  #put(
    { statement }: StatementRow,
    { name, dataType }: ShelfVariable,
    value: unknown,
  ): string | number | null {
    const lost = (what: string) => this.#losses.add(`${what} of "${name}"`, 'statement', statement.id)
    if (value === undefined || value === null) {
      if (dataType === 'boolean') lost('that there is no value (DNA has yes)')
      if (dataType === 'integer') lost('that there is no value (DNA has 0)')
      return dataType === 'short text' || dataType === 'long text' ? '' : null
    }
    if (dataType === 'long text') return String(value)
    if (dataType === 'short text')
      return fitted(String(value), () => lost('all but the first 180 characters'))
    const number = Number(value)
    const [least, most] = dataType === 'boolean' ? [0, 1] : [-(2 ** 31), 2 ** 31 - 1]
    if (Number.isInteger(number) && number >= least && number <= most) return number
    lost(`the value ${String(value).slice(0, 40)}, which is no whole number that DNA holds,`)
    return null
  }
}

const IN_WORDS = '(its variables tell them in words)'

/** What DNA has one value of for every statement, unless its variables tell another. */
const OWN = ['type', 'mode', 'speaker_kind', 'anonymity', 'commitment_source', 'commitment_reporter']

/** What of a statement does not come back from DNA as what it was, as the words of a sentence. */
function lostIn(statement: RecordedStatement): readonly string[] {
  const { content, source, cue, hedges, quantities, times, chain, positions } = statement
  const said: Readonly<Record<string, boolean>> = {
    hedges: hedges.length > 0,
    figures: quantities.length > 0,
    times: times.length > 0,
    chains: chain.length > 0,
    decisions: statement.decision !== null,
    forecasts: statement.forecast !== null,
    'positions on items': positions.length > 0,
    'who says what another stands for': statement.holder !== null,
    'which of its words are source, cue and content': content.length !== 1 || source.length + cue.length > 0,
  }
  return [
    ...Object.keys(said).flatMap((name) => (said[name] ? `${name} ${IN_WORDS}` : [])),
    ...(hedges.length + quantities.length + times.length > 0
      ? ['where its hedges, figures and times stand']
      : []),
    ...(statement.because.length > 0 ? ['the words that led to the concept'] : []),
    ...(statement.layer === 'proposal' ? ['that nobody checked it'] : []),
  ]
}

function ownValue(field: Extract<DnaField, string>, names: DnaNames, stance: number | null): string | number {
  return field === 'agreement' ? (stance === 1 ? 1 : 0) : names[field]
}

/** Numbers and yes or no go as text: where a statement has none, DNA would have 0 or yes. */
const kindOf = (value: string | number | boolean): DnaDataType =>
  typeof value === 'string' ? 'long text' : 'short text'

function textOf(value: ReturnType<(typeof COLUMNS)[number]['of']>): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join('\n') : String(value)
}

/** What DNA's own columns say already: the speaker is the person or organization, one stretch is start and stop. */
function isSaid(name: string, { statement }: StatementRow): boolean {
  const { holder, content, source, cue } = statement
  if (name === 'speaker' || name === 'speaker_organisation') return holder === null
  return name.endsWith('_places') && content.length === 1 && source.length + cue.length === 0
}

/** What a statement that came from DNA has because it came from there. */
function isPreset(name: string, text: string, { statement }: StatementRow, names: DnaNames): boolean {
  const hasStance = statement.stance !== null
  const isPerson = names.person !== ''
  const presets: Readonly<Record<string, string>> = {
    type: statementTypeOf(names.concept !== '', hasStance),
    mode: 'indirect',
    speaker_kind: isPerson ? 'person' : 'organisation',
    anonymity: isPerson ? 'named-person' : 'named-organisation',
    commitment_source: 'CT+',
    commitment_reporter: 'Uu',
    verdict: 'added',
  }
  return presets[name] === text
}
