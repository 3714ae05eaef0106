// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { changed } from '../addresses.ts'
import { outletsOf } from '../ask.ts'
import { ChoiceFilter, DayFilter, Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { count, shortDay } from '../words.ts'

const route = getRouteApi('/documents')

/** Every document of the record: sorted, filtered, near-duplicates marked. */
export function DocumentsPage() {
  useTitle('Documents')
  const filter = route.useSearch()
  const query = useMemo(() => ({ ...filter }) as Record<string, string>, [filter])
  const navigate = route.useNavigate()
  const narrow = (change: typeof filter) =>
    void navigate({ search: changed(filter, change), replace: true, resetScroll: false })
  const sorting = {
    sort: filter.sort ?? 'date',
    order: filter.order ?? 'desc',
    onSort: (sort: string, order: string) => narrow({ sort, order }),
  }
  const narrowed = Object.keys(filter).some((key) => key !== 'sort' && key !== 'order')
  return (
    <>
      <header className="headline">
        <h1>Documents</h1>
      </header>
      <DocumentFilters filter={filter} narrow={narrow} />
      <VirtualRows<DocumentAnswer>
        label="Documents"
        path="documents"
        query={query}
        columns="92px 150px minmax(0, 1fr) 84px"
        height={52}
        narrowHeight={76}
        single
        pending={4}
        heads={
          <>
            <SortHead by="date" {...sorting}>
              Date
            </SortHead>
            <SortHead by="outlet" {...sorting}>
              Outlet
            </SortHead>
            <SortHead by="title" {...sorting}>
              Title
            </SortHead>
            <SortHead by="statements" {...sorting} end>
              Statements
            </SortHead>
          </>
        }
        row={(document) => <DocumentRow document={document} />}
        above={(total) => (
          <p className="count" role="status">
            <span>
              <strong>{count(total, 'document')}</strong>
              {filter.group === undefined ? '' : ' that carry the same report'}
            </span>
            {narrowed ? (
              <Link to="/documents" className="plain" resetScroll={false}>
                Show all
              </Link>
            ) : null}
          </p>
        )}
        empty={narrowed ? <NoneLeft /> : <NoneYet />}
      />
    </>
  )
}

type Narrow = (change: { [key in 'q' | 'outlet' | 'from' | 'to']?: string }) => void

function DocumentFilters({ filter, narrow }: { filter: Parameters<Narrow>[0]; narrow: Narrow }) {
  const outlets = useQuery(outletsOf).data ?? []
  return (
    <Filters label="Narrow the documents">
      <TextFilter
        label="Words in title or text"
        long
        value={filter.q ?? ''}
        onChange={(q) => narrow({ q })}
      />
      <ChoiceFilter
        label="Outlet"
        all="All outlets"
        value={filter.outlet ?? ''}
        options={outlets.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(outlet) => narrow({ outlet })}
      />
      <DayFilter label="From" value={filter.from ?? ''} onChange={(from) => narrow({ from })} />
      <DayFilter label="To" value={filter.to ?? ''} onChange={(to) => narrow({ to })} />
    </Filters>
  )
}

function DocumentRow({ document }: { document: DocumentAnswer }) {
  const { id, date, outlet, title, statements, group, groupSize, unreadBecause } = document
  return (
    <>
      <div role="cell" className="soft">
        {date === null ? 'no date' : <time dateTime={date}>{shortDay(date)}</time>}
      </div>
      <div role="cell" className="one">
        {outlet ?? <span className="soft">not stated</span>}
      </div>
      <div role="cell" className="who-line main">
        <Link to="/documents/$id" params={{ id: String(id) }} className="title row-link one">
          {title ?? 'Untitled'}
        </Link>
        {group === null || groupSize < 2 ? null : (
          <Link to="/documents" search={{ group: String(group) }} className="tag">
            one report in {groupSize}
          </Link>
        )}
        {unreadBecause === null ? null : (
          <span className="tag" title={unreadBecause}>
            not read
          </span>
        )}
      </div>
      <div role="cell" className="end">
        {statements === 0 ? (
          <span className="soft">none</span>
        ) : (
          <Link
            to="/statements"
            search={{ document: String(id) }}
            aria-label={count(statements, 'statement')}
          >
            {statements}
            <span className="narrow-only"> statements</span>
          </Link>
        )}
      </div>
    </>
  )
}

const NoneLeft = () => (
  <Empty title="No document fits">
    <p>Take a word or a date out of the filter, or show all.</p>
  </Empty>
)

const NoneYet = () => (
  <Empty title="Nothing is on record yet">
    <p>Stop this server, add articles (text, HTML, PDF, Word, tables, whole folders), and start it again:</p>
    <p>
      <code>onrecord add FOLDER --record RECORD</code>
    </p>
  </Empty>
)
