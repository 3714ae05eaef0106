import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ReadAgainAnswer } from '../../api/contract/codes.ts'
import type { CodebookAnswer } from '../../api/contract/shapes.ts'
import { ask, codebooksOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { Refusal } from './refusal.tsx'
import { useChange } from './use-change.ts'

const { codes } = say

/** How many documents the changes of each codebook touch, and the reading of them with its progress. */
export function ReadAgain() {
  const books = useQuery(codebooksOf).data ?? []
  return books.map((book) => <Waiting key={book.id} book={book} />)
}

function Waiting({ book }: { readonly book: CodebookAnswer }) {
  const client = useQueryClient()
  const { refusal, run } = useChange()
  const path = `codebooks/${book.id}/read-again`
  const { data } = useQuery({
    queryKey: ['read-again', book.id],
    queryFn: ({ signal }) => ask<ReadAgainAnswer>(path, {}, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.running === true ? 400 : false),
  })
  const running = data?.running === true
  const ran = useRef(false)
  useEffect(() => {
    if (ran.current && !running) void client.invalidateQueries()
    ran.current = running
  }, [client, running])
  if (data === undefined || data.documents === 0) return null
  const done = !running && data.done > 0 && data.done === data.documents
  return (
    <div className="read-again" role="status">
      {running ? (
        <>
          <progress
            className="progress"
            max={data.documents}
            value={data.done}
            aria-label={codes.readingAgain}
          />
          <span>{codes.readSoFar(data.done, data.documents)}</span>
        </>
      ) : done ? (
        <span>{codes.readDone(data.documents, data.statements)}</span>
      ) : (
        <>
          <span>{codes.waitToBeRead(data.documents, book.title)}</span>
          <button type="button" className="action strong" onClick={() => void run(path, {})}>
            {codes.readAgain}
          </button>
        </>
      )}
      {data.problems.map(({ where, what, todo }) => (
        <p key={`${where} ${what}`} className="refusal">
          {where}: {todo === undefined ? what : `${what} ${todo}`}
        </p>
      ))}
      <Refusal refusal={refusal} />
    </div>
  )
}
