import { useQuery } from '@tanstack/react-query'
import { codebooksOf, conceptOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { ConceptText } from './concept-text.tsx'

/** Definition and examples of a concept by the codebook's id of it, for a form in which it is chosen; nothing for an unknown one. */
export function ConceptAtHand({ concept }: { readonly concept: string | null }) {
  const id = (useQuery(codebooksOf).data ?? [])
    .flatMap(({ concepts }) => concepts)
    .find(({ key }) => key === concept)?.id
  const { data } = useQuery({ ...conceptOf(id ?? 0), enabled: id !== undefined })
  if (data === undefined || data.key !== concept) return null
  return (
    <details className="at-hand">
      <summary>{say.codes.whatItMeans}</summary>
      <ConceptText concept={data} />
    </details>
  )
}
