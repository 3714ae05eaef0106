import { Link } from '@tanstack/react-router'
import type { FullActor } from '../../api/contract/shapes.ts'
import { longDay, stanceWord } from '../words.ts'
import { type Tick, ticks } from './ticks.ts'

type Position = FullActor['positions'][number] & { readonly date: string }

interface Line {
  readonly concept: string
  readonly positions: readonly Position[]
}

const WIDTH = 1080
const ROW = 34

/** One line a concept, one sign a statement: ▲ for, ▼ against, ◆ neither; dashed where the source is not named. */
export function PositionsOverTime({
  positions,
  unnamed,
}: {
  positions: FullActor['positions']
  unnamed: boolean
}) {
  const dated = positions.filter((one): one is Position => one.date !== null && one.stance !== null)
  if (dated.length === 0) return null
  const lines = linesOf(dated)
  const days = dated.map((one) => dayNumber(one.date)).sort((a, b) => a - b)
  const { from, to, marks } = ticks(days[0]!, days.at(-1)!)
  const label = Math.min(340, 16 + 6.3 * Math.max(...lines.map((line) => shortened(line.concept).length)))
  const x = (day: number) => label + 14 + ((day - from) / (to - from)) * (WIDTH - label - 40)
  const height = lines.length * ROW + 34
  return (
    <section className="section" aria-labelledby="over-time">
      <h2 id="over-time">
        Positions over time <span className="soft">each sign is a statement</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div className="timeline-box" tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
        <svg
          className="timeline"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="group"
          aria-label="Statements by concept and date"
        >
          {marks.map((mark) => (
            <Axis key={mark.label} mark={mark} x={x(mark.day)} height={height} />
          ))}
          {lines.map((line, i) => (
            <g key={line.concept} transform={`translate(0 ${i * ROW})`}>
              <text x={label - 6} y={ROW / 2 + 4} textAnchor="end">
                {shortened(line.concept)}
                <title>{line.concept}</title>
              </text>
              <line x1={label + 6} x2={WIDTH - 8} y1={ROW / 2} y2={ROW / 2} />
              {line.positions.map((one, nth) => (
                <Sign
                  key={one.statement}
                  position={one}
                  x={x(dayNumber(one.date)) + beside(line, nth)}
                  unnamed={unnamed}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </section>
  )
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

function Sign({ position, x, unnamed }: { position: Position; x: number; unnamed: boolean }) {
  const word = stanceWord(position.stance)
  if (word === 'unset') return null
  const says = `${longDay(position.date)}, ${word}: ${position.conceptLabel}`
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(position.document) }}
      search={{ statement: String(position.statement) }}
      aria-label={says}
    >
      <path
        className={`dot ${word} ${unnamed ? 'unnamed' : ''}`}
        d={SIGNS[word]}
        transform={`translate(${x} ${ROW / 2})`}
      >
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
