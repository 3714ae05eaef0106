import { countedLine } from '../../analysis/measures/counted.ts'
import type { Measured, ResultCell, ResultTable } from '../../analysis/measures/measured.ts'
import { csvTable } from '../output/csv.ts'
import { paint } from '../output/paint.ts'
import { type Screen, shownWidth, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { VERSION } from '../version.ts'
import { type Question, RECIPE, RECIPE_NAME, recipeText, type Shown } from './recipe.ts'

/** An answer as it is written, and what is to be said of it. */
export interface Written {
  readonly body: string | Uint8Array
  readonly notes: readonly string[]
}

/** The answer in the form asked for. */
export async function written(
  found: Measured,
  question: Question,
  shown: Shown,
  screen: Screen,
): Promise<Written> {
  if (shown.format === 'json') return said(asJson(found, question, shown))
  if (shown.format === 'csv') return said(`${asCsv(found, shown.table)}\n`)
  if (shown.format === 'table') {
    const { tables } = found
    return said(`${tables.map((table) => asText(table, tables.length > 1, screen)).join('\n\n')}\n`)
  }
  return pictured(found, question, shown)
}

const said = (body: string): Written => ({ body, notes: [] })

async function pictured(found: Measured, question: Question, shown: Shown): Promise<Written> {
  if (found.drawing === null) throw new Error('there is no picture of this; take table, json or csv')
  const { measurePicture } = await import('../../pictures/measure-picture.ts')
  const { format, theme, paper, title, dpi } = shown
  const recipe = recipeText(found, question, shown)
  const svg = measurePicture(found.drawing, {
    note: `${question.source.split('/').at(-1)} · ${countedLine(found.counted)}`,
    ...(theme === undefined ? {} : { theme }),
    ...(paper === undefined ? {} : { paper }),
    ...(title === undefined ? {} : { title }),
    ...(format === 'svg' ? { kept: { name: RECIPE_NAME, text: recipe } } : {}),
  })
  if (format === 'svg') return said(svg)
  const { pngNote, pngOf } = await import('../../pictures/png.ts')
  const texts = { [RECIPE_NAME]: recipe }
  const body = await pngOf(svg, dpi === undefined ? { texts } : { texts, dpi })
  return { body, notes: pngNote(svg) }
}

/** The answer with everything that made it; what is no number (an error that nothing tells) is null. */
function asJson(
  { analysis, recipe, options, counted, result, notes }: Measured,
  question: Question,
  shown: Shown,
): string {
  const whole = { format: RECIPE, version: VERSION, analysis, question, shown, recipe, options, counted }
  return `${JSON.stringify({ ...whole, notes, result }, null, 1)}\n`
}

function asCsv({ tables }: Measured, name: string | undefined): string {
  const table = name === undefined ? tables[0] : tables.find((one) => one.name === name)
  if (table === undefined)
    throw new Error(`--table cannot be "${name}"; it can be ${tables.map((one) => one.name).join(', ')}`)
  return csvTable(table.head, table.rows)
}

function asText({ name, head, rows }: ResultTable, named: boolean, screen: Screen): string {
  const cells = rows.map((row) => row.map(cellText))
  const heads = head.map((column) => plainText(column).toUpperCase())
  const longest = heads.map((column, at) =>
    cells.reduce((most, row) => Math.max(most, shownWidth(row[at] ?? '')), shownWidth(column)),
  )
  // The column of the longest words gives way, and no other; days and numbers never do.
  const widest = longest.indexOf(Math.max(...longest))
  const wordy = longest[widest]! > WORDS ? widest : -1
  const widths = longest.map((width, at) => (at === wordy ? Math.min(width, WORDS) : width))
  const parts = partsThatFit(widths, screen.width).map((part) =>
    tableText(
      part.map((at) => ({ head: heads[at]!, ...(at === wordy ? { share: 1 } : {}) })),
      cells.map((row) => part.map((at) => row[at] ?? '')),
      screen,
    ),
  )
  const shown = rows.length === 0 ? 'none' : parts.join('\n\n')
  return named ? `${paint(screen, 'bold', name)}\n${shown}` : shown
}

/** What is longer is words, which can be broken. */
const WORDS = 16
const GAP = 2

/** The columns in as many tables as it takes, one below the other, the first column in each. */
function partsThatFit(
  [first = 0, ...widths]: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  const parts: number[][] = [[0]]
  let used = first
  for (const [n, width] of widths.entries()) {
    if (used + GAP + width > room && (parts.at(-1)?.length ?? 0) > 1) {
      parts.push([0])
      used = first
    }
    parts.at(-1)?.push(n + 1)
    used += GAP + width
  }
  return parts
}

/** Numbers with four digits after the point, where they have any. */
function cellText(cell: ResultCell): string {
  if (typeof cell !== 'number') return plainText(cell ?? '–')
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(4)
}
