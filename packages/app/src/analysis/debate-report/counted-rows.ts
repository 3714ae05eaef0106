import { countedIds, type Recipe, type Settings, type Statements } from '@onrecord/network'
import { labelReader, rowsById } from '../frequencies.ts'
import type { Behind, Id } from './debate-report.ts'

/** One counted statement, by what it says. */
export interface CountedRow {
  readonly id: Id
  readonly actor: string
  readonly concept: string
  readonly level: string
  readonly time: number
  readonly day: string
  readonly document: number
}

/** The counted statements of a debate, and those of each concept, window and actor. */
export interface CountedRows {
  readonly settled: Recipe['settings']
  readonly all: readonly CountedRow[]
  /** The statements on a concept, level by level. */
  readonly ofConcept: (label: string) => readonly Behind[]
  /** Those from one second to another, both included, of everybody or of one actor. */
  readonly between: (from: number, to: number, actor?: string) => readonly Id[]
}

/** Reads the counted statements under the variables that the network took. */
export function countedRows(
  statements: Statements,
  settings: Settings,
  settled: Recipe['settings'],
): CountedRows {
  const rows = rowsById(statements)
  const actor = labelReader(statements, settled.variable1, settled.variable1Document)
  const concept = labelReader(statements, settled.variable2, settled.variable2Document)
  const level =
    settled.qualifier === null
      ? () => ''
      : labelReader(statements, settled.qualifier, settled.qualifierDocument)
  const all = countedIds(statements, settings).map((id): CountedRow => {
    const row = rows.get(id)!
    const document = statements.document[row]!
    const time = statements.documents.time[document]!
    const day = new Date(time * 1000).toISOString().slice(0, 10)
    return { id, actor: actor(row), concept: concept(row), level: level(row), time, day, document }
  })
  const onConcept = grouped(all)
  const isTruth = settled.qualifier !== null && statements.variables[settled.qualifier]?.type === 'boolean'
  const word = (one: string) =>
    isTruth ? (one === '1' ? 'for' : 'against') : one === '' ? 'said' : `at ${one},`
  return {
    settled,
    all,
    ofConcept: (label) => partsOf(onConcept.get(label) ?? [], word),
    between: (from, to, who) =>
      all.flatMap((one) =>
        one.time >= from && one.time <= to && (who === undefined || one.actor === who) ? [one.id] : [],
      ),
  }
}

function grouped(all: readonly CountedRow[]): ReadonlyMap<string, readonly CountedRow[]> {
  const groups = new Map<string, CountedRow[]>()
  for (const one of all) {
    const known = groups.get(one.concept)
    if (known === undefined) groups.set(one.concept, [one])
    else known.push(one)
  }
  return groups
}

/** Level by level: who, how often, and the statements. */
function partsOf(rows: readonly CountedRow[], word: (level: string) => string): readonly Behind[] {
  const levels = [...new Set(rows.map(({ level }) => level))].sort().reverse()
  return levels.map((level) => {
    const own = rows.filter((one) => one.level === level)
    const names = new Map<string, number>()
    for (const { actor } of own) names.set(actor, (names.get(actor) ?? 0) + 1)
    const first = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5)
    const more = names.size > 5 ? ` and ${names.size - 5} more` : ''
    const who = first.map(([name, count]) => `${name} (${count})`).join(', ')
    return { said: `${word(level)} ${own.length}: ${who}${more}`, statements: own.map(({ id }) => id) }
  })
}
