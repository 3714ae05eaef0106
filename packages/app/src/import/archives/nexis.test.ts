import { describe, expect, test } from 'vitest'
import { docx } from '../testing/zip.ts'
import { articlesIn } from './testing/articles-in.ts'

const OLD = `\r
Terms: (tram)\r
\r
                            1 of 2 DOCUMENTS\r
\r
                            The Vale Herald(Vale)\r
\r
                         May 6, 2024 Monday\r
                            Late Edition\r
\r
Tram opens late;\r
Board blames bridge\r
\r
BYLINE: By Ada Ross\r
\r
SECTION: NEWS; Pg. 4\r
\r
LENGTH: 30 words\r
\r
The tram opens a year late, the transport board\r
said on Monday.\r
\r
NOTE: nobody was surprised.\r
\r
"We built it twice," Noor Vaska said.\r
\r
CORRECTION-DATE: May 8, 2024\r
\r
CORRECTION:\r
\r
It was built once.\r
\r
LOAD-DATE: May 7, 2024\r
\r
LANGUAGE: ENGLISH\r
\r
                       Copyright 2024 The Vale Herald\r
                            All Rights Reserved\r
\r
                            2 of 2 DOCUMENTS\r
\r
                              Daily Rail\r
\r
Fares rise\r
\r
                         7 May 2024\r
\r
LENGTH: 8 words\r
\r
Fares rise in June, the operator said.\r
\r
LOAD-DATE: May 8, 2024\r
`

const LATE = {
  title: 'Tram opens late; Board blames bridge',
  outlet: 'The Vale Herald',
  date: '2024-05-06',
  author: 'Ada Ross',
  section: 'NEWS',
  page: '4',
  text: 'The tram opens a year late, the transport board said on Monday.\n\nNOTE: nobody was surprised.\n\n"We built it twice," Noor Vaska said.',
}

test('an old Nexis download is its articles, without the lines of the archive', async () => {
  expect(await articlesIn(OLD)).toEqual([
    { format: 'Nexis (text)', line: 4, ...LATE },
    {
      format: 'Nexis (text)',
      line: 40,
      title: 'Fares rise',
      outlet: 'Daily Rail',
      date: '2024-05-07',
      text: 'Fares rise in June, the operator said.',
    },
  ])
})

test('of a download cut inside its last article the whole ones go in, and the last is named', async () => {
  expect(await articlesIn(OLD.slice(0, OLD.indexOf('LOAD-DATE: May 8')))).toMatchObject([
    LATE,
    { line: 40, refusal: 'the article "2 of 2 DOCUMENTS" is cut off before its end' },
  ])
})

const span = (words: string) => `<SPAN CLASS="c2">${words}</SPAN>`
const part = (words: string) => `<BR><DIV CLASS="c5"><P CLASS="c6">${words}</P>\n</DIV>\n`
const HTML = `<HTML><BODY><A NAME="DOC_ID_0_0"></A><!-- Hide XML section from browser
<DOC NUMBER=1>
<DOCFULL> -->
${[
  span('1 of 2 DOCUMENTS'),
  span('The Vale Herald'),
  `${span('May')}${span(' 6, 2024, Monday, Late Edition - Final<BR>Correction Appended')}`,
  span('Tram opens late;<BR>Board blames bridge'),
  `${span('BYLINE: ')}${span('By Ada Ross')}`,
  `${span('SECTION: ')}${span('NEWS; Pg. 4')}`,
  `${span('LENGTH: ')}${span('30 words')}`,
  `${span('The tram opens a year late, the ')}${span('transport')}${span(' board said on Monday.')}</P><P>${span('NOTE: nobody was surprised.')}</P><P>${span(' &quot;We built it twice,&quot; Noor Vaska said.')}`,
  `${span('LOAD-DATE: ')}${span('May 7, 2024')}`,
  span('Copyright 2024 The Vale Herald'),
]
  .map(part)
  .join('')}<!-- Hide XML section from browser
</DOCFULL>
</DOC> -->
<!-- Hide XML section from browser
<DOC NUMBER=2>
<DOCFULL> -->
${part(span('2 of 2 DOCUMENTS'))}`

