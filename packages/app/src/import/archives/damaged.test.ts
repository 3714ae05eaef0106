import { expect, test } from 'vitest'
import { imported } from '../testing/imported-lines.ts'

const PAPER = (number: number, words: string) =>
  `\n${number} of 2 DOCUMENTS\n\nHarbour Post\n\nMarch ${number + 5}, 2024 Wednesday\n\nThe market ${number}\n\nLENGTH: 9 words\n\n${words}\n\nLOAD-DATE: March 7, 2024\n\nLANGUAGE: ENGLISH\n`

test('a download with broken UTF-8 in one place is its articles, and the one with the place says so', async () => {
  const text =
    PAPER(1, 'Mayor Ilse Brandt opened the café and said no to the market.') +
    PAPER(2, 'She said that the façade stays as it is.')
  const bytes = Buffer.from(text)
  const { articles, problems } = await imported(
    'a.txt',
    Buffer.concat([bytes.subarray(0, bytes.indexOf(0xc3)), bytes.subarray(bytes.indexOf(0xc3) + 1)]),
  )
  expect(problems).toEqual([])
  expect(articles.map(({ article: { date, text }, remarks }) => [date, text, remarks.length])).toEqual([
    ['2024-03-06', 'Mayor Ilse Brandt opened the caf\ufffd and said no to the market.', 1],
    ['2024-03-07', 'She said that the façade stays as it is.', 0],
  ])
})

test('a page that says it is UTF-8 and broke inside a word has no other characters for it', async () => {
  const html = Buffer.from(
    '<html><head><meta charset="utf-8"></head><body><p>The mayor said that the café was unsafe.</p></body></html>',
  )
  const at = html.indexOf(0xa9)
  const { articles } = await imported('a.html', Buffer.concat([html.subarray(0, at), html.subarray(at + 1)]))
  expect(articles[0]?.article.text).toBe('The mayor said that the caf was unsafe.')
  expect(articles[0]?.remarks.map(({ what }) => what)).toEqual([
    'this page holds broken UTF-8 in line 1; the characters that cannot be read are left out.',
  ])
})

test('XML that names characters is read with them; entities of any other kind are refused in a line', async () => {
  const debate = (defined: string) =>
    `<?xml version="1.0"?>\n<!DOCTYPE publicwhip [\n${defined}]>\n<publicwhip><speech id="uk.org.publicwhip/debate/2003-10-24.1.1" speakername="Ann Lee"><p>We agree &dash; all of us, in every part of the town &lt;</p></speech></publicwhip>`
  const { articles } = await imported(
    'a.xml',
    debate('<!ENTITY dash "&#8211;">\n<!ENTITY pound \'&#163;\'>\n'),
  )
  expect(articles[0]?.article.text).toBe('Ann Lee:\n\nWe agree – all of us, in every part of the town <')
  for (const other of [
    '<!ENTITY dash "&more;"><!ENTITY more "x">',
    '<!ENTITY dash SYSTEM "a.txt">',
    `<!ENTITY dash "${'long '.repeat(9)}">`,
  ])
    expect((await imported('a.xml', debate(other))).problems[0]).toContain(
      'defines entities of its own, which are not expanded',
    )
})

test('a feed that is a web page is refused in a line', async () => {
  const page =
    '<!DOCTYPE html><html><body><h1>Not found</h1><p>The feed that you asked for was moved to another place.</p></body></html>'
  for (const name of ['feed.rss', 'news.atom', 'feed.xml'])
    expect((await imported(name, page)).problems[0]).toContain('this is a web page and no feed')
  expect((await imported('page.html', page)).problems).toEqual([])
  expect((await imported('page.xml', `<?xml version="1.0"?>${page}`)).problems).toEqual([])
})

test('a table with several columns for the text says which one is taken', async () => {
  const said = async (header: string, columns = {}) => {
    const { articles } = await imported(
      'a.csv',
      `${header}\nOne,No change on the tax.,No change on the tax at all.\nTwo,x,y\n`,
      { columns },
    )
    return articles.map(({ article, remarks }) => [article.text, ...remarks.map(({ what }) => what)])
  }
  expect(await said('title,text,body')).toEqual([
    ['No change on the tax.', 'the text is taken from "text"; "body" could be it too.'],
    ['x'],
  ])
  expect((await said('title,text,text'))[0]).toHaveLength(2)
  expect((await said('title,text,body', { text: 'body' }))[0]).toEqual(['No change on the tax at all.'])
})

test('a ProQuest record that breaks off in its text is named; a whole one without a rule behind it is not', async () => {
  const rule = `\n\n${'_'.repeat(60)}\n\n`
  const record = (number: number, text: string) =>
    `Full text: ${text}\n\nTitle: Market ${number}\n\nPublication title: Harbour Post\n\nPublication date: Mar ${number}, 2024\n\nProQuest document ID: 300${number}`
  const cut = `${rule}${record(1, 'The mayor said no.')}${rule}2. Market 2\n\nFull text: The mayor sa`
  const { articles, problems } = await imported('a.txt', cut)
  expect([articles.length, problems]).toEqual([
    1,
    ['a.txt:2: article 2 is cut off before its end. Get the file again, or add the article by itself.'],
  ])
  expect(
    (await imported('b.txt', `${rule}${record(1, 'No.')}${rule}${record(2, 'Yes.')}`)).articles,
  ).toHaveLength(2)
})

test('half of a packed file is refused by its own name', async () => {
  const half = Buffer.from('PK\u0003\u0004 and no directory')
  expect((await imported('a.zip', half)).problems).toEqual([
    'a.zip: this zip archive is broken and cannot be read. Get the file again.',
  ])
  expect((await imported('a.epub', half)).problems[0]).toContain('this EPUB is broken')
})
