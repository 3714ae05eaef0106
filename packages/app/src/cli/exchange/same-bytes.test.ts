import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWebannoTsv } from '../../exchange/annotations/testing/read-webanno-tsv.ts'
import { EXPORT_NAMES, type ExportName } from '../../exchange/out/format-names.ts'
import { unpackedParts } from '../../import/zip-parts.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-same-bytes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = join(import.meta.dirname, '../../../examples/atacms')
// All of a year on one day: what comes first is then said by the texts alone.
const files = readdirSync(articles).map((name) => {
  const text = readFileSync(join(articles, name), 'utf8')
  const file = join(folder, name)
  writeFileSync(file, text.replace(/^(date: \d{4})-\d\d-\d\d$/m, '$1-12-31'))
  return file
})

/** The same debate, added in other orders, by more workers, and with numbers of rows that a killed process had taken. */
const RECORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'one-by-one': [files],
  'backwards-with-three-workers': [[...files].reverse()],
  'in-two-runs-with-gaps': [files.filter((_, at) => at % 3 === 1), files],
}
const names = Object.keys(RECORDS)
const place = (name: string): string => join(folder, name)

beforeAll(async () => {
  for (const [name, runs] of Object.entries(RECORDS)) {
    for (const some of runs) {
      const workers = name.includes('three') ? '3' : '1'
      const rules = [
        '--attributor',
        'rules',
        '--codebook',
        'arms-supply',
        '--as',
        'Ann',
        '--workers',
        workers,
      ]
      expect((await onrecord('add', ...some, '--record', place(name), ...rules)).err).toBe('')
      if (runs.length > 1) await takeNumbers(place(name))
    }
  }
})

async function takeNumbers(record: string): Promise<void> {
  const { db, close } = await openRecord(record)
  for (const table of ['document', 'document_version', 'actor', 'concept', 'statement', 'reading'])
    await sql`select nextval(pg_get_serial_sequence(${table}, 'id')) from generate_series(1, 7)`.execute(db)
  await close()
}

/** Nothing but these may tell two records of one debate apart: numbers that lead back into the record, and when it was coded. */
const PLAIN: Readonly<Record<ExportName, (path: string) => unknown>> = {
  csv: (path) => withoutColumns(path),
  parquet: (path) => withoutColumns(path),
  jsonl: textWithoutRows,
  datapackage: zipWithoutRows,
  dna: bytes,
  qdpx: zipWithoutRows,
  qdc: bytes,
  webannotation: bytes,
  prov: bytes,
  nanopub: bytes,
  brat: zipWithoutRows,
  webanno: zipWithoutRows,
  uima: zipWithoutRows,
  doccano: textWithoutRows,
  labelstudio: textWithoutRows,
}

test.each(EXPORT_NAMES)(
  '%s of the same debate is the same, in whatever order it was added',
  async (format) => {
    const made: unknown[] = []
    for (const name of names) {
      const out = place(`${name}.${format}`)
      const said = await onrecord('export', '--record', place(name), '--format', format, '--out', out)
      expect(said.failed).toBe(false)
      expect(readFileSync(out).length).toBeGreaterThan(1000)
      made.push(await PLAIN[format](out))
    }
    for (const other of made.slice(1)) expect(other).toEqual(made[0])
  },
)

function bytes(path: string): string {
  return readFileSync(path).toString('latin1')
}

async function withoutColumns(path: string): Promise<unknown> {
  const connection = await (await DuckDBInstance.create()).connect()
  const table = path.endsWith('.csv') ? `read_csv('${path}', comment = '#', all_varchar = true)` : `'${path}'`
  const answer = await connection.runAndReadAll(`select * exclude (statement, document) from ${table}`)
  connection.closeSync()
  return answer.getRowsJson()
}

const ROWS =
  /("(?:id|statement|document|documentId|versionId|outletId|supersedes|standsNow|conceptId|speakerId|holderId)":"?)\d+/g

function withoutRows(text: string): string {
  return (
    text
      .replaceAll('\\"', '"')
      .replace(ROWS, '$1N')
      // Regions of Label Studio, and what is said of each.
      .replace(/"(id|from_id|to_id)":"\d+-/g, '"$1":"N-')
      .replace(/"statement \d+"/g, '"statement N"')
      .replace(/"\d+":\{"type"/g, '"N":{"type"')
  )
}

function textWithoutRows(path: string): string {
  return withoutRows(readFileSync(path, 'utf8'))
}

function zipWithoutRows(path: string): unknown {
  const parts = unpackedParts(readFileSync(path), () => true)
  if (typeof parts === 'string') throw new Error(parts)
  return [...parts].map(([name, part]) => {
    const text = Buffer.from(part).toString('utf8')
    const called = name.replace(/^\d+\./, 'N.').replace(/^codebook-\d+/, 'codebook-N')
    if (name.endsWith('.tsv')) return [called, withoutRows(JSON.stringify(tsvRows(text)))]
    if (name.endsWith('.csv')) return [called, text.replace(/^\d+,(?:\d+,)?/gm, 'N,')]
    if (name === 'project.qde')
      return [called, text.replace(/creationDateTime="[^"]*"|^statement: \d+$/gm, '')]
    if (name === 'datapackage.json') return [called, text.replace(/"(hash|bytes|name|path)": .*/g, '')]
    return [called, withoutRows(text)]
  })
}

function tsvRows(tsv: string): unknown {
  const { text, annotations } = readWebannoTsv(tsv)
  return [
    text,
    annotations.map(({ values, ...one }) => ({
      ...one,
      values: [...values].filter(([name]) => name !== 'statement'),
    })),
  ]
}
