import { expect, it } from 'vitest'
import { imported } from '../testing/imported-lines.ts'
import { zip } from '../testing/zip.ts'

const NAMESPACES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:draw="d" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:table="tab"'
const STYLES = `<office:automatic-styles>
  <style:style style:name="P1" style:parent-style-name="Title"/>
  <style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="T3"><style:text-properties text:display="none"/></style:style></office:automatic-styles>`

const content = (body: string) =>
  `<?xml version="1.0"?><office:document-content ${NAMESPACES}>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`

const odt = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content(body), ...more })

const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`

it.each([
  [
    'blanks, tabs and line breaks',
    p('One<text:s text:c="2"/>two<text:tab/>three<text:line-break/>four.'),
    'One  two\tthree\nfour.',
  ],
  [
    'no notes and comments',
    p(
      'One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Aside.</text:p></text:note-body></text:note> and<office:annotation><text:p>Sure?</text:p></office:annotation> two.',
    ),
    'One and two.',
  ],
  [
    'changes accepted',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('Gone.')}</text:deletion></text:changed-region></text:tracked-changes>${p('It will <text:change text:change-id="c1"/>sign.')}`,
    'It will sign.',
  ],
  [
    'no struck or hidden words, and no marks of notes',
    p(
      'Some 300<text:span text:style-name="T1">2</text:span> <text:span text:style-name="T2">old </text:span><text:span text:style-name="T3">secret </text:span>stalls.',
    ),
    'Some 300 stalls.',
  ],
  [
    'lists and tables, a paragraph a cell',
    `<text:list><text:list-item>${p('First')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('A')}</table:table-cell><table:table-cell>${p('B')}</table:table-cell></table:table-row></table:table>`,
    'First\n\nA\n\nB',
  ],
  [
    'the words of a box once, behind its paragraph',
    p(`The mayor <draw:frame><draw:text-box>${p('In a box.')}</draw:text-box></draw:frame>said no.`),
    'The mayor said no.\n\nIn a box.',
  ],
  [
    'no list of contents',
    `<text:table-of-content>${p('Market 3')}</text:table-of-content>${p('The market closes.')}`,
    'The market closes.',
  ],
])('an OpenDocument text gives %s', async (_, body, text) => {
  const { articles, problems } = await imported('a.odt', odt(body))
  expect([problems, articles.map(({ article }) => article.text)]).toEqual([[], [text]])
})

it('has the title of its style, else of its first heading, else of its settings', async () => {
  const meta = `<office:document-meta ${NAMESPACES}><office:meta><dc:title>Settings</dc:title></office:meta></office:document-meta>`
  const titleOf = async (body: string) =>
    (await imported('a.odt', odt(body, { 'meta.xml': meta }))).articles[0]?.article.title
  const heading = '<text:h text:outline-level="1">Council closes fish market</text:h>'
  expect(await titleOf(`${heading}${p('The market', 'P1')}${p('Text.')}`)).toBe('The market')
  expect(await titleOf(`${heading}${p('Text.')}`)).toBe('Council closes fish market')
  expect(await titleOf(p('Text.'))).toBe('Settings')
})

it('is read as one XML file too', async () => {
  const flat = `<?xml version="1.0"?>\n<office:document ${NAMESPACES}><office:body><office:text>${p('The market closes.')}</office:text></office:body></office:document>`
  expect((await imported('a.fodt', flat)).articles[0]?.article.text).toBe('The market closes.')
})

it.each([
  ['half of it', odt(p('The market closes.')).subarray(0, 200), 'this ODT is broken and cannot be read'],
  [
    'one locked with a password',
    odt(p('x'), { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    'this OpenDocument file is locked with a password',
  ],
  [
    'entities of its own',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
    }),
    'this OpenDocument file defines entities of its own, which are not expanded',
  ],
  [
    'a spreadsheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'this is an OpenDocument spreadsheet',
  ],
])('of an OpenDocument file, %s is refused in a line', async (_, bytes, line) => {
  const { articles, problems } = await imported('a.odt', bytes)
  expect(articles).toEqual([])
  expect(problems).toEqual([expect.stringContaining(line)])
})

const CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
const chapter = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="e"><head><title/></head><body>${body}</body></html>`

function epub(chapters: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const items = Object.keys(chapters)
  const manifest = items.map(
    (name, i) => `<item id="c${i}" href="text/${name}"${name === 'nav.xhtml' ? ' properties="nav"' : ''}/>`,
  )
  const opf = `<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Council closes fish market</dc:title><dc:creator>Lena Vos</dc:creator><dc:publisher>Harbour Post</dc:publisher><dc:date>2024-03-06</dc:date><dc:language>en</dc:language></metadata><manifest>${manifest.join('')}</manifest><spine>${items.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`
  const texts = Object.entries(chapters).map(([name, body]): [string, string] => [
    `OEBPS/text/${name}`,
    chapter(body),
  ])
  return zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/book.opf': opf,
    ...Object.fromEntries(texts),
    ...more,
  })
}

it('an article as EPUB is one document, without notes and lists of contents', async () => {
  const { articles, problems } = await imported(
    'a.epub',
    epub({
      'nav.xhtml': '<nav><ol><li>One</li></ol></nav>',
      'one.xhtml':
        '<h1>Council closes fish market</h1><p>Mayor Ilse Brandt<a epub:type="noteref" href="#n"><sup>1</sup></a> said no.</p><aside epub:type="footnote" id="n"><p>Aside.</p></aside>',
    }),
  )
  expect(problems).toEqual([])
  expect(articles[0]).toMatchObject({
    article: {
      title: 'Council closes fish market',
      outlet: 'Harbour Post',
      date: '2024-03-06',
      text: 'Council closes fish market\n\nMayor Ilse Brandt said no.',
    },
    details: { author: 'Lena Vos' },
    remarks: [],
  })
})

it('an EPUB of several chapters is said to go in as one document; one that is locked or damaged is refused', async () => {
  const three = { 'a.xhtml': '<p>One.</p>', 'b.xhtml': '<p>Two.</p>', 'c.xhtml': '<p>Three.</p>' }
  const { articles } = await imported('a.epub', epub(three))
  expect(articles.map(({ article, remarks }) => [article.text, remarks.map(({ what }) => what)])).toEqual([
    ['One.\n\nTwo.\n\nThree.', ['this EPUB holds 3 chapters; they go in as one document.']],
  ])
  const locked = { 'META-INF/encryption.xml': '<e><CipherReference URI="OEBPS/text/a.xhtml"/></e>' }
  expect((await imported('a.epub', epub(three, locked))).problems[0]).toContain('protected against copying')
  expect((await imported('a.epub', zip({ mimetype: 'application/epub+zip' }))).problems[0]).toContain(
    'does not say what it holds',
  )
})

it('an RTF file that no archive made is an article with its title', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\info{\title Microsoft Word - a.rtf}{\author X}}{\b Council closes fish market}\par The Harbour Post, 6 March 2024\par Mayor Ilse Brandt said no to the old market on Monday.\line Caf\'e9 owners agreed.\par}`
  const { articles, problems } = await imported('a.rtf', rtf)
  expect(problems).toEqual([])
  expect(articles[0]?.article).toMatchObject({
    title: 'Council closes fish market',
    outlet: 'The Harbour Post',
    date: '2024-03-06',
    text: 'Council closes fish market\n\nThe Harbour Post, 6 March 2024\n\nMayor Ilse Brandt said no to the old market on Monday.\nCafé owners agreed.',
  })
  const titled = String.raw`{\rtf1{\info{\title Ferry fares to rise}}Mayor Ilse Brandt said no.\par}`
  expect((await imported('b.rtf', titled)).articles[0]?.article.title).toBe('Ferry fares to rise')
  expect((await imported('c.rtf', String.raw`{\rtf1 \par}`)).problems[0]).toContain('holds no text')
})

it('a newer Office file that is locked says so', async () => {
  const bytes = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(64),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  expect((await imported('a.docx', bytes)).problems[0]).toContain('locked with a password')
})
