import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zip } from '../../../import/testing/zip.ts'
import { listConcepts } from '../../../record/codebooks/concepts.ts'
import { type Db, openRecord, type RecordHandle } from '../../../record/engine/open-record.ts'
import { personCoder } from '../../../record/history/coders.ts'
import { undo } from '../../../record/history/history.ts'
import { correctStatement } from '../../../record/statements/check-statements.ts'
import { eachAsRead } from '../../../record/statements/statements.ts'
import { verify } from '../../../record/verify/verify.ts'
import { importFormatOf } from '../../in/formats.ts'
import { importFile } from '../../in/import-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-qdpx-in-'))
const opened: RecordHandle[] = []
afterAll(async () => {
  for (const record of opened) await record.close()
  rmSync(folder, { recursive: true, force: true })
})

let records = 0
async function newRecord(): Promise<Db> {
  const record = await openRecord(join(folder, `record-${++records}`), { create: true })
  opened.push(record)
  return record.db
}

async function brought(db: Db, path: string) {
  const format = await importFormatOf(path)
  if (format === null) throw new Error('There is no such format.')
  const act = { coder: await personCoder(db, 'Importer'), at: new Date('2026-05-01T12:00:00Z') }
  return importFile(db, format, path, act)
}

const IDA = '11111111-1111-4111-8111-111111111111'
const TOLL = '22222222-2222-4222-8222-222222222222'
const KEEP = '33333333-3333-4333-8333-333333333333'
const SOURCE = '44444444-4444-4444-8444-444444444444'
const NOTE = '77777777-7777-4777-8777-777777777777'

const TEXT = 'Harbour notes\n\nThe board will keep the toll, it said.\nSecond line.\n'

const CODES = `<CodeBook><Codes><Code guid="${TOLL}" name="Toll" isCodable="false"><Code guid="{${KEEP.toUpperCase()}}" name="Keep it" isCodable="true" color="#FF0000"><Description>keep the toll</Description></Code></Code></Codes></CodeBook>`

const selected = (start: number, end: number, inside = '', name = '') =>
  `<PlainTextSelection guid="${crypto.randomUUID()}" name="${name}" startPosition="${start}" endPosition="${end}" creatingUser="${IDA.toUpperCase()}">${inside}<Coding guid="${crypto.randomUUID()}" creatingUser="${IDA}" creationDateTime="2026-03-04T10:01:00Z"><CodeRef targetGUID="${KEEP}"/></Coding></PlainTextSelection>`

const sourceOf = (selections: string, more = `plainTextPath="internal://${SOURCE}.txt"`) =>
  `<TextSource guid="${SOURCE}" name="Harbour" ${more}>${selections}</TextSource>`

const projectOf = (sources: string, rest = '', namespace = 'urn:QDA-XML:project:1.0') =>
  `<?xml version="1.0" encoding="utf-8"?><Project name="tolls" origin="a test" xmlns="${namespace}"><Users><User guid="${IDA}" name="Ida"/></Users>${CODES}<Sources>${sources}</Sources>${rest}</Project>`

let files = 0
function fileOf(parts: Readonly<Record<string, string | Uint8Array>>, ending = 'qdpx'): string {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, zip(parts))
  return path
}

const packed = (xml: string, text: string | null = TEXT, name = `sources/${SOURCE}.txt`) =>
  fileOf({ 'project.qde': xml, ...(text === null ? {} : { [name]: text }) })

async function statementsIn(db: Db) {
  const all = []
  for await (const one of eachAsRead(db)) all.push(one)
  return all
}

