import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ShownDocument, statementOf } from '../ask.ts'
import { outbox } from '../coding/outbox.ts'
import { isProvisional } from '../coding/provisional.ts'
import { firstCharacter } from './marks.ts'

const route = getRouteApi('/documents/$id')

export interface Held {
  readonly hand: number | null
  /** Where in the text a statement begins that the address names and that has not come yet. */
  readonly wanted: number | null
  /** A statement that the address named, and what stands for it now; `null` in its place where nothing does. */
  readonly replaced: { readonly old: number; readonly now: number | null } | null
  readonly hold: (statement: number | null) => void
}

/** Which statement is in hand: the one the address names. It is in hand at once, the address follows. */
export function useHeld(document: ShownDocument | undefined): Held {
  const { statement } = route.useSearch()
  const navigate = route.useNavigate()
  const inAddress = statement === undefined ? null : Number(statement)
  const [ahead, setAhead] = useState<{ readonly id: number | null } | null>(null)
  const [replaced, setReplaced] = useState<Held['replaced']>(null)
  // Only of the statement that one came for it is told what became of it; of others one sees it.
  const came = useRef(inAddress)
  const hold = useCallback(
    (id: number | null) => {
      setAhead({ id })
      setReplaced(null)
      void navigate({
        search: id === null ? {} : { statement: String(id) },
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  useEffect(() => {
    if (ahead?.id === inAddress) setAhead(null)
  }, [ahead, inAddress])

  const named = ahead === null ? inAddress : ahead.id
  const followed = named === null ? null : outbox.follow(named)
  // The page learns of a new number before it has the statement under it: until then the old one is in hand.
  const hand = document?.statementList.find(({ id }) => outbox.follow(id) === followed)?.id ?? null
  const missing = document !== undefined && followed !== null && hand === null && !isProvisional(followed)
  const { data } = useQuery({ ...statementOf(followed ?? 0), enabled: missing, staleTime: 0 })
  const found = missing && data?.id === followed ? data : undefined
  useEffect(() => {
    if (found === undefined || found.standsNow === found.id) return
    hold(found.standsNow)
    if (came.current === found.id) setReplaced({ old: found.id, now: found.standsNow })
  }, [found, hold])
  // The address names the statement by the number it has now, so that it can be sent on.
  useEffect(() => {
    if (hand !== null && named !== hand) hold(hand)
  }, [hand, named, hold])
  const here = found !== undefined && found.standsNow === found.id && found.document.id === document?.id
  return { hand, wanted: here ? firstCharacter(found) : null, replaced, hold }
}
