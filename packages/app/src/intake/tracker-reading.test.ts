import { EMPTY_CODEBOOK, type Statement } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../import/content-kind.ts'
import { importBytes } from '../import/import-sources.ts'
import type { ImportedArticle } from '../import/imported.ts'
import { zip } from '../import/testing/zip.ts'
import { trackerReading } from './tracker-reading.ts'

const SIPRI = `"Transfers of major weapons: deals 2020 to 2026"
"(invented data)"

Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments,SIPRI TIV per unit
Exland,Norland,2023,?,40,?,Bj\u00f8rn-2,patrol craft,12,,2024; 2025,New,Second-hand; part of "Quay" deal,1.5
Hill rebels*,unknown supplier(s),2022,,,,XK-9,SAM system,6,?,2023,New,,10
Exland,Norland,2021,,many,,Ferry,ferry,,,,New,,1
`
const KIEL = `ID,donor,announcement_date,aid_type_general,measure,item,item_numb,item_numb_deliv,tot_sub_activity_value_EUR,month
EXM1,Exland,2023-03-04,Military ,Allocation,Patrol craft,12,4,18450000,15
EXM2,Norland,.,Military,Commitment,Drones,.,.,No price,0
`

interface Row {
  readonly item: ImportedArticle
  readonly statements: readonly Statement[]
  readonly problems: readonly string[]
}

async function rows(bytes: Uint8Array, name = 'table.csv'): Promise<Row[]> {
  expect(kindOf(bytes, name)).toBe('dataset')
  const found: Row[] = []
  for await (const item of importBytes(name, bytes)) {
    if ('problem' in item) throw new Error(item.problem.what)
    const codebook = {
      ...EMPTY_CODEBOOK,
      items: [{ id: 'IT-1', label: 'Bj\u00f8rn-2', aliases: [], variantOf: null, isClass: false }],
    }
    const reading = trackerReading(item.article, codebook)
    if (reading === null) throw new Error('It is no row of a tracker.')
    found.push({ item, statements: reading.statements, problems: reading.problems.map(({ what }) => what) })
  }
  return found
}

const inShort = ({ decision, quantities, hedges }: Statement) => ({
  state: decision?.state,
  who: [decision?.decider, decision?.recipient, decision?.item],
  date: decision?.date,
  figures: quantities.map(({ kind, nominal, lo, hi, holder, unit }) => [kind, nominal, lo, hi, holder, unit]),
  hedges: hedges.map(({ quote }) => quote),
})

describe('a row of SIPRI\u2019s register', () => {
  test('claims an order and a delivery, with its question marks as hedges and the codebook\u2019s name of the item', async () => {
    const [first] = await rows(Buffer.from(SIPRI, 'latin1'))
    expect(first?.statements.map(inShort)).toEqual([
      {
        ...{ state: 'contracted', who: ['Norland', 'Exland', 'IT-1'], date: '2023-01-01' },
        figures: [['ordered', 40, 36, 44, 'Exland', null]],
        hedges: ['?', '?'],
      },
      {
        ...{ state: 'delivered', who: ['Norland', 'Exland', 'IT-1'], date: '2024-01-01' },
        figures: [['received', 12, 12, 12, 'Exland', null]],
        hedges: [],
      },
    ])
    expect(first?.item).toMatchObject({ kind: 'dataset', place: 'table.csv:5', language: 'en', read: true })
    expect(first?.item.remarks.map(({ what }) => what)).toEqual([
      'no claim is made of these columns: SIPRI TIV per unit.',
    ])
  })

  test('an unknown supplier decides nothing, a recipient that is no state has its name, and words are no figure', async () => {
    const [, second, third] = await rows(Buffer.from(SIPRI, 'latin1'))
    expect(second?.statements.map(inShort)).toMatchObject([
      { state: 'contracted', who: [null, 'Hill rebels', 'XK-9'], figures: [] },
      { state: 'delivered', figures: [['received', 6, 5.4, 6.6, 'Hill rebels', null]] },
    ])
    expect(third?.problems).toEqual(['"many" is no number; no figure is made of it.'])
    expect(third?.statements.map(inShort)).toMatchObject([{ state: 'contracted', figures: [] }])
  })
})

