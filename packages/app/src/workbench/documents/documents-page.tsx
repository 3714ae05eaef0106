// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ChangedAnswer } from '../../api/contract/codes.ts'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { type documentFilters, nothingShared } from '../addresses.ts'
import { ChangeBar } from '../changes/change-bar.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'
import { Filters, TextFilter } from '../parts/filters.tsx'
import { SortHead } from '../parts/sort-head.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { type Narrowing, sortingOf, useNarrowing } from '../use-narrowing.ts'
import { AddDocuments } from './add-documents.tsx'
import { EditDocument } from './document-form.tsx'

const words = say.documentList

const route = getRouteApi('/documents')

/** Every document of the record: sorted, filtered, near-duplicates marked. */
export function DocumentsPage() {
  useTitle(words.title)
  const narrowing = useNarrowing(route.useSearch(), route.useNavigate())
  const { filter, query, narrowed, all } = narrowing
  const sorting = sortingOf(narrowing)
  const [edited, setEdited] = useState<DocumentAnswer | null>(null)
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
      </header>
      <ChangeBar />
      <AddDocuments />
      <DocumentFilters {...narrowing} />
      <VirtualRows<DocumentAnswer>
        label={words.title}
        path="documents"
        query={query}
        columns="92px 150px minmax(0, 1fr) 84px 150px"
        height={52}
        narrowHeight={106}
        single
        pending={5}
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
            <div role="columnheader">
              <span className="visually-hidden">{say.codes.whatToDo}</span>
            </div>
          </>
        }
        row={(document) => <DocumentRow document={document} onEdit={() => setEdited(document)} />}
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
      {edited === null ? null : <EditDocument document={edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function DocumentFilters({ filter, narrow }: Narrowing<(typeof documentFilters)[number]>) {
  return (
    <Filters label={words.search}>
      <TextFilter label={words.words} long value={filter.q ?? ''} onChange={(q) => narrow({ q })} />
      <label className="yes-no">
        <input
          type="checkbox"
          checked={filter.withdrawn === 'true'}
          onChange={(event) => narrow({ withdrawn: event.target.checked ? 'true' : '' })}
        />
        <span>{say.docs.withdrawnOnes}</span>
      </label>
    </Filters>
  )
}

function DocumentRow({ document, onEdit }: { document: DocumentAnswer; onEdit: () => void }) {
  const { id, date, outlet, title, statements, group, groupSize, unreadBecause, withdrawn } = document
  return (
    <>
      <div role="cell" className="soft">
        {date === null ? say.read.noDate : <time dateTime={date}>{say.shortDay(date)}</time>}
      </div>
      <div role="cell" className="one">
        {outlet === null ? <span className="soft">{words.notStated}</span> : <Told>{outlet}</Told>}
      </div>
      <div role="cell" className="who-line main">
        {withdrawn ? (
          <Told className="title one soft">{title ?? say.read.untitled}</Told>
        ) : (
          <Link to="/documents/$id" params={{ id: String(id) }} className="title row-link one">
            <Told>{title ?? say.read.untitled}</Told>
          </Link>
        )}
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
      <DocumentTools document={document} onEdit={onEdit} />
    </>
  )
}

/** Edit and withdraw, or restore; above the row's own link. */
function DocumentTools({ document, onEdit }: { document: DocumentAnswer; onEdit: () => void }) {
  const { id, withdrawn } = document
  const title = document.title ?? say.read.untitled
  const change = useChange()
  const verb = withdrawn ? 'restore' : 'withdraw'
  return (
    <div role="cell" className="above row-tools">
      <button type="button" className="plain" aria-label={say.codes.editThis(title)} onClick={onEdit}>
        {say.codes.edit}
      </button>
      <button
        type="button"
        className="plain"
        aria-label={withdrawn ? say.codes.restoreThis(title) : say.docs.withdrawThis(title)}
        disabled={change.busy}
        title={change.refusal ?? ''}
        onClick={() => void change.run<ChangedAnswer>(`documents/${id}/${verb}`, {})}
      >
        {withdrawn ? say.codes.restore : say.docs.withdraw}
      </button>
    </div>
  )
}

const NoneLeft = () => (
  <Empty title={words.noneFits}>
    <p>{words.takeOut}</p>
  </Empty>
)

const NoneYet = () => (
  <Empty title={words.noneYet}>
    <p>{say.docs.noneYet}</p>
    <p>
      <code>onrecord add FOLDER --record RECORD</code>
    </p>
  </Empty>
)
