import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CalibrationAnswer } from '../../api/contract/forecasts.ts'
import { calibrationLayout } from '../../pictures/calibration-layout.ts'
import type { Query } from '../addresses.ts'
import { calibrationOf } from '../ask.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Failed } from '../parts/states.tsx'
import { Told } from '../parts/told.tsx'
import { rangeWords } from './said-words.ts'

const words = sayAnalyses.forecasts

type Judged = CalibrationAnswer['all']

/** Who was right: everybody together, forecasters, outlets; a curve for whoever has enough. */
export function Calibration({ query }: { readonly query: Query }) {
  const { data, error, refetch } = useQuery(calibrationOf(query))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.calibration} />
  if (data === undefined || data.all.forecasts === 0) return null
  const parts = [
    { head: words.everybody, rows: [{ ...data.all, name: words.everybody }] },
    { head: words.forecasters, rows: data.forecasters },
    { head: words.outlets, rows: data.outlets },
  ]
  return (
    <section className="calibration" aria-label={words.calibration}>
      <h2>{words.calibration}</h2>
      <p className="soft">{words.calibrationLede}</p>
      {data.all.bins.length === 0 ? null : <Curve bins={data.all.bins} />}
      {parts.map(({ head, rows }) =>
        rows.length === 0 ? null : <Judgements key={head} head={head} rows={rows} enough={data.enough} />,
      )}
    </section>
  )
}

function Judgements({
  head,
  rows,
  enough,
}: {
  readonly head: string
  readonly rows: readonly Judged[]
  readonly enough: number
}) {
  const { heads } = words
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="judged" aria-label={head} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{head}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{heads.forecasts}</th>
            <th scope="col">{heads.brier}</th>
            <th scope="col">{heads.right}</th>
            <th scope="col">{heads.kept}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, actor, forecasts, scored, brier, directional, intentions }) => (
            <tr key={`${actor ?? ''} ${name}`}>
              <th scope="row">
                {actor === null ? (
                  <Told>{name}</Told>
                ) : (
                  <Link to="/actors/$id" params={{ id: String(actor) }} className="quiet">
                    <Told>{name}</Told>
                  </Link>
                )}
              </th>
              <td>{say.number(forecasts)}</td>
              <td>
                {brier === null ? (
                  <span className="soft">{words.tooFew(scored, enough)}</span>
                ) : (
                  words.meanOf(rangeWords(brier), scored)
                )}
              </td>
              <td>{`${say.number(directional.held)} / ${say.number(directional.failed)}`}</td>
              <td>{`${say.number(intentions.held)} / ${say.number(intentions.failed)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What was foretold to the right, what came true up; who knows how sure to be lies on the diagonal. */
function Curve({ bins }: { readonly bins: Judged['bins'] }) {
  const { left, top, side, width, height, ticks, bins: placed } = calibrationLayout(bins, 320)
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words.curve}
    >
      {ticks.map(({ value, x, y }) => (
        <g key={value}>
          <line className="scale" x1={x} x2={x} y1={top} y2={top + side} />
          <line className="scale" x1={left} x2={left + side} y1={y} y2={y} />
          <text x={x} y={top + side + 16} textAnchor="middle">
            {say.number(value)}
          </text>
          <text x={left - 6} y={y + 4} textAnchor="end">
            {say.number(value)}
          </text>
        </g>
      ))}
      <line className="perfect" x1={left} x2={left + side} y1={top + side} y2={top} />
      <text x={left + side / 2} y={top + side + 34} textAnchor="middle">
        {words.foretold}
      </text>
      <text transform={`translate(10 ${top + side / 2}) rotate(-90)`} textAnchor="middle">
        {words.cameTrue}
      </text>
      {placed.map(({ bin, x, y, box, radius }) => (
        <g key={bin.band.min}>
          <title>{words.bin(bin.forecasts, rangeWords(bin.foretold), rangeWords(bin.cameTrue))}</title>
          <rect
            className="foretold"
            x={box.x}
            y={box.y - 1}
            width={Math.max(2, box.width)}
            height={Math.max(2, box.height + 2)}
          />
          <circle className="outcome" cx={x} cy={y} r={radius} />
          <text x={x + radius + 4} y={y + 4}>
            {say.number(bin.forecasts)}
          </text>
        </g>
      ))}
    </svg>
  )
}
