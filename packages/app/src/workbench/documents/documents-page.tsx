// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { getRouteApi, Link } from '@tanstack/react-router'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { type documentFilters, nothingShared } from '../addresses.ts'
import { count, shortDay } from '../language/terms.ts'
import { Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { type Narrowing, sortingOf, useNarrowing } from '../use-narrowing.ts'

const route = getRouteApi('/documents')

/** Every document of the record: sorted, filtered, near-duplicates marked. */
export function DocumentsPage() {
  useTitle('Documents')
  const narrowing = useNarrowing(route.useSearch(), route.useNavigate())
  const { filter, query, narrowed, all } = narrowing
  const sorting = sortingOf(narrowing)
  return (
    <>
      <header className="headline">
        <h1>Documents</h1>
      </header>
      <DocumentFilters {...narrowing} />
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
              <Link to="/documents" search={all} className="plain" resetScroll={false}>
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

function DocumentFilters({ filter, narrow }: Narrowing<(typeof documentFilters)[number]>) {
  return (
    <Filters label="Search the documents">
      <TextFilter
        label="Words in title or text"
        long
        value={filter.q ?? ''}
        onChange={(q) => narrow({ q })}
      />
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
          <Link to="/documents" search={{ ...nothingShared, group: String(group) }} className="tag">
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
