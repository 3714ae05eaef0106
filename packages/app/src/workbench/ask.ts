/** Asks the record's API, and nothing else: no other address is ever called. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { QueueAnswer, StepsAnswer } from '../api/contract/acts.ts'
import type { CalibrationAnswer, ForecastPageAnswer } from '../api/contract/forecasts.ts'
import type { LearnedAnswer } from '../api/contract/learned.ts'
import type {
  ActorAnswer,
  CodebookAnswer,
  CoderAnswer,
  ErrorAnswer,
  FullActor,
  FullConcept,
  FullDocument,
  HealthAnswer,
  OutletAnswer,
  Page,
  PositionCountsAnswer,
  SearchAnswer,
  StatementAnswer,
  VersionChangesAnswer,
} from '../api/contract/shapes.ts'
import { type Query, stringifySearch } from './addresses.ts'
import { askedAhead } from './ahead.ts'
import { say } from './language/say.ts'
import { ofPage, pageFirst } from './page-first.ts'

/** The record answered that it could not, or did not answer; `message` says which in one sentence. */
export class RecordError extends Error {
  readonly status: number
  /** The whole answer: of a conflict it holds what stands now. */
  readonly answer: unknown
  constructor(message: string, status: number, answer: unknown = null) {
    super(message)
    this.status = status
    this.answer = answer
  }
}

export function ask<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  return ofPage(asked<Answer>(path, query, signal))
}

/** The same once the page has what it shows. */
async function askLater<Answer>(path: string, query: Query, signal: AbortSignal): Promise<Answer> {
  await pageFirst()
  return asked<Answer>(path, query, signal)
}

function asked<Answer>(path: string, query: Query, signal?: AbortSignal): Promise<Answer> {
  return answered<Answer>(`/api/${path}${stringifySearch(query)}`, signal === undefined ? {} : { signal })
}

/** Asks for what is no JSON: a picture. */
export async function askText(path: string, query: Query = {}, signal?: AbortSignal): Promise<string> {
  const request = signal === undefined ? {} : { signal }
  const response = await fetch(`/api/${path}${stringifySearch(query)}`, request).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    return null
  })
  if (response === null) throw new RecordError(say.parts.noAnswer, 0)
  if (!response.ok) throw new RecordError(say.parts.answered(response.status), response.status)
  return response.text()
}

