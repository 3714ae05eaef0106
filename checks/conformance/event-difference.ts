import { type Event, eventList, parseTime, type Settings } from '@onrecord/network'
import type { DnaFile } from '../../packages/app/src/exchange/dna/dna-database.ts'
import { textReader } from '../../packages/app/src/exchange/dna/dna-text.ts'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { eventFileDifference } from './file-difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'

/** An event list: order, ids, every variable, and the words as DNA's export cuts them. */
export function eventDifference(
  recorded: RecordedCase,
  databases: Databases,
  settings: Settings,
): string | null {
  const type = String(settings.statementType ?? 'DNA Statement')
  const list = eventList(databases.statements(recorded.db, type), settings)
  const inRows = eventRows(list.events, databases.file(recorded.db), type)
  const result = isObject(recorded.result) ? recorded.result : {}
  const ids = list.events.map(({ id }) => Number(id))
  return firstOf(
    () =>
      result.filteredStatementIds === undefined
        ? null
        : difference(result.filteredStatementIds, ids, 'filteredStatementIds'),
    () => difference(result.events, inRows, 'events'),
    () => eventFileDifference(result.file, inRows),
  )
}

export type EventRow = Readonly<Record<string, string | number>>

/** The events as rows under DNA's column names. */
function eventRows(events: readonly Event[], file: DnaFile, type: string): readonly EventRow[] {
  const { ids, coders } = file.statements(type)
  const coderOf = new Map(Array.from(ids, (id, row) => [id, coders[row]!]))
  const words = textReader(file, 'code points')
  return events.map((event) => ({
    statement_id: Number(event.id),
    time: parseTime(event.time),
    ...filled(event.values),
    start_position: event.start,
    stop_position: event.stop,
    text: words(Number(event.document), event.start, event.stop),
    coder: coderOf.get(Number(event.id)) ?? 0,
    document_id: Number(event.document),
    ...Object.fromEntries(
      Object.entries(filled(event.documentValues)).map(([name, value]) => [`document_${name}`, value]),
    ),
  }))
}

/** Where there is no value, DNA writes an empty text. */
function filled(values: Event['values']): EventRow {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']))
}
