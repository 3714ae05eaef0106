import type { ForecastAnswer } from '../../api/contract/forecasts.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { rangeWords } from './said-words.ts'

const words = sayAnalyses.forecasts

const [WIDTH, HEIGHT, EDGE] = [180, 20, 8]
/** Where the bands of ICD 203 meet. */
const TICKS = [0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1] as const
const x = (share: number): number => EDGE + share * (WIDTH - 2 * EDGE)

type Range = NonNullable<ForecastAnswer['probability']>

/** From 0 to 1: what the words stand for, and what came of it (a disc where it came true, a ring where not). */
export function RangeBar({
  probability,
  share,
}: {
  readonly probability: Range
  readonly share: Range | null
}) {
  const width = Math.max(3, x(probability.max) - x(probability.min))
  const middle = (x(probability.min) + x(probability.max)) / 2
  return (
    <svg
      className="range-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words.bar(rangeWords(probability))}
    >
      <line className="scale" x1={x(0)} x2={x(1)} y1={9} y2={9} />
      {TICKS.map((tick) => (
        <line key={tick} className="scale" x1={x(tick)} x2={x(tick)} y1={5} y2={13} />
      ))}
      <rect className="foretold" x={middle - width / 2} y={5} width={width} height={8} rx={1.5} />
      {share === null ? null : share.min < share.max ? (
        <line className="part" x1={x(share.min)} x2={x(share.max)} y1={17} y2={17} />
      ) : (
        <circle className={share.min > 0 ? 'outcome true' : 'outcome'} cx={x(share.min)} cy={9} r={5} />
      )}
    </svg>
  )
}