/** Asks for a change. */
export function tell<Answer>(path: string, body: object, method = 'POST'): Promise<Answer> {
  return answered<Answer>(`/api/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
}

/** Sends a text as it is: a codebook's YAML. */
export function tellText<Answer>(path: string, text: string): Promise<Answer> {
  return answered<Answer>(`/api/${path}`, {
    method: 'PUT',
    body: text,
    headers: { 'content-type': 'application/yaml' },
  })
}

async function answered<Answer>(address: string, request: RequestInit): Promise<Answer> {
  const response = await (askedAhead(address) ?? fetch(address, request)).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause
    throw new RecordError(say.parts.noAnswer, 0)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer
  const told = (answer as ErrorAnswer | null)?.error?.message
  const message = told === undefined ? say.parts.answered(response.status) : say.refusal(told)
  throw new RecordError(message, response.status, answer)
}

const part = encodeURIComponent

export const healthOf = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => askLater<HealthAnswer>('health', {}, signal),
})

/** The documents that wait, and how far people have come. */
export const queueOf = (query: Query) =>
  queryOptions({
    queryKey: ['queue', query],
    queryFn: ({ signal }) => ask<QueueAnswer>('queue', query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** What was learnt from people's decisions; asked for again while it learns. */
export const learnedOf = queryOptions({
  queryKey: ['learned'],
  queryFn: ({ signal }) => askLater<readonly LearnedAnswer[]>('learned', {}, signal),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.some(({ training }) => training) ? 1000 : false),
})

/** What undo and redo would do. */
export const stepsOf = queryOptions({
  queryKey: ['steps'],
  queryFn: ({ signal }) => askLater<StepsAnswer>('steps', {}, signal),
})

export const codebooksOf = queryOptions({
  queryKey: ['codebooks'],
  queryFn: ({ signal }) => ask<readonly CodebookAnswer[]>('codebooks', {}, signal),
})

/** The same with only the statements counted that match. */
export const codebooksIn = (query: Query) =>
  queryOptions({
    queryKey: ['codebooks', query],
    queryFn: ({ signal }) => ask<readonly CodebookAnswer[]>('codebooks', query, signal),
    placeholderData: keepPreviousData,
  })

/** Whose word the statements are. */
export const codersOf = queryOptions({
  queryKey: ['coders'],
  queryFn: ({ signal }) => askLater<readonly CoderAnswer[]>('coders', {}, signal),
})

export const conceptOf = (id: number) =>
  queryOptions({
    queryKey: ['concept', id],
    queryFn: ({ signal }) => ask<FullConcept>(`concepts/${id}`, {}, signal),
  })

/** All outlets that the record knows, also those that published nothing here. */
export const knownOutletsOf = queryOptions({
  queryKey: ['outlets', 'all'],
  queryFn: ({ signal }) => ask<readonly OutletAnswer[]>('outlets', { all: 'true' }, signal),
})

export const outletsOf = queryOptions({
  queryKey: ['outlets'],
  queryFn: ({ signal }) => askLater<readonly OutletAnswer[]>('outlets', {}, signal),
})

/** A document on its page. The statements of a long text come by stretches; what is there so far is shown. */
export interface ShownDocument extends FullDocument {
  /** The stretches that have come, by number; `null` where all came at once. */
  readonly stretches: readonly number[] | null
}

export const documentOf = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    // What changes is put in by hand and keeps the rest as it is: comparing a whole book with itself takes longer than a frame.
    structuralSharing: false,
    queryFn: async ({ signal, client, queryKey }): Promise<ShownDocument> => {
      const shown = client.getQueryData<ShownDocument>(queryKey)
      const whole = shown !== undefined && isWhole(shown) ? 'false' : 'beginning'
      const document = await ask<FullDocument>(`documents/${part(id)}`, { whole }, signal)
      return { ...document, stretches: document.statementList.length < document.statements ? [] : null }
    },
  })

export const changesOf = (document: number, version: number) =>
  queryOptions({
    queryKey: ['document', String(document), 'changes', version],
    queryFn: ({ signal }) =>
      ask<VersionChangesAnswer>(`documents/${document}/versions/${version}/changes`, {}, signal),
  })

/** Of a long text the beginning comes first, to be read while the rest is on its way. */
export const isWhole = ({ text, characters }: ShownDocument): boolean => text.length >= characters

/** A long document with all of its text, and without its statements. */
export const wholeTextOf = (id: number) => ask<FullDocument>(`documents/${id}`, { whole: 'false' })

/** The statements that begin in a stretch of a document's text. */
export const stretchOf = (id: number, from: number, to: number) =>
  ask<readonly StatementAnswer[]>(`documents/${id}/statements`, { from: String(from), to: String(to) })

export const statementOf = (id: number) =>
  queryOptions({
    queryKey: ['statement', id],
    queryFn: ({ signal }) => ask<StatementAnswer>(`statements/${id}`, {}, signal),
  })

/** An actor; its numbers and positions are those of the statements that match. */
export const actorOf = (id: string, query: Query = {}) =>
  queryOptions({
    queryKey: ['actor', id, query],
    queryFn: ({ signal }) => ask<FullActor>(`actors/${part(id)}`, query, signal),
  })

/** Actors by part of a name, also those that say nothing here. */
export const anyActorsLike = (q: string) =>
  queryOptions({
    queryKey: ['actors', q, 'all'],
    queryFn: ({ signal }) => ask<Page<ActorAnswer>>('actors', { q, all: 'true', limit: '30' }, signal),
    placeholderData: keepPreviousData,
  })

export const actorsLike = (q: string, limit = 20) =>
  queryOptions({
    queryKey: ['actors', q, limit],
    queryFn: ({ signal }) => ask<Page<ActorAnswer>>('actors', { q, limit: String(limit) }, signal),
    placeholderData: keepPreviousData,
  })

export const statementsOf = (query: Query) =>
  queryOptions({
    queryKey: ['statements', query],
    queryFn: ({ signal }) => ask<Page<StatementAnswer>>('statements', query, signal),
  })

export const positionsOf = (query: Query) =>
  queryOptions({
    queryKey: ['positions', query],
    queryFn: ({ signal }) => ask<PositionCountsAnswer>('positions/counts', query, signal),
    placeholderData: keepPreviousData,
  })

/** The forecast ledger, a hundred at a time. */
export const forecastsOf = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['forecasts', query],
    queryFn: ({ signal, pageParam }) =>
      ask<ForecastPageAnswer>('forecasts', { ...query, offset: String(pageParam) }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ offset, items, total }: ForecastPageAnswer) =>
      offset + items.length < total ? offset + items.length : undefined,
    placeholderData: keepPreviousData,
  })

/** How well everybody, each forecaster and each outlet foretold. */
export const calibrationOf = (query: Query) =>
  queryOptions({
    queryKey: ['calibration', query],
    queryFn: ({ signal }) => askLater<CalibrationAnswer>('forecasts/calibration', query, signal),
    placeholderData: keepPreviousData,
  })

export const searchOf = (q: string, query: Query = {}) =>
  queryOptions({
    queryKey: ['search', q, query],
    queryFn: ({ signal }) => ask<SearchAnswer>('search', { ...query, q }, signal),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== '',
  })
