import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codedDocuments } from '../../exchange/out/coded-document.ts'
import { unpackedParts } from '../../import/zip-parts.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { makeRecord } from '../../record/testing/make-record.ts'
import { keepWorkedDebate } from '../../record/testing/worked-debate.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string): string => join(folder, name)
const record = place('debate')
let statements: readonly RecordedStatement[] = []
let documents = 0

beforeAll(async () => {
  writeFileSync(
    place('odd.txt'),
    '=1+1 "quoted"\r\nDas Wetter war sche\u0301n 🚀 im ganzen Tal, und die Felder waren grün an diesem Tag.',
  )
  await makeRecord(record, keepWorkedDebate)
  await onrecord('add', place('odd.txt'), '--record', record, '--attributor', 'rules', '--workers', '1')
  const { db, close } = await openRecord(record)
  const found: RecordedStatement[] = []
  for await (const document of codedDocuments(db, {})) {
    documents++
    found.push(...document.statements)
  }
  statements = found
  await close()
})

async function asked(sql: string): Promise<Readonly<Record<string, unknown>>[]> {
  const connection = await (await DuckDBInstance.create()).connect()
  const answer = await connection.runAndReadAll(sql)
  connection.closeSync()
  return answer.getRowObjectsJson()
}

const taken = (format: string, ...more: string[]) =>
  onrecord('export', '--record', record, '--format', format, '--out', place(`debate.${format}`), ...more)

test('CSV and Parquet hold the same, as DuckDB reads them', async () => {
  const said = await taken('csv')
  expect(said.out).toMatch(`${statements.length} statements in ${documents} articles.`)
  expect(said.err).toMatch(
    /csv leaves out articles without a statement: 1 document; --losses FILE names them\./,
  )
  await taken('parquet')
  expect(statSync(place('debate.parquet')).mode & 0o077).toBe(0)
  const what = `count(*)::int as n, count(stance)::int as coded, sum(stance)::int as stances, min(date)::text as first,
    count(decision_state)::int as decisions, max(length(sentence))::int as longest`
  const [csv] = await asked(
    `select ${what} from read_csv('${place('debate.csv')}', comment = '#', types = {'stance': 'INTEGER'})`,
  )
  const [parquet] = await asked(`select ${what} from '${place('debate.parquet')}'`)
  expect(parquet).toEqual(csv)
  expect(parquet).toMatchObject({
    n: statements.length,
    coded: statements.filter(({ stance }) => stance !== null).length,
    stances: statements.reduce((sum, { stance }) => sum + (stance ?? 0), 0),
    decisions: statements.filter(({ decision }) => decision !== null).length,
  })
  const lists = await asked(
    `select statement, hedges, content_words, content_places from '${place('debate.parquet')}' order by statement`,
  )
  expect(lists).toEqual(
    [...statements]
      .sort((a, b) => a.id - b.id)
      .map(({ id, hedges, content }) => ({
        statement: id,
        hedges: hedges.map(({ quote }) => quote),
        content_words: content.map(({ quote }) => quote),
        content_places: content.map(({ start, end }) => `${start}-${end}`),
      })),
  )
})

test('JSON lines hold each statement whole', async () => {
  await taken('jsonl')
  const lines = readFileSync(place('debate.jsonl'), 'utf8').trimEnd().split('\n')
  const { document: _, ...first } = JSON.parse(lines[0] ?? '')
  const { document: __, ...own } = JSON.parse(JSON.stringify(statements[0]))
  expect(first).toEqual(own)
  expect(lines).toHaveLength(statements.length)
})

test('a data package describes each of its files, and their sums are right', async () => {
  await taken('datapackage')
  const files = unpackedParts(readFileSync(place('debate.datapackage')), () => true)
  if (typeof files === 'string') throw new Error(files)
  const text = (name: string) => Buffer.from(files.get(name) ?? '').toString('utf8')
  const { resources } = JSON.parse(text('datapackage.json'))
  expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
    [...files.keys()].filter((name) => name !== 'datapackage.json' && name !== 'README.md').sort(),
  )
  for (const { path, bytes, hash } of resources) {
    const content = Buffer.from(files.get(path) ?? '')
    expect([path, bytes, hash]).toEqual([
      path,
      content.length,
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ])
  }
  for (const { path, schema } of resources.filter(
    ({ schema }: { schema?: object }) => schema !== undefined,
  )) {
    const names = schema.fields.map(({ name }: { name: string }) => `"${name}"`).join(',')
    expect(text(path).split('\n')[0]).toBe(names)
  }
  expect(text('texts.csv')).toContain('🚀')
  expect(text('README.md')).toContain('Query: everything')
  const again = readFileSync(place('debate.datapackage'))
  await taken('datapackage')
  expect(readFileSync(place('debate.datapackage')).equals(again)).toBe(true)
})

test('a filter and a layer narrow what is taken', async () => {
  await taken('jsonl', '--filter', 'stance=-1', '--layer', 'current')
  const lines = readFileSync(place('debate.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(statements.filter(({ stance }) => stance === -1).length)
})

test('a dry run writes nothing and says what would be lost, with numbers', async () => {
  const before = readdirSync(folder)
  const said = await onrecord(
    ...['export', '--record', record, '--format', 'parquet', '--dry-run', '--losses', place('losses.csv')],
  )
  expect(said.out).toBe(
    `parquet: ${statements.length} statements in ${documents} articles; nothing is written.\n`,
  )
  expect(readdirSync(folder)).toEqual([...before, 'losses.csv'].sort())
  expect(readFileSync(place('losses.csv'), 'utf8')).toMatch(
    /^"lost","of","times","numbers"\n"articles without a statement","document",1,"\d+"\n$/,
  )
})

test.each([
  [['--format', 'csv'], /Nothing says where to write\. Give --out a file, or --dry-run\./],
  [['--format', 'pdf', '--out', 'x.pdf'], /Allowed choices are csv, /],
  [['--format', 'csv', '--out', join(record, 'x.csv')], /lies in the record/],
  [
    ['--format', 'csv', '--out', place(`${'n'.repeat(300)}.csv`)],
    /cannot be written: ENAMETOOLONG.*Make room there, or name another place\./,
  ],
  [['--format', 'csv', '--out', '/nowhere/x.csv'], /There is no folder \/nowhere/],
  [
    ['--format', 'csv', '--out', place('y.csv'), '--filter', 'stanze=1'],
    /There is no filter "stanze"\. Did you mean "stance"\?/,
  ],
])('%j is one line, and leaves nothing behind', async (options, line) => {
  const before = readdirSync(folder)
  const said = await onrecord('export', '--record', record, ...options)
  expect(said.err.trimEnd().split('\n')).toEqual([expect.stringMatching(line)])
  expect(said.failed).toBe(true)
  expect(readdirSync(folder)).toEqual(before)
})

test('a file that cannot be imported makes no record', async () => {
  writeFileSync(place('bad.dna'), 'SQLite format 3\0')
  const before = readdirSync(folder)
  const said = await onrecord('import', place('bad.dna'), '--record', place('none'))
  expect(said.err.trimEnd()).toMatch(/bad\.dna is cut short after 16 bytes: restore it from a backup$/)
  expect(readdirSync(folder)).toEqual(before)
})
