import { type Row, rowArticles } from '../csv-articles.ts'
import { mapColumns, type Parsed } from '../parsed-article.ts'
import { trackerOf } from '../trackers.ts'
import { isXlsx, xlsxSheets } from '../xlsx-sheets.ts'
import type { ArchiveFormat } from './archive-file.ts'

/** Sheets of articles, one a row: what databases of the press give for Excel, and what people keep by hand. */
export const spreadsheet: ArchiveFormat = {
  name: 'a spreadsheet of articles',
  recognises: ({ head, bytes }) =>
    head.startsWith('PK') && isXlsx(bytes) && sheetsOfArticles(bytes).length > 0,
  articles: ({ bytes }) => articlesOf(sheetsOfArticles(bytes)),
}

function* articlesOf(sheets: readonly Sheet[]): Generator<Parsed> {
  for (const sheet of sheets) yield* rowArticles(sheet)
}

type Sheet = readonly Row[]

/** The sheets whose first row that is not empty names a column for the text; none of a file that is broken. */
function sheetsOfArticles(bytes: Buffer): readonly Sheet[] {
  try {
    return [...xlsxSheets(bytes)].flatMap((cells) => {
      const rows = rowsOf(cells)
      const [header] = rows
      const isTracker =
        trackerOf(
          cells
            .slice(0, 50)
            .map((row) => row.join(','))
            .join('\n'),
        ) !== null
      return header === undefined || isTracker || mapColumns(header.fields).text === undefined ? [] : [rows]
    })
  } catch {
    return []
  }
}

/** A sheet leaves out empty cells at the end of a row and whole empty rows; a column without a name is none. */
function rowsOf(cells: readonly (readonly string[])[]): Sheet {
  const filled = cells.flatMap((fields, at) =>
    fields.some((field) => field.trim() !== '') ? [{ fields, line: at + 1 }] : [],
  )
  const width = Math.max(0, ...filled.map(({ fields }) => fields.length))
  return filled.map(({ fields, line }, row) => ({
    fields: Array.from({ length: width }, (_, at) => fields[at] ?? ''),
    line,
    row: row + 1,
  }))
}
