// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import type { statementFilters } from '../addresses.ts'
import { documentOf } from '../ask.ts'
import { count } from '../language/terms.ts'
import { Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { type Narrowing, sortingOf, useNarrowing } from '../use-narrowing.ts'
import { DecideAll } from './decide-all.tsx'
import { StatementRow } from './statement-row.tsx'

const route = getRouteApi('/statements')
type StatementNarrowing = Narrowing<(typeof statementFilters)[number]>

/** Every statement of the record, narrowed by what the address says. */
export function StatementsPage() {
  useTitle('Statements')
  const narrowing = useNarrowing(route.useSearch(), route.useNavigate())
  return (
    <>
      <header className="headline">
        <h1>Statements</h1>
      </header>
      <Filters label="Search the sentences">
        <TextFilter
          label="Words in the sentence"
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
      label="Statements"
      path="statements"
      query={query}
      columns="minmax(88px, 148px) minmax(104px, 196px) minmax(110px, 250px) minmax(44%, 1fr)"
      height={60}
      narrowHeight={158}
      pending={4}
      heads={
        <>
          <SortHead by="date" {...sorting}>
            Date, outlet
          </SortHead>
          <SortHead by="actor" {...sorting}>
            Who
          </SortHead>
          <SortHead by="concept" {...sorting}>
            Stance and concept
          </SortHead>
          <div role="columnheader">Sentence</div>
        </>
      }
      row={(statement) => <StatementRow statement={statement} />}
      above={(total) => (
        <p className="count" role="status">
          <span>
            <strong>{count(total, 'statement')}</strong>
            {filter.document === undefined ? '' : <InDocument id={filter.document} />}
          </span>
          {narrowed ? (
            <Link to="/statements" search={all} resetScroll={false}>
              Show all
            </Link>
          ) : null}
        </p>
      )}
      empty={
        <Empty title={narrowed ? 'No statement fits' : 'No statement is on record yet'}>
          <p>
            {narrowed
              ? 'Take something out of the filter, or show all.'
              : 'Add articles with “onrecord add”, with a codebook for their debate.'}
          </p>
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
      {' in '}
      <Link to="/documents/$id" params={{ id }}>
        {data.title ?? 'Untitled'}
      </Link>
    </>
  )
}