test('an old Nexis page is its articles, and one that is cut off is named', async () => {
  expect(await articlesIn(HTML)).toMatchObject([
    { format: 'Nexis (HTML)', line: 1, ...LATE },
    { line: 2, refusal: 'article 2 is cut off before its end' },
  ])
})

const COVER = [
  'User Name: Guest',
  'Date and Time: Friday, May 8, 2024 9:31:00 AM CET',
  'Documents (2)',
  '1. Tram opens late',
  'Search Terms: tram',
]
const FIRST = [
  'Tram opens late',
  'Vale Herald(Vale)',
  'May 6, 2024 Monday 9:20 AM GMT',
  'Copyright 2024 Vale Herald All Rights Reserved',
  'Section:\u00a0NEWS; Version:2',
  'Byline:\u00a0Ada Ross',
  'Body',
  'The tram opens late.',
  'It was built twice. The End of Document tax stays.',
  'Classification',
  'Language:\u00a0ENGLISH',
  'Load-Date:\u00a0May 7, 2024',
  'End of Document',
]
const SECOND = [
  'Fares rise',
  'Daily Rail',
  'Dienstag 7. Mai 2024',
  'Length:\u00a08 words',
  'Body',
  'Fares rise in June.',
  'Body',
  'Load-Date:\u00a0May 8, 2024',
  'End of Document',
]
const rtf = (...paragraphs: readonly string[]) =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}${paragraphs
      .map((one) => `{\\b ${one.replaceAll('\u00a0', '\\~')}}\\par `)
      .join('\n')}}`,
    'latin1',
  )

describe('a download of Nexis Uni', () => {
  test.each([
    ['Word', docx([...COVER, ...FIRST, ...SECOND])],
    ['RTF', rtf(...COVER, ...FIRST, ...SECOND)],
  ])('as %s is its articles, without cover and labels', async (_, bytes) => {
    expect(await articlesIn(bytes)).toEqual([
      {
        format: 'Nexis Uni',
        line: 1,
        title: 'Tram opens late',
        outlet: 'Vale Herald',
        date: '2024-05-06',
        author: 'Ada Ross',
        section: 'NEWS',
        text: 'The tram opens late.\n\nIt was built twice. The End of Document tax stays.',
      },
      {
        format: 'Nexis Uni',
        line: 2,
        title: 'Fares rise',
        outlet: 'Daily Rail',
        date: '2024-05-07',
        text: 'Fares rise in June.\n\nBody',
      },
    ])
  })

  test('names an article that is cut off, that has no text, or that is not there', async () => {
    expect(await articlesIn(docx([...COVER, ...FIRST, ...SECOND.slice(0, -2)]))).toMatchObject([
      { title: 'Tram opens late' },
      { refusal: 'article 2 is cut off before its end' },
    ])
    const picture = ['A picture', 'Daily Rail', 'May 7, 2024', 'Graphic: A tram', 'End of Document']
    expect(await articlesIn(docx([...FIRST, ...picture]))).toMatchObject([
      { title: 'Tram opens late' },
      { refusal: 'article "A picture" has no text here' },
    ])
    expect(await articlesIn(docx([...COVER, ...FIRST]))).toMatchObject([
      { title: 'Tram opens late' },
      { refusal: 'the cover names 2 articles, and 1 are here' },
    ])
  })
})

test.each([
  'The minister said that this was the end.\n\nEnd of Document',
  'There were 2 of 3 DOCUMENTS on the table.\n\nLENGTH: nobody measured it.',
  'One paragraph.',
])('%j is no download', async (text) => {
  expect(await articlesIn(text)).toBeNull()
})
