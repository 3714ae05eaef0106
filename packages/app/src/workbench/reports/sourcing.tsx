import type { SourcingAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.reports

/** Who stands behind something, and how many who did not copy each other: "2 independent sources: Ada Ross; first The Gazette". */
export function Sourcing({ sourcing }: { sourcing: SourcingAnswer }) {
  const { kind, named, independent, first } = sourcing
  return (
    <span className="soft">
      {words.independent(independent)}
      {': '}
      {kind === 'anonymous' ? <span className="named">{words.kinds.anonymous}</span> : null}
      {kind === 'outlet' ? words.kinds.outlet : null}
      {named.length === 0 ? null : <Told>{say.list(named)}</Told>}
      {kind === 'named and anonymous' ? ` ${words.kinds.andAnonymous}` : null}
      {first?.outlet == null ? null : (
        <>
          {'; '}
          {words.first} <Told>{first.outlet}</Told>
        </>
      )}
    </span>
  )
}

/** The name that stands beside a mark: the first named source, else that there is none. */
export function shortSource({ kind, named, first }: SourcingAnswer): string {
  return named[0] ?? (kind === 'anonymous' ? words.unnamed : (first?.outlet ?? say.read.noOutlet))
}
