import { keepPreviousData, type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { RunAnswer } from '../../api/contract/measures.ts'
import type { Query } from '../addresses.ts'
import { ask, askText, RecordError } from '../ask.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty, Failed } from '../parts/states.tsx'

const words = sayAnalyses.measures

/** What is computed beside the server: its answer, or how far it is, or that it was stopped. */
export interface Computed<Answer> {
  readonly data: Answer | undefined
  readonly error: Error | null
  /** Another answer is on the way. */
  readonly running: boolean
  readonly stopped: boolean
  readonly run: string
  readonly stop: () => void
  readonly again: () => void
}

/** Asks for an analysis under a name of its own, under which its progress is told; leaving the page ends it. */
export function useComputed<Answer>(path: string, query: Query): Computed<Answer> {
  return useRun(['computed', path, query], (run, signal) => ask<Answer>(path, { ...query, run }, signal))
}

/** The same for a picture. */
export function usePicture(path: string, query: Query, enabled: boolean): Computed<string> {
  return useRun(
    ['pictures', path, query],
    (run, signal) => askText(`pictures/${path}`, { ...query, run }, signal),
    enabled,
  )
}

function useRun<Answer>(
  queryKey: QueryKey,
  askFor: (run: string, signal: AbortSignal) => Promise<Answer>,
  enabled = true,
): Computed<Answer> {
  const client = useQueryClient()
  const key = JSON.stringify(queryKey)
  const [named, setNamed] = useState({ key, run: newRun() })
  const { run } = named.key === key ? named : { run: newRun() }
  useEffect(() => {
    setNamed((before) => (before.key === key ? before : { key, run }))
  }, [key, run])
  const { data, error, fetchStatus, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => askFor(run, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
  const running = fetchStatus === 'fetching'
  return {
    ...{ data, error, running, run },
    stopped: enabled && !running && error === null && (data === undefined || isPlaceholderData),
    stop: () => void client.cancelQueries({ queryKey }),
    again: () => void refetch(),
  }
}

/** Random enough to be one's own; a page on another machine's address has no secure context. */
const newRun = (): string => `run-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`

/** What is said instead of an answer: how far it is, with a way to stop; that it was stopped; why there is none. */
export function RunState({ computed, what }: { computed: Computed<unknown>; what: string }) {
  const { error, running, stopped, again } = computed
  if (running) return <Running computed={computed} />
  if (error instanceof RecordError && error.status === 400)
    return (
      <Empty title={words.nothing}>
        <p>{error.message}</p>
      </Empty>
    )
  if (error !== null) return <Failed error={error} again={again} what={what} />
  if (!stopped) return null
  return (
    <Empty title={words.stopped}>
      <button type="button" className="button" onClick={again}>
        {words.again}
      </button>
    </Empty>
  )
}

/** In milliseconds: what comes sooner is not announced. */
const LATE = 700

function Running({ computed: { run, stop, data } }: { computed: Computed<unknown> }) {
  const [late, setLate] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run begins anew
  useEffect(() => {
    setLate(false)
    const timer = setTimeout(() => setLate(true), LATE)
    return () => clearTimeout(timer)
  }, [run])
  const progress = useQuery({
    queryKey: ['runs', run],
    queryFn: ({ signal }) => ask<RunAnswer>(`runs/${run}`, {}, signal),
    enabled: late,
    staleTime: 0,
    refetchInterval: 600,
  }).data
  return (
    <p className={data === undefined ? 'waiting running' : 'running'} role="status">
      {late ? (
        <>
          {progress?.running ? words.progress(progress) : words.computing}{' '}
          <button type="button" className="plain" onClick={stop}>
            {words.stop}
          </button>
        </>
      ) : (
        ''
      )}
    </p>
  )
}
