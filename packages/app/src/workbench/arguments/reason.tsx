import type { ReasonAnswer } from '../../api/contract/arguments.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen, Told } from '../parts/told.tsx'
import { Reports } from '../reports/reports.tsx'
import { Sourcing } from '../reports/sourcing.tsx'

const words = sayAnalyses.arguments

type User = ReasonAnswer['users'][number]
type Answer = ReasonAnswer['answers'][number]

/** One reason: how it argues, when it was used, by whom in what words, and who spoke against it. */
export function Reason({ reason, to }: { reason: ReasonAnswer; to: string | null }) {
  const { key, label, role, scheme, users, answers, outlived } = reason
  return (
    <li id={`reason-${key}`} className={role === 'pro' ? 'for' : 'against'}>
      <h3 dir="auto">
        <Seen>{label}</Seen>
      </h3>
      <p>
        {scheme === null ? null : <span className="tag">{words.scheme(scheme)}</span>}{' '}
        <span className="soft">{usedWords(reason, to)}</span>
      </p>
      {users.length === 0 ? null : (
        <p>
          <Sourcing sourcing={reason.sourcing} />
        </p>
      )}
      <People title={words.usedBy} people={users} />
      <People title={outlived === true ? words.answeredAndUsed : words.answeredBy} people={answers} />
    </li>
  )
}

/** "12 times, 30 May 2022 to 25 April 2024; not for 3 months before the end". */
function usedWords({ uses, first, last, silentDays }: ReasonAnswer, to: string | null): string {
  if (uses.length === 0) return words.notUsed
  const times = words.times(uses.length)
  if (first === null || last === null) return `${times}, ${words.dayNotKnown}`
  const when = first === last ? say.longDay(first) : words.between(say.longDay(first), say.longDay(last))
  const silent =
    silentDays === null || silentDays === 0 || to === null
      ? ''
      : `; ${words.silent(silentDays, say.longDay(to))}`
  return `${times}, ${when}${silent}`
}

const SHOWN = 6

function People({ title, people }: { title: string; people: readonly (User | Answer)[] }) {
  if (people.length === 0) return null
  const [first, rest] = [people.slice(0, SHOWN), people.slice(SHOWN)]
  return (
    <div className="people">
      <h4>{title}</h4>
      <ul className="plain-list">
        {first.map((one) => (
          <Person key={one.statements.join()} person={one} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details className="more-reports">
          <summary>{words.more(rest.length)}</summary>
          <ul className="plain-list">
            {rest.map((one) => (
              <Person key={one.statements.join()} person={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Person({ person }: { person: User | Answer }) {
  const { name, kind, statements, reports, both } = person
  const by = 'by' in person ? person.by : null
  return (
    <li>
      <p>
        {kind === 'anonymous' ? <Told className="named">{name}</Told> : <Told>{name}</Told>}
        <span className="soft">
          {statements.length > 1 ? ` · ${words.times(statements.length)}` : ''}
          {by === null ? null : (
            <>
              {` · ${words.by} `}
              <a href={`#reason-${by.key}`}>
                <Told>{by.label}</Told>
              </a>
            </>
          )}
        </span>{' '}
        {both ? <span className="tag">{words.both}</span> : null}
      </p>
      <Reports reports={reports} />
    </li>
  )
}
