import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { documentOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Sheet } from './sheet.tsx'
import { useHeld } from './use-held.ts'

const route = getRouteApi('/documents/$id')

/** An article with its marks, and each statement's coding beside it. */
export function ReadPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(documentOf(id))
  const { hand, wanted, replaced, hold } = useHeld(data)
  useTitle(data?.title ?? null)
  if (error !== null)
    return <Failed alone error={error} again={() => void refetch()} what={say.read.thisDocument} />
  if (data === undefined) return <Waiting />
  return (
    <>
      {replaced === null ? null : (
        <p className="replaced" role="status">
          {say.read.replaced(replaced.old, replaced.now)}
        </p>
      )}
      <Sheet key={data.id} document={data} hand={hand} wanted={wanted} onHold={hold} />
    </>
  )
}
