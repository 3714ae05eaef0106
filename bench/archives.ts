import { archiveOf } from '../packages/app/src/import/archives/archive-of.ts'
import { type BenchRow, type BenchTable, medianSeconds } from './table.ts'

const ARTICLES = 10_000
/** In seconds, on one core. */
const BUDGET = 10

/** How long it takes to split bulk downloads of an archive into their articles. */
export async function bench(): Promise<BenchTable> {
  return {
    title: `Archives: a bulk file of ${ARTICLES} articles of 400 words`,
    rows: [await row('Nexis (text)', nexisText()), await row('Nexis (HTML)', nexisHtml())],
  }
}

async function row(format: string, file: Buffer): Promise<BenchRow> {
  const seconds = await medianSeconds(3, async () => {
    const archive = archiveOf(Buffer.from(file))
    let articles = 0
    for await (const one of archive?.format.articles(archive.file) ?? []) if ('text' in one) articles++
    if (articles !== ARTICLES) throw new Error(`${format}: ${articles} articles came out of ${ARTICLES}.`)
  })
  return {
    work: `split ${format}, ${Math.round(file.length / 1e6)} MB`,
    result: `${seconds.toFixed(2)} s`,
    against: `at most ${BUDGET} s`,
    ratio: seconds / BUDGET,
  }
}

const SENTENCE = 'The board said on Tuesday that it would keep the levy, which pays for the bridge.'
const PARAGRAPHS = Array.from({ length: 9 }, () => `${SENTENCE}\n${SENTENCE}\n${SENTENCE}`)

function nexisText(): Buffer {
  const articles = Array.from(
    { length: ARTICLES },
    (_, at) => `

                        ${at + 1} of ${ARTICLES} DOCUMENTS


                             The Vale Herald

                         May 6, 2024 Monday

Tram ${at} opens late

BYLINE: Ada Ross

SECTION: NEWS; Pg. 4

LENGTH: 400 words

${PARAGRAPHS.join('\n\n')}

LOAD-DATE: May 7, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                   Copyright 2024 The Vale Herald
                        All Rights Reserved
`,
  )
  return Buffer.from(articles.join('').replaceAll('\n', '\r\n'))
}

function nexisHtml(): Buffer {
  const part = (...spans: readonly string[]) =>
    `<BR><DIV CLASS="c5"><P CLASS="c6">${spans.map((words) => `<SPAN CLASS="c2">${words}</SPAN>`).join('')}</P>\n</DIV>\n`
  const articles = Array.from(
    { length: ARTICLES },
    (_, at) => `<!-- Hide XML section from browser
<DOC NUMBER=${at + 1}>
<DOCFULL> -->
${[
  part(`${at + 1} of ${ARTICLES} DOCUMENTS`),
  part('The Vale Herald'),
  part('May', ' 6, 2024, Monday'),
  part(`Tram ${at} opens late`),
  part('BYLINE: ', 'Ada Ross'),
  part('SECTION: ', 'NEWS; Pg. 4'),
  part('LENGTH: ', '400 words'),
  ...PARAGRAPHS.map((words) => part(words)),
  part('LOAD-DATE: ', 'May 7, 2024'),
].join('')}<!-- Hide XML section from browser
</DOCFULL>
</DOC> -->
`,
  )
  return Buffer.from(`<HTML><BODY>${articles.join('')}</BODY></HTML>`)
}
