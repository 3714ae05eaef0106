// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { getRouteApi, Link } from '@tanstack/react-router'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { type documentFilters, nothingShared } from '../addresses.ts'
import { say } from '../language/say.ts'
import { Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { type Narrowing, sortingOf, useNarrowing } from '../use-narrowing.ts'

const words = say.documentList

const route = getRouteApi('/documents')

/** Every document of the record: sorted, filtered, near-duplicates marked. */
export function DocumentsPage() {
  useTitle(words.title)
  const narrowing = useNarrowing(route.useSearch(), route.useNavigate())
  const { filter, query, narrowed, all } = narrowing
  const sorting = sortingOf(narrowing)
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
      </header>
      <DocumentFilters {...narrowing} />
      <VirtualRows<DocumentAnswer>
        label={words.title}
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
              {words.heads.date}
            </SortHead>
            <SortHead by="outlet" {...sorting}>
              {words.heads.outlet}
            </SortHead>
            <SortHead by="title" {...sorting}>
              {words.heads.title}
            </SortHead>
            <SortHead by="statements" {...sorting} end>
              {words.heads.statements}
            </SortHead>
          </>
        }
        row={(document) => <DocumentRow document={document} />}
        above={(total) => (
          <p className="count" role="status">
            <span>
              <strong>{say.documents(total)}</strong>
              {filter.group === undefined ? '' : words.sameReport}
            </span>
            {narrowed ? (
              <Link to="/documents" search={all} className="plain" resetScroll={false}>
                {words.showAll}
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
    <Filters label={words.search}>
      <TextFilter label={words.words} long value={filter.q ?? ''} onChange={(q) => narrow({ q })} />
    </Filters>
  )
}

function DocumentRow({ document }: { document: DocumentAnswer }) {
  const { id, date, outlet, title, statements, group, groupSize, unreadBecause } = document
  return (
    <>
      <div role="cell" className="soft">
        {date === null ? say.read.noDate : <time dateTime={date}>{say.shortDay(date)}</time>}
      </div>
      <div role="cell" className="one">
        {outlet === null ? <span className="soft">{words.notStated}</span> : <bdi>{outlet}</bdi>}
      </div>
      <div role="cell" className="who-line main">
        <Link to="/documents/$id" params={{ id: String(id) }} className="title row-link one">
          <bdi>{title ?? say.read.untitled}</bdi>
        </Link>
        {group === null || groupSize < 2 ? null : (
          <Link to="/documents" search={{ ...nothingShared, group: String(group) }} className="tag">
            {words.oneReportIn(groupSize)}
          </Link>
        )}
        {unreadBecause === null ? null : (
          <span className="tag" title={unreadBecause}>
            {words.notRead}
          </span>
        )}
      </div>
      <div role="cell" className="end">
        {statements === 0 ? (
          <span className="soft">{words.none}</span>
        ) : (
          <Link to="/statements" search={{ document: String(id) }} aria-label={say.statements(statements)}>
            <span className="wide-only">{say.number(statements)}</span>
            <span className="narrow-only">{say.statements(statements)}</span>
          </Link>
        )}
      </div>
    </>
  )
}

const NoneLeft = () => (
  <Empty title={words.noneFits}>
    <p>{words.takeOut}</p>
  </Empty>
)

const NoneYet = () => (
  <Empty title={words.noneYet}>
    <p>{words.addFiles}</p>
    <p>
      <code>onrecord add FOLDER --record RECORD</code>
    </p>
  </Empty>
)
