import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { documentOf, type ShownDocument, stretchOf } from '../ask.ts'
import type { Chunk } from './chunks.ts'
import { firstCharacter } from './marks.ts'

/** In characters of the text. */
const STRETCH = 100_000

/**
 * Fetches the statements of a long text by stretches, one request at a time: first where one looks for a statement, then what
 * is in sight, then all others from the beginning.
 */
export function useStretches(
  { id, text, stretches }: ShownDocument,
  inSight: readonly number[],
  chunks: readonly Chunk[],
  wanted: number | null,
): void {
  const client = useQueryClient()
  const [failures, setFailures] = useState(0)
  const looking = useRef<readonly number[]>([])
  looking.current = [
    ...(wanted === null ? [] : [wanted]),
    ...inSight.flatMap((at) => chunks[at]?.start ?? []),
  ].map((offset) => Math.floor(offset / STRETCH))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure asks once more
  useEffect(() => {
    if (stretches === null) return
    const next = nextStretch(stretches, looking.current, Math.ceil(text.length / STRETCH))
    if (next === undefined) return
    let live = true
    const [from, to] = [next * STRETCH, (next + 1) * STRETCH]
    stretchOf(id, from, to).then(
      (statements) => {
        if (!live) return
        client.setQueryData<ShownDocument>(documentOf(String(id)).queryKey, (shown) =>
          shown === undefined ? shown : withStretch(shown, next, from, to, statements),
        )
      },
      () => setTimeout(() => live && setFailures((n) => n + 1), 3000),
    )
    return () => {
      live = false
    }
  }, [client, id, text, stretches, failures])
}

function nextStretch(come: readonly number[], looking: readonly number[], count: number): number | undefined {
  const there = new Set(come)
  return [...looking, ...Array.from({ length: count }, (_, at) => at)].find(
    (one) => one < count && !there.has(one),
  )
}

/** What the stretch held before gives way to what the record says of it now. */
function withStretch(
  shown: ShownDocument,
  stretch: number,
  from: number,
  to: number,
  statements: readonly StatementAnswer[],
): ShownDocument {
  const others = shown.statementList.filter((one) => {
    const at = firstCharacter(one)
    return at < from || at >= to
  })
  return {
    ...shown,
    statementList: [...others, ...statements],
    stretches: [...(shown.stretches ?? []), stretch],
  }
}