test('a row of Kiel\u2019s tracker claims what was set aside or promised, and what was delivered', async () => {
  const [first, second] = await rows(Buffer.from(KIEL))
  expect(first?.statements.map(inShort)).toMatchObject([
    {
      ...{ state: 'allocated', who: ['Exland', 'Ukraine', 'Patrol craft'], date: '2023-03-04' },
      figures: [
        ['pledged', 12, 12, 12, 'Exland', null],
        ['other', 18450000, 18450000, 18450000, 'Exland', 'EUR'],
      ],
    },
    { state: 'delivered', figures: [['donated', 4, 4, 4, 'Exland', null]] },
  ])
  expect(second?.statements.map(inShort)).toMatchObject([{ state: 'announced', date: null, figures: [] }])
  expect(second?.problems).toEqual(['"No price" is no number; no figure is made of it.'])
})

test('every word of every claim stands in the row\u2019s text', async () => {
  for (const bytes of [Buffer.from(SIPRI, 'latin1'), Buffer.from(KIEL)]) {
    for (const { item, statements } of await rows(bytes)) {
      const spans = statements.flatMap(({ content, hedges, quantities, times }) => [
        ...content,
        ...hedges,
        ...quantities,
        ...times,
      ])
      for (const { start, end, quote } of spans) expect(item.article.text.slice(start, end)).toBe(quote)
    }
  }
})

test('a text that is no row of a tracker is left to the reader', () => {
  expect(trackerReading({ text: 'Recipient: Exland' }, EMPTY_CODEBOOK)).toBeNull()
})

describe('Kiel\u2019s tracker as the spreadsheet it is published as', () => {
  test('reads like its CSV, whatever sheet stands before it: shared words, days that are numbers, cells left out', async () => {
    const [first, second] = await rows(kielXlsx(), 'kiel.xlsx')
    const [firstOfCsv, secondOfCsv] = await rows(Buffer.from(KIEL))
    expect(first?.statements.map(inShort)).toEqual(firstOfCsv?.statements.map(inShort))
    expect(second?.statements.map(inShort)).toEqual(secondOfCsv?.statements.map(inShort))
    expect([first?.item.place, second?.item.place]).toEqual(['kiel.xlsx:2', 'kiel.xlsx:4'])
    expect(first?.item.article.text).toContain('announcement_date: 2023-03-04')
  })

  test('another spreadsheet, a broken one and one that only says it is are refused in a line that says what to do', async () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>'
    const other = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet })
    const broken = kielXlsx()
    broken.fill(0, 60, 400)
    for (const [bytes, told] of [
      [other, /no sheet .* tracker.* save the sheet/],
      [broken, /broken.* as CSV/],
      [Buffer.from('ID,donor'), /no spreadsheet/],
    ] as const) {
      const said: string[] = []
      for await (const item of importBytes('table.xlsx', bytes))
        if ('problem' in item) said.push(`${item.problem.what} ${item.problem.todo ?? ''}`)
      expect(said).toEqual([expect.stringMatching(told)])
    }
    expect(kindOf(Buffer.from('d0cf11e0', 'hex'), 'old.xls')).toMatchObject({
      todo: expect.stringContaining('CSV'),
    })
  })
})

/** `KIEL` as a workbook: words in one list, the day as a number with a style, a dot as a word of its own, an empty third row. */
function kielXlsx(): Uint8Array {
  const [header = [], first = [], second = []] = KIEL.trim()
    .split('\n')
    .map((line) => line.split(','))
  const words = [...new Set([...header, ...first, ...second])]
  const cell = (word: string, row: number, at: number) => {
    const place = `r="${String.fromCharCode(65 + at)}${row}"`
    if (word === '2023-03-04') return `<c ${place} s="1"><v>44989</v></c>`
    if (/^\d+$/.test(word)) return `<c ${place}><v>${word}</v></c>`
    return `<c ${place} t="s"><v>${words.indexOf(word)}</v></c>`
  }
  const row = (cells: readonly string[], n: number) =>
    `<row r="${n}" spans="1:10">${cells.map((word, at) => cell(word, n, at)).join('')}</row>`
  const strings = words.map((word) => `<si><r><t xml:space="preserve">${word}</t></r></si>`).join('')
  return zip({
    'xl/workbook.xml': '<workbook><workbookPr/></workbook>',
    'xl/styles.xml':
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${row(header, 1)}${row(first, 2)}${row(second, 4)}</sheetData></worksheet>`,
  })
}
