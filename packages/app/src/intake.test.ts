import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Codebook, EMPTY_CODEBOOK } from '@onrecord/reader'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCodebook } from './codebook/codebook-file.ts'
import { generatedArticle, generatedLines } from './intake/testing/generated-articles.ts'
import { ruleReader } from './intake/testing/rule-reader.ts'
import { type IntakeEvent, type IntakeOptions, intake } from './intake.ts'
import type { ArticleReader } from './reading/article-reader.ts'
import { spreadReader } from './reading/spread-reader.ts'
import { documentById, listDocuments } from './record/documents/documents.ts'
import { editDocument } from './record/documents/edit-documents.ts'
import { versionChanges } from './record/documents/version-changes.ts'
import type { Db } from './record/engine/open-record.ts'
import { personCoder } from './record/history/coders.ts'
import { acceptStatement } from './record/statements/check-statements.ts'
import { eachStatement, listStatements, type RecordedStatement } from './record/statements/statements.ts'
import { onBothEngines } from './record/testing/engines.ts'
import { verify } from './record/verify/verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-intake-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let codebook: Codebook = EMPTY_CODEBOOK
/** With one thread and with three, which both databases wait for once. */
let spread: readonly ArticleReader[] = []
beforeAll(async () => {
  codebook = (await loadCodebook('carbon-tax')).codebook ?? EMPTY_CODEBOOK
  spread = [1, 3].map((workers) => spreadReader({ codebook, workers, readHereFirst: 2 }))
})
afterAll(async () => {
  for (const reader of spread) await reader.close()
})

/** Writes files and gives the folder they are in. */
function files(name: string, contents: Readonly<Record<string, string>>): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  for (const [file, content] of Object.entries(contents)) writeFileSync(join(place, file), content)
  return place
}

async function add(db: Db, source: string, options: Partial<IntakeOptions> = {}): Promise<IntakeEvent[]> {
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-03-01T12:00:00Z') }
  const events: IntakeEvent[] = []
  for await (const event of intake(db, [source], {
    reader: ruleReader(codebook),
    codebook,
    act,
    ...options,
  })) {
    events.push(event)
  }
  return events
}

async function readings(db: Db): Promise<number> {
  return (await db.selectFrom('reading').select('id').execute()).length
}

function problems(events: readonly IntakeEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'problem' ? event.problem.what : []))
}

function outcomes(events: readonly IntakeEvent[]): string[] {
  return events.map((event) => (event.kind === 'kept' ? event.kept.outcome : event.problem.what))
}

/** Letters that do not pack: an index takes names of 2,704 bytes once they are packed. */
function scrambledLetters(count: number): string {
  let seed = 1
  return Array.from({ length: count }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return String.fromCharCode(97 + (Math.floor(seed / 65536) % 26))
  }).join('')
}

const lastLine = (count: number): string => `${generatedLines(count).split('\n')[count - 1]}\n`

