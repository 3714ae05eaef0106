import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { documentOf, isWhole, type ShownDocument, wholeTextOf } from '../ask.ts'

/** Fetches all of a long text once its beginning is painted; what was coded meanwhile stays. */
export function useRestOfText(shown: ShownDocument): void {
  const { id, versionId } = shown
  const client = useQueryClient()
  const [failures, setFailures] = useState(0)
  const whole = isWhole(shown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure asks once more
  useEffect(() => {
    if (whole) return
    let live = true
    const { queryKey } = documentOf(String(id))
    const ask = () =>
      wholeTextOf(id).then(
        (now) => {
          if (!live) return
          // Read anew meanwhile, from another text: then nothing of the old one holds.
          if (now.versionId !== versionId) return client.resetQueries({ queryKey })
          const { text, paragraphs } = now
          client.setQueryData<ShownDocument>(queryKey, (old) =>
            old === undefined ? old : { ...old, text, paragraphs },
          )
        },
        () => setTimeout(() => live && setFailures((n) => n + 1), 3000),
      )
    const frame = requestAnimationFrame(() => setTimeout(() => live && ask()))
    return () => {
      live = false
      cancelAnimationFrame(frame)
    }
  }, [client, id, versionId, whole, failures])
}
