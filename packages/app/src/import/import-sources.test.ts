import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { problemLine } from '@onrecord/reader'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importSources } from './import-sources.ts'
import { folderOf, imported, outcome } from './testing/imported-lines.ts'
import { documentXml, docx, docxParts, zip } from './testing/zip.ts'

const report = readFileSync(new URL('./testing/report.pdf', import.meta.url))

const ENGLISH =
  'The minister said that there has been no change of policy, and that the government would wait for the vote.'

describe('text', () => {
  it('comes in as it stands, accents, emoji and line ends included', async () => {
    const text = 'Zürich – “naïve” 🎉 é\r\nsaid the minister.\n'
    const { articles, problems } = await imported('2023-07-23-no-change.txt', text)
    expect(problems).toEqual([])
    expect(articles[0]!.article).toEqual({
      text,
      date: '2023-07-23',
      title: 'no change',
      outlet: null,
      url: null,
    })
  })

  it('is the same from UTF-8 with a mark, UTF-16 of both orders, and Windows-1252', async () => {
    const text = 'The café owner said “no”.'
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    const forms = [
      Buffer.from(`\ufeff${text}`),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from('The caf\xe9 owner said \x93no\x94.', 'latin1'),
    ]
    for (const bytes of forms) expect((await imported('a.txt', bytes)).articles[0]?.article.text).toBe(text)
  })

  it('has no soft hyphens inside its words, and a word broken at one is whole', async () => {
    const text = 'The mis\u00adsiles were de\u00ad\nlivered, the en\u00advoy said.'
    const { articles } = await imported('a.txt', text)
    expect(articles[0]?.article.text).toBe('The missiles were delivered, the envoy said.')
  })

  it('of JSON lines in UTF-16 is every line of them', async () => {
    const lines = Buffer.from('\ufeff{"text": "The café opened."}\r\n{"text": "Ċ is a letter."}\n', 'utf16le')
    for (const bytes of [lines, Buffer.from(lines).swap16()]) {
      const { articles, problems } = await imported('a.jsonl', bytes)
      expect(problems).toEqual([])
      expect(articles.map(({ article }) => article.text)).toEqual(['The café opened.', 'Ċ is a letter.'])
    }
  })

  it('that is not English is kept unread and says so', async () => {
    const german =
      'Der Minister sagte, sein Land werde die Raketen nicht liefern, und die Regierung habe noch nicht entschieden.'
    const { articles, problems } = await imported('a.txt', german)
    expect(problems).toEqual([])
    expect(articles[0]).toMatchObject({ language: 'de', read: false })
    expect(articles[0]!.remarks[0]!.what).toBe(
      'this text is in German, not English; it is kept and not read for statements.',
    )
  })

  it('too short to tell its language is read', async () => {
    expect((await imported('a.txt', 'Kyiv ATACMS.')).articles[0]).toMatchObject({
      language: null,
      read: true,
    })
  })
})

