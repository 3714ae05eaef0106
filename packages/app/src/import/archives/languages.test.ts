import { expect, test } from 'vitest'
import { docx } from '../testing/zip.ts'
import { articlesIn } from './testing/articles-in.ts'

// Archives print labels and days in the language of the account; what they hold is the same in each.

const TEXT = 'Mayor Ilse Brandt said that the building was unsafe.'

const old = (marks: string, date: string, labels: string, tail: string) =>
  `\f\n     ${marks}\n\n     Le Quai\n\n     ${date}\n\nCouncil closes market\n\n${labels}\n\n${TEXT}\n\n${tail}\n\n   Copyright 2024 Le Quai\n`

test.each([
  [
    'German',
    old(
      'Dokument 1 von 1',
      '6. Mär 2024',
      'AUTOR: Lena Vos\n\nRUBRIK: POLITIK; S. 3\n\nLÄNGE: 9 Wörter',
      'UPDATE: 7. März 2024\n\nSPRACHE: GERMAN',
    ),
  ],
  [
    'French',
    old(
      'Document 1 de 1',
      'mercredi 6 mars 2024',
      'AUTEUR: Lena Vos\n\nRUBRIQUE: POLITIK; Pg. 3\n\nLONGUEUR: 9 mots',
      'DATE-CHARGEMENT: 7 mars 2024\n\nTYPE-PUBLICATION: Journal',
    ),
  ],
  [
    'Spanish',
    old(
      'Documento 1 de 1',
      'miércoles 6 de marzo de 2024',
      'AUTOR: Lena Vos\n\nSECCIÓN: POLITIK; Pág. 3\n\nLONGITUD: 9 palabras',
      'FECHA-CARGA: 7 de Marzo de 2024\n\nTIPO-PUBLICACIÓN: Periódico',
    ),
  ],
  [
    'Dutch',
    old(
      'Document 1 van 1',
      '6 maart 2024 woensdag',
      'AUTEUR: Lena Vos\n\nRUBRIEK: POLITIK; Blz. 3\n\nLENGTE: 9 woorden',
      'LAADDATUM: 7 maart 2024\n\nTAAL: DUTCH',
    ),
  ],
  [
    'English, with an edition between day and title',
    old(
      '1 of 1 DOCUMENTS',
      'March 6, 2024 Wednesday\n\n Late Edition - Final',
      'BYLINE: By Lena Vos\n\nSECTION: POLITIK; Pg. 3\n\nLENGTH: 9999 words',
      'LOAD-DATE: March 7, 2024\n\nLANGUAGE: ENGLISH',
    ),
  ],
])('an old Nexis download in %s', async (_, text) => {
  expect(await articlesIn(text)).toMatchObject([
    {
      title: 'Council closes market',
      outlet: 'Le Quai',
      date: '2024-03-06',
      author: 'Lena Vos',
      section: 'POLITIK',
      page: '3',
      text: TEXT,
    },
  ])
})

test('Nexis Uni whose marks are German alone is its article', async () => {
  const lines = [
    'Ferry fares to rise',
    'Coast Gazette',
    '6. März 2024 Mittwoch',
    'Rubrik:\u00a0LOKALES; S. 5',
    'Volltext',
    TEXT,
    'Klassifizierung',
    'Ladedatum:\u00a07. März 2024',
    'Ende des Dokuments',
  ]
  expect(await articlesIn(docx(lines))).toMatchObject([
    {
      format: 'Nexis Uni',
      title: 'Ferry fares to rise',
      outlet: 'Coast Gazette',
      date: '2024-03-06',
      section: 'LOKALES',
      page: '5',
      text: TEXT,
    },
  ])
})

test('a month is no day, and no part of the title', async () => {
  const text = old('1 of 1 DOCUMENTS', 'March 2024', 'LENGTH: 9 words', 'LOAD-DATE: March 7, 2024')
  expect(await articlesIn(text)).toMatchObject([{ title: 'Council closes market', date: 'March 2024' }])
})

const indexed = (date: string, last: string) =>
  `<div class="article enArticle"><table>${Object.entries({
    HD: 'Council closes',
    BY: 'Von Lena Vos',
    PD: date,
    SN: 'Le Quai',
    LP: TEXT,
    AN: `${last} LQUAI00020240306ek3600001`,
  })
    .map(
      ([code, value]) =>
        `<tr><td class="index"><b>${code}</b>&nbsp;</td><td><p class="articleParagraph">${value}</p></td></tr>`,
    )
    .join('')}</table></div>`

test.each([
  ['6. März 2024', 'Dokument'],
  ['6 marzo 2024', 'Documento'],
  ['6 Março 2024', 'Documento'],
  ['6 Март 2024', 'Документ'],
  ['2024 年 3 月 6 日', '文書'],
])('Factiva with the day %s', async (date, last) => {
  expect(await articlesIn(indexed(date, last))).toMatchObject([
    { date: '2024-03-06', author: 'Lena Vos', accession: 'LQUAI00020240306ek3600001' },
  ])
})

test('Factiva without codes: the outlet stands first behind day and time, also where it looks like a code', async () => {
  const parts = ['1,018 words', '6 March 2024', '10:15', 'BBC', 'BBCNEW', 'A3', 'English', '(c) 2024 BBC.']
  const page = `<div class="article enArticle"><div id="hd"><span class="enHeadline">Council closes</span></div>${parts.map((one) => `<div>${one}</div>`).join('')}<p class="articleParagraph">${TEXT}</p><p>Document BBCNEW0020240306ek3600001</p></div>`
  expect(await articlesIn(page)).toMatchObject([
    { outlet: 'BBC', page: 'A3', date: '2024-03-06', text: TEXT },
  ])
})

test.each([
  ['Politik, Donnerstag, 7. März 2024, S. 3', 'Politik', '3'],
  ['Política, jueves 7 de marzo de 2024, p. A3', 'Política', 'A3'],
  ['Politiek, donderdag 7 maart 2024', 'Politiek', undefined],
  ['Politics, Thursday, March 7, 2024 - 10:15 UTC +01:00', 'Politics', undefined],
])('Europresse with the header %s', async (header, section, page) => {
  const html = `<article><span class="DocPublicationName">Le Quai, no. 4</span><span class="DocHeader">${header}</span><p class="titreArticleVisu">Council closes</p><div class="docOcurrContainer"><p>${TEXT}</p></div><footer>news·20240306·LQ·1</footer></article>`
  const found = (await articlesIn(html)) ?? []
  expect(found.map((one) => ('text' in one ? [one.date, one.section, one.page] : []))).toEqual([
    ['2024-03-07', section, page],
  ])
})
