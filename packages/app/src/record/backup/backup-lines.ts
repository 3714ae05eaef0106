import { Invalid } from '../errors.ts'

/**
 * What a backup says, line by line: a head; of each table a head, its rows as JSON objects, and their SHA-256; an end. It is
 * the same whichever engine the record lies on.
 */
export interface BackupHead {
  readonly onrecord: 'backup'
  readonly format: number
  /** ISO instant. */
  readonly made: string
  /** The steps that the tables had taken. */
  readonly steps: readonly string[]
}

export interface TableHead {
  readonly table: string
  readonly rows: number
  /** The next number that the database would give a row; null where rows have none. */
  readonly next: number | null
  readonly columns: readonly string[]
}

export interface BackupEnd {
  readonly end: 'backup'
  readonly tables: number
}

export const FORMAT = 1

/** The line's JSON where it is an object; null for anything else. */
export function parseLine(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.fromEntries(Object.entries(value))
  } catch {
    return null
  }
}

export function backupHead(file: string, line: string | undefined): BackupHead {
  const { onrecord, format, made, steps } = (line === undefined ? null : parseLine(line)) ?? {}
  if (onrecord !== 'backup' || typeof format !== 'number' || typeof made !== 'string' || !areNames(steps))
    throw noBackup(file)
  if (format > FORMAT)
    throw new Invalid({
      where: file,
      what: `${file} was made by a newer version of onrecord (format ${format}).`,
      todo: 'Update onrecord to restore it.',
    })
  return { onrecord, format, made, steps }
}

/** Null where the line is no table's. */
export function tableHead(line: string): TableHead | null {
  const { table, rows, next, columns } = parseLine(line) ?? {}
  if (typeof table !== 'string' || !isCount(rows) || !areNames(columns)) return null
  if (next !== null && !isCount(next)) return null
  return { table, rows, next, columns }
}

export function isEnd(line: string, tables: number): boolean {
  const said = parseLine(line)
  return said?.end === 'backup' && said.tables === tables
}

export function noBackup(file: string): Invalid {
  return new Invalid({
    where: file,
    what: `${file} is no backup that onrecord made, or its beginning is damaged.`,
    todo: 'Name the file that `onrecord backup` wrote.',
  })
}

/** `part` is where in the file it is: "the table statement, after row 1,204". */
export function damaged(file: string, part: string, what: string): Invalid {
  return new Invalid({
    where: `${file}, ${part}`,
    what: `${file} is damaged in ${part}: ${what}. Nothing was restored.`,
    todo: 'Take another copy of this backup, or an older one.',
  })
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
