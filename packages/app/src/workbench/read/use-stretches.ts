import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { documentOf, isWhole, type ShownDocument, stretchOf } from '../ask.ts'
import type { Chunk } from './chunks.ts'
import { firstCharacter } from './marks.ts'

/** In characters of the text. */
const STRETCH = 100_000
/** However busy the page is; in milliseconds. */
const LATEST = 1000

/**
 * Fetches the statements of a long text by stretches, one request at a time: first where one looks for a statement, then what
 * is in sight, then all others from the beginning.
 */
export function useStretches(
  shown: ShownDocument,
  inSight: readonly number[],
  chunks: readonly Chunk[],
  wanted: number | null,
): void {
  const { id, stretches } = shown
  const client = useQueryClient()
  // While the text's end is still to come, only what lies before it in full.
  const count = isWhole(shown)
    ? Math.ceil(shown.text.length / STRETCH)
    : Math.floor(shown.text.length / STRETCH)
  const [failures, setFailures] = useState(0)
  const looking = useRef<readonly number[]>([])
  looking.current = [
    ...(wanted === null ? [] : [wanted]),
    ...inSight.flatMap((at) => chunks[at]?.start ?? []),
  ].map((offset) => Math.floor(offset / STRETCH))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure asks once more
  useEffect(() => {
    if (stretches === null) return
    const next = nextStretch(stretches, looking.current, count)
    if (next === undefined) return
    let live = true
    const [from, to] = [next * STRETCH, (next + 1) * STRETCH]
    const fetchNext = () =>
      stretchOf(id, from, to).then(
        (statements) => {
          if (!live) return
          client.setQueryData<ShownDocument>(documentOf(String(id)).queryKey, (shown) =>
            shown === undefined ? shown : withStretch(shown, next, from, to, statements),
          )
        },
        () => setTimeout(() => live && setFailures((n) => n + 1), 3000),
      )
    // What nobody looks at comes while the page has nothing else to draw.
    const waits = !looking.current.includes(next) && 'requestIdleCallback' in globalThis
    const idle = waits ? requestIdleCallback(() => live && fetchNext(), { timeout: LATEST }) : undefined
    if (!waits) void fetchNext()
    return () => {
      live = false
      if (idle !== undefined) cancelIdleCallback(idle)
    }
  }, [client, id, count, stretches, failures])
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
