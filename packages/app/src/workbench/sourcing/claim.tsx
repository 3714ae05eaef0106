import type { ClaimAnswer, OriginalSourceAnswer, SourcePathAnswer } from '../../api/contract/sourcing.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty } from '../parts/states.tsx'
import { Seen, Told } from '../parts/told.tsx'
import { Reports } from '../reports/reports.tsx'
import { Sourcing } from '../reports/sourcing.tsx'

const words = sayAnalyses.sourcing

/** What is told, how many independent sources stand behind it, and each source with the ways by which it came. */
export function Claim({ claim }: { claim: ClaimAnswer }) {
  const { about, statements, sourcing, distance, inferred, sources, oddities } = claim
  if (sources.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  return (
    <>
      <h2 className="claim" dir="auto">
        <Seen>{about}</Seen>
      </h2>
      <p>
        <Sourcing sourcing={sourcing} />
      </p>
      <p className="soft">
        {[
          ...[words.statements(statements), words.separate(sourcing.reports)],
          ...[words.distances(distance.least, distance.most), words.inferred(inferred)],
        ].join(' · ')}
      </p>
      <ul className="plain-list sources">
        {sources.map((source) => (
          <Source key={source.paths.map(({ statement }) => statement).join()} source={source} />
        ))}
      </ul>
      {oddities.length === 0 ? null : (
        <ul className="plain-list soft section">
          {oddities.map((one) => (
            <li key={JSON.stringify(one)} dir="auto">
              <Seen>{words.oddity(one)}</Seen>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Source({ source }: { source: OriginalSourceAnswer }) {
  const { name, kind, anonymity } = source
  return (
    <li>
      <h3>
        {kind === 'anonymous' ? (
          <Told className="named">{name}</Told>
        ) : (
          <Told>{kind === null ? words.nobody : name}</Told>
        )}
        <span className="soft">
          {anonymity === null ? '' : ` ${say.terms.anonymity[anonymity]}`}
          {facetWords(source).map((word) => ` · ${word}`)}
        </span>
      </h3>
      {waysOf(source).map((way) => (
        <Way key={way.map(({ statement }) => statement).join()} way={way} source={source} />
      ))}
    </li>
  )
}

function facetWords({ facets }: OriginalSourceAnswer): readonly string[] {
  if (facets === null) return []
  const { rank, body, number, reason } = facets
  return [
    rank === null ? null : words.ranks[rank],
    body,
    number === 'unknown' ? null : words.numbers[number],
    reason,
  ].flatMap((word) => word ?? [])
}

/** The paths that came the same way, together. */
function waysOf({ paths }: OriginalSourceAnswer): readonly (readonly SourcePathAnswer[])[] {
  const ways = new Map<string, SourcePathAnswer[]>()
  for (const path of paths) {
    const key = path.links.map(({ name, explicit }) => `${name}${explicit}`).join('>')
    ways.set(key, [...(ways.get(key) ?? []), path])
  }
  return [...ways.values()]
}

function Way({ way, source }: { way: readonly SourcePathAnswer[]; source: OriginalSourceAnswer }) {
  const [first] = way
  if (first === undefined) return null
  const outlet = source.reporters.find(({ name }) => name === first.outlet)
  return (
    <div className="way">
      <p>
        {first.links.map(({ name, role, explicit }, at) => (
          <span key={`${role} ${name}`} className={explicit ? '' : 'inferred'}>
            {at === 0 ? '' : ' › '}
            <Told>{name}</Told>
          </span>
        ))}
        <span className="soft">
          {` · ${words.distance(first.distance)}`}
          {outlet?.kind == null ? '' : ` · ${words.outletKind(outlet.kind)}`}
          {outlet?.control == null ? '' : ` · ${words.state}`}
          {first.inferred === 0 ? '' : ` · ${words.links(first.inferred)}`}
        </span>
      </p>
      <Reports reports={way} />
    </div>
  )
}
