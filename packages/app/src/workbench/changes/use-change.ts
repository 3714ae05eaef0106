import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { StepsAnswer } from '../../api/contract/acts.ts'
import { RecordError, tell } from '../ask.ts'
import { outbox } from '../coding/outbox.ts'
import { say } from '../language/say.ts'

/** What somebody else made of the same fields meanwhile; nothing was overwritten. */
export interface Clash {
  readonly message: string
  readonly now: Readonly<Record<string, unknown>>
}

export interface Change {
  readonly busy: boolean
  /** What the record refused, in one line. */
  readonly refusal: string | null
  readonly clash: Clash | null
  /** Asks for a change; `null` when the record refused it, and then says why. All that is shown is asked for again. */
  readonly run: <Answer extends { readonly steps?: StepsAnswer }>(
    path: string,
    body: object,
    method?: string,
  ) => Promise<Answer | null>
  readonly dismiss: () => void
}

/** One change of codes or documents on its way, and what became of it. */
export function useChange(): Change {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const dismiss = () => {
    setRefusal(null)
    setClash(null)
  }
  const run: Change['run'] = async <Answer extends { readonly steps?: StepsAnswer }>(
    path: string,
    body: object,
    method = 'POST',
  ) => {
    dismiss()
    setBusy(true)
    try {
      const answer = await tell<Answer>(path, body, method)
      if (answer.steps !== undefined) outbox.know(answer.steps)
      // A preview of what has just been done would be one of doing it twice.
      void client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind !== 'preview' })
      return answer
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      const now = nowIn(error.answer)
      if (now === null) setRefusal(error.status === 0 ? say.codes.notKept(error.message) : error.message)
      else setClash({ message: error.message, now })
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, refusal, clash, run, dismiss }
}

function nowIn(answer: unknown): Clash['now'] | null {
  if (typeof answer !== 'object' || answer === null || !('now' in answer)) return null
  return typeof answer.now === 'object' && answer.now !== null ? { ...answer.now } : null
}