describe('bad input gets one clear line', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['empty.txt', '', 'empty.txt: this file is empty.'],
    ['blank.txt', ' \n\t\n', 'blank.txt: there is no text in it.'],
    [
      'binary.txt',
      Buffer.from([77, 90, 0, 1, 2, 3]),
      'binary.txt: this file is binary, not text. Add the text of the article instead.',
    ],
    [
      'broken.txt',
      Buffer.from('One\nGood é and bad \xe9 here'.replace('é', 'Ã©'), 'latin1'),
      'broken.txt: this file holds broken UTF-8 in line 2. Save it as UTF-8 and add it again.',
    ],
    [
      'cut.txt',
      Buffer.from('The café').subarray(0, -1),
      'cut.txt: this file holds broken UTF-8 in line 1. Save it as UTF-8 and add it again.',
    ],
    [
      'scripts.html',
      '<html><head><script>a()</script></head><body><script>b()</script></body></html>',
      'scripts.html: this page holds no article text. Add the text of the article instead.',
    ],
    [
      'cut.pdf',
      report.subarray(0, 4000),
      'cut.pdf: this PDF is broken and cannot be read. Get the file again.',
    ],
    ['not.pdf', 'plain text', 'not.pdf: this is no PDF, whatever its name says. Get the file again.'],
    [
      'cut.docx',
      docx(['One.']).subarray(0, 300),
      'cut.docx: this DOCX is broken and cannot be read. Get the file again.',
    ],
    [
      'story.json',
      '{ "headline": "Tram is late" }',
      'story.json: this is JSON, a kind of file that is not read. Save the article as text or HTML.',
    ],
    [
      'story.xml',
      '<?xml version="1.0"?><letter><p>The tram is late.</p></letter>',
      'story.xml: this is XML, a kind of file that is not read. Save the article as text or HTML.',
    ],
    [
      'page.mhtml',
      'From: <Saved>\r\nSubject: Tram\r\n is late\r\nMIME-Version: 1.0\r\n\r\n<p>The tram is late.</p>',
      'page.mhtml: this is MHTML or an e-mail, a kind of file that is not read. Save the article as text or HTML.',
    ],
    ['text.docx', 'plain text', 'text.docx: this DOCX is broken and cannot be read. Get the file again.'],
    [
      'tram.xyz',
      'The tram is late.',
      'tram.xyz: .xyz is a kind of file that is not read. Give it the ending .txt where it is plain text.',
    ],
    [
      'other.docx',
      zip({ 'a.txt': 'x' }),
      'other.docx: this zip archive is no Word document. Unpack it and add the files.',
    ],
    [
      'old.doc',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'old.doc: this is an old Word file (.doc). Save it as .docx and add it again.',
    ],
    [
      'a.csv',
      'Name,Text\n1,"open\n2,x',
      'a.csv:2: row 2 opens a quote that is never closed. Correct the row and add the file again.',
    ],
    ['c.csv', 'Title,Text\n', 'c.csv: there is a header and no row below it.'],
    [
      'b.csv',
      'Name,Words\n1,2\n',
      'b.csv:1: no column holds the text; the columns are "Name", "Words". Say which with --column text=NAME.',
    ],
    [
      'a.jsonl',
      '{"text": "One"\n',
      'a.jsonl:1: this line is not valid JSON: {"text": "One". Correct the line and add the file again.',
    ],
    [
      'b.jsonl',
      '[1]\n',
      'b.jsonl:1: this line is no object: [1]. Write {"text": "...", "date": "2023-07-23"}.',
    ],
    [
      'c.jsonl',
      '{"title": "T"}\n',
      'c.jsonl:1: this line has no text. Give the article in the field "text".',
    ],
    [
      'nul.jsonl',
      '{"text": "a\\u0000b"}',
      'nul.jsonl:1: the text holds a NUL character. Remove it and add the file again.',
    ],
    [
      'half.jsonl',
      '{"text": "a\\ud83d"}',
      'half.jsonl:1: the text holds half of a character pair. Save it as UTF-8 and add it again.',
    ],
  ]
  it.each(cases)('%s', async (name, content, line) => {
    const { problems } = await imported(name, content)
    expect(problems[0]).toBe(line)
  })

  it('a DOCX that unpacks to gigabytes is refused by what its directory claims, and by unpacking where that lies', async () => {
    const bomb = documentXml(`<w:p><w:r><w:t>${'a'.repeat(120 * 1024 * 1024)}</w:t></w:r></w:p>`)
    const parts = { ...docxParts(''), 'word/document.xml': bomb }
    const line = 'this DOCX unpacks to more than 100 MB. Add the text of the article instead.'
    expect((await imported('bomb.docx', zip(parts))).problems).toEqual([`bomb.docx: ${line}`])
    expect((await imported('liar.docx', zip(parts, 1000))).problems).toEqual([`liar.docx: ${line}`])
  })

  it('200 MB are refused by their size, before they are read', async () => {
    const folder = folderOf({ 'big.txt': 'x' })
    truncateSync(join(folder, 'big.txt'), 200 * 1024 * 1024)
    const started = process.memoryUsage().rss
    const { problems } = await outcome(importSources([join(folder, 'big.txt')]))
    expect(problems).toEqual([
      `${join(folder, 'big.txt')}: this is 200 MB; the most for one text is 64 MB. Split it and add the parts.`,
    ])
    expect(process.memoryUsage().rss - started).toBeLessThan(50 * 1024 * 1024)
    rmSync(folder, { recursive: true })
  })

  it('a page of elements nested ten thousand deep is refused, and one nested too deeply for Readability gives its text', async () => {
    const deep = (levels: number) => imported('deep.html', `<html><body>${'<div>'.repeat(levels)}${ENGLISH}`)
    expect((await deep(10_000)).problems).toEqual([
      'deep.html: the elements of this page are nested too deeply. Add the text of the article instead.',
    ])
    expect((await deep(1000)).articles[0]!.article.text).toBe(ENGLISH)
  })
})

