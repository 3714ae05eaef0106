import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '../../api/build-server.ts'
import { generatedArticle } from '../../intake/testing/generated-articles.ts'
import { type Db, openRecord } from '../../record/engine/open-record.ts'
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
      names.map(async (name) => {
        const { out } = await onrecord('network', place(name), ...options, '--named-only', 'false')
        // The recipe names the record.
        return out.replaceAll(place(name), 'RECORD')
      }),
    )
    expect(made[0]?.length).toBeGreaterThan(100)
    if (options[1] === 'twomode' && options.includes('csv')) expect(made[0]).toContain('senior official (2)')
    for (const other of made) expect(other).toBe(made[0])
  },
)

const EXPORTS: readonly string[] = [
  ...['matters', 'contradictions', 'balances', 'arguments', 'forecasts', 'calibration', 'items'],
  ...['item?name=WS-ATACMS', 'sourcing?type=request', 'sourcing-outlets'],
]

/** Answers of every analysis; each leads to statements, which are named by their article and their place in it. */
const ASKED: readonly string[] = [
  ...[
    '/api/matters',
    '/api/contradictions',
    '/api/balances',
    '/api/arguments',
    '/api/items',
    '/api/positions',
  ],
  ...[
    '/api/items/page?name=WS-ATACMS',
    '/api/forecasts',
    '/api/forecasts/calibration',
    '/api/sourcing/outlets',
  ],
  ...['/api/sourcing?type=request', '/api/outlets', '/api/actors?limit=500', '/api/documents?limit=500'],
  ...['/api/statements?limit=500', '/api/statements?sort=text&limit=500', '/api/search?q=missiles'],
  ...['/api/positions/counts', '/api/queue'],
  ...EXPORTS.map((name) => `/api/exports/${name}${name.includes('?') ? '&' : '?'}format=json`),
  ...['/api/pictures/matters', '/api/pictures/contradictions', '/api/pictures/forecasts'],
]

/** What numbers of rows are of this record only, by the names of their fields. */
const ROWS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'document',
    'group',
    'actor',
    'concept',
    'outlet',
    'versionId',
    'outletId',
    'conceptId',
    'speakerId',
  ],
  ...[
    'holderId',
    'onlyIn',
    'supersedes',
    'codebook',
    'codebookId',
    'readingId',
    'previous',
    'next',
    'version',
  ],
])
const STATEMENTS: ReadonlySet<string> = new Set([
  ...[
    'statement',
    'statements',
    'keptUnder',
    'standsNow',
    'sourceStatement',
    'uses',
    'neutral',
    'unset',
    'uncoded',
  ],
  ...['agree', 'disagree', 'first_statement'],
])

/** An answer with each statement by what it is, and no other number of a row. */
function withoutNumbers(value: unknown, called: ReadonlyMap<number, string>, field = ''): unknown {
  if (Array.isArray(value)) {
    const listed = STATEMENTS.has(field) || field === 'sides'
    return value.map((one: unknown) =>
      typeof one === 'number' && listed ? called.get(one) : withoutNumbers(one, called, field),
    )
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, withoutNumbers(one, called, key)]),
    )
  if (typeof value === 'number' && ROWS.has(field)) return 'number'
  if (typeof value === 'number' && SINGLE.has(field)) return called.get(value) ?? value
  if (typeof value === 'string') return value.replace(/(\||at (?:document|group) |^)d?\d+$/, '$1number')
  return value
}
const SINGLE: ReadonlySet<string> = new Set(['statement', 'keptUnder', 'standsNow', 'sourceStatement'])

/** Each statement by its article and its words in it. */
async function namesOfRows(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .select(['s.id', 'v.textKey', 's.firstChar', 's.lastChar', 's.place'])
    .execute()
  return new Map(
    rows.map(({ id, textKey, firstChar, lastChar, place: at }) => [
      id,
      `${textKey.slice(0, 6)}:${firstChar}-${lastChar} ${at}`,
    ]),
  )
}

describe('a debate of which articles tell of decisions, figures and forecasts', () => {
  const articles = join(import.meta.dirname, '../../../examples/atacms')
  // All of a year on one day: what comes first is then said by the texts alone.
  const files = readdirSync(articles).map((name) => {
    const text = readFileSync(join(articles, name), 'utf8')
    const file = join(folder, name)
    writeFileSync(file, text.replace(/^(date: \d{4})-\d\d-\d\d$/m, '$1-12-31'))
    return file
  })
  const debates: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'one by one': [files],
    'backwards with three workers': [[...files].reverse()],
    'in two runs with gaps': [files.filter((_, at) => at % 3 === 1), files],
  }
  const kinds = Object.keys(debates)
  beforeAll(async () => {
    for (const [name, runs] of Object.entries(debates)) {
      for (const some of runs) {
        const workers = name.includes('three') ? '3' : '1'
        const rules = ['--attributor', 'rules', '--codebook', 'arms-supply', '--as', 'Ann']
        const said = await onrecord('add', ...some, '--record', place(name), ...rules, '--workers', workers)
        expect(said.err).toBe('')
        if (runs.length > 1) await takeNumbers(place(name))
      }
    }
  })

  test('has the same answers, tables and briefing, in whatever order it was added and by however many workers', async () => {
    const made: Record<string, string>[] = []
    for (const name of kinds) {
      const record = await openRecord(place(name))
      const server = await buildServer({ record, workbench: join(folder, 'not-built') })
      const called = await namesOfRows(record.db)
      const answers: Record<string, string> = {}
      for (const address of ASKED) {
        const { body, statusCode, headers } = await server.inject(address)
        expect([address, statusCode]).toEqual([address, 200])
        const json = String(headers['content-type']).includes('json')
        answers[address] = json ? JSON.stringify(withoutNumbers(JSON.parse(body), called), null, 1) : body
      }
      await server.close()
      await record.close()
      const { out } = await onrecord('report', '--record', place(name), '--on', '2025-09-01')
      answers.briefing = out.replace(/\(s(\d+),/g, (_, id) => `(${called.get(Number(id))},`)
      made.push(answers)
    }
    const [first, ...others] = made
    for (const other of others) {
      expect(Object.keys(other).filter((address) => other[address] !== first?.[address])).toEqual([])
      expect(other).toEqual(first)
    }
  })
})

/** The record's own numbers of rows lead back into it, and are of this record only. */
const NUMBERS = new Set([
  ...['statements statement', 'statements document', 'documents document', 'documents group'],
  ...['actors actor', 'actors only_in_document', 'positions statements', 'queue document'],
])

const TABLES = ['statements', 'documents', 'actors', 'concepts', 'positions', 'queue', 'arguments'] as const

test('the same articles give the same tables, but for the numbers of rows', async () => {
  const made: Record<string, unknown>[] = []
  for (const name of names) {
    const record = await openRecord(place(name))
    const server = await buildServer({ record, workbench: join(folder, 'not-built') })
    const tables: Record<string, unknown> = {}
    for (const table of TABLES) {
      const { body } = await server.inject(`/api/exports/${table}`)
      const rows: Record<string, string>[] = parse(body, {
        ...{ columns: true, comment: '#', comment_no_infix: true },
      })
      expect([table, rows.length > 0]).toEqual([table, true])
      tables[table] = rows.map((row) =>
        Object.entries(row).filter(([column]) => !NUMBERS.has(`${table} ${column}`)),
      )
    }
    await server.close()
    await record.close()
    made.push(tables)
  }
  for (const other of made) expect(other).toEqual(made[0])
})
