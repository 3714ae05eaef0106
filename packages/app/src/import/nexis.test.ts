import { expect, test } from 'vitest'
import { nexisArticles } from './nexis.ts'

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
BYLINE: Ada Ross\r
\r
SECTION: NEWS; Pg. 4\r
\r
LENGTH: 30 words\r
\r
The tram opens a year late, the transport board\r
said on Monday. NOTE: nobody was surprised.\r
\r
"We built it twice," Noor Vaska said.\r
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

test('an old Nexis download is its articles, without the lines of the archive', () => {
  expect(nexisArticles(OLD)).toEqual([
    {
      line: 4,
      title: 'Tram opens late; Board blames bridge',
      outlet: 'The Vale Herald',
      date: 'May 6, 2024 Monday',
      text: 'The tram opens a year late, the transport board said on Monday. NOTE: nobody was surprised.\n\n"We built it twice," Noor Vaska said.',
    },
    {
      line: 32,
      title: 'Fares rise',
      outlet: 'Daily Rail',
      date: '7 May 2024',
      text: 'Fares rise in June, the operator said.',
    },
  ])
})

const uni = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
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
  'Section: NEWS; Pg. 4',
  'Byline: Ada Ross',
  'Body',
  'The tram opens late.',
  'It was built twice.',
  'Classification',
  'Language: ENGLISH',
  'Load-Date: May 7, 2024',
  'End of Document',
]
const SECOND = [
  'Fares rise',
  'Daily Rail',
  'May 7, 2024 Tuesday',
  'Length: 8 words',
  'Body',
  'Fares rise in June.',
  'Load-Date: May 8, 2024',
  'End of Document',
]

test('a download of Nexis Uni is its articles, without cover and labels', () => {
  expect(nexisArticles(uni(...COVER, ...FIRST, ...SECOND))).toEqual([
    {
      line: 1,
      title: 'Tram opens late',
      outlet: 'Vale Herald',
      date: 'May 6, 2024 Monday 9:20 AM GMT',
      text: 'The tram opens late.\n\nIt was built twice.',
    },
    {
      line: 2,
      title: 'Fares rise',
      outlet: 'Daily Rail',
      date: 'May 7, 2024 Tuesday',
      text: 'Fares rise in June.',
    },
  ])
})

test('an article that is cut off, or has no text, is named, and the others go in', () => {
  expect(nexisArticles(uni(...COVER, ...FIRST, ...SECOND.slice(0, -2)))).toMatchObject([
    { title: 'Tram opens late' },
    { refusal: 'article 2 is cut off before its end' },
  ])
  expect(
    nexisArticles(
      uni(...FIRST, 'A picture', 'Daily Rail', 'May 7, 2024', 'Graphic: A tram', 'End of Document'),
    ),
  ).toMatchObject([{ title: 'Tram opens late' }, { refusal: 'article "A picture" has no text here' }])
})

test.each([
  'The minister said that this was the end.\n\nEnd of Document',
  'There were 2 of 3 DOCUMENTS on the table.\n\nLENGTH: nobody measured it.',
  'One paragraph.',
])('%j is no download', (text) => {
  expect(nexisArticles(text)).toBeNull()
})
