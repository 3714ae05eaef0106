import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { statementOf } from '../ask.ts'

/** A statement by its number, leading to its sentence in its article. */
export function StatementLink({ id }: { readonly id: number }) {
  const { data } = useQuery(statementOf(id))
  if (data === undefined) return <span>{`s${id} `}</span>
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(data.document.id) }}
      search={{ statement: String(id) }}
      title={data.sentence.text}
    >
      {`s${id} `}
    </Link>
  )
}
