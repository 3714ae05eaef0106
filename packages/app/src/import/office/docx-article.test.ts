import { expect, it } from 'vitest'
import { imported } from '../testing/imported-lines.ts'
import { documentXml, docxParts, zip } from '../testing/zip.ts'

const worded = (body: string, more: Readonly<Record<string, string>> = {}, title = '') =>
  imported('a.docx', zip({ ...docxParts(title), 'word/document.xml': documentXml(body), ...more }))
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`
const box = (words: string) => `<w:txbxContent>${p(run(words))}</w:txbxContent>`
const drawn = (words: string) =>
  `<w:drawing><wps:wsp><wps:txbx>${box(words)}</wps:txbx></wps:wsp></w:drawing>`
const older = (words: string) =>
  `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box(words)}</v:textbox></v:shape></w:pict>`
const either = (inside: string) =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inside}</mc:AlternateContent>`

it.each([
  [
    'what was inserted',
    p(`${run('It will ')}<w:ins>${run('surely ')}</w:ins>${run('sign.')}`),
    'It will surely sign.',
  ],
  [
    'what was moved, once',
    `${p(`<w:moveFrom>${run('The ferry stays.')}</w:moveFrom>`)}${p(run('The mayor agreed.'))}${p(`<w:moveTo>${run('The ferry stays.')}</w:moveTo>`)}`,
    'The mayor agreed.\n\nThe ferry stays.',
  ],
  [
    'two paragraphs whose break was deleted as one',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('It will ')}</w:p>${p(run('sign.'))}`,
    'It will sign.',
  ],
  [
    'the words of a box once',
    p(
      `${run('The mayor said no.')}<w:r>${either(`<mc:Choice Requires="wps">${drawn('In a box.')}</mc:Choice><mc:Fallback>${older('In a box.')}</mc:Fallback>`)}</w:r>`,
    ),
    'The mayor said no.\n\nIn a box.',
  ],
  [
    'the words of a box in the newer form alone',
    p(
      `${run('The mayor said no.')}<w:r>${either(`<mc:Choice Requires="wps">${drawn('In a box.')}</mc:Choice>`)}</w:r>`,
    ),
    'The mayor said no.\n\nIn a box.',
  ],
  [
    'the words of a box outside any choice of forms',
    p(`${run('The mayor said no.')}<w:r>${drawn('In a box.')}</w:r>`),
    'The mayor said no.\n\nIn a box.',
  ],
  [
    'a link with its words',
    p(`<w:hyperlink w:anchor="x">${run('The ferry')}</w:hyperlink>${run(' stays.')}`),
    'The ferry stays.',
  ],
  [
    'cells as paragraphs',
    `<w:tbl><w:tr><w:tc>${p(run('A'))}</w:tc><w:tc>${p(run('B'))}</w:tc></w:tr></w:tbl>`,
    'A\n\nB',
  ],
])('a Word file gives %s', async (_, body, text) => {
  const { articles } = await worded(body)
  expect(articles[0]?.article.text).toBe(text)
  expect(articles[0]?.remarks).toEqual([])
})

const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`
const styles = { 'word/styles.xml': STYLES }

it.each([
  [
    'its style of titles, wherever that stands',
    `${p(run('News'), 'berschrift1')}${p(run('Council closes market'), 'Titel')}${p(run('He said no.'))}`,
    'Council closes market',
  ],
  [
    'its first heading',
    `${p(run('He said no.'))}${p(`${run('Council ')}${run('closes')}`, 'berschrift1')}${p(run('Later'), 'berschrift1')}`,
    'Council closes',
  ],
  ['its settings', `${p(run('Mayor Ilse Brandt said no to the old market.'))}`, 'Of the settings'],
])('has the title of %s', async (_, body, title) => {
  expect((await worded(body, styles, 'Of the settings')).articles[0]?.article.title).toBe(title)
})

it('has the title, outlet and day of its first lines where nothing else tells', async () => {
  const body = [
    'Council closes market',
    'The Harbour Post, 6 March 2024',
    'Mayor Ilse Brandt said that the old market was unsafe.',
  ]
  const { articles } = await worded(body.map((line) => p(run(line))).join(''), {}, 'Document1')
  expect(articles[0]?.article).toMatchObject({
    title: body[0],
    outlet: 'The Harbour Post',
    date: '2024-03-06',
  })
})

it('leaves notes and what its template says out of the text', async () => {
  const body = p(
    `${run('Some 300')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run(' stalls.')}`,
  )
  const notes =
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>Aside.</w:t></w:r></w:p></w:footnote></w:footnotes>'
  expect((await worded(body, { 'word/footnotes.xml': notes })).articles[0]?.article.text).toBe(
    'Some 300 stalls.',
  )
})