describe('CSV', () => {
  it('maps columns by their usual names in any language of export, and keeps every good row', async () => {
    const csv = [
      'Headline;Datum;Body;Source',
      'One;23.07.2023;"He said; yes ""sir"".\nSecond line";Reuters',
      'Two;yesterday;Text two;AP',
      'Three;2023-07-24;"open text;AP',
      'Four;2023-07-25;Text four;AP',
      'Five;2023-07-26;"Quoted five";AP',
      'Six;2023-07-27;too;many;fields',
    ].join('\n')
    const { articles, problems } = await imported('a.csv', csv)
    expect(articles.map(({ article, place }) => [place, article.date, article.outlet, article.text])).toEqual(
      [
        ['a.csv:2', '2023-07-23', 'Reuters', 'He said; yes "sir".\nSecond line'],
        ['a.csv:4', null, 'AP', 'Text two'],
        ['a.csv:6', '2023-07-25', 'AP', 'Text four'],
        ['a.csv:7', '2023-07-26', 'AP', 'Quoted five'],
      ],
    )
    expect(problems).toEqual([
      'a.csv:4: "yesterday" is no date that can be read; the article goes in undated. Write it as 2023-07-23.',
      'a.csv:5: row 4 opens a quote that is not closed before the next field. Correct the row and add the file again.',
      'a.csv:8: row 7 has 5 fields, the header 4. Put fields that hold the separator in quotes.',
    ])
  })

  it('takes the columns it is told, and says which is not there', async () => {
    const csv = 'Wortlaut,Tag\nNo change.,2023-07-23\n'
    const told = await imported('a.csv', csv, { columns: { text: 'Wortlaut', date: 'Tag' } })
    expect(told.articles[0]?.article).toMatchObject({ text: 'No change.', date: '2023-07-23' })
    const missing = await imported('a.csv', csv, { columns: { text: 'Text' } })
    expect(missing.problems).toEqual([
      'a.csv:1: there is no column "Text"; the columns are "Wortlaut", "Tag". Name one of them.',
    ])
  })

  it('reads a page with broken UTF-8 in one place, without what cannot be read, and says so', async () => {
    const page = (name: string) =>
      `<html><head><title>No change</title></head><body><article><h1>No change</h1><p>${ENGLISH}</p></article><footer>${name}</footer></body></html>`
    const [before = '', behind = ''] = page('Caf|').split('|')
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xc3]), Buffer.from(behind)])
    const { articles, problems } = await imported('a.html', bytes)
    expect(articles).toMatchObject([{ article: { title: 'No change', text: ENGLISH } }])
    expect([...problems, ...(articles[0]?.remarks ?? []).map(({ what }) => what)].join(' ')).toMatch(
      /broken UTF-8 in line 1; the characters that cannot be read are left out/,
    )
  })

  it('names the row with broken UTF-8 and keeps the others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('text\nOne é\nTwo '),
      Buffer.from([0xc3]),
      Buffer.from('\nThree\n'),
    ])
    const { articles, problems } = await imported('a.csv', bytes)
    expect(articles.map(({ article }) => article.text)).toEqual(['One é', 'Three'])
    expect(problems).toEqual(['a.csv:3: row 3 holds broken UTF-8. Save the file as UTF-8 and add it again.'])
  })

  it('ends rows as they end, whatever the header ends with', async () => {
    const { articles, problems } = await imported(
      'a.csv',
      'text,date\r\n"One, two.","July 23, 2023 Sunday"\nThree.,20230723T223000-0400\n',
    )
    expect(problems).toEqual([])
    expect(articles.map(({ article }) => [article.text, article.date])).toEqual([
      ['One, two.', '2023-07-23'],
      ['Three.', '2023-07-23'],
    ])
  })

  it('takes a first line that names the separator for no header', async () => {
    const { articles, problems } = await imported(
      'a.csv',
      'sep=;\r\ntext;title\r\n"One, two; three";Tram\r\n',
    )
    expect(problems).toEqual([])
    expect(articles[0]).toMatchObject({
      place: 'a.csv:3',
      article: { text: 'One, two; three', title: 'Tram' },
    })
  })

  it('reads more rows than one batch, with their lines', async () => {
    const rows = Array.from({ length: 1600 }, (_, i) => `${i},"Text\n${i}"`)
    const { articles, problems } = await imported('a.csv', `id,text\n${rows.join('\n')}\n`)
    expect(problems).toEqual([])
    expect(articles.length).toBe(1600)
    expect(articles[1599]).toMatchObject({ place: 'a.csv:3200', article: { id: '1599', text: 'Text\n1599' } })
  })
})

