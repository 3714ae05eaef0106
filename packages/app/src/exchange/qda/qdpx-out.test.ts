import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  childOf,
  childrenOf,
  type Element,
  elementsIn,
  lineOf,
  markupTree,
  rawText,
} from '../../import/markup-tree.ts'
import { unpackedParts } from '../../import/zip-parts.ts'
import { type Db, openRecord, type RecordHandle } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { addStatement } from '../../record/statements/check-statements.ts'
import { codedByHand } from '../../record/statements/coded-by-hand.ts'
import { keepSaid } from '../../record/testing/small-record.ts'
import { keepWorkedDebate } from '../../record/testing/worked-debate.ts'
import type { ExportFormat } from '../out/export-format.ts'
import { exportRecord } from '../out/export-record.ts'
import { qdcFormat } from './qdc-format.ts'
import { qdpxFormat } from './qdpx-format.ts'
import { structureFaults } from './testing/structure-faults.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-qdpx-'))
const opened: RecordHandle[] = []
const head = { query: 'everything', layer: 'current', address: '' }
let debate: Db

beforeAll(async () => {
  debate = await newRecord('debate')
  await keepWorkedDebate(debate)
})
afterAll(async () => {
  for (const record of opened) await record.close()
  rmSync(folder, { recursive: true, force: true })
})

async function newRecord(name: string): Promise<Db> {
  const record = await openRecord(join(folder, name), { create: true })
  opened.push(record)
  return record.db
}

let files = 0
async function exported(db: Db, format: ExportFormat, filter = {}) {
  const path = join(folder, `${++files}.${format.ending}`)
  const { losses } = await exportRecord(db, format, path, { filter, head, version: '0.1.0' })
  return { bytes: readFileSync(path), losses }
}

function opening(bytes: Uint8Array): { project: Element; texts: ReadonlyMap<string, string> } {
  const parts = unpackedParts(bytes, () => true)
  if (typeof parts === 'string') throw new Error(parts)
  const texts = new Map([...parts].map(([name, part]) => [name, Buffer.from(part).toString('utf8')]))
  return { project: projectIn(texts.get('project.qde') ?? ''), texts }
}

function projectIn(xml: string): Element {
  const tree = markupTree(xml, 'xml')
  const [project] = 'fault' in tree ? [] : childrenOf(tree)
  if (project === undefined) throw new Error('There is no project.')
  return project
}

const selectionsIn = (element: Element) => [
  ...elementsIn(element, ({ name }) => name === 'plaintextselection'),
]

describe('a project for other tools', () => {
  test('is as the schema has it, and its GUIDs lead somewhere', async () => {
    const { project } = opening((await exported(debate, qdpxFormat)).bytes)
    expect(structureFaults(project)).toEqual([])
    expect(selectionsIn(project)).not.toHaveLength(0)
  })

  test('is the same bytes for the same record', async () => {
    const [one, two] = [await exported(debate, qdpxFormat), await exported(debate, qdpxFormat)]
    expect(one.bytes.equals(two.bytes)).toBe(true)
  })

  test('names its selections by the words that stand there, in code points', async () => {
    const { project, texts } = opening((await exported(debate, qdpxFormat)).bytes)
    const [sources] = childrenOf(project, 'sources')
    for (const source of childrenOf(sources, 'textsource')) {
      const path = source.attributes.plaintextpath?.replace('internal://', 'sources/') ?? ''
      const signs = [...(texts.get(path) ?? '')]
      for (const { attributes } of childrenOf(source, 'plaintextselection')) {
        const words = signs.slice(Number(attributes.startposition), Number(attributes.endposition)).join('')
        expect(words.replace(/\s+/g, ' ')).toContain(attributes.name?.replace(/…$/, '') ?? 'nothing')
      }
    }
  })

  test('has one code a name, since QualCoder keeps one', async () => {
    const { project } = opening((await exported(debate, qdpxFormat)).bytes)
    const xml = childOf(project, 'codebook')
    const names: string[] = []
    const walk = (element: Element | undefined): void => {
      for (const code of childrenOf(element, 'code')) {
        names.push(code.attributes.name ?? '')
        walk(code)
      }
    }
    walk(childOf(xml, 'codes'))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('The Lindmoor reactor should run for five more years: against')
  })

  test('keeps the texts with LF and without a byte order mark', async () => {
    const { texts } = opening((await exported(debate, qdpxFormat)).bytes)
    for (const text of texts.values()) expect(text).not.toMatch(/^\ufeff|\r/)
    expect(
      [...texts.keys()]
        .filter((name) => name !== 'project.qde')
        .every((name) => /^sources\/[\da-f-]{36}\.txt$/.test(name)),
    ).toBe(true)
  })

  test('calls no source by a path, and the same title comes back', async () => {
    const { project } = opening((await exported(debate, qdpxFormat)).bytes)
    const sources = childrenOf(childOf(project, 'sources'))
    expect(sources.map(({ attributes }) => attributes.name ?? '/').join('')).not.toMatch(/[/\\]/)
    expect(sources.map((source) => rawText(childOf(source, 'description') ?? source))).toContain(
      '[Onrecord]\ntitle: Óland asks for five more years & <b>more fuel</b>',
    )
  })

  test('says what it has no place for', async () => {
    const { losses } = await exported(debate, qdpxFormat)
    expect(losses.map(({ what }) => what)).toContain('figures (the description tells them in words)')
  })

  test('a codebook alone is the same codes', async () => {
    const { bytes } = await exported(debate, qdcFormat)
    const book = projectIn(bytes.toString('utf8'))
    expect(book.name).toBe('codebook')
    expect(book.attributes.xmlns).toBe('urn:QDA-XML:codebook:1.0')
    expect(structureFaults(book)).toEqual([])
  })
})

describe('places in a project', () => {
  test('count an emoji, a combining mark and a line end of two characters as one sign each', async () => {
    const db = await newRecord('signs')
    const act = { coder: await personCoder(db, 'Ida'), at: new Date('2026-03-04T10:00:00Z') }
    const said = [{ who: 'Ada Ross', words: '🚢🚢 “cafe\u0301 first”\r\n\r\nand second' }]
    const document = await keepSaid(db, {}, said, act)
    const { versionId, text } = await db
      .selectFrom('document as d')
      .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
      .where('d.id', '=', document)
      .select(['d.versionId', 'v.text'])
      .executeTakeFirstOrThrow()
    const start = text.indexOf('second')
    const content = [{ start, end: start + 6, quote: 'second' }]
    await addStatement(db, versionId, codedByHand({ type: 'assertion', content }), act)
    const { project, texts } = opening((await exported(db, qdpxFormat, { layer: 'checked' })).bytes)
    const [selection] = selectionsIn(project)
    const [, words = ''] = [...texts].find(([name]) => name.startsWith('sources/')) ?? []
    expect(selection?.attributes.startposition).toBe(
      String([...text.slice(0, start).replaceAll('\r\n', '\n')].length),
    )
    expect([...words].slice(Number(selection?.attributes.startposition)).join('')).toMatch(/^second/)
    expect(lineOf(childrenOf(childOf(project, 'users'))[0])).toBeUndefined()
    expect(childrenOf(childOf(project, 'users')).map(({ attributes }) => attributes.name)).toEqual(['Ida'])
  })
})
