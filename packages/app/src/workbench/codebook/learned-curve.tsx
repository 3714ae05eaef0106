import type { LearnedAnswer } from '../../api/contract/learned.ts'
import { say } from '../language/say.ts'

type Curve = NonNullable<LearnedAnswer['model']>['report']['parts'][number]['curve']

const WIDTH = 200
const HEIGHT = 84
/** Room for the percentages on the left, for the decisions below, and above the highest line. */
const [LEFT, BELOW, ABOVE, RIGHT] = [38, 16, 6, 6]

/** Right answers by decisions, which double from point to point: the reader alone dashed, what was learnt with its range. */
export function LearnedCurve({ curve }: { readonly curve: Curve }) {
  const last = curve.at(-1)
  const [first] = curve
  if (last === undefined || first === undefined) return null
  const least = Math.floor(10 * Math.min(...curve.flatMap((point) => [point.least, point.untrained]))) / 10
  const bottom = Math.min(least, 0.9)
  const x = (at: number) => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, curve.length - 1)
  const y = (share: number) => ABOVE + ((1 - share) / (1 - bottom)) * (HEIGHT - ABOVE - BELOW)
  const path = (of: (point: Curve[number]) => number) =>
    curve.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(of(point))}`).join('')
  const band = [...curve.entries()].reverse().map(([at, point]) => `L${x(at)} ${y(point.least)}`)
  return (
    <svg
      className="learned-curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={say.learned.curve(last.decisions, last.untrained, last.learned)}
    >
      {[bottom, 1].map((share) => (
        <g key={share}>
          <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 4} y={y(share) + 4} textAnchor="end">
            {say.percent(share)}
          </text>
        </g>
      ))}
      <path className="range" d={`${path(({ most }) => most)}${band.join('')}Z`} />
      <path className="alone" d={path(({ untrained }) => untrained)} />
      <path className="learnt" d={path(({ learned }) => learned)} />
      {curve.map(({ decisions, learned }, at) => (
        <circle key={decisions} className="point" cx={x(at)} cy={y(learned)} r={2} />
      ))}
      <text x={LEFT} y={HEIGHT - 3}>
        {say.number(first.decisions)}
      </text>
      {last === first ? null : (
        <text x={WIDTH - RIGHT} y={HEIGHT - 3} textAnchor="end">
          {say.number(last.decisions)}
        </text>
      )}
    </svg>
  )
}
