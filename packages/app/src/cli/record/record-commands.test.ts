import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecord } from '../../record/engine/open-record.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
const record = join(folder, 'debate')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const rules = ['--attributor', 'rules', '--workers', '1']

describe('the commands on a record', () => {
  beforeAll(async () => {
    const articles = [
      {
        text: 'The minister said the country should introduce a carbon tax in May. The unions said they would oppose it.',
        title: 'Tax \u001b[31mplan',
        outlet: 'The Ledger',
        date: '2024-02-01',
      },
      {
        text: 'Paul Okafor told reporters that the carbon tax would raise the price of heating for every household.',
        title: 'Cost',
        date: '2024-02-03',
      },
    ]
    const path = file('two.jsonl', articles.map((article) => JSON.stringify(article)).join('\n'))
    const said = await onrecord(
      'add',
      path,
      '--record',
      record,
      '--codebook',
      'carbon-tax',
      '--as',
      'Ann',
      ...rules,
    )
    expect(said.err).toBe('')
    expect(said.out).toMatch(
      /debate: 2 added; \d+ new statements\.\nLook at it and check what was proposed: onrecord serve --record \S+debate\n$/,
    )
    expect(said.failed).toBe(false)
  })

  test('add says what was there already', async () => {
    const said = await onrecord(
      'add',
      join(folder, 'two.jsonl'),
      '--record',
      record,
      '--codebook',
      'carbon-tax',
      ...rules,
    )
    expect(said).toEqual({ out: `${record}: 2 there already; 0 new statements.\n`, err: '', failed: false })
  })

  test('look says what add would do, and what would not go in', async () => {
    const more = file(
      'more.jsonl',
      [
        '{"text": "The mayor said the bus would run again in June, she told the council.", "title": "Bus"}',
        'not json',
        JSON.stringify(JSON.parse(readFileSync(join(folder, 'two.jsonl'), 'utf8').split('\n')[0] ?? '')),
      ].join('\n'),
    )
    const said = await onrecord('look', more, '--record', record)
    expect(said.out).toMatch(
      /undated +Bus +new\n2024-02-01 +field +The Ledger +Tax \[31mplan +there already: d1\n\n2 articles, 1 new, 1 there\s+already, 1 undated, 1 problem\. Nothing is stored\./,
    )
    expect(said.err).toContain('more.jsonl:2')
    expect(said.failed).toBe(true)
    const alone = await onrecord('look', more, '--format', 'json', '--outlet', 'The Town Crier')
    expect(JSON.parse(alone.out)).toMatchObject([
      { title: 'Bus', outlet: 'The Town Crier', date: null, standing: 'new', of: null },
      { date: '2024-02-01', datedBy: 'field', earliest: null, outlet: 'The Ledger', standing: 'new' },
    ])
  })

  test('add names what did not go in, keeps the rest, and fails', async () => {
    const odd = file(
      'odd.jsonl',
      `{"text": "The mayor said the bus would run again in June, she told the council."}\nnot json\n`,
    )
    const said = await onrecord(
      'add',
      odd,
      join(folder, 'nowhere.txt'),
      '--record',
      record,
      '--codebook',
      'carbon-tax',
      ...rules,
    )
    expect(said.out).toContain('1 added, 2 problems')
    expect(said.err).toMatch(/odd\.jsonl:2: .*\n.*nowhere\.txt: there is no such file/)
    expect(said.failed).toBe(true)
  })

  test('add says what a new version of an article changed', async () => {
    const at = (words: string) =>
      JSON.stringify({
        text: `The mayor said the bridge ${words}, as planned.`,
        url: 'https://ledger.example/b',
      })
    const there = ['--record', join(folder, 'versions'), ...rules]
    await onrecord('add', file('bridge.jsonl', at('would open in May')), ...there)
    const said = await onrecord('add', file('bridge.jsonl', at('will open in late June')), ...there)
    expect(said.err).toMatch(
      /^note: .*bridge\.jsonl:1: document d1 in version 2: 3 words added, 2 removed\.\n$/,
    )
    expect(said.failed).toBe(false)
  })

  test('list prints documents newest first, with ids that show takes', async () => {
    const said = await onrecord('list', 'documents', '--record', record)
    expect(said.out.split('\n').map((line) => line.slice(0, 2))).toContain('d1')
    expect(said.out.indexOf('2024-02-03')).toBeLessThan(said.out.indexOf('2024-02-01'))
    expect(said.out).toContain('3 of 3')
    expect((await onrecord('show', 'd1', '--record', record)).out).toContain('should introduce a carbon tax')
  })

  test('list prints JSON lines that are the statements', async () => {
    const said = await onrecord('list', 'statements', '--record', record, '--format', 'jsonl')
    const statements = said.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(statements[0]).toMatchObject({
      layer: 'proposal',
      coder: { by: 'reader' },
      content: [{ quote: expect.any(String) }],
    })
  })

  test('an escape sequence in a title never reaches the terminal', async () => {
    for (const command of [
      ['list', 'documents'],
      ['show', 'd1'],
      ['search', 'carbon tax'],
    ]) {
      expect((await onrecord(...command, '--record', record)).out).not.toContain('\u001b')
    }
  })

  test('show prints a statement with its words, and an actor with its positions', async () => {
    const statement = await onrecord('show', 's1', '--record', record)
    expect(statement.out).toMatch(/source +The minister\ncue +said\n/)
    const { out } = await onrecord('search', 'heating', '--record', record, '--format', 'json')
    const actor = JSON.parse(out).statements[0].statement.speakerId
    expect((await onrecord('show', `a${actor}`, '--record', record)).out).toContain('Paul Okafor')
  })

  test('search finds a sentence by its words', async () => {
    const said = await onrecord('search', 'heating', 'households', '--record', record)
    expect(said.out).toMatch(/2024-02-03 {2}Paul Okafor\n.*price of heating/)
  })

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an id that is none', ['show', '12'], /^onrecord: "12" is no id\. A document is like d12/],
    ['an id that nothing has', ['show', 'd99'], /^onrecord: There is no d99 in the record/],
    ['a date that is none', ['add', 'x.txt', '--date', '2024-02-31'], /^onrecord: "2024-02-31" is no date/],
    ['an unknown codebook', ['add', 'x.txt', '--codebook', 'nosuch'], /nosuch/],
    ['no threads', ['add', 'x.txt', '--workers', '0'], /"0" is no number of threads/],
    ['a column that is none', ['add', 'x.txt', '--column', 'body'], /"body" is not like text=Body/],
  ]
  for (const [name, argv, message] of wrong) {
    test(`${name} gets one clear line`, async () => {
      const said = await onrecord(...argv, '--record', record)
      expect(said.err).toMatch(message)
      expect(said.err).not.toMatch(/\n\s+at /)
      expect(said.failed).toBe(true)
    })
  }

  test('a record in use gets one clear line, and nothing is added', async () => {
    const held = await openRecord(record)
    const said = await onrecord('list', 'actors', '--record', record)
    expect(said.err).toMatch(/^onrecord: The record .* is in use by this process\. .*\n$/)
    expect(said.failed).toBe(true)
    await held.close()
  })

  test('a record that is not there is not made by looking', async () => {
    const said = await onrecord('list', 'actors', '--record', join(folder, 'none'))
    expect(said.err).toMatch(/^onrecord: There is no record at .*none\. Make one with: onrecord add/)
  })
})

test('what another reader has read is told of in one line, and read anew with --again only', async () => {
  const place = file(
    'readers.txt',
    'The minister said the tax would rise in June. The unions fear the vote, they said.',
  )
  const there = ['--record', join(folder, 'readers'), ...rules]
  await onrecord('add', place, ...there)
  const narrower = ['add', place, ...there, '--scope', 'speech']
  const asked = await onrecord(...narrower)
  expect(asked.out.trim().split('\n')).toEqual([
    expect.stringMatching(/: 1 there already; 0 new statements\.$/),
    expect.stringMatching(
      /^1 article was read by another reader .*onrecord-rules 0\.1\.0\+r\w{8}\); add --again /,
    ),
  ])
  expect((await onrecord(...narrower, '--again')).out).toMatch(/: 1 read again; \d+ new statements?\.\n/)
  expect((await onrecord(...narrower)).out).toMatch(/: 1 there already; 0 new statements\.\n$/)
})
