import type { StatementId } from '../../record/engine/ids.ts'
import type { Report } from '../matters/as-data.ts'
import type { Sourcing } from '../matters/sourcing.ts'

/** One sentence of a briefing, with the statements it rests on: whoever reads it can look at each. */
export interface Line {
  readonly text: string
  readonly statements: readonly StatementId[]
}

export interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

/** A briefing as data; sentences come from templates, and everything else in them from the record. */
export interface Briefing {
  readonly title: string
  /** The day as of which it is written. */
  readonly day: string
  readonly sections: readonly Section[]
  /** Every statement that a sentence rests on, in the order in which they are first cited, numbered from 1. */
  readonly sources: readonly Source[]
}

export interface Source extends Report {
  readonly title: string | null
  /** How the source is named: an anonymous one is said to be so. */
  readonly anonymous: boolean
  readonly hedges: readonly string[]
  readonly checked: boolean
}

/** The most statements that one sentence cites; the numbers of further ones are counted. */
export const MOST_CITED = 8

export const line = (text: string, statements: readonly StatementId[] = []): Line => ({ text, statements })

/** `Ida Brandvik and unnamed sources`; of what only outlets say, that they do. */
export function behind({ kind, named }: Pick<Sourcing, 'kind' | 'named'>): string {
  if (kind === 'outlet') return 'the outlets in their own voice'
  if (kind === 'anonymous') return 'sources without a name'
  const names = listed(named)
  return kind === 'named' ? names : `${names}, and sources without a name`
}

/** `a, b and c`. */
export function listed(words: readonly string[], most = 6): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** `3 reports`, `1 report`. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`

export const idsOf = (reports: readonly Pick<Report, 'statement'>[]): readonly StatementId[] =>
  reports.map(({ statement }) => statement)
