import { expect, test } from 'vitest'
import { zip } from './testing/zip.ts'
import { xlsxSheets } from './xlsx-sheets.ts'

/** A workbook of one row, with its texts and the formats of its cells. */
function workbook(cells: string, strings = '', formats: readonly string[] = []): Uint8Array {
  const own = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')
  return zip({
    'xl/workbook.xml': '<workbook><workbookPr/></workbook>',
    'xl/styles.xml': `<styleSheet><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  })
}

const rowOf = (bytes: Uint8Array) => [...xlsxSheets(bytes)][0]?.[0]

test('a number is a day where its format shows one, and never where it shows a stretch or a time of day', () => {
  const formats = [
    '[h]:mm',
    'yyyy\\-mm\\-dd',
    'hh:mm',
    'mmm',
    '0.00',
    '#,##0.00_);[Red]\\-#,##0',
    '[$-409]d mmm yy',
  ]
  const cells = ['<c><v>44989</v></c>', ...formats.map((_, at) => `<c s="${at + 1}"><v>44989</v></c>`)]
  expect(rowOf(workbook(cells.join(''), '', formats))).toEqual([
    ...['44989', '44989', '2023-03-04', '44989', '2023-03-04', '44989', '44989', '2023-03-04'],
  ])
})

test('a cell that holds a day in words is that day', () => {
  expect(
    rowOf(workbook('<c t="d"><v>2026-03-04T00:00:00.000Z</v></c><c t="d"><v>2026-03-04</v></c>')),
  ).toEqual([...['2026-03-04', '2026-03-04']])
})

test('signs that XML cannot hold are what they stand for', () => {
  const strings = '<si><t xml:space="preserve">first_x000D_\nsecond</t></si><si><t>a_x005F_x000D_b</t></si>'
  expect(rowOf(workbook('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', strings))).toEqual([
    ...['first\r\nsecond', 'a_x000D_b'],
  ])
})
