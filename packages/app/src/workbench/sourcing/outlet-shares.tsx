import type { OutletShareAnswer } from '../../api/contract/sourcing.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty } from '../parts/states.tsx'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.sourcing

const percent = (share: number): string => `${say.number(Math.round(share * 100))} %`

/** Each outlet with the share of its sources that have no name, and how sure that is. */
export function OutletShares({ shares }: { shares: readonly OutletShareAnswer[] }) {
  if (shares.length === 0)
    return (
      <Empty title={words.noOutlets}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  return (
    <table className="shares">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.outlet}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col" className="number">
            {words.sources}
          </th>
          <th scope="col" className="number">
            {words.unnamed}
          </th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <Row key={share.outlet} share={share} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  share: { outlet, kind, control, sources, anonymous, share, interval },
}: {
  share: OutletShareAnswer
}) {
  return (
    <tr>
      <th scope="row">
        <Told>{outlet}</Told>
      </th>
      <td className="soft">
        {kind === null ? '' : words.outletKind(kind)}
        {control === null ? '' : ` · ${words.state}`}
      </td>
      <td className="number">{say.number(sources)}</td>
      <td className="number">{say.number(anonymous)}</td>
      <td>
        {share === null || interval === null ? null : (
          <>
            <svg className="share" viewBox="0 0 120 14" width="120" height="14" aria-hidden="true">
              <line className="hair" x1="0" x2="120" y1="7" y2="7" />
              <line className="span" x1={interval[0] * 120} x2={interval[1] * 120} y1="7" y2="7" />
              <circle cx={share * 120} cy="7" r="4" />
            </svg>{' '}
            {percent(share)}{' '}
            <span className="soft">{words.interval(percent(interval[0]), percent(interval[1]))}</span>
          </>
        )}
      </td>
    </tr>
  )
}
