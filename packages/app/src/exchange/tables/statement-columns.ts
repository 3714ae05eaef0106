import type { Decision, Forecast, Span } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { TypedColumn } from './typed-column.ts'

/** A statement with the article it stands in. */
export interface StatementRow {
  readonly document: CodedDocument
  readonly statement: RecordedStatement
}

type Of<Value> = (value: Value, row: StatementRow) => ReturnType<TypedColumn<StatementRow>['of']>

/** Every field of a statement, one column each; what there may be several of is a list, in the order of the text. */
export const STATEMENT_COLUMNS: readonly TypedColumn<StatementRow>[] = [
  integer('statement', 'number of the statement in the record', ({ statement }) => statement.id),
  integer('document', 'number of the article', ({ document }) => document.id),
  text('title', 'title of the article', ({ document }) => document.title),
  text('outlet', 'outlet of the article', ({ document }) => document.outlet),
  {
    name: 'date',
    type: 'date',
    about: 'day on which the article was published',
    of: ({ document }) => document.date,
  },
  text('author', 'who wrote the article', ({ document }) => document.author),
  text('section', 'section of the outlet', ({ document }) => document.section),
  text('url', 'address of the article', ({ document }) => document.url),
  text('language', 'language of the article', ({ document }) => document.language),
  text('type', 'what kind of statement it is', ({ statement }) => statement.type),
  text('mode', 'how its words were taken over', ({ statement }) => statement.mode),
  text('speaker', 'who speaks', ({ statement }) => statement.speaker?.name ?? null),
  text('speaker_id', 'the codebook’s id of the speaker', ({ statement }) => statement.speaker?.id ?? null),
  text('speaker_kind', 'what the speaker is', ({ statement }) => statement.speaker?.kind ?? null),
  text(
    'speaker_organisation',
    'to whom the speaker belongs',
    ({ statement }) => statement.speaker?.organisation ?? null,
  ),
  text(
    'anonymity',
    'whether and how the speaker is named',
    ({ statement }) => statement.speaker?.anonymity ?? null,
  ),
  text(
    'source_rank',
    'of an unnamed source: its rank',
    ({ statement }) => statement.speaker?.facets?.rank ?? null,
  ),
  text(
    'source_body',
    'of an unnamed source: where it works',
    ({ statement }) => statement.speaker?.facets?.body ?? null,
  ),
  text(
    'source_number',
    'of an unnamed source: how many they are',
    ({ statement }) => statement.speaker?.facets?.number ?? null,
  ),
  text(
    'source_reason',
    'of an unnamed source: why it is not named',
    ({ statement }) => statement.speaker?.facets?.reason ?? null,
  ),
  text(
    'holder',
    'whose stance it is, where that is not the speaker',
    ({ statement }) => statement.holder?.name ?? null,
  ),
  text('holder_id', 'the codebook’s id of the holder', ({ statement }) => statement.holder?.id ?? null),
  text('holder_kind', 'what the holder is', ({ statement }) => statement.holder?.kind ?? null),
  text('concept', 'the codebook’s id of the concept', ({ statement }) => statement.concept),
  text('concept_label', 'the concept as it is worded', ({ statement }) => statement.conceptLabel),
  integer(
    'stance',
    '1 agrees, 0 neither, -1 disagrees; empty: not coded',
    ({ statement }) => statement.stance,
  ),
  text(
    'commitment_source',
    'how certain the speaker is (FactBank)',
    ({ statement }) => statement.commitment.source,
  ),
  text(
    'commitment_reporter',
    'how certain the outlet is (FactBank)',
    ({ statement }) => statement.commitment.reporter,
  ),
  list('chain', 'the way to this article: role and name of each link', ({ statement }) =>
    statement.chain.map(({ role, name, explicit }) => `${role}: ${name}${explicit ? '' : ' (inferred)'}`),
  ),
  list('hedges', 'words that weaken it', ({ statement }) => quotes(statement.hedges)),
  list('hedge_kinds', 'the kind of each hedge', ({ statement }) => statement.hedges.map(({ kind }) => kind)),
  list('quantities', 'its figures, as printed', ({ statement }) => quotes(statement.quantities)),
  list('quantity_kinds', 'what each figure counts', ({ statement }) =>
    statement.quantities.map(({ kind }) => kind),
  ),
  list('quantity_items', 'of what each figure is', ({ statement }) =>
    statement.quantities.map(({ item }) => item ?? ''),
  ),
  list('quantity_units', 'unit of each figure, with the period of a rate', ({ statement }) =>
    statement.quantities.map(({ unit, period }) => `${unit ?? ''}${period === null ? '' : `/${period}`}`),
  ),
  list('quantity_low', 'the least that each figure can be', ({ statement }) =>
    statement.quantities.map(({ lo }) => figure(lo)),
  ),
  list('quantity_high', 'the most that each figure can be', ({ statement }) =>
    statement.quantities.map(({ hi }) => figure(hi)),
  ),
  list('times', 'its times, as printed', ({ statement }) => quotes(statement.times)),
  list('times_from', 'the first day of each time', ({ statement }) =>
    statement.times.map(({ from }) => from ?? ''),
  ),
  list('times_to', 'the last day of each time', ({ statement }) => statement.times.map(({ to }) => to ?? '')),
  ...ofDecision([
    ['state', 'what the decision came to', ({ state }) => state],
    ['track', 'of process, material, condition or publicity', ({ track }) => track],
    ['decider', 'who decides', ({ decider }) => decider],
    ['requester', 'who asks for it', ({ requester }) => requester],
    ['recipient', 'for whom', ({ recipient }) => recipient],
    ['item', 'about what', ({ item }) => item],
    ['condition', 'on what condition', ({ condition }) => condition],
    ['date', 'when', ({ date }) => date],
  ]),
  {
    name: 'decision_affirmed',
    type: 'boolean',
    about: 'false where the text denies the decision',
    of: ({ statement }) => statement.decision?.affirmed ?? null,
  },
  ...ofForecast([
    ['event', 'what is foretold', ({ event }) => event],
    ['word', 'the word that foretells it', ({ word }) => word],
    ['kind', 'how far it can be scored', ({ kind }) => kind],
    ['horizon', 'until when', ({ horizon }) => horizon],
  ]),
  number(
    'forecast_low',
    'least probability of the forecast',
    ({ statement }) => statement.forecast?.probability?.[0] ?? null,
  ),
  number(
    'forecast_high',
    'greatest probability of the forecast',
    ({ statement }) => statement.forecast?.probability?.[1] ?? null,
  ),
  list('positions', 'who is for or against which item, as the content tells it', ({ statement }) =>
    statement.positions.map(
      ({ actor, item, stance, ended }) =>
        `${actor} ${stance === 1 ? 'for' : 'against'} ${item}${ended ? ' (given up)' : ''}`,
    ),
  ),
  list('source_words', 'the words that name the source', ({ statement }) => quotes(statement.source)),
  list('source_places', 'where they stand, in UTF-16 units', ({ statement }) => places(statement.source)),
  list('cue_words', 'the words of saying', ({ statement }) => quotes(statement.cue)),
  list('cue_places', 'where they stand', ({ statement }) => places(statement.cue)),
  list('content_words', 'what is said', ({ statement }) => quotes(statement.content)),
  list('content_places', 'where it stands', ({ statement }) => places(statement.content)),
  text('sentence', 'the sentence or sentences that it stands in', ({ statement }) => statement.sentence.text),
  number('confidence', 'of a reader’s proposal: how sure it is', ({ statement }) =>
    statement.coder.by === 'person' ? null : statement.confidence,
  ),
  text('layer', 'proposal: a reader’s; checked: a person’s', ({ statement }) => statement.layer),
  text('verdict', 'what a person decided', ({ statement }) => statement.verdict),
  text('coder', 'who coded it', ({ statement }) => statement.coder.name),
  text('coder_version', 'the version of a reader', ({ statement }) => statement.coder.version || null),
  text(
    'codebook_version',
    'by which version of the codebook it was coded',
    ({ statement }) => statement.codebookVersion,
  ),
]

