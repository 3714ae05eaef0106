import { type ContradictionMark, listMarks } from '../../record/contradictions/contradiction-marks.ts'
import type { Db } from '../../record/engine/open-record.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import {
  type ContradictionData,
  contradictionData,
  type LinkedMatterData,
  linkedMatterData,
} from './as-data.ts'
import type { Contradiction } from './contradiction.ts'
import { contradictionsOf } from './contradictions.ts'
import { linksOf } from './links.ts'
import { marked } from './marked.ts'
import { mattersOf } from './matters.ts'
import { knownBy } from './told.ts'
import { toldInRecord } from './told-in-record.ts'

/** The two days on which one may look at matters; ISO days. */
export interface AskedDays {
  /** Only what was public by that day; all of it when left out. */
  readonly knownOn?: string | undefined
  /** Says what held on that day; on the last known day when left out. */
  readonly on?: string | undefined
}

/** The matters of the statements that match, each with its states, their sources and sentences. */
export async function mattersInRecord(
  db: Db,
  filter: StatementFilter = {},
  { knownOn, on }: AskedDays = {},
): Promise<readonly LinkedMatterData[]> {
  const { told, names } = await toldInRecord(db, filter)
  const matters = mattersOf(knownBy(told, knownOn ?? null), names)
  const links = linksOf(matters)
  return matters.map((matter) => linkedMatterData(matter, on ?? null, links(matter)))
}

/** What stands against each other in the statements that match, whatever people say of it. */
export async function contradictionsFound(
  db: Db,
  filter: StatementFilter = {},
  { knownOn }: Pick<AskedDays, 'knownOn'> = {},
): Promise<readonly Contradiction[]> {
  const { told, names } = await toldInRecord(db, filter)
  return contradictionsOf(knownBy(told, knownOn ?? null), names)
}

export interface ContradictionsInRecord {
  readonly contradictions: readonly ContradictionData[]
  /** Marks of what is found no more. */
  readonly orphans: readonly ContradictionMark[]
}

/** The same with what people say of each. */
export async function contradictionsInRecord(
  db: Db,
  filter: StatementFilter = {},
  days: Pick<AskedDays, 'knownOn'> = {},
): Promise<ContradictionsInRecord> {
  const found = await contradictionsFound(db, filter, days)
  const { markOf, orphans } = marked(found, await listMarks(db))
  return { contradictions: found.map((one) => contradictionData(one, markOf(one))), orphans }
}
