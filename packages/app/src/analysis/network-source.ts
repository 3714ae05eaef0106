import type { Statements } from '@onrecord/network'
import type { Problem } from '@onrecord/reader'
import type { Db } from '../record/engine/open-record.ts'
import type { StatementFilter } from '../record/statements/statement-filter.ts'
import { networkTable } from './network-table.ts'

/** What is known of an entity beyond its label: DNA's attributes, colour, frequency ... */
export type NodeAttributes = Readonly<Record<string, string | number>>

/** What is known of a statement beyond its variables: its words, and who coded it. */
export interface EventColumns {
  readonly text?: (id: string | number) => string
  readonly coder?: (id: string | number) => number
  /** The number of their type in a DNA database. */
  readonly statementType?: number
}

/** Statements to make networks of, wherever they come from, and what is known beyond them. */
export interface NetworkSource {
  readonly statements: Statements
  /** What did not come along. */
  readonly problems: readonly Problem[]
  /** Labels of sources that are not named. */
  readonly anonymous: ReadonlySet<string>
  /** By label, for a variable of the statements. */
  readonly attributes: (variable: string) => ReadonlyMap<string, NodeAttributes>
  readonly columns: EventColumns
}

/** The statements of a record that match, as the source of networks. */
export async function recordSource(db: Db, filter: StatementFilter = {}): Promise<NetworkSource> {
  const { statements, problems, anonymous } = await networkTable(db, filter)
  const attributes = () => new Map([...anonymous].map((label) => [label, { anonymous: 'true' }]))
  return { statements, problems, anonymous, attributes, columns: {} }
}