describe('JSON lines', () => {
  it('name the bad line, and the rest goes in', async () => {
    const lines = [
      '{"id": 7, "text": "One é.", "date": "2023-07-23T10:00:00Z"}',
      '{bad',
      '',
      '{"body": "Two.", "headline": "H\\nx", "source": "AP"}',
    ]
    const { articles, problems } = await imported('a.jsonl', lines.join('\r\n'))
    expect(articles.map(({ article }) => article)).toEqual([
      { id: '7', text: 'One é.', date: '2023-07-23', title: null, outlet: null, url: null },
      { text: 'Two.', date: null, title: 'H x', outlet: 'AP', url: null },
    ])
    expect(problems).toEqual([
      'a.jsonl:2: this line is not valid JSON: {bad. Correct the line and add the file again.',
    ])
  })
})

describe('a title, outlet or address', () => {
  it('that is far too long to be one is left out, and the article goes in', async () => {
    const article = {
      text: 'One.',
      title: 't'.repeat(2001),
      outlet: 'o'.repeat(301),
      url: `https://${'u'.repeat(2000)}`,
    }
    const { articles, problems } = await imported('a.jsonl', JSON.stringify(article))
    expect(problems).toEqual([])
    expect(articles[0]?.article).toMatchObject({ text: 'One.', title: null, outlet: null, url: null })
    expect(articles[0]?.remarks.map(problemLine)).toEqual([
      'a.jsonl:1: the title is 2001 characters long, more than 2000, and is left out.',
      'a.jsonl:1: the outlet is 301 characters long, more than 300, and is left out.',
      'a.jsonl:1: the url is 2008 characters long, more than 2000, and is left out.',
    ])
  })
})

