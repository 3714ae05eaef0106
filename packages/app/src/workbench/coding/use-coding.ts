import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { CorrectionAsked, StepsAnswer } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { documentOf, type ShownDocument, stepsOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { type Act, replacedBy } from './act.ts'
import { corrected } from './corrected.ts'
import { type OutboxState, outbox, type Settled } from './outbox.ts'
import { provisionalStatement } from './provisional.ts'

export interface Coding {
  readonly state: OutboxState
  readonly steps: StepsAnswer
  readonly act: (act: Act) => void
}

/**
 * Coding in one document: an act shows at once, goes to the record through the outbox, and what the record made of it
 * takes its place.
 */
export function useCoding(document: string): Coding {
  const client = useQueryClient()
  const state = useSyncExternalStore(outbox.watch, outbox.now)
  const { data } = useQuery(stepsOf)
  const queryKey = useMemo(() => documentOf(document).queryKey, [document])
  useEffect(() => {
    void outbox.flush()
    return outbox.onSettled((settled) => {
      if (settled.document !== document) return
      const shown = client.getQueryData<ShownDocument>(queryKey)
      if (settled.statements === null || shown === undefined) void client.invalidateQueries({ queryKey })
      else client.setQueryData<ShownDocument>(queryKey, withAnswer(shown, settled))
      // Everything else that counts statements is asked for again when it is next looked at.
      void client.invalidateQueries({
        predicate: ({ queryKey: [kind] }) => kind !== 'document',
        refetchType: 'none',
      })
    })
  }, [client, document, queryKey])
  const act = useCallback(
    (next: Act) => {
      const shown = client.getQueryData<ShownDocument>(queryKey)
      if (shown !== undefined) client.setQueryData<ShownDocument>(queryKey, expected(shown, next))
      outbox.send(next, document)
    },
    [client, document, queryKey],
  )
  return { state, steps: state.steps ?? data ?? NO_STEPS, act }
}

const NO_STEPS: StepsAnswer = { undo: null, redo: null }

/** How the document looks once an act is kept, as far as the page can tell. */
function expected(document: ShownDocument, act: Act): ShownDocument {
  const change = (work: (statement: StatementAnswer) => StatementAnswer | null): ShownDocument => ({
    ...document,
    statementList: document.statementList.flatMap((one) => work(one) ?? []),
  })
  if (act.kind === 'reject' || act.kind === 'withdraw')
    return change((one) => (one.id === act.id ? null : one))
  if (act.kind === 'accept') return change((one) => (one.id === act.id ? decided(one, 'accepted', {}) : one))
  if (act.kind === 'correct') {
    return change((one) => (one.id === act.id ? decided(one, 'corrected', act.correction) : one))
  }
  if (act.kind === 'add') {
    return { ...document, statementList: [...document.statementList, provisionalStatement(document, act)] }
  }
  return document
}

function decided(
  statement: StatementAnswer,
  verdict: 'accepted' | 'corrected',
  correction: CorrectionAsked,
): StatementAnswer {
  const coder = { by: 'person', name: say.coding.you, version: '' } as const
  return { ...corrected(statement, correction), layer: 'checked', verdict, coder }
}

/** The document with what the record made of an act: what it replaced goes, what counts now comes. */
function withAnswer(document: ShownDocument, { act, statements }: Settled): ShownDocument {
  const old = replacedBy(act).flatMap((id) => [id, outbox.follow(id)])
  const gone = new Set([...old, ...(statements ?? []).map(({ id }) => id)])
  const rest = document.statementList.filter(({ id }) => !gone.has(id))
  const fresh = statements?.filter((one) => one.standsNow === one.id && one.document.id === document.id) ?? []
  return { ...document, statementList: [...rest, ...fresh] }
}
