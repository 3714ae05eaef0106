import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { documentOf } from '../ask.ts'
import { outbox } from '../coding/outbox.ts'
import { say } from '../language/say.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Sheet } from './sheet.tsx'

const route = getRouteApi('/documents/$id')

/** An article with its marks, and each statement's coding beside it. */
export function ReadPage() {
  const { id } = route.useParams()
  const { statement } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(documentOf(id))
  useTitle(data?.title ?? null)
  if (error !== null)
    return <Failed alone error={error} again={() => void refetch()} what={say.read.thisDocument} />
  if (data === undefined) return <Waiting />
  const hold = (next: number | null) =>
    void navigate({
      search: next === null ? {} : { statement: String(next) },
      replace: true,
      resetScroll: false,
    })
  const wanted = statement === undefined ? null : outbox.follow(Number(statement))
  const hand = data.statementList.find(({ id }) => id === wanted)?.id ?? null
  return <Sheet key={data.id} document={data} hand={hand} onHold={hold} />
}
