import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { readWebannoTsv } from '../../exchange/annotations/testing/read-webanno-tsv.ts'
import { codedDocuments } from '../../exchange/out/coded-document.ts'
import { unpackedParts } from '../../import/zip-parts.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string): string => join(folder, name)

/** Emoji of one and of several code points, letters with combining marks, line ends of two characters, before and in the words. */
const TEXT = [
  'A 🚢 day at the cafe\u0301 by the harbour',
  '',
  '“The toll stays 👩‍👩‍👧 and the cafe\u0301 may open in about 20 days,” said Ola Berg, the mayor.',
  '“We will not\r\npay 🚀 for it,” said Nils A\u030asen of the Ha\u0308ndler Union.',
  'Berg told The Courier that the 🇩🇪 bridge would probably be ready by May 2026.',
  '',
].join('\r\n')

/** What stands in the text, as `role: words`, each once. */
let expected: readonly string[] = []
let text = ''

beforeAll(async () => {
  writeFileSync(place('odd.txt'), TEXT)
  const rules = ['--attributor', 'rules', '--workers', '1']
  expect((await onrecord('add', place('odd.txt'), '--record', place('record'), ...rules)).failed).toBe(false)
  const { db, close } = await openRecord(place('record'))
  const found: string[] = []
  for await (const document of codedDocuments(db, {})) {
    text = document.text
    for (const { content, source, cue, because, hedges, quantities, times, chain } of document.statements) {
      const roles = { content, source, cue, because, hedge: hedges, quantity: quantities, time: times }
      for (const [role, spans] of Object.entries(roles))
        for (const { quote } of spans) found.push(said(role, quote))
      for (const { span } of chain) if (span !== null) found.push(said('chain', span.quote))
    }
  }
  await close()
  expected = once(found)
})

const said = (role: string, words: string): string => `${role}: ${words.replace(/\s+/g, ' ').trim()}`
const once = (all: readonly string[]): readonly string[] => [...new Set(all)].sort()
const inCodePoints = (whole: string, start: number, end: number): string =>
  [...whole].slice(start, end).join('')

async function exported(format: string): Promise<Buffer> {
  const out = place(`out.${format}`)
  const done = await onrecord('export', '--record', place('record'), '--format', format, '--out', out)
  expect(done.failed).toBe(false)
  return readFileSync(out)
}

async function partsOf(format: string): Promise<ReadonlyMap<string, string>> {
  const parts = unpackedParts(await exported(format), () => true)
  if (typeof parts === 'string') throw new Error(parts)
  return new Map(
    [...parts].map(([name, part]) => [name.replace(/^.*\./, ''), Buffer.from(part).toString('utf8')]),
  )
}

test('the text has all that breaks a careless count, and statements behind it', () => {
  expect(text).toMatch(/\r\n/)
  expect(expected.filter((one) => one.startsWith('content: ')).length).toBeGreaterThan(2)
  expect(expected.join('\n')).toMatch(/content: .*👩‍👩‍👧.*cafe\u0301/)
})

const selector = z.array(
  z.object({
    type: z.string(),
    start: z.int().optional(),
    end: z.int().optional(),
    exact: z.string().optional(),
  }),
)
const collection = z.object({
  first: z.object({
    items: z.array(
      z.object({
        target: z.array(z.object({ selector: selector.optional() })),
        body: z.array(z.object({ selector: selector.optional(), 'onrecord:role': z.string().optional() })),
      }),
    ),
  }),
})

test('Web Annotations count code points (TextPositionSelector) and say the words', async () => {
  const { first } = collection.parse(JSON.parse((await exported('webannotation')).toString('utf8')))
  const found = first.items.flatMap(({ target, body }) => {
    const all = [
      ...target.map((one) => ['content', one] as const),
      ...body.map((one) => [one['onrecord:role'], one] as const),
    ]
    return all.flatMap(([role, one]) => {
      const [position, quote] = one.selector ?? []
      if (position === undefined) return []
      const words = inCodePoints(text, position.start ?? -1, position.end ?? -1)
      expect(words).toBe(quote?.exact)
      return said(role ?? '', words)
    })
  })
  expect(once(found)).toEqual(expected)
})

test('brat counts code points; a stretch goes on behind a line end', async () => {
  const parts = await partsOf('brat')
  const [whole = '', ann = ''] = [parts.get('txt'), parts.get('ann')]
  const found = [...ann.matchAll(/^T\d+\t(\S+) ([\d ;]+)\t(.*)$/gm)].map(
    ([, type = '', places = '', words = '']) => {
      const pieces = places.split(';').map((one) => one.split(' ').map(Number))
      expect(pieces.map(([start, end]) => inCodePoints(whole, start ?? -1, end ?? -1)).join(' ')).toBe(words)
      const role = type.toLowerCase()
      return said(ROLES.has(role) ? role : 'content', words)
    },
  )
  expect(once(found)).toEqual(expected)
})
const ROLES = new Set(['source', 'cue', 'because', 'hedge', 'quantity', 'time', 'chain'])

test('WebAnno TSV counts UTF-16 units', async () => {
  const read = readWebannoTsv((await partsOf('webanno')).get('tsv') ?? '')
  const found = read.annotations
    .filter(({ layer }) => layer.endsWith('StatementPart'))
    .map(({ start, end, values }) => said(values.get('role') ?? '', text.slice(start, end)))
  expect(once(found)).toEqual(expected)
})

const structure = z.object({
  '%TYPE': z.string(),
  begin: z.int().optional(),
  end: z.int().optional(),
  role: z.string().optional(),
  sofaString: z.string().optional(),
})

test('UIMA counts UTF-16 units of a text that is as it was', async () => {
  const json: unknown = JSON.parse((await partsOf('uima')).get('json') ?? '')
  const all = z.object({ '%FEATURE_STRUCTURES': z.array(structure) }).parse(json)['%FEATURE_STRUCTURES']
  expect(all[0]?.sofaString).toBe(text)
  const found = all
    .filter((one) => one['%TYPE'].endsWith('StatementPart'))
    .map(({ role = '', begin, end }) => said(role, text.slice(begin, end)))
  expect(once(found)).toEqual(expected)
})

test('doccano counts UTF-16 units of its own text', async () => {
  const line = z.object({ text: z.string(), label: z.array(z.tuple([z.int(), z.int(), z.string()])) })
  const read = line.parse(JSON.parse((await exported('doccano')).toString('utf8')))
  const found = read.label.map(([start, end, label]) =>
    said(label.replace(/:.*/, ''), read.text.slice(start, end)),
  )
  expect(once(found)).toEqual(expected)
})

const region = z.object({
  type: z.string(),
  value: z
    .object({ start: z.int(), end: z.int(), text: z.unknown(), labels: z.array(z.string()).optional() })
    .optional(),
})

test('Label Studio counts code points of its own text', async () => {
  const results = z.array(z.object({ result: z.array(region) }))
  const tasks = z.array(z.object({ data: z.object({ text: z.string() }), predictions: results }))
  const [task] = tasks.parse(JSON.parse((await exported('labelstudio')).toString('utf8')))
  const whole = task?.data.text ?? ''
  const found = (task?.predictions ?? []).flatMap(({ result }) =>
    result.flatMap(({ type, value }) => {
      if (type !== 'labels' || value === undefined) return []
      const words = inCodePoints(whole, value.start, value.end)
      expect(words).toBe(value.text)
      return said(value.labels?.[0] ?? '', words)
    }),
  )
  expect(once(found)).toEqual(expected)
})
