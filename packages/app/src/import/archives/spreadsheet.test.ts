import { expect, test } from 'vitest'
import { zip } from '../testing/zip.ts'
import { articlesIn } from './testing/articles-in.ts'

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const sheet = (...rows: readonly string[]) =>
  `<worksheet><sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`
const workbook = (...sheets: readonly string[]) =>
  zip({
    'xl/workbook.xml': '<workbook><workbookPr/></workbook>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  })

test('each row of a sheet with a column for the text is an article, with its paragraphs; what has none is named', async () => {
  const bytes = workbook(
    sheet(cell('Notes'), cell('Nothing here')),
    sheet(
      cell('Headline') + cell('Publication') + cell('Published') + cell('Body') + cell('Kept by'),
      cell('Tram opens') +
        cell('The Vale Herald') +
        '<c s="1"><v>45418</v></c>' +
        cell('It opens.&#10;&#10;“Late,” she said.'),
      '',
      cell('Fares rise') + cell('Daily Rail'),
    ),
  )
  expect(await articlesIn(bytes)).toMatchObject([
    {
      title: 'Tram opens',
      outlet: 'The Vale Herald',
      date: '2024-05-06',
      text: 'It opens.\n\n“Late,” she said.',
      line: 2,
    },
    { refusal: 'row 3 has no text', line: 4 },
  ])
})

test('a sheet of anything else is none', async () => {
  expect(await articlesIn(workbook(sheet(cell('Year') + cell('Sum'), cell('2024') + cell('12'))))).toBeNull()
})
