import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSmallDna } from '../../../packages/app/src/exchange/dna/testing/small-dna.ts'
import { pdf } from '../../../packages/app/src/import/testing/pdf.ts'
import { documentXml, docxParts } from '../../../packages/app/src/import/testing/zip.ts'

/** A harmless file: its bytes, or the parts of the archive that it is. */
export interface Seed {
  readonly ending: string
  readonly whole: Uint8Array | Readonly<Record<string, Uint8Array>>
}

const WORDS = [
  'The finance minister, Anna Berg, said on Tuesday that the carbon tax would raise the price of heating.',
  '“We will not change our policy,” a senior official told reporters, speaking on condition of anonymity.',
  'The union denied that about 4,000 households had received the refund since 12 March 2023.',
  'According to The Daily Ledger, the government is likely to decide before the autumn.',
]
const TEXT = WORDS.join(' ')
const PARAGRAPHS = WORDS.map((words) => `<p>${words}</p>`).join('\n')

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const parts = (files: Readonly<Record<string, string>>): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)]))

const row = (at: number) => ({ title: `Report ${at}`, date: `2023-03-0${at}`, outlet: 'Ledger', text: TEXT })
const ROWS = [1, 2, 3, 4, 5].map(row)
const table = (between: string): string =>
  [['title', 'date', 'outlet', 'text'], ...ROWS.map((one) => Object.values(one).map(quoted))]
    .map((cells) => `${cells.join(between)}\n`)
    .join('')
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const HTML = `<!doctype html><html lang="en"><head><title>Report</title>
<meta property="og:site_name" content="Ledger"><meta property="article:published_time" content="2023-03-01">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Report","datePublished":"2023-03-01"}</script>
</head><body><article><h1>Report</h1>${PARAGRAPHS}<table><tr><td>1</td><td>2</td></tr></table></article></body></html>`

const MARKDOWN = `---\ntitle: Report\ndate: 2023-03-01\noutlet: Ledger\n---\n# Report\n\n${WORDS.join('\n\n')}\n\n> quoted *words* [and](https://example.org) \`code\`\n\n- one\n- two\n`

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const SHEET = [['title', 'date', 'text'], ...ROWS.map(({ title, date, text }) => [title, date, text])]
  .map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join('')}</row>`)
  .join('')

function dna(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
  try {
    const path = join(folder, 'small.dna')
    writeSmallDna(path)
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One of each format that is read, and some that are not. */
export const SEEDS: readonly Seed[] = [
  { ending: 'txt', whole: bytes(`Report\n\n${WORDS.join('\n\n')}\n`) },
  { ending: 'md', whole: bytes(MARKDOWN) },
  { ending: 'html', whole: bytes(HTML) },
  { ending: 'pdf', whole: pdf(WORDS.map((text) => [{ text }])) },
  {
    ending: 'docx',
    whole: parts({
      ...docxParts('Report'),
      'word/document.xml': documentXml(
        WORDS.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''),
      ),
    }),
  },
  { ending: 'csv', whole: bytes(table(',')) },
  { ending: 'tsv', whole: bytes(table('\t')) },
  { ending: 'jsonl', whole: bytes(ROWS.map((one) => `${JSON.stringify(one)}\n`).join('')) },
  {
    ending: 'xlsx',
    whole: parts({
      'xl/workbook.xml': '<workbook><workbookPr/></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${SHEET}</sheetData></worksheet>`,
    }),
  },
  { ending: 'dna', whole: dna() },
  { ending: 'zip', whole: parts({ 'one.txt': TEXT, 'two/three.md': MARKDOWN, 'four.html': HTML }) },
  { ending: 'json', whole: bytes(JSON.stringify(ROWS)) },
  {
    ending: 'xml',
    whole: bytes(
      `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Report</title><description>${TEXT}</description></item></channel></rss>`,
    ),
  },
  {
    ending: 'eml',
    whole: bytes(`From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${TEXT}\n`),
  },
  { ending: 'rtf', whole: bytes(`{\\rtf1\\ansi ${TEXT}}`) },
]
