import { Link } from '@tanstack/react-router'
import type { FullActor } from '../../api/contract/shapes.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { stanceWord } from '../language/terms.ts'
import { type Tick, ticks } from './ticks.ts'

const words = say.actorList

type Position = FullActor['positions'][number] & { readonly date: string }

interface Line {
  readonly concept: string
  readonly positions: readonly Position[]
}

/** A wide page has the concepts beside their lines, a narrow one above them. */
const WIDE = { width: 1080, row: 34, line: 17, labels: 'beside' } as const
const NARROW = { width: 350, row: 44, line: 28, labels: 'above' } as const
const AXIS = 34

interface PositionsOverTimeProps {
  readonly positions: FullActor['positions']
  readonly unnamed: boolean
}

/** One line a concept, one sign a statement: ▲ for, ▼ against, ◆ neither; dashed where the source is not named. */
export function PositionsOverTime({ positions, unnamed }: PositionsOverTimeProps) {
  const plan = useMedia('(max-width: 900px)') ? NARROW : WIDE
  const dated = positions.filter((one): one is Position => one.date !== null && one.stance !== null)
  if (dated.length === 0) return null
  const lines = linesOf(dated)
  const { left, x, marks } = scale(lines, plan)
  const height = lines.length * plan.row + AXIS
  return (
    <section className="section" aria-labelledby="over-time">
      <h2 id="over-time">
        {words.overTime} <span className="soft">{words.eachSign}</span>
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg
        className="timeline"
        viewBox={`0 0 ${plan.width} ${height}`}
        role="group"
        aria-label={words.timeline}
      >
        {marks.map((mark) => (
          <Axis key={mark.label} mark={mark} x={x(mark.day)} height={height} />
        ))}
        {lines.map((line, i) => (
          <g key={line.concept} transform={`translate(0 ${i * plan.row})`}>
            {plan.labels === 'above' ? (
              <text y={15}>{shortened(line.concept)}</text>
            ) : (
              <text x={left - 12} y={plan.line + 4} textAnchor="end">
                {shortened(line.concept)}
                <title>{line.concept}</title>
              </text>
            )}
            <line x1={left} x2={plan.width - 8} y1={plan.line} y2={plan.line} />
            {line.positions.map((one, nth) => (
              <Sign
                key={one.statement}
                position={one}
                at={`translate(${x(dayNumber(one.date)) + beside(line, nth)} ${plan.line})`}
                unnamed={unnamed}
              />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

/** Where a day stands, and which days are named: every second one where there is little room. */
function scale(lines: readonly Line[], plan: typeof WIDE | typeof NARROW) {
  const days = lines.flatMap((line) => line.positions.map((one) => dayNumber(one.date))).sort((a, b) => a - b)
  const { from, to, marks } = ticks(days[0]!, days.at(-1)!)
  const longest = Math.max(...lines.map((line) => shortened(line.concept).length))
  const left = plan.labels === 'above' ? 0 : Math.min(346, 22 + 6.3 * longest)
  const x = (day: number) => left + 20 + ((day - from) / (to - from)) * (plan.width - left - 46)
  return { left, x, marks: plan.labels === 'above' ? marks.filter((_, i) => i % 2 === 0) : marks }
}

function Axis({ mark, x, height }: { mark: Tick; x: number; height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus
    <g className="axis" aria-hidden="true">
      <line className="grid" x1={x} x2={x} y1={0} y2={height - 26} />
      <text x={x} y={height - 8} textAnchor="middle">
        {mark.label}
      </text>
    </g>
  )
}

const SIGNS = {
  for: 'M0-6.4 6.2 5.2H-6.2Z',
  against: 'M0 6.4-6.2-5.2H6.2Z',
  neither: 'M0-6.4 6.4 0 0 6.4-6.4 0Z',
}

function Sign({ position, at, unnamed }: { position: Position; at: string; unnamed: boolean }) {
  const word = stanceWord(position.stance)
  if (word === 'unset') return null
  const says = words.sign(position.date, say.terms.stance[word], position.conceptLabel)
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(position.document) }}
      search={{ statement: String(position.statement) }}
      aria-label={says}
    >
      <path className={`dot ${word} ${unnamed ? 'unnamed' : ''}`} d={SIGNS[word]} transform={at}>
        <title>{says}</title>
      </path>
    </Link>
  )
}

function linesOf(positions: readonly Position[]): Line[] {
  const lines = new Map<number, Position[]>()
  for (const one of positions) lines.set(one.concept, [...(lines.get(one.concept) ?? []), one])
  return [...lines.values()]
    .map((all) => ({ concept: all[0]!.conceptLabel, positions: all }))
    .sort((a, b) => b.positions.length - a.positions.length || (a.concept < b.concept ? -1 : 1))
}

/** Statements of one day stand beside each other, so that none hides another. */
function beside(line: Line, nth: number): number {
  const { date } = line.positions[nth]!
  return line.positions.slice(0, nth).filter((one) => one.date === date).length * 9
}

const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000

const shortened = (label: string): string => (label.length <= 52 ? label : `${label.slice(0, 50).trimEnd()}…`)
