import { useEffect, useMemo, useState } from 'react'
import type { Chunk } from './chunks.ts'

/** How much of a long text comes at first. */
const FIRST = 6

/**
 * The chunks that are on the page, and the rest: of a long text the first words are painted before all others come, unless
 * one is on the way to a place in it.
 */
export function useFirstWords(
  chunks: readonly Chunk[],
  elsewhere: boolean,
): { readonly here: readonly Chunk[]; readonly rest: readonly Chunk[] } {
  const [painted, setPainted] = useState(elsewhere)
  useEffect(() => {
    if (elsewhere) return setPainted(true)
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)))
    return () => cancelAnimationFrame(frame)
  }, [elsewhere])
  return useMemo(
    () =>
      painted ? { here: chunks, rest: [] } : { here: chunks.slice(0, FIRST), rest: chunks.slice(FIRST) },
    [chunks, painted],
  )
}
