import type { CodebookId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { type LearnedOverview, learnedOverview } from '../record/learned/overview.ts'
import { learn, sayWords } from './learn.ts'
import { learnInThread } from './learn-in-thread.ts'

/** Learning beside other work: one codebook at a time, the computing in another thread. */
export interface Background {
  /** Learns from what was decided under a codebook; what is asked for while it learns is done after that. */
  readonly train: (codebook: CodebookId) => Promise<void>
  /** Tells that the record was changed: once nothing more has changed for a moment, what is due is learnt. */
  readonly noticed: () => void
  /** Whether this codebook is learnt now, or soon. */
  readonly training: (codebook: CodebookId) => boolean
  readonly close: () => Promise<void>
}

const A_MOMENT = 3000

export function background(db: Db, onFailure: (error: Error) => void): Background {
  const closed = new AbortController()
  const waiting = new Map<CodebookId, Promise<void>>()
  let work: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  function inTurn(task: () => Promise<unknown>): Promise<void> {
    const done = work.then(async () => {
      try {
        if (!closed.signal.aborted) await task()
      } catch (error) {
        if (!closed.signal.aborted) onFailure(error instanceof Error ? error : new Error(String(error)))
      }
    })
    work = done
    return done
  }

  function train(codebook: CodebookId): Promise<void> {
    const asked = waiting.get(codebook)
    if (asked !== undefined) return asked
    const done = inTurn(() =>
      learn(db, codebook, new Date(), (lesson) => learnInThread(lesson, closed.signal)),
    ).finally(() => waiting.delete(codebook))
    waiting.set(codebook, done)
    return done
  }

  async function look(): Promise<void> {
    for (const overview of await learnedOverview(db)) {
      if (overview.decisions >= learnsAt(overview)) void train(overview.codebook)
      else if (overview.model !== null) await sayWords(db, overview.codebook)
    }
  }

  return {
    train,
    noticed: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void inTurn(look), A_MOMENT).unref()
    },
    training: (codebook) => waiting.has(codebook),
    close: async () => {
      clearTimeout(timer)
      closed.abort()
      await work
    },
  }
}

/** So many decisions are needed at first, and then ten more, or a tenth of those learnt from. */
export function learnsAt({ model }: Pick<LearnedOverview, 'model'>): number {
  if (model === null) return 20
  return model.examples + Math.max(10, Math.ceil(model.examples / 10))
}
