import { seenText } from '@onrecord/reader'
import { Link } from '@tanstack/react-router'
import type { MatterAnswer, MatterStateAnswer } from '../../api/contract/matters.ts'
import {
  type MatterLineLayout,
  matterTimeLineLayout,
  type PlacedState,
  statesOnLanes,
  turnsOf,
} from '../../pictures/matter-time-line-layout.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { shortSource } from '../reports/sourcing.tsx'
import { colourOf, happenedWords, matterName, stateWord } from './matter-words.ts'

const words = sayAnalyses.matters

const WIDE = { width: 1080, labels: 'beside' } as const
const NARROW = { width: 350, labels: 'above' } as const

interface TimeLineProps {
  /** One, or with it those that are perhaps the same. */
  readonly matters: readonly MatterAnswer[]
  readonly knownOn?: string | undefined
  readonly on?: string | undefined
}

/** When each state came about and since when it is known, on one line a track; each leads to its first sentence. */
export function TimeLine({ matters, knownOn, on }: TimeLineProps) {
  const plan = useMedia('(max-width: 900px)') ? NARROW : WIDE
  const several = matters.length > 1
  const { lanes, states } = statesOnLanes<MatterStateAnswer, MatterAnswer>(matters, (state, of) =>
    [stateWord(state), shortSource(state.sourcing), ...(several ? [matterName(of)] : [])].join(' · '),
  )
  const layout = matterTimeLineLayout<MatterStateAnswer>(
    {
      lanes: lanes.map((lane) => words.lanes[lane]),
      states,
      turns: matters.flatMap(turnsOf<MatterStateAnswer>),
      days: daysOf(knownOn, on),
    },
    plan,
  )
  if (states.length === 0) return null
  return (
    <section className="figure" aria-label={words.timeLine}>
      <Legend states={states.map(({ one }) => one)} turned={layout.turns.length > 0} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg
        className="drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={words.timeLine}
      >
        <Ground layout={layout} />
        {layout.states.map((placed, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks are drawn anew together
          <Mark key={n} placed={placed} />
        ))}
      </svg>
    </section>
  )
}

function daysOf(knownOn: string | undefined, on: string | undefined) {
  if (knownOn !== undefined && knownOn === on)
    return [{ day: on, label: words.heldAsKnown(say.shortDay(on)) }]
  return [
    ...(knownOn === undefined ? [] : [{ day: knownOn, label: words.publicBy(say.shortDay(knownOn)) }]),
    ...(on === undefined ? [] : [{ day: on, label: words.lineOn(say.shortDay(on)) }]),
  ]
}

function Legend({ states, turned }: { states: readonly MatterStateAnswer[]; turned: boolean }) {
  const has = (colour: string) => states.some((state) => colourOf(state) === colour)
  const { legend } = words
  return (
    <p className="legend matter-signs">
      {(['for', 'against', 'neither'] as const).filter(has).map((colour) => (
        <span key={colour}>
          <span className={`disc ${colour}`} aria-hidden="true" /> {legend[colour]}
        </span>
      ))}
      {states.some(({ sourcing }) => sourcing.kind === 'anonymous') ? (
        <span>
          <span className="disc neither unnamed" aria-hidden="true" /> {legend.unnamed}
        </span>
      ) : null}
      <span>
        <span className="disc neither ring" aria-hidden="true" /> {legend.known}
      </span>
      <span>{legend.open}</span>
      {turned ? <span>{legend.turned}</span> : null}
      <span>{legend.bold}</span>
    </p>
  )
}

/** Lanes, days and turns, on which the marks stand; what they say is said in the list as well. */
function Ground({ layout }: { layout: MatterLineLayout<MatterStateAnswer> }) {
  const { left, right, width, axisTop, ticks, lanes, days, turns, undated } = layout
  const top = lanes[0]?.top ?? 0
  const axis = [...ticks, ...(undated === null ? [] : [{ x: undated, label: words.noDate }])]
  const above = left < 20
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus
    <g aria-hidden="true">
      {axis.map(({ x, label }) => (
        <g key={label}>
          <line className="hair" x1={x} x2={x} y1={top} y2={axisTop} />
          <text className="quiet small" x={x} y={axisTop + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {lanes.map(({ name, nameY, bottom }) => (
        <g key={name}>
          <text
            className={above ? 'quiet small' : ''}
            x={above ? 0 : left - 14}
            y={nameY}
            textAnchor={above ? 'start' : 'end'}
          >
            {name}
          </text>
          <line className="hair" x1={left} x2={undated === null ? right : width} y1={bottom} y2={bottom} />
        </g>
      ))}
      {days.map(({ x, y, label, anchor }) => (
        <g key={label}>
          <line className="day" x1={x} x2={x} y1={y + 3} y2={axisTop} />
          <text className="quiet small" x={anchor === 'start' ? x + 4 : x - 4} y={y} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {turns.map((d) => (
        <path key={d} className="thin" d={d} />
      ))}
    </g>
  )
}

function Mark({ placed: { one, y, bar, ring, label } }: { placed: PlacedState<MatterStateAnswer> }) {
  const [report] = one.reports
  if (report === undefined) return null
  const known = one.known === null ? words.knownNotSaid : words.knownSince(say.longDay(one.known))
  const says = `${label.whole}: ${happenedWords(one)}; ${known}`
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(report.document) }}
      search={{ statement: String(report.statement) }}
      className={colourOf(one)}
    >
      <title>{seenText(`${says}. ${say.quoted(report.sentence)}`)}</title>
      {bar !== null && ring !== null ? (
        <line className="edge dots" x1={bar.to} x2={ring} y1={y} y2={y} />
      ) : null}
      {bar === null ? null : <Happened bar={bar} y={y} state={one} />}
      {ring === null ? null : <circle className="open" cx={ring} cy={y} r={4} />}
      <text
        className={`halo small ${one.held === 'no' ? '' : 'strong'}`}
        x={label.x}
        y={y + 4}
        textAnchor={label.anchor}
      >
        {seenText(label.shown)}
      </text>
    </Link>
  )
}

interface HappenedProps {
  readonly bar: NonNullable<PlacedState<MatterStateAnswer>['bar']>
  readonly y: number
  readonly state: MatterStateAnswer
}

/** A dot for a day, a bar for a stretch of days, dashes where an end is open; struck through where it is denied. */
function Happened({ bar: { from, to, openFrom, openTo }, y, state }: HappenedProps) {
  const look = state.sourcing.kind === 'anonymous' ? 'open dashes' : 'shade'
  const middle = (from + to) / 2
  return (
    <>
      {openFrom ? <line className="edge dashes" x1={from - 18} x2={from - 5} y1={y} y2={y} /> : null}
      {openTo ? <line className="edge dashes" x1={to + 5} x2={to + 18} y1={y} y2={y} /> : null}
      {to - from > 10 ? (
        <rect className={look} x={from} y={y - 4.5} width={to - from} height={9} rx={4.5} />
      ) : (
        <circle className={look} cx={middle} cy={y} r={5} />
      )}
      {state.affirmed ? null : <path className="on" d={`M${middle - 7} ${y + 7}L${middle + 7} ${y - 7}`} />}
    </>
  )
}