describe('HTML', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head><title>T - Site</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>No change</h1>${body}</article></body></html>`
  const body = `<p>${ENGLISH}</p><script>document.write('evil')</script><p>It costs 10&nbsp;000 &euro; &amp; <b>more</b>,<br>said <i>she</i>. ${ENGLISH}</p>`

  it('gives its text in paragraphs, without scripts; title, date and outlet from JSON-LD', async () => {
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"No change","datePublished":"2023-07-22T23:30:00-04:00","publisher":{"name":"The Post"}}]}</script>'
    const { articles } = await imported('a.html', page(linked, body))
    expect(articles[0]!.article).toEqual({
      text: `${ENGLISH}\n\nIt costs 10\u00a0000 € & more,\nsaid she. ${ENGLISH}`,
      date: '2023-07-22',
      title: 'No change',
      outlet: 'The Post',
      url: null,
    })
  })

  it('and from meta tags', async () => {
    const head =
      '<meta property="article:published_time" content="2023-07-22"><meta property="og:site_name" content="The Post"><meta property="og:title" content="T"><link rel="canonical" href="https://post.example/a">'
    const { articles } = await imported('a.html', page(head, body))
    expect(articles[0]!.article).toMatchObject({
      date: '2023-07-22',
      outlet: 'The Post',
      title: 'T',
      url: 'https://post.example/a',
    })
  })

  it('of two sentences, without the menu around them; the outlet is no part of the title', async () => {
    const html =
      '<html><head><title>Minister says no | The Post</title><meta property="og:site_name" content="The Post"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><p>The minister said no.</p><p>The vote is in May.</p></main><footer>Copyright</footer></body></html>'
    const { articles } = await imported('a.html', html)
    expect(articles[0]!.article).toMatchObject({
      text: 'The minister said no.\n\nThe vote is in May.',
      title: 'Minister says no',
      outlet: 'The Post',
    })
  })

  it.each([
    ['40<sup>1</sup> tanks', '40 tanks'],
    ['40 tanks<sup><a href="#n1">[1]</a></sup>', '40 tanks'],
    ['40 tanks.<a href="#n1"><sup>1</sup></a> All', '40 tanks. All'],
    ['tanks<sup>*</sup> and guns<sup>2, 3</sup>', 'tanks and guns'],
    ['the plan<sup>[<i>citation needed</i>]</sup>', 'the plan[citation needed]'],
    ['10<sup>6</sup> shells, 10<sup>-3</sup> of 5 km<sup>2</sup>', '10⁶ shells, 10⁻³ of 5 km²'],
    ['of <sup>235</sup>U on the 4<sup>th</sup>', 'of ²³⁵U on the 4th'],
    ['110<sup>6</sup> shells on 10m<sup>2</sup>', '110 shells on 10m²'],
    ['it will <del>not</del> send <del>20</del><ins>30</ins> tanks', 'it will send 30 tanks'],
    ['<s>20</s> 30 or <strike>40</strike> 50', '30 or 50'],
    ['he said <q>no <q>never</q> again</q>, <q>“once”</q>', 'he said “no ‘never’ again”, “once”'],
    ['<ruby>岸田<rp>(</rp><rt>きしだ</rt><rp>)</rp></ruby> said', '岸田 said'],
    ['<details><summary>Background</summary>It began.</details>', 'Background\n\nIt began.'],
  ])('reads %s as a reader sees it', async (marked, seen) => {
    const { articles } = await imported(
      'a.html',
      `<html><body><p>${ENGLISH}</p><div>${marked}</div></body></html>`,
    )
    expect(articles[0]!.article.text).toBe(`${ENGLISH}\n\n${seen}`)
  })

  it('in the charset it declares', async () => {
    const html = page('<meta charset="iso-8859-2">', body.replace('said', 'Wałęsa said'))
    const bytes = Buffer.from(html.replace('ł', '\xb3').replace('ę', '\xea'), 'latin1')
    expect((await imported('a.html', bytes)).articles[0]!.article.text).toContain('Wałęsa said')
  })
})

describe('PDF', () => {
  it('gives paragraphs without line breaks, broken words whole, and no page numbers', async () => {
    const { articles } = await imported('2023-07-23-report.pdf', report)
    const { text, title, date } = articles[0]!.article
    expect([title, date]).toEqual(['Minister explains the delay', '2023-07-23'])
    const paragraphs = text.split('\n\n')
    expect(paragraphs.length).toBe(6)
    expect(paragraphs[1]).toBe(
      'The minister said on Monday that his country would not provide long-range missiles to anybody who asked for them, and that this “policy” had not changed for many months. The cost of the programme had risen to €4 billion – more than anybody in Zürich or São Paulo had expected.',
    )
    expect(paragraphs[2]).toContain('disagreed with him. The negotiations are')
    expect(text).not.toMatch(/Page \d|[^\n]\n[^\n]/)
  })
})

describe('DOCX', () => {
  it('gives its paragraphs and its title', async () => {
    const { articles } = await imported(
      'a.docx',
      docx(['The café &amp; the 🎉.', 'Second.'], 'No &amp; change'),
    )
    expect(articles[0]!.article).toMatchObject({
      text: 'The café & the 🎉.\n\nSecond.',
      title: 'No & change',
    })
  })

  it('is found where the package says that it is, whatever its name', async () => {
    const { [RELATIONSHIPS]: relationships = '', ...parts } = docxParts('')
    const elsewhere = relationships.replace('word/document.xml', '/text/main.xml')
    const body = documentXml('<w:p><w:r><w:t>The ferry stays.</w:t></w:r></w:p>')
    const { articles } = await imported(
      'a.docx',
      zip({ ...parts, [RELATIONSHIPS]: elsewhere, 'text/main.xml': body }),
    )
    expect(articles[0]?.article.text).toBe('The ferry stays.')
  })
  const RELATIONSHIPS = '_rels/.rels'

  const worded = (body: string) =>
    imported('a.docx', zip({ ...docxParts(''), 'word/document.xml': documentXml(body) }))
  const run = (inside: string) => `<w:r>${inside}</w:r>`
  const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`

  it.each([
    [
      'words of a simple field',
      `<w:fldSimple w:instr="IF a > b">${run(t('The Ministry'))}</w:fldSimple>${run(t(' declined.'))}`,
      'The Ministry declined.',
    ],
    ['line breaks', run(`${t('One')}<w:br/>${t('two')}<w:cr/>${t('three.')}`), 'One\ntwo\nthree.'],
    ['a line break with a kind', run(`${t('One')}<w:br w:type="page"></w:br>${t('two.')}`), 'One\ntwo.'],
    ['text with a direction', `<w:bdo w:val="ltr">${run(t('No change.'))}</w:bdo>`, 'No change.'],
    [
      'a name without the reading above it',
      `${run(`<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr><w:rt>${run(t('きしだ'))}</w:rt><w:rubyBase>${run(t('岸田'))}</w:rubyBase></w:ruby>`)}${run(t(' said.'))}`,
      '岸田 said.',
    ],
    [
      'no words that were deleted',
      `${run(t('It will '))}<w:del>${run('<w:br/><w:delText>not </w:delText>')}</w:del>${run(t('sign.'))}`,
      'It will sign.',
    ],
  ])('gives %s', async (_, paragraph, text) => {
    const { articles } = await worded(`<w:p>${paragraph}</w:p>`)
    expect(articles[0]!.article.text).toBe(text)
    expect(articles[0]!.remarks).toEqual([])
  })

  it('says which words are left out', async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>cost &lt; 5</m:t></m:r></m:oMath>'
    const mark = '<w:permStart w:id="1"/>'
    const sign = '<w:sym w:font="Own" w:char="E001"/>'
    const { articles } = await worded(`<w:p>${run(t('As said: '))}${mark}${formula}${run(sign)}</w:p>`)
    expect(articles[0]!.article.text).toBe('As said:')
    expect(articles[0]!.remarks.map(problemLine)).toEqual([
      'a.docx: words that are no plain text are left out: "cost < 5", char E001 in font Own.',
    ])
  })
})

