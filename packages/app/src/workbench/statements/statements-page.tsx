// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { changed } from '../addresses.ts'
import { documentOf } from '../ask.ts'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { count } from '../words.ts'
import { type StatementFilter, StatementFilters } from './statement-filters.tsx'
import { StatementRow } from './statement-row.tsx'

const route = getRouteApi('/statements')

/** Every statement of the record, narrowed by what the address says. */
export function StatementsPage() {
  useTitle('Statements')
  const filter = route.useSearch()
  const query = useMemo(() => ({ ...filter }) as Record<string, string>, [filter])
  const navigate = route.useNavigate()
  const narrow = (change: StatementFilter) =>
    void navigate({ search: changed(filter, change), replace: true, resetScroll: false })
  return (
    <>
      <header className="headline">
        <h1>Statements</h1>
      </header>
      <StatementFilters filter={filter} narrow={narrow} />
      <StatementTable query={query} narrow={narrow} filter={filter} />
    </>
  )
}

interface StatementTableProps {
  readonly query: Readonly<Record<string, string>>
  readonly filter: StatementFilter
  readonly narrow: (change: StatementFilter) => void
}

function StatementTable({ query, filter, narrow }: StatementTableProps) {
  const sorting = {
    sort: filter.sort ?? 'date',
    order: filter.order ?? 'desc',
    onSort: (sort: string, order: string) => narrow({ sort, order }),
  }
  const narrowed = Object.keys(filter).some((key) => key !== 'sort' && key !== 'order')
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
            <Link to="/statements" resetScroll={false}>
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
