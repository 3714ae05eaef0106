import { countedLine } from '../../analysis/measures/counted.ts'
import { measure } from '../../analysis/measures/measure.ts'
import type { Measured, OnProgress } from '../../analysis/measures/measured.ts'
import { withoutRare } from '../../analysis/measures/rare-values.ts'
import type { NetworkSource } from '../../analysis/network-source.ts'
import { columnsOf } from '../../exchange/analyses/analysis-table.ts'
import { csvPieces } from '../../exchange/tables/table-file.ts'
import { measurePicture } from '../../pictures/measure-picture.ts'
import { networkWork } from './network-work.ts'
import type { HeldTable, MeasureQuestion, MeasureWork, Work } from './work.ts'

/** A held copy as the source of networks. */
export function sourceOf({ statements, anonymous }: HeldTable): NetworkSource {
  const unnamed = new Set(anonymous)
  const attributes = () => new Map([...unnamed].map((label) => [label, { anonymous: 'true' }]))
  return { statements, problems: [], anonymous: unnamed, attributes, columns: {} }
}

/** Does what is asked of a table; what was measured of it is remembered, so that picture and file cost no second run. */
export async function doWork(table: HeldTable, work: Work, onProgress: OnProgress): Promise<string> {
  if (!isMeasure(work)) return networkWork(table, sourceOf(table), work, onProgress)
  const found = measured(table, work.question, onProgress)
  switch (work.do) {
    case 'measure':
      return measureJson(found, work.head, table.ids)
    case 'measure-csv':
      return csvOf(found, work)
    case 'measure-svg':
      return svgOf(found, work)
  }
}

const isMeasure = (work: Work): work is MeasureWork => 'name' in work.question

const remembered = new WeakMap<HeldTable, Map<string, Measured>>()
/** A page asks for one measure at a time, as answer, picture and files. */
const REMEMBERED = 12

function measured(table: HeldTable, question: MeasureQuestion, onProgress: OnProgress): Measured {
  const all = remembered.get(table) ?? new Map<string, Measured>()
  remembered.set(table, all)
  const key = JSON.stringify(question)
  const known = all.get(key)
  if (known !== undefined) return known
  const source = sourceOf(table)
  const settings = withoutRare(source, question.settings, question.least)
  const found = measure(question.name, source, settings, question.asked, onProgress)
  all.set(key, found)
  const [oldest] = all.keys()
  if (all.size > REMEMBERED && oldest !== undefined) all.delete(oldest)
  return found
}

function measureJson(
  found: Measured,
  head: { readonly query: string; readonly layer: string },
  ids: HeldTable['ids'],
): string {
  const { analysis, recipe, options, counted, notes, tables, drawing, result } = found
  return JSON.stringify({
    analysis,
    ...head,
    recipe,
    options,
    counted,
    notes: [...recipe.warnings, ...notes],
    drawn: drawing !== null,
    tables,
    ids: { actor: named(found, ids.actor), concept: named(found, ids.concept) },
    result,
  })
}

/** Of the labels those that stand in the tables. */
function named({ tables }: Pick<Measured, 'tables'>, ids: ReadonlyMap<string, number>) {
  const labels = new Set(tables.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string'))
  return [...labels].flatMap((label) => {
    const id = ids.get(label)
    return id === undefined ? [] : [{ label, id }]
  })
}

async function csvOf(
  { tables }: Measured,
  work: MeasureWork & { readonly do: 'measure-csv' },
): Promise<string> {
  const table = work.table === undefined ? tables[0] : tables.find(({ name }) => name === work.table)
  if (table === undefined)
    throw new Error(
      `There is no table "${work.table}"; there is ${tables.map(({ name }) => name).join(', ')}.`,
    )
  const columns = columnsOf({ name: table.name, head: table.head, rows: () => [] })
  const pieces: string[] = []
  for await (const piece of csvPieces(columns, work.head, table.rows)) pieces.push(piece)
  return pieces.join('')
}

function svgOf(
  { drawing, counted }: Measured,
  { drawn }: MeasureWork & { readonly do: 'measure-svg' },
): string {
  if (drawing === null) throw new Error('There is no picture of this; take the table.')
  return measurePicture(drawing, { ...drawn, note: `${drawn.note} · ${countedLine(counted)}` })
}