/** The codebook's own variables, a column each: whole where all values are numbers or all are yes and no. */
export function variableColumns(
  names: readonly { readonly name: string; readonly type: 'string' | 'number' | 'boolean' }[],
): TypedColumn<StatementRow>[] {
  return names.map(({ name, type }) => ({
    name: `variable.${name}`,
    type,
    about: 'a variable of the codebook’s own',
    of: ({ statement }) => {
      const value = statement.variables[name]
      if (value === undefined) return null
      return type === 'string' ? String(value) : value
    },
  }))
}

const quotes = (spans: readonly Span[]): string[] => spans.map(({ quote }) => quote)
const places = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => `${start}-${end}`)
const figure = (value: number | null): string => (value === null ? '' : String(value))

type Reads = TypedColumn<StatementRow>['of']

function text(name: string, about: string, of: Reads): TypedColumn<StatementRow> {
  return { name, type: 'string', about, of }
}
function integer(name: string, about: string, of: Reads): TypedColumn<StatementRow> {
  return { name, type: 'integer', about, of }
}
function number(name: string, about: string, of: Reads): TypedColumn<StatementRow> {
  return { name, type: 'number', about, of }
}
function list(
  name: string,
  about: string,
  of: (row: StatementRow) => readonly string[],
): TypedColumn<StatementRow> {
  return { name, type: 'list', about, of }
}
function ofDecision(fields: readonly (readonly [string, string, Of<Decision>])[]) {
  return fields.map(([name, about, of]) =>
    text(`decision_${name}`, about, (row) =>
      row.statement.decision === null ? null : of(row.statement.decision, row),
    ),
  )
}
function ofForecast(fields: readonly (readonly [string, string, Of<Forecast>])[]) {
  return fields.map(([name, about, of]) =>
    text(`forecast_${name}`, about, (row) =>
      row.statement.forecast === null ? null : of(row.statement.forecast, row),
    ),
  )
}