it('of a long text it is said how long reading it takes', async () => {
  const { articles } = await imported('a.txt', 'The minister said no on Monday. '.repeat(48_000))
  expect(articles[0]?.remarks.map(({ what }) => what)).toEqual([
    'this text has 1,536,000 characters; reading it for statements takes up to 2 minutes.',
  ])
})

describe('Markdown', () => {
  it('with a header nested deeper than the stack goes in without it, and says so', async () => {
    const { articles, problems } = await imported(
      'a.md',
      `---\ntitle: ${'['.repeat(20_000)}\n---\n\nHe said no.\n`,
    )
    expect(problems).toEqual([])
    expect(articles.map(({ article }) => article.text)).toEqual(['He said no.\n'])
    expect(articles[0]?.remarks[0]?.what).toBe('the header between the "---" lines is nested too deeply.')
  })

  it('gives its header as metadata and its words without marks', async () => {
    const source =
      '---\ntitle: "No: change"\ndate: 22 July 2023\noutlet: The Post\n---\n\n# Head\n\nHe **said** [no](https://x.org) to *it* and 2 * 3.\n'
    const { articles } = await imported('a.md', source)
    expect(articles[0]!.article).toEqual({
      text: 'Head\n\nHe said no to it and 2 * 3.\n',
      date: '2023-07-22',
      title: 'No: change',
      outlet: 'The Post',
      url: null,
    })
  })

  it('says which of its header is no text, and passes over what nobody reads of it', async () => {
    const { articles } = await imported('a.md', '---\ntitle: [a, b]\noutlet: {a: 1}\ntags: [x]\n---\nText.\n')
    expect(articles[0]?.remarks.map(({ what }) => what)).toEqual([
      '"title", "outlet" of the header between the "---" lines is no text.',
    ])
  })

  it('with a broken header keeps the text and says what is wrong', async () => {
    const { articles } = await imported('a.md', '---\ntitle: "open\n---\nText.\n')
    expect(articles[0]!.article.text).toBe('Text.\n')
    expect(articles[0]!.remarks[0]!.what).toContain('the header between the "---" lines cannot be read')
  })
})

