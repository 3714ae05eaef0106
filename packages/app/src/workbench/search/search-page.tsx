import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchAnswer } from '../../api/contract/shapes.ts'
import { searchOf } from '../ask.ts'
import { useShared } from '../filter/use-shared-filter.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { Hits, Snippet } from './hits.tsx'

const words = say.search

const route = getRouteApi('/search')

/** Sentences, actors, concepts and documents that hold the words asked for. */
export function SearchPage() {
  const { q = '' } = route.useSearch()
  const { query } = useShared()
  const { data, error, refetch } = useQuery(searchOf(q, query))
  useTitle(q === '' ? words.title : say.quoted(q))
  useWalk()
  if (q.trim() === '') return <NothingAsked />
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theSearch} />
  if (data === undefined) return <Waiting />
  const found = data.statementTotal + data.actors.length + data.concepts.length + data.documentTotal
  return (
    <div className="searchpage">
      <header className="headline">
        <h1>
          <Told>{say.quoted(q)}</Told>
        </h1>
        <p className="lede" role="status">
          {found === 0 ? words.nothing : <Counts q={q} answer={data} />}
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
        {say.statements(statementTotal)}
      </Link>
      {', '}
      <Link to="/documents" search={{ q }}>
        {say.documents(documentTotal)}
      </Link>
      {`, ${say.actors(actors.length)}, ${say.concepts(concepts.length)}`}
    </>
  )
}

function Found({ q, answer }: { q: string; answer: SearchAnswer }) {
  const { actors, concepts, documents, statements, statementTotal } = answer
  return (
    <>
      <Section title={words.actors} items={actors}>
        {(actor) => (
          <Line key={actor.id} number={actor.statements} filter={{ actor: String(actor.id) }}>
            <Link to="/actors/$id" params={{ id: String(actor.id) }}>
              <Told>{actor.name}</Told>
            </Link>{' '}
            <span className="soft">
              {say.terms.actorKind[actor.kind]}
              {actor.organisation === null ? null : (
                <>
                  , <Told>{actor.organisation}</Told>
                </>
              )}
            </span>
          </Line>
        )}
      </Section>
      <Section title={words.concepts} items={concepts}>
        {(concept) => (
          <Line
            key={concept.id}
            number={concept.agree + concept.disagree + concept.neutral + concept.unset}
            filter={{ concept: String(concept.id) }}
          >
            <Told>{concept.label}</Told>
          </Line>
        )}
      </Section>
      {statements.length === 0 ? null : (
        <section className="section">
          <h2>{words.sentences}</h2>
          <Hits hits={statements} speaker />
          {statementTotal > statements.length ? (
            <p>
              <Link to="/statements" search={{ q }}>
                {words.all(say.statements(statementTotal))}
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
      <h2>{words.documents}</h2>
      <ul className="hits">
        {documents.map(({ id, title, outlet, date, snippet }) => (
          <li key={id}>
            <div className="meta">
              <Link to="/documents/$id" params={{ id: String(id) }}>
                <b>
                  <Told>{title ?? say.read.untitled}</Told>
                </b>
              </Link>
              <span>
                {outlet === null ? null : <Told>{outlet}</Told>}
                {outlet === null || date === null ? '' : ', '}
                {date === null ? '' : say.shortDay(date)}
              </span>
            </div>
            <p className="said" dir="auto">
              <Snippet snippet={snippet} />
            </p>
          </li>
        ))}
      </ul>
      {total > documents.length ? (
        <p>
          <Link to="/documents" search={{ q }}>
            {words.all(say.documents(total))}
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
        <span className="soft">{words.noStatement}</span>
      ) : (
        <Link to="/statements" search={filter} className="soft">
          {say.statements(number)}
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
  <Empty title={words.asking}>
    <p>{words.how}</p>
  </Empty>
)

const NothingFound = () => (
  <Empty title={words.fewer}>
    <p>
      {words.where.before}
      <Link to="/statements">{words.where.link}</Link>
      {words.where.after}
    </p>
  </Empty>
)
