import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { nothingShared, type Query } from '../addresses.ts'
import { statementsOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { Hits } from '../search/hits.tsx'

const { codes } = say
const SHOWN = 20

/** The statements of a code with their sentences, each a link to its place; of many the newest, and the way to all. */
export function StatementsOf({ query }: { readonly query: Query }) {
  const { data } = useQuery(statementsOf({ ...query, limit: String(SHOWN) }))
  if (data === undefined) return null
  if (data.total === 0) return <p className="soft">{codes.noStatements}</p>
  return (
    <>
      <h3>{say.statements(data.total)}</h3>
      <Hits hits={data.items.map((statement) => ({ statement, snippet: null }))} speaker />
      {data.total > data.items.length ? (
        <p>
          <Link to="/statements" search={{ ...nothingShared, ...query }}>
            {codes.allStatements(data.total)}
          </Link>
        </p>
      ) : null}
    </>
  )
}
