import { describe, expect, test } from 'vitest'
import { articlesIn } from './testing/articles-in.ts'

const LATE = {
  title: 'Tram opens late',
  outlet: 'The Vale Herald',
  date: '2024-05-06',
  author: 'Ada Ross',
  page: '4',
  accession: 'VALHER0020240509ek5600001',
  text: 'The tram opens a year late.\n\n“We built it twice,” Noor Vaska said.',
}
const FARES = {
  title: 'Fares rise',
  outlet: 'Daily Rail',
  date: '2024-05-07',
  accession: 'DRAIL00020240507ek5700002',
  text: 'Fares rise in June, the operator said.',
}

const row = ([code, value]: readonly [string, string]) =>
  `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`
const paragraph = (words: string) => `<p class="articleParagraph enarticleParagraph">${words}\n</p>`
const page = (...articles: readonly string[]) =>
  `<html><head><title>Factiva</title></head><body>${articles.join('<br/>')}<div id="pageFooter">&copy; Factiva</div></body></html>`
const indexed = (...rows: readonly (readonly [string, string])[]) =>
  `<div class="article enArticle"><table>${rows.map(row).join('\n')}</table></div>`

const FIRST = indexed(
  ['HD', "<b class='enHeadline'>Tram opens <b>late</b></b>"],
  ['BY', 'By Ada Ross'],
  ['WC', '1,018 words'],
  ['PD', '6 mai 2024'],
  ['ET', '07:15'],
  ['SN', 'The Vale Herald'],
  ['SC', 'VALHER'],
  ['PG', '4'],
  ['LP', paragraph('The tram opens\na year <b>late</b>.')],
  ['TD', paragraph('“We built it twice,” Noor Vaska said.')],
  ['RE', 'uk : United Kingdom | eurz : Europe'],
  ['AN', 'Document VALHER0020240509ek5600001'],
)

describe('Factiva', () => {
  test('as a page with its indexing is its articles; what is cut off is named', async () => {
    expect(await articlesIn(page(FIRST, FIRST.slice(0, -200)))).toEqual([
      { format: 'Factiva (HTML)', line: 1, ...LATE },
      {
        format: 'Factiva (HTML)',
        line: 2,
        refusal: 'article 2 is cut off before its end',
        todo: 'Get the file again, or add the article by itself.',
      },
    ])
  })

  test('as a page without codes tells each nameless line by its pattern, also with an article inside an article', async () => {
    const plain = (head: string, lines: readonly string[], text: readonly string[], number: string) =>
      `<div class="article"><div class="article enArticle"><p>\n</p><div id="hd"><span class='enHeadline'>${head}</span>\n</div>${lines
        .map((line) => (line.startsWith('<') ? line : `<div>${line}\n</div>`))
        .join('')}${text.map(paragraph).join('')}<p>Document ${number}\n</p></div></div>`
    const late = plain(
      LATE.title,
      [
        '<div class="author">By Ada Ross</div>',
        '1,018 words',
        '6 May 2024',
        '07:15',
        LATE.outlet,
        'VALHER',
        '4',
        'English',
        '© 2024 Vale',
      ],
      LATE.text.split('\n\n'),
      LATE.accession,
    )
    const fares = plain(
      FARES.title,
      ['8 Wörter', '7. Mai 2024', FARES.outlet, 'DRAIL', 'Englisch', '© 2024 Rail'],
      [FARES.text],
      FARES.accession,
    )
    expect(await articlesIn(page(late, fares))).toMatchObject([LATE, FARES])
  })

  test('as RTF has its codes in cells', async () => {
    const cells = (...rows: readonly (readonly [string, string])[]) =>
      rows
        .map(([code, value]) => `\\trowd\\cellx900\\cellx9000 {\\b ${code}}\\cell ${value}\\cell\\row`)
        .join('\n')
    const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}
${cells(
  ['HD', 'Tram opens late'],
  ['BY', 'By Ada Ross'],
  ['PD', '6 May 2024'],
  ['SN', 'The Vale Herald'],
  ['PG', '4'],
  ['LP', 'The tram opens a year late.'],
  ['TD', '\\u8220?We built it twice,\\u8221? Noor Vaska said.'],
  ['AN', 'Document VALHER0020240509ek5600001'],
  ['HD', 'Fares rise'],
  ['PD', '7 May 2024'],
  ['SN', 'Daily Rail'],
  ['LP', 'Fares rise in June, the operator said.'],
)}}`
    expect(await articlesIn(Buffer.from(rtf, 'latin1'))).toMatchObject([
      { format: 'Factiva (RTF)', line: 1, ...LATE },
      { line: 2, refusal: 'article 2 is cut off before its end' },
    ])
  })

  test('as XML has its day where the article was published, and expands no entities of its own', async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<PPSResponse><ppsArticleResponse xmlns="http://global.factiva.com/pps/2.0"><ppsarticleResultSet count="2"><ppsarticle><article>
<accessionNo>${LATE.accession}</accessionNo><headline><paragraph>Tram opens <hlt>late</hlt></paragraph></headline><byline>By Ada Ross</byline>
<leadParagraph><paragraph>The tram opens a year <hlt>late</hlt>.</paragraph></leadParagraph><pages><page>4</page></pages>
<publicationDate><date>2024-05-06</date></publicationDate><sourceName>The Vale Herald</sourceName>
<tailParagraphs><paragraph>“We built it twice,” Noor Vaska said.</paragraph></tailParagraphs></article></ppsarticle>
<ppsarticle><article><headline><paragraph>Fares rise</paragraph></headline><leadParagraph><paragraph>Fares`
    expect(await articlesIn(xml)).toMatchObject([
      LATE,
      { line: 2, refusal: 'article 2 is cut off before its end' },
    ])
    expect(
      await articlesIn(xml.replace('<PPSResponse>', '<!DOCTYPE a [<!ENTITY b "c">]><PPSResponse>')),
    ).toMatchObject([{ refusal: 'this XML defines entities of its own, which are not expanded' }])
  })
})