describe('a project', () => {
  test('becomes articles with what people coded in them, and its codes concepts below one another', async () => {
    const db = await newRecord()
    const done = await brought(db, packed(projectOf(sourceOf(selected(25, 43, '', 'will keep the toll')))))
    expect(done).toMatchObject({ documents: 1, statements: 1, problems: [] })
    const [statement] = await statementsIn(db)
    expect(statement).toMatchObject({
      content: [{ start: 25, end: 43, quote: 'will keep the toll' }],
      ...{ type: 'assertion', concept: 'Toll.Keep-it', stance: null, speaker: null },
      ...{ layer: 'checked', verdict: 'added', coder: { by: 'person', name: 'Ida' } },
      document: { title: 'Harbour' },
    })
    const concepts = await listConcepts(db)
    expect(
      concepts.map(({ key, label, colour, definition, attributes }) => [
        key,
        label,
        colour,
        definition,
        attributes,
      ]),
    ).toEqual([
      ['Toll', 'Toll', null, null, { guid: TOLL, codable: 'no' }],
      ['Toll.Keep-it', 'Keep it', '#FF0000', 'keep the toll', { guid: KEEP, parent: 'Toll' }],
    ])
    expect(await verify(db)).toEqual([])
  })

  test('again changes nothing, is undone in one step, and comes back', async () => {
    const db = await newRecord()
    const path = packed(projectOf(sourceOf(selected(25, 43) + selected(25, 43))))
    const first = await brought(db, path)
    expect(first.statements).toBe(2)
    expect(await brought(db, path)).toMatchObject({ documents: 0, statements: 0, history: null })
    const act = { coder: await personCoder(db, 'Importer'), at: new Date('2026-05-02T12:00:00Z') }
    await undo(db, first.history ?? 0, act)
    expect(await statementsIn(db)).toEqual([])
    expect(await brought(db, path)).not.toMatchObject({ history: null })
    expect(await statementsIn(db)).toHaveLength(2)
  })

  test('does not bring back what somebody corrected since', async () => {
    const db = await newRecord()
    const path = packed(projectOf(sourceOf(selected(25, 43))))
    await brought(db, path)
    const [one] = await statementsIn(db)
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2026-05-02T12:00:00Z') }
    await correctStatement(db, one?.id ?? 0, { stance: 1 }, act)
    expect(await brought(db, path)).toMatchObject({ statements: 0, history: null })
    expect((await statementsIn(db)).map(({ stance }) => stance)).toEqual([1])
  })

  test('is read whatever the case of its folders and the shape of its paths and namespaces', async () => {
    const db = await newRecord()
    const old = projectOf(
      sourceOf(selected(25, 43), `plainTextPath="${SOURCE.toUpperCase()}.TXT"`),
      '',
      'urn:QDA-XML:project:0:10',
    )
    expect(await brought(db, packed(old, `\ufeff${TEXT}`, `Sources/${SOURCE}.txt`))).toMatchObject({
      statements: 1,
      problems: [],
    })
    const inside = projectOf(sourceOf(`<PlainTextContent>${TEXT}x</PlainTextContent>${selected(25, 43)}`, ''))
    expect(await brought(db, packed(inside, null))).toMatchObject({ statements: 1, problems: [] })
  })

  test('keeps memos and notes on words as the variable note, and tells what it has no place for', async () => {
    const db = await newRecord()
    const note = `<Description>look again</Description>`
    const rest = `<Notes><Note guid="${NOTE}" name="a thought"><PlainTextContent>of a morning</PlainTextContent></Note></Notes><Sets><Set guid="${crypto.randomUUID()}" name="s"/></Sets>`
    const memo = `<PlainTextSelection guid="${crypto.randomUUID()}" startPosition="0" endPosition="7"><Description>only a memo</Description></PlainTextSelection>`
    const hung = selected(25, 43, note)
      .replace('</CodeRef>', '')
      .replace('</Coding>', `<NoteRef targetGUID="${NOTE}"/></Coding>`)
    const done = await brought(db, packed(projectOf(sourceOf(memo + hung), rest)))
    expect((await statementsIn(db)).map(({ variables }) => variables)).toEqual([
      { note: 'look again\nof a morning' },
    ])
    expect(done.losses.map(({ what, thing }) => `${what} of a ${thing}`)).toEqual([
      'sets of a codebook',
      'memos on words that have no code of a document',
      'the time of the coding of a statement',
    ])
  })
})

