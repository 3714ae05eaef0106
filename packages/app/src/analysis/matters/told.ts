import type { DocumentId, GroupId } from '../../record/engine/ids.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { originOf } from '../independent-sources.ts'

type Needed =
  | 'id'
  | 'type'
  | 'speaker'
  | 'holder'
  | 'chain'
  | 'concept'
  | 'conceptLabel'
  | 'stance'
  | 'quantities'
  | 'times'
  | 'decision'
  | 'positions'
  | 'forecast'
  | 'speakerId'
  | 'holderId'

/** A statement as far as matters and contradictions ask about it. */
export interface Told extends Pick<RecordedStatement, Needed> {
  readonly document: Pick<RecordedStatement['document'], 'id' | 'versionId' | 'title' | 'date' | 'outlet'>
  readonly sentence: RecordedStatement['sentence']
  /** Whom the report goes back to: two reports with one origin are one source. */
  readonly origin: string
}

/** A statement with its origin, as `countSources` counts it. */
export function toldOf(statement: RecordedStatement, groups: ReadonlyMap<DocumentId, GroupId>): Told {
  const link = reporting(statement)
  const reporter = link === undefined ? null : (link.id ?? link.name)
  const { id: documentId } = statement.document
  return { ...statement, origin: originOf({ documentId, group: groups.get(documentId) ?? null, reporter }) }
}

const reporting = ({ chain }: Pick<Told, 'chain'>) => chain.find(({ role }) => role === 'reporting-outlet')

/** The outlet that reported it: the one it goes back to, else the one it was printed in. */
export const reporterOf = (told: Told): string | null => reporting(told)?.name ?? told.document.outlet

/** Only what was public by an ISO day; what has no day is not known to have been. */
export function knownBy(told: readonly Told[], day: string | null): readonly Told[] {
  return day === null ? told : told.filter(({ document: { date } }) => date !== null && date <= day)
}
