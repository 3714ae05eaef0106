import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { importBytes } from '../import/import-sources.ts'
import { readAndKeep } from '../intake.ts'
import { registerCodebook } from '../record/codebooks/register-codebook.ts'
import { withdrawDocument } from '../record/documents/edit-documents.ts'
import type { Db } from '../record/engine/open-record.ts'
import { personCoder } from '../record/history/coders.ts'
import { onBothEngines } from '../record/testing/engines.ts'
import { lookThrough, type Standing } from './look.ts'
import { ruleReader } from './testing/rule-reader.ts'

interface Line {
  readonly text: string
  readonly title?: string
  readonly date?: string
  readonly url?: string
  readonly outlet?: string
}

const STORY = [
  'The mayor of Ashford said on Monday that the town would not close its last coal plant before the winter.',
  'The unions had asked her to wait until the new line is built. "We cannot heat homes with promises," she said.',
  'A spokesman for the ministry said that the plant must close in March, as the law of last year demands it.',
].join(' ')
const OTHER =
  'The council of Brookham voted for the bridge. Its chair, Ann Lee, said the work would begin in May.'

const LONG = Array.from(
  { length: 40 },
  (_, at) => `Point ${at} of the ferry plan was read in hall ${at * 7}.`,
).join(' ')

const LINES: readonly Line[] = [
  { text: STORY, title: 'Plant stays', date: '2024-03-01', url: 'https://a.example/plant' },
  { text: STORY, title: 'The same words under another title' },
  {
    text: `${STORY} The council meets on Friday.`,
    title: 'Plant stays',
    date: '2024-03-01',
    url: 'https://b.example/p',
  },
  { text: OTHER, title: 'A bridge', date: '2024-03-02', url: 'https://a.example/plant' },
  {
    text: OTHER.replace('May', 'June'),
    title: 'A bridge',
    date: '2024-03-02',
    url: 'https://a.example/plant',
  },
  { text: 'The harbour master said nothing about the ferry, and the owners said less.', url: 'n/a' },
]

const fileOf = (lines: readonly Line[]) => Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))

async function standings(db: Db | null, lines: readonly Line[], file = 'press.jsonl'): Promise<Standing[]> {
  const found: Standing[] = []
  for await (const looked of lookThrough(importBytes(file, fileOf(lines)), db))
    if (!('problem' in looked)) found.push(looked.standing)
  return found
}

/** What adding does, in the words of looking: a copy is added too, and goes into a group. */
async function added(db: Db, lines: readonly Line[], file = 'press.jsonl'): Promise<string[]> {
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-03-05T12:00:00Z') }
  const book = await registerCodebook(db, EMPTY_CODEBOOK, act)
  const options = { reader: ruleReader(), codebook: EMPTY_CODEBOOK, act }
  const outcomes: string[] = []
  for await (const event of readAndKeep(db, importBytes(file, fileOf(lines)), book, options))
    if (event.kind === 'kept') outcomes.push(event.kept.apart === null ? event.kept.outcome : 'apart')
  return outcomes
}

const IN_WORDS_OF_ADDING = {
  new: 'added',
  copy: 'added',
  version: 'new-version',
  apart: 'apart',
  restored: 'restored',
  met: 'known',
  there: 'known',
} as const

const asAdded = (all: readonly Standing[]) => all.map(({ kind }) => IN_WORDS_OF_ADDING[kind])

test('without a record, articles are compared with those before them', async () => {
  expect(await standings(null, LINES)).toEqual([
    { kind: 'new' },
    { kind: 'there', of: { place: 'press.jsonl:1' } },
    { kind: 'copy', of: { place: 'press.jsonl:1' } },
    { kind: 'apart', of: { place: 'press.jsonl:1' }, by: 'title' },
    { kind: 'version', of: { place: 'press.jsonl:4' } },
    { kind: 'new' },
  ])
})

onBothEngines('looking before adding', ({ open }) => {
  test('says what adding then does, and stores nothing', async () => {
    const { db } = await open()
    for (const part of [LINES.slice(0, 3), LINES, LINES.slice(3)]) {
      const before = await db.selectFrom('document').select('id').execute()
      const looked = await standings(db, part)
      expect(await db.selectFrom('document').select('id').execute()).toEqual(before)
      expect(asAdded(looked)).toEqual(await added(db, part))
    }
    const here = {
      ...LINES[5],
      title: 'Ferry still waits',
      outlet: 'The Post',
      date: '2024-03-04',
      text: LONG,
    }
    const there = { ...here, outlet: 'Post', date: '2024-03-05', text: `${LONG} More soon.` }
    const changed = { ...there, text: LONG.slice(0, 1500) }
    for (const [file, line, standing] of [
      ['nexis.jsonl', here, 'new'],
      ['factiva.jsonl', there, 'met'],
      ['feed.jsonl', changed, 'version'],
    ] as const) {
      const looked = await standings(db, [line], file)
      expect(looked.map(({ kind }) => kind)).toEqual([standing])
      expect(asAdded(looked)).toEqual(await added(db, [line], file))
    }
    const [first] = await standings(db, LINES)
    expect(first).toEqual({ kind: 'there', of: { document: 1 } })
    const later = { ...LINES[0], text: `${STORY} The mayor has changed her mind since.`, title: 'Plant goes' }
    expect(await standings(db, [later])).toEqual([{ kind: 'version', of: { document: 1 } }])
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-03-06T12:00:00Z') }
    await withdrawDocument(db, 1, act)
    expect(await standings(db, LINES.slice(0, 2))).toEqual([
      { kind: 'restored', of: { document: 1 } },
      { kind: 'there', of: { document: 1 } },
    ])
  })
})
