import type { Anonymity } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import { reporterOf, type Told } from './told.ts'

/** Who stands behind something, and how many of them did not copy each other. */
export interface Sourcing {
  /** `outlet` where nobody but the outlets says it. */
  readonly kind: 'named' | 'anonymous' | 'named and anonymous' | 'outlet'
  /** The named people, organisations and documents, by name. */
  readonly named: readonly string[]
  /** How many independent reports rest on sources without a name. */
  readonly anonymous: number
  readonly documents: number
  /** Ten copies of one wire story are one. */
  readonly independent: number
  readonly first: FirstReport | null
}

export interface FirstReport {
  readonly day: string | null
  readonly outlet: string | null
  readonly statement: StatementId
}

/** The sourcing of statements that say one thing. */
export function sourcingOf(told: readonly Told[]): Sourcing {
  const named = told.flatMap(({ speaker }) =>
    speaker !== null && sourceKind(speaker.anonymity) === 'named' ? speaker.name : [],
  )
  const anonymous = told.filter(
    ({ speaker }) => speaker !== null && sourceKind(speaker.anonymity) === 'anonymous',
  )
  return {
    kind: kindOf(named.length > 0, anonymous.length > 0),
    named: [...new Set(named)].sort(),
    anonymous: new Set(anonymous.map(({ origin }) => origin)).size,
    documents: new Set(told.map(({ document }) => document.id)).size,
    independent: new Set(told.map(({ origin }) => origin)).size,
    first: firstReport(told),
  }
}

function kindOf(named: boolean, anonymous: boolean): Sourcing['kind'] {
  if (named) return anonymous ? 'named and anonymous' : 'named'
  return anonymous ? 'anonymous' : 'outlet'
}

/** Whether a source stands for its word with a name; a voice that is only the outlet's is neither. */
export function sourceKind(anonymity: Anonymity): 'named' | 'anonymous' | 'outlet' {
  return KINDS[anonymity]
}

const KINDS: Readonly<Record<Anonymity, 'named' | 'anonymous' | 'outlet'>> = {
  'named-person': 'named',
  'named-organisation': 'named',
  'named-outlet': 'outlet',
  'inferred-outlet': 'outlet',
  'unnamed-collective': 'anonymous',
  'anonymous-described': 'anonymous',
  'anonymous-bare': 'anonymous',
  passive: 'anonymous',
  'outlet-voice': 'outlet',
  document: 'named',
}

function firstReport(told: readonly Told[]): FirstReport | null {
  const [first] = [...told].sort((a, b) => inOrder(a.document.date, b.document.date) || a.id - b.id)
  return first === undefined
    ? null
    : { day: first.document.date, outlet: reporterOf(first), statement: first.id }
}

/** ISO days in order, the unknown last. */
export function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
