import { Link } from '@tanstack/react-router'
import type { ForecastAnswer, ResolvedAnswer } from '../../api/contract/forecasts.ts'
import { Refusal } from '../changes/refusal.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen, Told } from '../parts/told.tsx'
import { RangeBar } from './range-bar.tsx'
import { outcomeWords, rangeWords } from './said-words.ts'
import { StatementLink } from './statement-link.tsx'

const words = sayAnalyses.forecasts

export type Act = 'resolve' | 'horizon'

interface EntryProps {
  readonly forecast: ForecastAnswer
  readonly onAct: (act: Act) => void
}

/** One forecast: what and who, how sure and by when, what came of it, and each report with its sentence. */
export function ForecastEntry({ forecast, onAct }: EntryProps) {
  const { event, kind, probability, resolution, flags, proposal, reports } = forecast
  return (
    <li className="forecast" data-status={forecast.status} data-forecast={forecast.id}>
      <div className="told">
        <h2 dir="auto">
          <Seen>{event}</Seen>
        </h2>
        <About forecast={forecast} />
        <ul className="reports">
          {reports.map((report) => (
            <li key={report.statement}>
              <Link
                to="/documents/$id"
                params={{ id: String(report.document) }}
                search={{ statement: String(report.statement) }}
                className="quiet"
                dir="auto"
              >
                <Seen>{report.sentence}</Seen>
              </Link>{' '}
              <span className="soft small">
                <Told>{report.outlet ?? say.read.noOutlet}</Told>
                {', '}
                {report.day === null ? words.noDate : say.shortDay(report.day)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className="came">
        {probability === null ? null : (
          <RangeBar probability={probability} share={resolution?.share ?? null} />
        )}
        <Verdict forecast={forecast} />
        {flags.map((flag) => (
          <p key={flag} className="flag small">
            {words.flags[flag]}
          </p>
        ))}
        {proposal === null ? null : <Proposed id={forecast.id} kind={kind} proposal={proposal} />}
        <div className="actions">
          <button type="button" className="action" aria-keyshortcuts="e" onClick={() => onAct('resolve')}>
            {words.resolve} <kbd className="key">e</kbd>
          </button>
          <button type="button" className="action" aria-keyshortcuts="h" onClick={() => onAct('horizon')}>
            {words.date} <kbd className="key">h</kbd>
          </button>
        </div>
      </div>
    </li>
  )
}

/** Who, in which words, when, by when, about what. */
function About({ forecast }: Pick<EntryProps, 'forecast'>) {
  const { forecaster, words: said, made, horizon, vague, probability, matter, kind } = forecast
  const sure = probability === null ? words.kinds[kind] : rangeWords(probability)
  const by = horizon === null ? null : horizon.by === 'person' ? words.setBy : words.by
  return (
    <p className="soft about">
      {forecaster === null ? (
        words.nobody
      ) : forecaster.id === null ? (
        <Told>{forecaster.name}</Told>
      ) : (
        <Link to="/actors/$id" params={{ id: String(forecaster.id) }} className="quiet">
          <Told>{forecaster.name}</Told>
        </Link>
      )}
      {` · “${said.join('”, “')}” (${sure}) · ${made === null ? words.noDate : say.shortDay(made)}`}
      {horizon === null || by === null ? '' : `, ${by(say.shortDay(horizon.day))}`}
      {horizon === null && vague.length > 0 ? `, ${words.vague(vague.join('”, “'))}` : ''}
      {matter === null ? '' : ` · ${words.matter(matter.name)}`}
    </p>
  )
}

function Verdict({ forecast }: Pick<EntryProps, 'forecast'>) {
  const { kind, status, resolution, score } = forecast
  const outcome = outcomeWords(kind, status)
  const settled = status === 'open' || status === 'due' ? null : (resolution?.day ?? null)
  const told = resolution?.sourceStatement ?? null
  const because = score.because === null ? '' : words.because[score.because]
  return (
    <p className="verdict">
      <strong>{settled === null ? outcome : words.settled(outcome, say.shortDay(settled))}</strong>
      {score.brier === null ? null : <span className="brier">{words.brier(rangeWords(score.brier))}</span>}
      {because === '' ? null : <span className="soft small">{because}</span>}
      {told === null && (resolution?.source ?? null) === null ? null : (
        <span className="soft small">
          {words.told}
          {told === null ? <Told>{resolution?.source}</Told> : <StatementLink id={told} />}
        </span>
      )}
    </p>
  )
}

/** A state of its matter that would settle it, with its statements; said only when a person says so. */
function Proposed({
  id,
  kind,
  proposal: { outcome, day, state, statements },
}: Pick<ForecastAnswer, 'id' | 'kind'> & { readonly proposal: NonNullable<ForecastAnswer['proposal']> }) {
  const { run, busy, refusal, clash } = useChange()
  const [sourceStatement = id] = statements
  const named: Readonly<Record<string, string>> = say.terms.decisionState
  const body = { outcome, day, sourceStatement, seen: { outcome: null } }
  return (
    <div className="proposed small">
      <p>
        {words.proposal(
          outcomeWords(kind, outcome),
          named[state] ?? state,
          day === null ? null : say.shortDay(day),
        )}
        {words.proposalFrom}
        {statements.map((statement) => (
          <StatementLink key={statement} id={statement} />
        ))}
      </p>
      <button
        type="button"
        className="action"
        disabled={busy || day === null}
        onClick={() => void run<ResolvedAnswer>(`forecasts/${id}/resolve`, body)}
      >
        {words.takeOver}
      </button>
      <Refusal refusal={refusal ?? clash?.message ?? null} />
    </div>
  )
}
