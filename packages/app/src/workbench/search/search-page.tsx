import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchAnswer } from '../../api/contract/shapes.ts'
import { searchOf } from '../ask.ts'
import { useShared } from '../filter/shared.ts'
import { useKeys } from '../frame/keys.ts'
import { count, shortDay } from '../language/terms.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Hits, Snippet } from './hits.tsx'

const route = getRouteApi('/search')

/** Sentences, actors, concepts and documents that hold the words asked for. */
export function SearchPage() {
  const { q = '' } = route.useSearch()
  const { query } = useShared()
  const { data, error, refetch } = useQuery(searchOf(q, query))
  useTitle(q === '' ? 'Search' : `“${q}”`)
  useWalk()
  if (q.trim() === '') return <NothingAsked />
  if (error !== null) return <Failed error={error} again={() => void refetch()} what="The search" />
  if (data === undefined) return <Waiting />
  const found = data.statementTotal + data.actors.length + data.concepts.length + data.documentTotal
  return (
    <div className="searchpage">
      <header className="headline">
        <h1>“{q}”</h1>
        <p className="lede" role="status">
          {found === 0 ? 'Nothing in this record.' : <Counts q={q} answer={data} />}
        </p>
      </header>
      {found === 0 ? <NothingFound /> : <Found q={q} answer={data} />}
    </div>
  )
}

/** "13 statements, 0 actors, 1 concept, 7 documents", each number leading to what it counts. */
function Counts({ q, answer }: { q: string; answer: SearchAnswer }) {
  const { statementTotal, documentTotal, actors, concepts } = answer
  return (
    <>
      <Link to="/statements" search={{ q }}>
        {count(statementTotal, 'statement')}
      </Link>
      {', '}
      <Link to="/documents" search={{ q }}>
        {count(documentTotal, 'document')}
      </Link>
      {`, ${count(actors.length, 'actor')}, ${count(concepts.length, 'concept')}`}
    </>
  )
}

function Found({ q, answer }: { q: string; answer: SearchAnswer }) {
  const { actors, concepts, documents, statements, statementTotal } = answer
  return (
    <>
      <Section title="Actors" items={actors}>
        {(actor) => (
          <Line key={actor.id} number={actor.statements} filter={{ actor: String(actor.id) }}>
            <Link to="/actors/$id" params={{ id: String(actor.id) }}>
              {actor.name}
            </Link>{' '}
            <span className="soft">
              {[actor.kind, actor.organisation].filter((part) => part !== null).join(', ')}
            </span>
          </Line>
        )}
      </Section>
      <Section title="Concepts" items={concepts}>
        {(concept) => (
          <Line
            key={concept.id}
            number={concept.agree + concept.disagree + concept.neutral + concept.unset}
            filter={{ concept: String(concept.id) }}
          >
            {concept.label}
          </Line>
        )}
      </Section>
      {statements.length === 0 ? null : (
        <section className="section">
          <h2>Sentences</h2>
          <Hits hits={statements} speaker />
          {statementTotal > statements.length ? (
            <p>
              <Link to="/statements" search={{ q }}>
                All {count(statementTotal, 'statement')}
              </Link>
            </p>
          ) : null}
        </section>
      )}
      <Documents documents={documents} total={answer.documentTotal} q={q} />
    </>
  )
}

function Documents({
  documents,
  total,
  q,
}: {
  documents: SearchAnswer['documents']
  total: number
  q: string
}) {
  if (documents.length === 0) return null
  return (
    <section className="section">
      <h2>Documents</h2>
      <ul className="hits">
        {documents.map(({ id, title, outlet, date, snippet }) => (
          <li key={id}>
            <div className="meta">
              <Link to="/documents/$id" params={{ id: String(id) }}>
                <b>{title ?? 'Untitled'}</b>
              </Link>
              <span>
                {[outlet, date === null ? null : shortDay(date)].filter((part) => part !== null).join(', ')}
              </span>
            </div>
            <p className="said">
              <Snippet snippet={snippet} />
            </p>
          </li>
        ))}
      </ul>
      {total > documents.length ? (
        <p>
          <Link to="/documents" search={{ q }}>
            All {count(total, 'document')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

function Section<Item>({
  title,
  items,
  children,
}: {
  title: string
  items: readonly Item[]
  children: (item: Item) => ReactNode
}) {
  if (items.length === 0) return null
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="plain-list found">{items.map(children)}</ul>
    </section>
  )
}

function Line({
  number,
  filter,
  children,
}: {
  number: number
  filter: Readonly<Record<string, string>>
  children: ReactNode
}) {
  return (
    <li>
      <span>{children}</span>
      {number === 0 ? (
        <span className="soft">no statement</span>
      ) : (
        <Link to="/statements" search={filter} className="soft">
          {count(number, 'statement')}
        </Link>
      )}
    </li>
  )
}

/** j and k walk the sentences found. */
function useWalk(): void {
  const walk = (step: number) => () => {
    const links = [...document.querySelectorAll<HTMLElement>('.hits a.row-link')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[Math.min(Math.max(at < 0 ? 0 : at + step, 0), links.length - 1)]?.focus()
  }
  useKeys({ j: walk(1), k: walk(-1) })
}

const NothingAsked = () => (
  <Empty title="Search the record">
    <p>
      Type words above: sentences, actors, concepts and documents that hold them come up. “Quotation marks”
      keep words together, a minus leaves a word out.
    </p>
  </Empty>
)

const NothingFound = () => (
  <Empty title="Try fewer words">
    <p>
      Words are found in the sentences that hold a statement, in titles and texts of documents, in names,
      aliases and concepts. Or look through <Link to="/statements">all statements</Link>.
    </p>
  </Empty>
)
