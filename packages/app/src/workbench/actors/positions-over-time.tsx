import { seenText } from '@onrecord/reader'
import { Link } from '@tanstack/react-router'
import type { FullActor } from '../../api/contract/shapes.ts'
import { type OverTimeLayout, overTimeLayout } from '../../pictures/over-time-layout.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { stanceWord } from '../language/terms.ts'
import { Shape } from '../parts/stance.tsx'

const words = say.overTime

type Position = FullActor['positions'][number]
type Layout = OverTimeLayout<Position>

const WIDE = { width: 1080, labels: 'beside' } as const
const NARROW = { width: 350, labels: 'above' } as const

/** One line a concept, one sign a statement: ▲ for, ▼ against, ◆ neither, – not coded; dashed where the source is not named. */
export function PositionsOverTime({ actor }: { actor: FullActor }) {
  const { positions, kind, statements } = actor
  const layout = overTimeLayout(positions, useMedia('(max-width: 900px)') ? NARROW : WIDE)
  if (positions.length === 0) return null
  const axis = [
    ...layout.marks,
    ...(layout.undated === null ? [] : [{ x: layout.undated, label: words.noDate }]),
  ]
  return (
    <section className="section" aria-labelledby="over-time">
      <h2 id="over-time">
        {words.title} <span className="soft">{words.signs(positions.length)}</span>
      </h2>
      <p className="legend">
        {SIGNS.filter(({ stance }) => positions.some((one) => one.stance === stance)).map(
          ({ stance, word }) => (
            <span key={word}>
              <Shape stance={stance} silent />{' '}
              {word === 'unset' ? say.terms.noStance : say.terms.stance[word]}
            </span>
          ),
        )}
        {statements > positions.length ? <span>{words.others(statements - positions.length)}</span> : null}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links */}
      <svg
        className="timeline"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={words.label}
      >
        {axis.map((mark) => (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus
          <g className="axis" aria-hidden="true" key={mark.label}>
            <line className="grid" x1={mark.x} x2={mark.x} y1={0} y2={layout.axisTop} />
            <text x={mark.x} y={layout.axisTop + 18} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        ))}
        {layout.lines.map((line) => (
          <ConceptLine key={line.concept} line={line} layout={layout} unnamed={kind === 'anonymous'} />
        ))}
      </svg>
    </section>
  )
}

const SIGNS = [
  { stance: 1, word: 'for' },
  { stance: -1, word: 'against' },
  { stance: 0, word: 'neither' },
  { stance: null, word: 'unset' },
] as const

interface ConceptLineProps {
  readonly line: Layout['lines'][number]
  readonly layout: Layout
  readonly unnamed: boolean
}

function ConceptLine({ line, layout, unnamed }: ConceptLineProps) {
  const beside = layout.width === WIDE.width
  return (
    <g>
      <text x={beside ? layout.left - 14 : 0} y={line.labelY} textAnchor={beside ? 'end' : 'start'}>
        {seenText(line.shown)}
        <title>{seenText(line.label)}</title>
      </text>
      <line x1={layout.left} x2={layout.right} y1={line.y} y2={line.y} />
      {line.signs.map(({ one, x, y }) => (
        <Sign key={one.statement} position={one} at={`translate(${x} ${y})`} unnamed={unnamed} />
      ))}
    </g>
  )
}

const PATHS = {
  for: 'M0-6.4 6.2 5.2H-6.2Z',
  against: 'M0 6.4-6.2-5.2H6.2Z',
  neither: 'M0-6.4 6.4 0 0 6.4-6.4 0Z',
  unset: 'M-6-1.7H6V1.7H-6Z',
}

function Sign({ position, at, unnamed }: { position: Position; at: string; unnamed: boolean }) {
  const { date, stance, conceptLabel } = position
  const word = stanceWord(stance)
  const said = word === 'unset' ? say.terms.noStance : say.terms.stance[word]
  const says = seenText(`${date === null ? words.noDate : say.longDay(date)}, ${said}: ${conceptLabel}`)
  return (
    <Link
      to="/documents/$id"
      params={{ id: String(position.document) }}
      search={{ statement: String(position.statement) }}
      aria-label={says}
    >
      <path className={`dot ${word} ${unnamed ? 'unnamed' : ''}`} d={PATHS[word]} transform={at}>
        <title>{says}</title>
      </path>
    </Link>
  )
}
