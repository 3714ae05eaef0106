import {
  type ActorMention,
  type Anonymity,
  actorKinds,
  anonymities,
  commitments,
  type Decision,
  decisionStates,
  decisionTracks,
  type Forecast,
  forecastKinds,
  type Hedge,
  hedgeKinds,
  quoteModes,
  type SourceFacets,
  type Span,
  sourceNumbers,
  sourceRanks,
} from '@onrecord/reader'
import type { VariableValue } from '../../../record/engine/tables/statement-tables.ts'
import { codedByHand } from '../../../record/statements/coded-by-hand.ts'
import type { CodedStatement } from '../../../record/statements/coded-statement.ts'
import { variableValue } from '../statement-fields.ts'
import type { CodedSpeaker } from './code-meanings.ts'

export type Fields = Readonly<Record<string, string>>

/** A text, and where its code points lie in it. */
export interface CountedText {
  readonly text: string
  readonly places: Uint32Array
}

/** What codes and words of people say of a statement; everything else stands in the fields of its description. */
export interface Said extends Pick<CodedStatement, 'type' | 'concept' | 'stance'> {
  readonly spans: readonly Span[]
  readonly speaker: CodedSpeaker | null
  readonly memo: string
}

/** The statement of a selection, or several with one content. What its fields say that its codes say otherwise is the codes'. */
export function statementOf(
  { spans, memo, speaker, ...said }: Said,
  fields: Fields,
  text: CountedText,
): CodedStatement {
  const selected = fields.selected === 'cue' || fields.selected === 'source' ? fields.selected : 'content'
  const at = (name: string): Span[] => spansAt(fields, name, text)
  const coded = codedByHand({
    ...said,
    content: [],
    mode: oneOf(quoteModes, fields.mode) ?? 'indirect',
    source: at('source'),
    cue: at('cue'),
    speaker: speaker === null ? null : speakerOf(speaker, fields),
    holder: holderOf(fields),
    commitment: {
      source: oneOf(commitments, fields.commitment_source) ?? (hasFields(fields) ? null : 'CT+'),
      reporter: oneOf(commitments, fields.commitment_reporter) ?? 'Uu',
    },
    hedges: hedgesOf(at('hedge'), fields),
    decision: decisionOf(fields),
    forecast: forecastOf(fields),
  })
  return { ...coded, [selected]: spans, variables: variablesOf(fields, memo) }
}

/** Whether it was a record that wrote the description. */
export const hasFields = (fields: Fields): boolean => fields.key !== undefined

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | null =>
  known.find((one) => one === value) ?? null

/** The words at the places that a field names, in code points; none where the text has other words there. */
function spansAt(fields: Fields, name: string, { text, places: found }: CountedText): Span[] {
  const places = fields[`${name}_places`]?.split('\n') ?? []
  const words = fields[name === 'hedge' ? 'hedges' : `${name}_words`]?.split('\n') ?? []
  const spans = places.flatMap((place, at) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(place) ?? []
    const [start, end] = [found[Number(from)], found[Number(to)]]
    if (start === undefined || end === undefined) return []
    const quote = text.slice(start, end)
    return flat(quote) === flat(words[at] ?? '') && quote !== '' ? [{ start, end, quote }] : []
  })
  return spans.length === places.length ? spans : []
}

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim()

function hedgesOf(spans: readonly Span[], fields: Fields): Hedge[] {
  const kinds = fields.hedge_kinds?.split('\n') ?? []
  return spans.flatMap((span, at) => {
    const kind = oneOf(hedgeKinds, kinds[at])
    return kind === null ? [] : [{ ...span, kind }]
  })
}

const NAMED_AS: Readonly<Record<string, Anonymity>> = {
  person: 'named-person',
  outlet: 'named-outlet',
  anonymous: 'anonymous-described',
}

function speakerOf({ name, kind, organisation }: CodedSpeaker, fields: Fields): ActorMention {
  if (fields.speaker === name) {
    const mention = mentionOf(fields, 'speaker', name)
    const facets = facetsOf(fields)
    return {
      ...mention,
      organisation: fields.speaker_organisation ?? null,
      anonymity: oneOf(anonymities, fields.anonymity) ?? mention.anonymity,
      ...(facets === null ? {} : { facets }),
    }
  }
  const own = oneOf(actorKinds, kind) ?? 'person'
  return { name, id: null, kind: own, organisation, anonymity: NAMED_AS[own] ?? 'named-organisation' }
}

function mentionOf(fields: Fields, role: 'speaker' | 'holder', name: string): ActorMention {
  const kind = oneOf(actorKinds, fields[`${role}_kind`]) ?? 'person'
  const id = fields[`${role}_id`] ?? null
  return { name, id, kind, organisation: null, anonymity: NAMED_AS[kind] ?? 'named-organisation' }
}

function facetsOf(fields: Fields): SourceFacets | null {
  const number = oneOf(sourceNumbers, fields.source_number)
  if (number === null) return null
  const { source_body: body = null, source_reason: reason = null } = fields
  return { rank: oneOf(sourceRanks, fields.source_rank), body, number, reason }
}

function holderOf(fields: Fields): ActorMention | null {
  if (fields.holder === undefined) return null
  const mention = mentionOf(fields, 'holder', fields.holder)
  const anonymity = oneOf(anonymities, fields.holder_anonymity) ?? mention.anonymity
  return { ...mention, organisation: fields.holder_organisation ?? null, anonymity }
}

function decisionOf(fields: Fields): Decision | null {
  const state = oneOf(decisionStates, fields.decision_state)
  const track = oneOf(decisionTracks, fields.decision_track)
  if (state === null || track === null) return null
  const said = (name: string): string | null => fields[`decision_${name}`] ?? null
  return {
    state,
    track,
    decider: said('decider'),
    requester: said('requester'),
    recipient: said('recipient'),
    item: said('item'),
    condition: said('condition'),
    date: said('date'),
    affirmed: said('affirmed') !== 'false',
  }
}

function forecastOf(fields: Fields): Forecast | null {
  const { forecast_event: event, forecast_word: word, forecast_horizon: horizon = null } = fields
  const kind = oneOf(forecastKinds, fields.forecast_kind)
  if (event === undefined || word === undefined || kind === null) return null
  const [low, high] = [Number(fields.forecast_low), Number(fields.forecast_high)]
  const probability = low >= 0 && low <= high && high <= 1 ? ([low, high] as const) : null
  return { event, word, kind, probability, horizon }
}

/** The words that people wrote are the variable `note`. */
function variablesOf(fields: Fields, memo: string): Readonly<Record<string, VariableValue>> {
  const own = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('variable ') ? [[name.slice('variable '.length), variableValue(value)] as const] : [],
  )
  return { ...Object.fromEntries(own), ...(memo === '' ? {} : { note: memo }) }
}