describe('folders and names', () => {
  it('are read in order, hidden files left out, a circle of links walked once, other files named', async () => {
    const folder = folderOf({
      'b.txt': ENGLISH,
      'a.md': ENGLISH,
      '.hidden.txt': 'x',
      'photo.jpg': 'x',
      'empty.txt': '',
    })
    mkdirSync(join(folder, 'c'))
    writeFileSync(join(folder, 'c', 'd.txt'), ENGLISH)
    symlinkSync(folder, join(folder, 'c', 'round'))
    const { articles, problems } = await outcome(importSources([folder, join(folder, 'none.txt')]))
    expect(articles.map(({ path }) => path.slice(folder.length + 1))).toEqual(['a.md', 'b.txt', 'c/d.txt'])
    expect(problems.map((line) => line.slice(folder.length + 1))).toEqual([
      'empty.txt: this file is empty.',
      'photo.jpg: this kind of file is not read. Leave it out, or save it as text, HTML, PDF, DOCX, CSV or JSONL.',
      'none.txt: there is no such file or folder. Check the path.',
    ])
    rmSync(folder, { recursive: true })
  })

  it('of files hold metadata by a pattern; a name that does not fit is said', async () => {
    const options = { pattern: '{outlet}_{date}_{title}', outlet: 'default' }
    const { articles } = await imported('The-Post_20230722_no-change.txt', ENGLISH, options)
    expect(articles[0]!.article).toMatchObject({ outlet: 'The Post', date: '2023-07-22', title: 'no change' })
    const other = await imported('plain.txt', ENGLISH, options)
    expect(other.articles[0]!.article).toMatchObject({ outlet: 'default', date: null })
    expect(other.articles[0]!.remarks[0]!.what).toBe(
      'the name does not fit the pattern "{outlet}_{date}_{title}".',
    )
  })

  it('a pattern with an unknown part is a wrong use', async () => {
    await expect(imported('a.txt', ENGLISH, { pattern: '{day}' })).rejects.toThrow('has {day}; known: {date}')
  })
})

describe('an address', () => {
  let root = ''
  const server = createServer((request, response) => {
    if (request.url === '/slow') return
    if (request.url === '/missing') response.writeHead(404).end()
    else if (request.url === '/large') response.end('x'.repeat(5000))
    else if (request.url === '/moved') response.writeHead(302, { location: '/2023-07-22-a.txt' }).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' })
        .end(Buffer.from('The caf\xe9.', 'latin1'))
  })
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  beforeAll(() => {
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('is fetched when given, redirects followed, in the charset the server states', async () => {
    const { articles } = await outcome(importSources([`${root}/moved`]))
    expect(articles[0]!.article).toEqual({
      text: 'The café.',
      date: '2023-07-22',
      title: 'a',
      outlet: null,
      url: `${root}/2023-07-22-a.txt`,
    })
  })

  it('that fails gives one line', async () => {
    const lines = async (path: string, options = {}) =>
      (await outcome(importSources([path], options))).problems[0]
    expect(await lines(`${root}/missing`)).toBe(
      `${root}/missing: the server answered 404 Not Found. Open it in a browser and save the page.`,
    )
    expect(await lines(`${root}/slow`, { timeout: 0.2 })).toBe(
      `${root}/slow: no answer within 0.2 seconds. Check the address and the connection.`,
    )
    expect(await lines(`${root}/large`, { maxBytes: 1000 })).toContain('this is larger than')
    expect(await lines('http://127.0.0.1:2/')).toBe(
      'http://127.0.0.1:2/: nothing answers there. Check the address and the connection.',
    )
    expect(await lines('ftp://x.org/a')).toBe('ftp://x.org/a: only http and https addresses can be fetched.')
  })
})

describe('the example debates', () => {
  it('of an invented country has its articles, each with date, outlet and title, and says that it is invented', async () => {
    const folder = new URL('../../examples/beet', import.meta.url).pathname
    const { articles, problems } = await outcome(importSources([folder]))
    expect(problems).toEqual([])
    expect(articles.length).toBe(16)
    for (const { article, path } of articles) {
      expect(article.date && article.outlet && article.title, path).toBeTruthy()
      expect(readFileSync(path, 'utf8')).toContain('kind: invented for Onrecord')
    }
  })

  it('of real events has its articles, each with date, outlet and title, and without a quotation', async () => {
    const folder = new URL('../../examples/atacms', import.meta.url).pathname
    expect(existsSync(folder)).toBe(true)
    const { articles, problems } = await outcome(importSources([folder]))
    expect(problems).toEqual([])
    expect(articles.length).toBe(24)
    for (const { article, path } of articles) {
      expect(article.date, path).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(article.outlet && article.title, path).toBeTruthy()
      expect(article.text, path).not.toMatch(/["“”«»‘]/)
      expect(readFileSync(path, 'utf8')).toContain(
        "kind: summary written for Onrecord from public reports; not the outlet's text",
      )
    }
  })
})
