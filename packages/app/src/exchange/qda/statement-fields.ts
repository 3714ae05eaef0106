import type { Span } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import { STATEMENT_COLUMNS } from '../tables/statement-columns.ts'
import type { PlainText } from './plain-text.ts'

/** What a selection, its codes and its article say already. */
const SAID_ELSEWHERE = new Set(
  `document title outlet date author section url language concept concept_label stance content_words content_places
  source_places cue_places sentence`.split(/\s+/),
)

const FIELDS = STATEMENT_COLUMNS.filter(({ name }) => !SAID_ELSEWHERE.has(name))

/**
 * Everything that a project has no menu for, as the fields of a description: each column of a table of statements that has a value,
 * and where the words of source, cue and hedges stand, in code points of the text.
 */
export function statementFields(
  statement: RecordedStatement,
  document: CodedDocument,
  { codePoint }: PlainText,
): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { name, of } of FIELDS) {
    const value = of({ document, statement })
    if (Array.isArray(value) ? value.length > 0 : value !== null)
      fields[name] = Array.isArray(value) ? value.map(oneLine).join('\n') : String(value)
  }
  const places = {
    source_places: statement.source,
    cue_places: statement.cue,
    hedge_places: statement.hedges,
  }
  for (const [name, spans] of Object.entries(places))
    if (spans.length > 0) fields[name] = spans.map(placeOf).join('\n')
  const { holder } = statement
  if (holder !== null) fields.holder_anonymity = holder.anonymity
  if (holder?.organisation != null) fields.holder_organisation = holder.organisation
  for (const [name, value] of Object.entries(statement.variables))
    fields[`variable ${name}`] = variableText(value)
  return fields

  function placeOf({ start, end }: Span): string {
    return `${codePoint(start)}-${codePoint(end)}`
  }
}

const oneLine = (value: string): string => value.replace(/\s*[\r\n]+\s*/g, ' ')

/** A text as it is, unless it looks like a number, a yes or a no: `true` is the yes, `"true"` the word. */
function variableText(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  return isPlainWord(value) ? value : JSON.stringify(value)
}

/** The value that `variableText` wrote. */
export function variableValue(written: string): string | number | boolean {
  if (isPlainWord(written)) return written
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : written
  } catch {
    return written
  }
}

function isPlainWord(value: string): boolean {
  return !/^(?:true|false|-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|".*")$/is.test(value)
}

/** Says what of a statement comes back from a project as words only. */
export function lostInDescription(statement: RecordedStatement, losses: Losses): void {
  const { id, quantities, times, chain, positions, because } = statement
  const parts = { figures: quantities, times, chains: chain, 'positions on items': positions }
  for (const [name, list] of Object.entries(parts))
    if (list.length > 0) losses.add(`${name} (the description tells them in words)`, 'statement', id)
  if (because.length > 0) losses.add('the words that led to the concept', 'statement', id)
}