describe('what cannot be used is said in a line, and the rest goes in', () => {
  let spare: Db
  beforeAll(async () => {
    spare = await newRecord()
  })

  const lines = (done: Awaited<ReturnType<typeof brought>>) =>
    done.problems.map(({ where, what }) => `${where.replace(/^.*\//, '')}: ${what}`)

  test('a source that is missing, outside, or no text', async () => {
    const db = await newRecord()
    const other = (path: string, name: string) =>
      `<TextSource guid="${crypto.randomUUID()}" name="${name}" plainTextPath="${path}">${selected(0, 3)}</TextSource>`
    const sources = [
      sourceOf(selected(25, 43)),
      other('internal://gone.txt', 'gone'),
      other('internal://../../../etc/passwd', 'slip'),
      other('absolute:///etc/passwd', 'far'),
      `<PDFSource guid="${crypto.randomUUID()}" name="a.pdf" path="internal://a.pdf"/>`,
      `<AudioSource guid="${crypto.randomUUID()}" name="talk" path="internal://a.m4a"/>`,
    ]
    const done = await brought(db, packed(projectOf(sources.join(''))))
    expect(done).toMatchObject({ documents: 1, statements: 1 })
    const own = `${files}.qdpx`
    expect(lines(done)).toEqual([
      `${own}: "gone": It has its text in sources/gone.txt, which is not in the file, and is left out.`,
      expect.stringMatching(
        /"slip": It has its text in sources\/.*passwd, which is not in the file, and is left out\.$|passwd/,
      ),
      expect.stringContaining('It has its text outside of the project'),
      expect.stringContaining('The PDF without its text "a.pdf" is no text'),
      expect.stringContaining('The audio "talk" is no text'),
    ])
  })

  test('a selection beyond the text, of nothing, or of other words', async () => {
    const db = await newRecord()
    const done = await brought(
      db,
      packed(
        projectOf(
          sourceOf(
            selected(25, 43) + selected(30, 900) + selected(4, 4) + selected(0, 5, '', 'keep the toll'),
          ),
        ),
      ),
    )
    expect(done.statements).toBe(1)
    expect(lines(done).map((line) => line.replace(/^.*"Harbour": /, ''))).toEqual([
      'The selection from 30 to 900 ends at 900, and its text has 67 characters; it is left out.',
      'The selection from 4 to 4 goes from 4 to 4, which is nothing; it is left out.',
      'The selection from 0 to 5 is called "keep the toll", which stands elsewhere in its text; it is left out.',
    ])
  })

  test.each([
    [
      'is cut short',
      () => Buffer.from(zip({ 'project.qde': projectOf(''), 'a.txt': 'a'.repeat(500) })).subarray(0, 300),
      'is cut short or damaged',
    ],
    ['is a text', () => Buffer.from('Harbour notes'), 'it is not packed as a zip'],
    ['is empty', () => Buffer.alloc(0), 'it is not packed as a zip'],
    ['holds no project', () => zip({ 'a.txt': 'a' }), 'holds no project.qde'],
    ['is of something else', () => zip({ 'project.qde': '<html/>' }), 'is no REFI-QDA project'],
    ['ends within its XML', () => zip({ 'project.qde': projectOf('').slice(0, 300) }), 'ends in the middle'],
    [
      'defines entities',
      () =>
        zip({ 'project.qde': projectOf('').replace('?>', '?><!DOCTYPE Project [<!ENTITY a "toll toll">]>') }),
      'defines entities of its own, which are not expanded',
    ],
  ])('a file that %s is refused', async (_, bytes, what) => {
    const path = join(folder, `${++files}.qdpx`)
    writeFileSync(path, bytes())
    await expect(brought(spare, path)).rejects.toThrow(what)
    await expect(brought(spare, path)).rejects.not.toThrow('\n')
  })

  test('a file that is not there, and a folder', async () => {
    await expect(brought(spare, join(folder, 'none.qdpx'))).rejects.toThrow('There is no file')
    await expect(brought(spare, `${folder}/x/../.qdc`)).rejects.toThrow()
  })
})

test('a codebook alone becomes concepts', async () => {
  const db = await newRecord()
  const path = join(folder, 'harbour.qdc')
  writeFileSync(
    path,
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x">${CODES.slice(10, -11)}<Sets/></CodeBook>`,
  )
  expect(await brought(db, path)).toMatchObject({ documents: 0, statements: 0, problems: [] })
  expect((await listConcepts(db)).map(({ key }) => key)).toEqual(['Toll', 'Toll.Keep-it'])
  expect(await brought(db, path)).toMatchObject({ history: null })
})

const SHARED = resolve(import.meta.dirname, '../../../../../../../shared/data/formats')
describe.skipIf(!existsSync(SHARED))('four ways of counting (not run without the shared data)', () => {
  test.each(['refi-lf', 'refi-crlf-counted', 'refi-crlf-as-one', 'refi-utf16'])(
    '%s is one article with one statement',
    async (name) => {
      const db = await newRecord()
      const done = await brought(db, join(SHARED, `${name}.qdpx`))
      expect(done).toMatchObject({ documents: 1, statements: 1, problems: [] })
      expect(
        (await statementsIn(db)).map(({ content, concept }) => [concept, content.map(({ quote }) => quote)]),
      ).toEqual([['Toll.Keep', ['will keep the toll']]])
    },
  )
})
