import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from '../../api/build-server.ts'
import { generatedArticle } from '../../intake/testing/generated-articles.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-same-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two of a day; "a senior official" speaks in several. */
const ARTICLES = [0, 1, 2, 3, 4, 5, 6, 7, 700, 701].map((number) => generatedArticle(number))
const inOrder = ARTICLES.map((_, at) => at)

/** The same articles, each run with some of them, in these orders. */
const RECORDS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'in one run': [inOrder],
  'backwards in one run': [[...inOrder].reverse()],
  'in three runs with gaps': [
    [7, 2, 9],
    [4, 0, 8, 1],
    [6, 3, 5, 7, 0],
  ],
}

const place = (name: string): string => join(folder, name.replaceAll(' ', '-'))

/** Numbers that a killed process had taken. */
async function takeNumbers(record: string): Promise<void> {
  const { db, close } = await openRecord(record)
  for (const table of ['document', 'document_version', 'actor', 'statement', 'reading'])
    await sql`select nextval(pg_get_serial_sequence(${table}, 'id')) from generate_series(1, 7)`.execute(db)
  await close()
}

beforeAll(async () => {
  for (const [name, runs] of Object.entries(RECORDS)) {
    for (const [run, numbers] of runs.entries()) {
      const file = join(folder, `${name}-${run}.jsonl`)
      writeFileSync(file, numbers.map((at) => `${JSON.stringify(ARTICLES[at])}\n`).join(''))
      const rules = ['--attributor', 'rules', '--codebook', 'carbon-tax', '--workers', '1', '--as', 'Ann']
      const said = await onrecord('add', file, '--record', place(name), ...rules)
      expect(said.err).toBe('')
      if (runs.length > 1) await takeNumbers(place(name))
    }
  }
})

const names = Object.keys(RECORDS)

test.each([
  ['--network-type', 'twomode', '--format', 'csv'],
  ['--network-type', 'onemode', '--qualifier-aggregation', 'congruence', '--format', 'csv'],
  ['--network-type', 'onemode', '--qualifier-aggregation', 'subtract', '--format', 'graphml'],
  ['--network-type', 'onemode', '--qualifier-aggregation', 'congruence', '--format', 'gexf'],
  ['--network-type', 'twomode', '--format', 'json'],
  ['--network-type', 'twomode', '--format', 'svg'],
  ['--network-type', 'twomode', '--layout', 'edge-list', '--format', 'csv'],
])(
  'the same articles give the same network, in whatever order they were added: %s %s %s %s',
  async (...options) => {
    const made = await Promise.all(
      names.map(
        async (name) => (await onrecord('network', place(name), ...options, '--named-only', 'false')).out,
      ),
    )
    expect(made[0]?.length).toBeGreaterThan(100)
    if (options[1] === 'twomode' && options.includes('csv')) expect(made[0]).toContain('senior official (2)')
    for (const other of made) expect(other).toBe(made[0])
  },
)

/** The record's own numbers of rows lead back into it, and are of this record only. */
const NUMBERS = new Set([
  ...['statements statement', 'statements document', 'documents document', 'documents group'],
  ...['actors actor', 'actors only_in_document', 'positions statements', 'queue document'],
])

test.each(['statements', 'documents', 'actors', 'concepts', 'positions', 'queue', 'arguments'])(
  'the same articles give the same table of %s, but for the numbers of rows',
  async (table) => {
    const tables: unknown[] = []
    for (const name of names) {
      const record = await openRecord(place(name))
      const server = await buildServer({ record, workbench: join(folder, 'not-built') })
      const { body } = await server.inject(`/api/exports/${table}`)
      const rows: Record<string, string>[] = parse(body, {
        columns: true,
        comment: '#',
        comment_no_infix: true,
      })
      tables.push(
        rows.map((row) => Object.entries(row).filter(([column]) => !NUMBERS.has(`${table} ${column}`))),
      )
      await server.close()
      await record.close()
    }
    expect(tables[0]).not.toEqual([])
    for (const other of tables) expect(other).toEqual(tables[0])
  },
)
