import { rowsById } from '../frequencies.ts'
import type { NetworkSource } from '../network-source.ts'
import { countedRows } from './counted-rows.ts'
import type { DebateReport, Id, Sentence } from './debate-report.ts'

/** Statements as one reads them: who said what, where and when, in which words. */
export function sentencesOf(
  { statements }: NetworkSource,
  report: DebateReport,
  ids: readonly Id[],
  words: ReadonlyMap<Id, string>,
): ReadonlyMap<Id, Sentence> {
  const { drawn } = report.network
  if (drawn === null) return new Map()
  const { timeWindow: _, ...settings } = report.settings
  const rows = new Map(
    countedRows(statements, settings, drawn.recipe.settings).all.map((one) => [one.id, one]),
  )
  const places = rowsById(statements)
  const ofDocument = (name: string, document: number) => {
    const variable = statements.documents.variables[name]
    return variable === undefined || !('codes' in variable)
      ? ''
      : (variable.labels[variable.codes[document]!] ?? '')
  }
  return new Map(
    ids.flatMap((id) => {
      const [row, place] = [rows.get(id), places.get(id)]
      if (row === undefined || place === undefined) return []
      const document = statements.document[place]!
      const [outlet, title] = [ofDocument('source', document), ofDocument('title', document)]
      const { day, actor: who, concept: what } = row
      return [[id, { id, day, outlet, document: title, who, what, words: words.get(id) ?? '' }]]
    }),
  )
}
