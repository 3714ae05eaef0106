import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PreviewAnswer, PreviewAsked } from '../../api/contract/codes.ts'
import { tell } from '../ask.ts'
import { say } from '../language/say.ts'
import { Hits } from '../search/hits.tsx'

const { codes } = say

/** What a change would touch, a moment after the last key: its statements with their sentences, and what would be read again. */
export function Preview({
  asked,
  held,
}: {
  readonly asked: PreviewAsked | null
  /** While the change itself is on its way nothing is asked: it would be one of doing it twice. */
  readonly held: boolean
}) {
  const settled = useSettled(asked === null ? null : JSON.stringify(asked))
  const { data, error } = useQuery({
    queryKey: ['preview', settled],
    queryFn: () => tell<PreviewAnswer>('preview', JSON.parse(settled ?? '{}')),
    enabled: settled !== null && asked !== null && !held,
    staleTime: 0,
    gcTime: 0,
  })
  if (asked === null) return null
  return (
    <section className="preview" aria-live="polite" aria-label={codes.preview}>
      <h3>{codes.preview}</h3>
      {error !== null ? (
        <p className="refusal">{error.message}</p>
      ) : data === undefined ? (
        <p className="soft">{codes.looking}</p>
      ) : (
        <Touched preview={data} />
      )}
    </section>
  )
}

function Touched({
  preview: { statements, documents, first, toReadAgain },
}: {
  readonly preview: PreviewAnswer
}) {
  const more = statements.length - first.length
  return (
    <>
      <p>
        {statements.length === 0 ? codes.touchesNone : codes.touches(statements.length, documents)}{' '}
        {toReadAgain === 0 ? codes.nothingToReadAgain : codes.wouldWait(toReadAgain)}
      </p>
      {first.length === 0 ? null : (
        <details>
          <summary>{codes.theStatements}</summary>
          <Hits hits={first.map((statement) => ({ statement, snippet: null }))} speaker />
          {more > 0 ? <p className="soft">{codes.andMore(more)}</p> : null}
        </details>
      )}
    </>
  )
}

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 350)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
