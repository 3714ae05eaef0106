import { Link } from '@tanstack/react-router'
import { nothingShared } from '../addresses.ts'
import type { ShownDocument } from '../ask.ts'
import { say } from '../language/say.ts'
import { shortened } from '../parts/shortened.ts'
import { useTitle } from '../parts/title.ts'
import { Seen, Told } from '../parts/told.tsx'
import { ComesFrom, Printed } from './comes-from.tsx'
import { VersionChanges } from './version-changes.tsx'

const { read } = say

/** Date, outlet and counts above the title; near-duplicates and older versions below it. */
export function Headline({ document }: { document: ShownDocument }) {
  const { title, outlet, outletId, versions, sameReport, unreadBecause, statementList, language } = document
  const count = document.stretches === null ? statementList.length : document.statements
  useTitle(title)
  return (
    <header className="headline">
      <p className="eyebrow">
        <DayOf document={document} />
        {' · '}
        {outlet === null ? (
          read.noOutlet
        ) : (
          <Link to="/documents" search={{ outlet: String(outletId) }}>
            <Told>{shortened(outlet)}</Told>
          </Link>
        )}
        {' · '}
        {count === 0 ? (
          read.noStatements
        ) : (
          <Link to="/statements" search={{ ...nothingShared, document: String(document.id) }}>
            {say.statements(count)}
          </Link>
        )}
        {versions.length > 1 ? ` · ${read.newestOf(versions.length)}` : ''}
      </p>
      <h1 dir="auto" lang={language ?? undefined}>
        <Seen>{shortened(title ?? read.untitled)}</Seen>
      </h1>
      <Printed document={document} />
      {unreadBecause === null ? null : <p className="lede">{read.notRead(unreadBecause)}</p>}
      <VersionChanges document={document} />
      <ComesFrom document={document} />
      {sameReport.length === 0 ? null : (
        <div className="versions small">
          {read.sameReport}
          {sameReport.map((other) => (
            <Link key={other.id} to="/documents/$id" params={{ id: String(other.id) }}>
              <Told>{shortened(other.outlet ?? other.title ?? read.documentNumber(other.id))}</Told>
              {other.date === null ? '' : `, ${say.shortDay(other.date)}`}
            </Link>
          ))}
        </div>
      )}
    </header>
  )
}

/** The day, with what says it on pointing, and the days that it can be where that is in doubt. */
function DayOf({ document }: { document: ShownDocument }) {
  const { date, datedBy, earliest, latest } = document
  const between = earliest === null || latest === null ? null : say.docs.between(earliest, latest)
  return (
    <>
      {date === null ? (
        read.noDate
      ) : (
        <time dateTime={date} title={datedBy === null ? undefined : say.docs.datedBy[datedBy]}>
          {say.longDay(date)}
        </time>
      )}
      {between === null ? null : ` (${between})`}
    </>
  )
}
