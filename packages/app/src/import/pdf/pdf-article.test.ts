import { expect, it } from 'vitest'
import { imported } from '../testing/imported-lines.ts'
import { at, type PdfParts, pdfOf } from '../testing/pdf.ts'

async function read(pages: readonly string[], parts: PdfParts = {}) {
  const { articles, problems } = await imported('a.pdf', pdfOf(pages, parts))
  const { article, remarks = [] } = articles[0] ?? {}
  return {
    text: article?.text,
    title: article?.title,
    said: [...problems, ...remarks.map(({ what }) => what)],
  }
}

const PROSE = [
  'Mayor Ilse Brandt said on Monday that the old fish market was',
  'unsafe, and that all of its traders would move to the eastern',
  'quay by June, whatever the council thought of it in the end.',
]
const prose = (x: number, top: number, lines = PROSE) =>
  lines.map((line, i) => at(x, top - 14 * i, line)).join('\n')
const WHOLE = PROSE.join(' ')

it.each([
  [
    'bold that is a line painted twice',
    `${at(40, 700, 'The market closes')}${at(40.3, 700, 'The market closes')}`,
    'The market closes',
  ],
  ['bold that is the whole page painted twice', `${prose(40, 700)}${prose(40.4, 700.2)}`, WHOLE],
  [
    'bold of letters painted twice',
    'BT /F1 11 Tf 40 700 Td (S) Tj 0.3 0 Td (S) Tj 7.3 0 Td (t) Tj 0.3 0 Td (t) Tj 3 0 Td (op) Tj 0.3 0 Td (op) Tj ET',
    'Stop',
  ],
  ['words that are said twice as they stand', at(40, 700, 'no no, and no'), 'no no, and no'],
  ['letters set apart', `BT /F1 16 Tf 6 Tc 40 700 Td (STOP THE WAR) Tj ET`, 'STOP THE WAR'],
  ['letters set far apart', `BT /F1 16 Tf 12 Tc 40 700 Td (STOP THE WAR) Tj ET`, 'STOP THE WAR'],
  [
    'letters moved apart',
    'BT /F1 16 Tf 40 700 Td [(S) -400 (t) -400 (o) -400 (p) -1000 (t) -400 (h) -400 (e)] TJ ET',
    'Stop the',
  ],
  ['letters with blanks between', at(40, 700, 'S t o p   t h e   w a r'), 'Stop the war'],
  ['initials as they stand', at(40, 700, 'A B said so'), 'A B said so'],
  [
    'a large first letter with its word',
    `${at(40, 676, 'M', 36)}${prose(72, 692, ['ayor Ilse Brandt said on Monday that it was', 'unsafe, and that all of its traders would move'])}${prose(40, 664, ['to the eastern quay by June, whatever the council', 'thought of it.'])}`,
    'Mayor Ilse Brandt said on Monday that it was unsafe, and that all of its traders would move to the eastern quay by June, whatever the council thought of it.',
  ],
  [
    'words broken at hyphens, over lines',
    prose(40, 700, ['The com-', 'mittee said that it was a long-', 'range plan.']),
    'The committee said that it was a long-range plan.',
  ],
])('a PDF gives %s', async (_, page, text) => expect((await read([page])).text).toBe(text))

it('has no heads of left and right pages and no page numbers; other lines at the edge of a page stay', async () => {
  const words = ['one', 'two', 'three', 'four']
  const lines = (word: string) => [
    `Chapter ${word} said on Monday that the old fish market was`,
    `unsafe, as ${word} of the traders would say of it in the end.`,
  ]
  const pages = words.map((word, i) =>
    [
      at(40, 760, i % 2 === 0 ? `News ${i + 1}` : 'The Harbour Post'),
      prose(40, 700, lines(word)),
      at(240, 30, `${i + 1}`),
    ].join('\n'),
  )
  expect((await read(pages)).text).toBe(words.map((word) => lines(word).join(' ')).join(' '))
})

const LAYERS: PdfParts = {
  objects: ['<< /Type /OCG /Name (shown) >>', '<< /Type /OCG /Name (off) >>'],
  catalog: '/OCProperties << /OCGs [4 0 R 5 0 R] /D << /OFF [5 0 R] /Order [4 0 R 5 0 R] >> >>',
  resources: '/Properties << /On 4 0 R /Off 5 0 R >>',
}

it('leaves out the words of layers that are switched off', async () => {
  const page = `/OC /Off BDC ${at(40, 720, 'Embargoed')} EMC /OC /On BDC ${at(40, 700, 'The market')} EMC /OC /Off BDC ${at(40, 686, 'closes.')} EMC ${at(40, 686, 'stays.')}`
  expect((await read([page], LAYERS)).text).toBe('The market stays.')
})

it('reads what was written into a form, beside its question', async () => {
  const page = `${at(40, 700, 'Position of the ministry:')}${at(40, 680, 'Date of the answer:')}${at(40, 640, 'End')}`
  const field = (value: string, bottom: number) =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${bottom}) /V (${value}) /Rect [170 ${bottom} 460 ${bottom + 16}] >>`
  const { text } = await read([page], {
    objects: [field('against', 696), field('6 March 2024', 676), '<< /Fields [4 0 R 5 0 R] >>'],
    catalog: '/AcroForm 6 0 R',
    page: '/Annots [4 0 R 5 0 R]',
  })
  expect(text?.replace(/\s+/g, ' ')).toBe(
    'Position of the ministry: against Date of the answer: 6 March 2024 End',
  )
})

const IMAGE = 'q 100 0 0 100 40 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q'

it('names the pages that are images, and no empty ones', async () => {
  expect(await read([prose(40, 700), IMAGE, '', IMAGE])).toMatchObject({
    text: WHOLE,
    said: ['pages 2 and 4 of this PDF are images without text.'],
  })
  expect((await read([IMAGE])).said).toEqual([
    'a.pdf: this PDF holds no text; it may be a scan. Run text recognition on it and add it again.',
  ])
})

const article = (top: number, head: string, byline: string) =>
  `${at(40, top, head, 18)}${at(40, top - 20, byline)}${prose(40, top - 50)}`

it('of several articles says so; one with a heading of its own does not', async () => {
  const two = [
    article(760, 'Council closes fish market', 'By Lena Vos'),
    article(760, 'Ferry fares are to rise', '7 March 2024'),
  ]
  expect(await read(two)).toMatchObject({
    title: 'Council closes fish market',
    said: ['this PDF seems to hold 2 articles, and goes in as one document.'],
  })
  expect((await read([article(760, 'Council closes fish market', 'By Lena Vos')])).said).toEqual([])
})

it('that is a download of an archive is refused by its name: its labels are no words', async () => {
  const page = [
    at(40, 760, 'Council closes fish market'),
    at(40, 740, 'Load-Date: March 7, 2024'),
    at(40, 700, 'End of Document'),
  ].join('\n')
  expect((await read([page, page])).said).toEqual([
    'a.pdf: this PDF is a download of Nexis (2), whose labels would go in as words. Download it as Word, RTF, HTML or text and add that.',
  ])
})

it('that is locked says so in a line', async () => {
  const id = '<00112233445566778899aabbccddeeff>'
  const locked: PdfParts = {
    objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`],
    trailer: `/Encrypt 4 0 R /ID [${id} ${id}]`,
  }
  expect((await read([prose(40, 700)], locked)).said).toEqual([
    'a.pdf: this PDF is locked with a password. Save it without one and add it again.',
  ])
})
