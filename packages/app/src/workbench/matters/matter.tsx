import { Link } from '@tanstack/react-router'
import type { MatterAnswer, MatterStateAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen, Told } from '../parts/told.tsx'
import { Reports } from '../reports/reports.tsx'
import { Sourcing } from '../reports/sourcing.tsx'
import { LinkedMatters } from './linked.tsx'
import { colourOf, happenedWords, matterName, stateWord } from './matter-words.ts'
import { TimeLine } from './time-line.tsx'

const words = sayAnalyses.matters

interface MatterProps {
  readonly matter: MatterAnswer
  /** The matters that are perhaps the same. */
  readonly others: readonly MatterAnswer[]
  readonly together: boolean
  readonly onTogether: (on: boolean) => void
  readonly knownOn: string | undefined
  readonly on: string | undefined
}

/** One matter: its time lines, what held, each state with its sources and sentences, and what is odd about it. */
export function MatterDetails({ matter, others, together, onTogether, knownOn, on }: MatterProps) {
  const shown = together ? [matter, ...others] : [matter]
  return (
    <>
      <TimeLine matters={shown} knownOn={knownOn} on={on} />
      {others.length === 0 ? null : (
        <PerhapsSame others={others} together={together} onTogether={onTogether} />
      )}
      <Held matter={matter} on={on} />
      <Turns matter={matter} />
      <Linked part="precedents" linked={matter.precedents} />
      <Linked part="consents" linked={matter.consents} />
      <States part="requests" states={matter.requests} />
      <States part="states" states={matter.states} />
      <States part="denied" states={matter.denied} />
      <Remarks matter={matter} />
    </>
  )
}

function PerhapsSame({
  others,
  together,
  onTogether,
}: Pick<MatterProps, 'others' | 'together' | 'onTogether'>) {
  return (
    <div className="perhaps">
      <label className="yes">
        <input type="checkbox" checked={together} onChange={(event) => onTogether(event.target.checked)} />
        {words.together(others.length)}
      </label>
      <ul className="plain-list small">
        {others.map((other) => (
          <li key={other.key}>
            <Link to="/matters" search={(before) => ({ ...before, matter: other.key })}>
              <Told>{matterName(other)}</Told>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What held on the day asked for, as far as the reports that count tell. */
function Held({ matter, on }: Pick<MatterProps, 'matter' | 'on'>) {
  const held = matter.states.filter((state) => state.held !== 'no')
  return (
    <section className="section" aria-labelledby="held">
      <h2 id="held">{on === undefined ? words.heldLast : words.heldOn(say.longDay(on))}</h2>
      {held.length === 0 ? (
        <p className="soft">{words.nothingHeld}</p>
      ) : (
        <ul className="plain-list">
          {held.map((state) => (
            <li key={keyOf(state)}>
              <b>{stateWord(state)}</b> <span className="soft">{happenedWords(state)}</span>{' '}
              {state.held === 'perhaps' ? <span className="tag">{words.perhaps}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Turns({ matter: { reversals } }: Pick<MatterProps, 'matter'>) {
  if (reversals.length === 0) return null
  return (
    <section className="section" aria-labelledby="turns">
      <h2 id="turns">{words.turns}</h2>
      <ul className="plain-list">
        {reversals.map(({ before, after }) => (
          <li key={`${keyOf(before)} ${keyOf(after)}`}>
            {stateWord(before)} <span className="soft">({happenedWords(before)})</span>
            {' → '}
            {stateWord(after)} <span className="soft">({happenedWords(after)})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LinkedProps {
  readonly part: 'precedents' | 'consents'
  readonly linked: MatterAnswer['precedents']
}

/** Other matters on the same item: who said yes before, whose consent is told. */
function Linked({ part, linked }: LinkedProps) {
  if (linked.length === 0) return null
  return (
    <section className="section" aria-labelledby={part}>
      <h2 id={part}>{words.parts[part]}</h2>
      <LinkedMatters linked={linked} />
    </section>
  )
}

const keyOf = ({ state, affirmed, reports }: MatterStateAnswer): string =>
  `${state} ${affirmed} ${reports[0]?.statement}`

interface StatesProps {
  readonly part: 'requests' | 'states' | 'denied'
  readonly states: readonly MatterStateAnswer[]
}

function States({ part, states }: StatesProps) {
  if (states.length === 0) return null
  return (
    <section className="section" aria-labelledby={part}>
      <h2 id={part}>
        {words.parts[part]} <span className="soft">{say.number(states.length)}</span>
      </h2>
      <ul className="plain-list matter-states">
        {states.map((state) => (
          <li key={keyOf(state)} className={colourOf(state)}>
            <h3>
              <span className="disc" aria-hidden="true" /> {stateWord(state)}
            </h3>
            <p>
              {happenedWords(state)}
              {state.daysDiffer ? ` (${words.daysDiffer})` : ''}
              <span className="soft">
                {' · '}
                {state.known === null ? words.knownNotSaid : words.knownSince(say.longDay(state.known))}
              </span>
            </p>
            <p>
              <Sourcing sourcing={state.sourcing} />
            </p>
            <Reports reports={state.reports} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Remarks({ matter: { conditions, odd } }: Pick<MatterProps, 'matter'>) {
  if (conditions.length + odd.length === 0) return null
  return (
    <section className="section" aria-labelledby="remarks">
      <h2 id="remarks">{words.remarks}</h2>
      <dl className="facts">
        {conditions.length === 0 ? null : (
          <>
            <dt>{words.conditions}</dt>
            {conditions.map((condition) => (
              <dd key={condition} dir="auto">
                <Seen>{condition}</Seen>
              </dd>
            ))}
          </>
        )}
        {odd.length === 0 ? null : (
          <>
            <dt>{words.odd}</dt>
            {odd.map((one) => (
              <dd key={one}>{words.oddity(one)}</dd>
            ))}
          </>
        )}
      </dl>
    </section>
  )
}
