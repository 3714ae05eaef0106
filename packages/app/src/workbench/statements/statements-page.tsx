// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import type { statementFilters } from '../addresses.ts'
import { documentOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { type Narrowing, sortingOf, useNarrowing } from '../use-narrowing.ts'
import { DecideAll } from './decide-all.tsx'
import { StatementRow } from './statement-row.tsx'

const words = say.statementList

const route = getRouteApi('/statements')
type StatementNarrowing = Narrowing<(typeof statementFilters)[number]>

/** Every statement of the record, narrowed by what the address says. */
export function StatementsPage() {
  useTitle(words.title)
  const narrowing = useNarrowing(route.useSearch(), route.useNavigate())
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
      </header>
      <Filters label={words.search}>
        <TextFilter
          label={words.words}
          long
          value={narrowing.filter.q ?? ''}
          onChange={(q) => narrowing.narrow({ q })}
        />
      </Filters>
      <DecideAll query={narrowing.query} />
      <StatementTable {...narrowing} />
    </>
  )
}

function StatementTable({ query, filter, narrow, narrowed, all }: StatementNarrowing) {
  const sorting = sortingOf({ filter, narrow })
  return (
    <VirtualRows<StatementAnswer>
      label={words.title}
      path="statements"
      query={query}
      columns="minmax(88px, 148px) minmax(104px, 196px) minmax(110px, 250px) minmax(44%, 1fr)"
      height={60}
      narrowHeight={158}
      pending={4}
      heads={
        <>
          <SortHead by="date" {...sorting}>
            {words.heads.date}
          </SortHead>
          <SortHead by="actor" {...sorting}>
            {words.heads.who}
          </SortHead>
          <SortHead by="concept" {...sorting}>
            {words.heads.stance}
          </SortHead>
          <div role="columnheader">{words.heads.sentence}</div>
        </>
      }
      row={(statement) => <StatementRow statement={statement} />}
      above={(total) => (
        <p className="count" role="status">
          <span>
            <strong>{say.statements(total)}</strong>
            {filter.document === undefined ? '' : <InDocument id={filter.document} />}
          </span>
          {narrowed ? (
            <Link to="/statements" search={all} resetScroll={false}>
              {words.showAll}
            </Link>
          ) : null}
        </p>
      )}
      empty={
        <Empty title={narrowed ? words.noneFits : words.noneYet}>
          <p>{narrowed ? words.takeOut : words.addArticles}</p>
        </Empty>
      }
    />
  )
}

function InDocument({ id }: { id: string }) {
  const { data } = useQuery(documentOf(id))
  if (data === undefined) return null
  return (
    <>
      {words.inDocument}
      <Link to="/documents/$id" params={{ id }}>
        <Told>{data.title ?? say.read.untitled}</Told>
      </Link>
    </>
  )
}