onBothEngines('intake', ({ open }) => {
  test('keeps every statement field for field as the reader made it, with its words in the text', async () => {
    const { db } = await open()
    const article = generatedArticle(7)
    await add(db, files('fields', { '7.jsonl': JSON.stringify(article) }))
    const document = await documentById(db, 1)
    expect(document).toMatchObject({
      title: article.title,
      outlet: article.outlet,
      date: article.date,
      language: 'en',
    })
    expect(document?.text).toBe(article.text)
    const expected = (await ruleReader(codebook).read(article)).statements
    expect(expected.length).toBeGreaterThan(3)
    expect(document?.statementList.map(asRead)).toEqual(expected)
  })

  test('takes the same text once, whatever its name, quotation marks and line ends', async () => {
    const { db } = await open()
    const text =
      'The minister said “we will pay the refund” on Monday.\nThe unions said they would wait for the money.'
    const place = files('same', {
      'a.txt': text,
      'b.txt': text,
      'c.txt': text.replace(/[“”]/g, '"').replace('\n', '\r\n'),
    })
    expect(outcomes(await add(db, place))).toEqual(['added', 'known', 'known'])
    expect((await listDocuments(db)).total).toBe(1)
  })

  test('takes a text that a file repeats beside others as keeping one by one does', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => ({
      text: `Anna Berg said ${at % 10 === 3 ? `report ${at}` : 'the refund'} would be paid before the autumn.`,
      outlet: 'Ledger',
      ...(at % 7 === 0 ? { title: `Report ${at % 3}`, url: `https://ledger.example/${at % 4}` } : {}),
    }))
    const place = files('repeated', { 'a.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') })
    const kept = await Promise.all(
      [32, 1].map(async (partSize) => {
        const { db } = await open()
        const events = await add(db, place, { partSize })
        expect(await verify(db)).toEqual([])
        return { events: outcomes(events), ...(await everything(db)) }
      }),
    )
    expect(kept[0]).toEqual(kept[1])
    expect(kept[0]?.events.filter((outcome) => outcome === 'known').length).toBeGreaterThan(60)
    expect(kept[0]?.events.filter((outcome) => outcome === 'added')).toHaveLength(10)
  })

  test('changes nothing when the same is added again', async () => {
    const { db } = await open()
    const place = files('again', { 'ten.jsonl': generatedLines(10) })
    await add(db, place)
    const before = await everything(db)
    expect(new Set(outcomes(await add(db, place)))).toEqual(new Set(['known']))
    expect(
      new Set(outcomes(await add(db, place, { codebook: EMPTY_CODEBOOK, reader: ruleReader() }))),
    ).toEqual(new Set(['known']))
    expect((await everything(db)).statements).toEqual(before.statements)
    expect((await everything(db)).history.filter((action) => action === 'added document')).toHaveLength(10)
  })

  test('keeps a new text at a known address as a new version, and the old one with its statements', async () => {
    const { db } = await open()
    const at = (text: string, title = 'Tax') =>
      JSON.stringify({ text, url: 'https://ledger.example/tax', title })
    const first =
      'The minister said the tax would rise in June. The unions said they would wait for the vote.'
    const second =
      'The minister said the tax would fall in June. The unions said they would not wait for the vote.'
    await add(db, files('first', { 'a.jsonl': at(first) }))
    const old = await listStatements(db)
    const events = await add(db, files('second', { 'a.jsonl': at(second, 'Tax to fall') }))
    expect(outcomes(events)).toEqual(['new-version'])
    expect(events.map((event) => (event.kind === 'kept' ? event.kept.changed : null))).toEqual([
      { number: 2, added: 2, removed: 1, title: { kept: 'Tax', said: 'Tax to fall' }, date: null },
    ])
    const { pieces } = await versionChanges(db, 1, 2)
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      'rise',
      'fall',
      'not ',
    ])
    await expect(versionChanges(db, 1, 1)).rejects.toThrow(
      /^Document 1 has no version 1 that came after another\./,
    )
    const document = await documentById(db, 1)
    expect(document?.versions.map((version) => version.number)).toEqual([1, 2])
    expect(document?.text).toBe(second)
    expect(document?.statementList.map((statement) => statement.document.versionId)).not.toContain(1)
    const kept = await db.selectFrom('statement').select('id').where('versionId', '=', 1).execute()
    expect(kept).toHaveLength(old.total)
    // The old text once more is nothing new: it must not come back over the newer one.
    expect(outcomes(await add(db, files('first', { 'a.jsonl': at(first) })))).toEqual(['known'])
    expect((await documentById(db, 1))?.text).toBe(second)
  })

  test('takes articles of one run for others where only their address is the same, and says so', async () => {
    const { db } = await open()
    const page = { url: 'https://ledger.example/today', title: 'Tax', date: '2024-03-01' }
    const text = 'The minister said the tax would rise in June. The unions said they would wait for the vote.'
    const rows = [
      { ...page, text },
      { ...page, title: 'Rail', text: 'The rail operator said the line would stay closed until the autumn.' },
      { ...page, date: '2024-03-02', text: `${text} The vote was put off, the speaker said.` },
      { ...page, text: 'Fishermen said that they had asked the ministry for a quota twice as large.' },
      { ...page, text: `${text} The chancellor said nothing.` },
    ]
    const events = await add(
      db,
      files('one-address', { 'a.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }),
    )
    expect(events.flatMap((event) => (event.kind === 'kept' ? event.kept.outcome : []))).toEqual([
      ...['added', 'added', 'added', 'added', 'new-version'],
    ])
    expect(problems(events)).toEqual(
      ['title', 'date', 'text'].map(
        (by) => `It has the address of document 1 and another ${by}, so it is a document of its own.`,
      ),
    )
    expect((await listDocuments(db)).total).toBe(4)
  })

  test('takes the article of another archive for the document that it is, met in both places, and says so', async () => {
    const { db } = await open()
    const words = (from: number) =>
      Array.from(
        { length: 60 },
        (_, at) =>
          `Point ${from + at} of the plan was read out in the ${at % 2 === 0 ? 'upper' : 'lower'} hall.`,
      )
    const text = ['The minister said the tax would rise in June.', ...words(1)].join('\n\n')
    const nexis = `
                            1 of 1 DOCUMENTS

                            The Ledger (London)

                            March 2, 2024 Saturday

Tax to rise in June; Unions wait

BYLINE: Ada Ross

SECTION: NEWS; Pg. 4

LENGTH: 700 words

${text}

LOAD-DATE: March 3, 2024
`
    const page = {
      url: 'https://ledger.example/tax',
      title: 'Tax to rise in June',
      outlet: 'Ledger',
      date: '2024-03-01',
    }
    const later = text.replace(words(1).slice(0, 20).join('\n\n'), 'The unions said they would wait.')
    await add(db, files('met-nexis', { 'nexis.txt': nexis }))
    const web = await add(
      db,
      files('met-web', { 'a.jsonl': JSON.stringify({ ...page, text: `${text} More soon.` }) }),
    )
    const changed = await add(
      db,
      files('met-feed', { 'b.jsonl': JSON.stringify({ ...page, url: '', text: later }) }),
    )
    const other = await add(
      db,
      files('met-other', {
        'c.jsonl': JSON.stringify({ ...page, title: 'Letters', url: '', text: words(900).join(' ') }),
      }),
    )
    const outcomes = [web, changed, other].map((events) =>
      events.flatMap((event) => (event.kind === 'kept' ? event.kept.outcome : [])),
    )
    expect(outcomes).toEqual([['known'], ['new-version'], ['added']])
    expect([...problems(web), ...problems(changed), ...problems(other)]).toEqual([
      expect.stringMatching(/^It is document 1, which came from .*nexis\.txt, in nearly the same words/),
      expect.stringMatching(/^It is document 1, which came from .*nexis\.txt, in other words/),
    ])
    expect(await documentById(db, 1)).toMatchObject({
      title: 'Tax to rise in June; Unions wait',
      author: 'Ada Ross',
      section: 'NEWS',
      page: '4',
      versions: [{ number: 1 }, { number: 2 }],
      provenance: [{ url: 'https://ledger.example/tax', outlet: 'Ledger' }, { url: null }],
    })
  })

  test('takes no word that is no web address for one', async () => {
    const { db } = await open()
    const rows = ['n/a', 'n/a', 'LN-5ABC', 'LN-5ABC'].map((url, at) =>
      JSON.stringify({ url, title: `Tax ${at}`, text: `The minister said ${at} taxes would rise in June.` }),
    )
    const events = await add(db, files('no-address', { 'a.jsonl': rows.join('\n') }))
    expect(outcomes(events)).toEqual(Array(4).fill('added'))
    const urls = await db.selectFrom('document').select('url').orderBy('id').execute()
    expect(urls.map(({ url }) => url)).toEqual([null, null, 'LN-5ABC', 'LN-5ABC'])
  })

  test('reads a text again for another codebook, and what is proposed unchanged keeps its id', async () => {
    const { db } = await open()
    const place = files('codebooks', { 'a.jsonl': generatedLines(3) })
    await add(db, place)
    const before = await db.selectFrom('statement').select('id').orderBy('id').execute()
    const other = { ...codebook, version: '99' }
    expect(outcomes(await add(db, place, { codebook: other }))).toEqual([
      'read-again',
      'read-again',
      'read-again',
    ])
    expect(await readings(db)).toBe(6)
    expect((await listStatements(db)).total).toBe(before.length)
    expect(await db.selectFrom('statement').select('id').orderBy('id').execute()).toEqual(before)
  })

  test('reads a text again in the words that the record has, and on its day, when it comes with other signs', async () => {
    const { db } = await open()
    const spaced =
      'The minister   said “the  carbon tax will rise today”.\r\n\r\n\r\nAda Ross said  nothing will change.'
    const plain = 'The minister said "the carbon tax will rise today".\n\nAda Ross said nothing will change.'
    const ways = { 'a.jsonl': JSON.stringify({ text: spaced, date: '2024-02-01', outlet: 'The Post' }) }
    await add(db, files('spaced', ways), { codebook: EMPTY_CODEBOOK, reader: ruleReader() })
    const again = await add(db, files('plain', { 'b.jsonl': JSON.stringify({ text: plain }) }))
    expect(again).toMatchObject([{ kind: 'kept', kept: { document: 1, outcome: 'read-again' } }])
    const text = (await documentById(db, 1))?.text ?? ''
    expect(text).toContain('the  carbon tax')
    const { items } = await listStatements(db)
    expect(items).toHaveLength(2)
    for (const { content } of items)
      for (const { start, end, quote } of content) expect(text.slice(start, end)).toBe(quote)
    expect(items.flatMap(({ times }) => times.map(({ from }) => from))).toContain('2024-02-01')
    expect(await verify(db)).toEqual([])
  })

  test('does not read what another reader has read until it is told to read again', async () => {
    const { db } = await open()
    const place = files('readers', { 'a.jsonl': generatedLines(3) })
    await add(db, place)
    const { total } = await listStatements(db)
    const retrained = { ...ruleReader(codebook), version: '0.1.0+r11111111.m22222222' }
    const widened = { ...ruleReader(codebook), settings: { attributor: 'rules', scope: 'all' } }
    for (const reader of [retrained, widened])
      expect(outcomes(await add(db, place, { reader }))).toEqual(Array(3).fill('read-by-another'))
    expect(await readings(db)).toBe(3)
    expect(outcomes(await add(db, place, { again: true }))).toEqual(Array(3).fill('known'))
    expect(outcomes(await add(db, place, { reader: retrained, again: true }))).toEqual(
      Array(3).fill('read-again'),
    )
    expect(await readings(db)).toBe(6)
    expect((await listStatements(db)).total).toBe(total)
    expect(outcomes(await add(db, place, { reader: retrained }))).toEqual(Array(3).fill('known'))
  })

  test('leaves what people have checked as it is, whichever reader is told to read again', async () => {
    const { db } = await open()
    const place = files('checked', { 'a.jsonl': generatedLines(2) })
    await add(db, place)
    const [first] = (await listStatements(db)).items
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-03-02T12:00:00Z') }
    await acceptStatement(db, first?.id ?? 0, act)
    const before = await listStatements(db, { layer: 'checked' })
    const standing = (await listStatements(db)).items.map(({ id }) => id)
    const reader = { ...ruleReader(codebook), version: 'another' }
    const seen = outcomes(await add(db, place, { reader, again: true }))
    expect(seen).toEqual(['read-again', 'read-again'])
    expect(await listStatements(db, { layer: 'checked' })).toEqual(before)
    expect((await listStatements(db)).items.map(({ id }) => id)).toEqual(standing)
  })

  test('without a codebook, reads again only what was read without one', async () => {
    const { db } = await open()
    const place = files('bare', { 'a.jsonl': generatedLines(2) })
    const bare = { codebook: EMPTY_CODEBOOK, reader: ruleReader() }
    const other = { ...bare, reader: { ...ruleReader(), version: 'another' } }
    await add(db, place, bare)
    expect(outcomes(await add(db, place, other))).toEqual(['read-by-another', 'read-by-another'])
    await add(db, place)
    expect(outcomes(await add(db, place, { ...other, again: true }))).toEqual(['known', 'known'])
  })

  test('keeps a text in another language unread and says why', async () => {
    const { db } = await open()
    const german =
      'Der Minister sagte am Montag, die Steuer werde nicht steigen. Die Opposition warnte vor den Folgen für die Haushalte.'
    const [event] = await add(db, files('german', { 'steuer.txt': german }))
    expect(event).toMatchObject({ kind: 'kept', article: { unreadBecause: 'The text is not in English.' } })
    expect((await listDocuments(db)).items[0]).toMatchObject({
      language: 'de',
      statements: 0,
      unreadBecause: 'The text is not in English.',
    })
    expect(outcomes(await add(db, join(folder, 'german')))).toEqual(['known'])
  })

  test('keeps what said the day and the days that it can be, until a person says it', async () => {
    const { db } = await open()
    const line = { text: 'The mayor said the tax would stay, she told the council.', date: 'July 2023' }
    await add(db, files('month', { 'a.jsonl': JSON.stringify(line) }))
    const [found] = (await listDocuments(db)).items
    expect(found).toMatchObject({
      date: null,
      datedBy: 'field',
      earliest: '2023-07-01',
      latest: '2023-07-31',
    })
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-03-02T12:00:00Z') }
    await editDocument(db, found?.id ?? 0, { date: '2023-07-12' }, act)
    expect((await listDocuments(db)).items[0]).toMatchObject({
      ...{ date: '2023-07-12', datedBy: 'person', earliest: null, latest: null },
    })
  })

  test('goes on after what cannot be used, and names each of them', async () => {
    const { db } = await open()
    const lines = `${generatedLines(1)}{"text": broken\n${lastLine(2)}`
    const events = await add(
      db,
      files('odd', {
        'a.jsonl': lines,
        'empty.txt': '',
        'b.txt': 'The mayor said the bridge would open in May, she told the council.',
      }),
    )
    expect(events.filter((event) => event.kind === 'kept')).toHaveLength(3)
    expect(events.filter((event) => event.kind === 'problem')).toHaveLength(2)
    expect(events).toContainEqual({ kind: 'problem', problem: expect.objectContaining({ line: 2 }) })
  })

  test('keeps an article in which a name has no end', async () => {
    const { db } = await open()
    const endlessName = `A${scrambledLetters(9000)}`
    const endless = `${JSON.stringify({ text: `Mr ${endlessName} said that the tax was wrong.` })}\n`
    const events = await add(db, files('endless', { 'a.jsonl': generatedLines(1) + endless + lastLine(2) }))
    expect(outcomes(events)).toEqual(['added', 'added', 'added'])
    expect(outcomes(await add(db, join(folder, 'endless')))).toEqual(['known', 'known', 'known'])
  })

  test('keeps an article out that the reader fails on, so that adding it again reads it', async () => {
    const { db } = await open()
    const place = files('fails', { 'three.jsonl': generatedLines(3) })
    const good = ruleReader(codebook)
    const failing = {
      ...good,
      read: async (article: Parameters<typeof good.read>[0]) => {
        if (article.title === 'Report 1 on the levy') throw new Error('out of patience')
        return good.read(article)
      },
    }
    const said = outcomes(await add(db, place, { reader: failing }))
    expect(said.sort()).toEqual(['It could not be read: out of patience.', 'added', 'added'])
    expect(outcomes(await add(db, place))).toEqual(['known', 'added', 'known'])
  })

  test('rejects a proposal whose words are not in the text or whose concept nobody defined', async () => {
    const { db } = await open()
    const good = ruleReader(codebook)
    const inventing = {
      ...good,
      read: async (article: Parameters<typeof good.read>[0]) => {
        const { statements, ...read } = await good.read(article)
        const [one, two, ...rest] = statements
        const invented = { ...one!, content: [{ start: 0, end: 5, quote: 'Never' }] }
        return { ...read, statements: [invented, { ...two!, concept: 'C99', stance: 1 as const }, ...rest] }
      },
    }
    const [event] = await add(db, files('invented', { 'a.jsonl': JSON.stringify(generatedArticle(3)) }), {
      reader: inventing,
    })
    const { statements } = await good.read(generatedArticle(3))
    expect(event).toMatchObject({ kept: { statements: statements.length - 2 } })
    expect(event?.kind === 'kept' && event.article.problems.map((problem) => problem.what)).toEqual([
      'A proposal was rejected: at 0 the text does not say "Never".',
      'A proposal was rejected: the codebook has no concept "C99".',
    ])
  })

  test('groups copies of one report and leaves other reports alone', async () => {
    const { db } = await open()
    const wire = generatedArticle(1, 30)
    const copy = { ...wire, id: 'copy', title: 'The same', text: `CAPITAL CITY (Wire) - ${wire.text}` }
    const late = {
      ...wire,
      id: 'late',
      title: 'Late',
      text: `${wire.text} This story was updated on Friday.`,
    }
    const lines = [wire, generatedArticle(2, 30), copy].map((article) => JSON.stringify(article)).join('\n')
    await add(db, files('copies', { 'a.jsonl': lines }))
    await add(db, files('late', { 'b.jsonl': JSON.stringify(late) }))
    const documents = await db
      .selectFrom('document')
      .select(['id', 'nearDuplicateGroupId as group'])
      .orderBy('id')
      .execute()
    expect(documents.map(({ group }) => group)).toEqual([1, null, 1, 1])
    expect((await documentById(db, 4))?.sameReport.map(({ id }) => id).sort()).toEqual([1, 3])
  })

  test('is the same with one thread and with three, in the order of the input', async () => {
    const place = files('threads', { 'a.jsonl': generatedLines(40, 4) })
    const records: unknown[] = []
    for (const reader of spread) {
      const { db } = await open()
      await add(db, place, { reader, partSize: 16 })
      records.push(await everything(db))
    }
    expect(records[1]).toEqual(records[0])
  })

  test('keeps emoji, combining marks and line ends under its spans', async () => {
    const { db } = await open()
    const text =
      'Zoe\u0308 Lind 👩‍🚒 said “the levy 💶 must stay”, e\u0301tape by e\u0301tape.\r\n\r\nThe ministry said that it would pay 👍 the refund in May.'
    await add(db, files('emoji', { 'a.jsonl': JSON.stringify({ text }) }))
    const spans = await db.selectFrom('span').selectAll().execute()
    expect(spans.length).toBeGreaterThan(4)
    const kept = (await documentById(db, 1))?.text ?? ''
    for (const { start, end, quote, prefix, suffix } of spans) {
      expect(kept.slice(start, end)).toBe(quote)
      expect(kept.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix)
    }
  })
})

/** A recorded statement without its place in the record: what the reader said. */
function asRead(statement: RecordedStatement) {
  const {
    id,
    layer,
    verdict,
    supersedes,
    document,
    sentence,
    conceptId,
    conceptLabel,
    speakerId,
    holderId,
    variables,
    standsNow,
    learned,
    codebookVersion,
    ...read
  } = statement
  return read
}

async function everything(db: Db) {
  const statements: RecordedStatement[] = []
  for await (const statement of eachStatement(db)) statements.push(statement)
  const documents = await db.selectFrom('document').selectAll().orderBy('id').execute()
  const actors = await db.selectFrom('actor').selectAll().orderBy('id').execute()
  const history = (await db.selectFrom('history').select('action').orderBy('id').execute()).map(
    (row) => row.action,
  )
  return { statements, documents, actors, history }
}
