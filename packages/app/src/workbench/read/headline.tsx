import { Link } from '@tanstack/react-router'
import type { FullDocument } from '../../api/contract/shapes.ts'
import { count, longDay, shortDay } from '../language/terms.ts'
import { useTitle } from '../parts/title.ts'

/** Date, outlet and counts above the title; near-duplicates and older versions below it. */
export function Headline({ document }: { document: FullDocument }) {
  const { title, date, outlet, outletId, versions, sameReport, unreadBecause, statementList } = document
  useTitle(title)
  return (
    <header className="headline">
      <p className="eyebrow">
        {date === null ? 'no date' : <time dateTime={date}>{longDay(date)}</time>}
        {' · '}
        {outlet === null ? (
          'outlet not stated'
        ) : (
          <Link to="/documents" search={{ outlet: String(outletId) }}>
            {outlet}
          </Link>
        )}
        {' · '}
        {statementList.length === 0 ? (
          'no statements'
        ) : (
          <Link to="/statements" search={{ document: String(document.id) }}>
            {count(statementList.length, 'statement')}
          </Link>
        )}
        {versions.length > 1 ? ` · newest of ${versions.length} versions` : ''}
      </p>
      <h1>{title ?? 'Untitled'}</h1>
      {unreadBecause === null ? null : <p className="lede">Kept, but not read: {unreadBecause}.</p>}
      {sameReport.length === 0 ? null : (
        <div className="versions small">
          The same report also in
          {sameReport.map((other) => (
            <Link key={other.id} to="/documents/$id" params={{ id: String(other.id) }}>
              {other.outlet ?? other.title ?? `document ${other.id}`}
              {other.date === null ? '' : `, ${shortDay(other.date)}`}
            </Link>
          ))}
        </div>
      )}
    </header>
  )
}
