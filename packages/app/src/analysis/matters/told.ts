import type { AnalysedStatement } from '../../record/statements/analysed-statements.ts'
import { originOf } from '../independent-sources.ts'

/** A statement as matters, contradictions and forecasts ask about it. */
export interface Told extends AnalysedStatement {
  /** Whom the report goes back to: two reports with one origin are one source. */
  readonly origin: string
}

/** A statement with its origin, as `countSources` counts it. */
export function toldOf(statement: AnalysedStatement): Told {
  const link = reporting(statement)
  const reporter = link === undefined ? null : (link.id ?? link.name)
  const { id: documentId, group } = statement.document
  return { ...statement, origin: originOf({ documentId, group, reporter }) }
}

const reporting = ({ chain }: Pick<Told, 'chain'>) => chain.find(({ role }) => role === 'reporting-outlet')

/** The outlet that reported it: the one it goes back to, else the one it was printed in. */
export const reporterOf = (told: Told): string | null => reporting(told)?.name ?? told.document.outlet

/** Only what was public by an ISO day; what has no day is not known to have been. */
export function knownBy(told: readonly Told[], day: string | null): readonly Told[] {
  return day === null ? told : told.filter(({ document: { date } }) => date !== null && date <= day)
}
