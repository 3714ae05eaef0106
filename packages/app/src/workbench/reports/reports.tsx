import { Link } from '@tanstack/react-router'
import type { ReportAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import './reports.css'
import { Seen, Told } from '../parts/told.tsx'

const words = sayAnalyses.reports

const SHOWN = 3

/** The sentences that something rests on, each leading to its place in its article; the first few, the rest folded. */
export function Reports({ reports }: { reports: readonly ReportAnswer[] }) {
  const [first, rest] = [reports.slice(0, SHOWN), reports.slice(SHOWN)]
  return (
    <>
      <ReportList reports={first} />
      {rest.length === 0 ? null : (
        <details className="more-reports">
          <summary>{words.more(rest.length)}</summary>
          <ReportList reports={rest} />
        </details>
      )}
    </>
  )
}

function ReportList({ reports }: { reports: readonly ReportAnswer[] }) {
  return (
    <ul className="reports">
      {reports.map((report) => (
        <li key={report.statement}>
          <Link
            to="/documents/$id"
            params={{ id: String(report.document) }}
            search={{ statement: String(report.statement) }}
            className="said"
            dir="auto"
          >
            <Seen>{report.sentence}</Seen>
          </Link>{' '}
          <span className="where">
            <Who report={report} />
            <Told>{report.outlet ?? say.read.noOutlet}</Told>
            {report.day === null ? '' : `, ${say.shortDay(report.day)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Whoever is not named wears the dashed border. */
function Who({ report: { speaker, source } }: { report: ReportAnswer }) {
  if (speaker === null || source === 'outlet') return null
  return (
    <>
      <Told className={source === 'anonymous' ? 'named' : ''}>{speaker}</Told>
      {' · '}
    </>
  )
}
