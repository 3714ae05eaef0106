import { readFileSync } from 'node:fs'
import type { Settings } from '@onrecord/network'
import { countedLine } from '../../analysis/measures/counted.ts'
import { measure } from '../../analysis/measures/measure.ts'
import type { Asked, MeasureTerms } from '../../analysis/measures/measure-options.ts'
import type { Measured, ResultCell, ResultTable } from '../../analysis/measures/measured.ts'
import { withoutRare } from '../../analysis/measures/rare-values.ts'
import type { LayerChoice } from '../../record/vocabulary.ts'
import { writeText } from '../network/network-files.ts'
import { networkSettings } from '../network/network-options.ts'
import { openNetworkSource } from '../network/open-network-source.ts'
import { csvTable } from '../output/csv.ts'
import { keepSources } from '../output/keep-source.ts'
import { paint } from '../output/paint.ts'
import { remark } from '../output/report.ts'
import { type Screen, tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import { VERSION } from '../version.ts'
import { askedOptions, leastOf } from './asked-options.ts'
import type { MeasureChoices } from './measure.ts'

const FORMATS = ['table', 'json', 'csv', 'svg'] as const
type Format = (typeof FORMATS)[number]

const LAYERS: Readonly<Record<'proposals' | 'decisions' | 'current', LayerChoice>> = {
  proposals: 'proposal',
  decisions: 'checked',
  current: 'current',
}

/** What was asked: enough to compute it again. */
interface Question {
  readonly source: string
  readonly layer: keyof typeof LAYERS
  readonly settings: Settings
  readonly least: Readonly<Record<string, number>>
  readonly asked: Asked
}

/** Computes a measure of a source and prints or writes it. */
export async function measureCommand(
  terms: MeasureTerms,
  source: string | undefined,
  choices: MeasureChoices,
  terminal: Terminal,
): Promise<void> {
  const format = formatOf(choices)
  const question =
    choices.recipe === undefined ? asksAnew(terms, source, choices) : asksAgain(terms, source, choices.recipe)
  const read = [choices.settings, choices.recipe].filter((file) => file !== undefined)
  keepSources(choices.out, [question.source, ...read])
  const choice = {
    statementType: question.settings.statementType,
    layer: LAYERS[question.layer],
    dialect: question.settings.dialect,
  }
  const open = await openNetworkSource(question.source, choice, (told) => remark(told, terminal))
  try {
    for (const note of open.notes) remark(note, terminal)
    const settings = withoutRare(open.source, question.settings, question.least)
    const found = measure(terms.name, open.source, settings, question.asked)
    for (const line of [countedLine(found.counted), ...found.recipe.warnings, ...found.notes])
      remark(line, terminal)
    const text = await written(found, question, format, choices, terminal)
    if (choices.out === undefined) terminal.out(text.replace(/\n$/, ''))
    else writeText(choices.out, [text.endsWith('\n') ? text : `${text}\n`])
  } finally {
    await open.close()
  }
}

/** The format asked for, or the one that the file's name says. */
function formatOf({ format, out }: MeasureChoices): Format {
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase()
  return format ?? FORMATS.find((one) => one === ending) ?? 'table'
}

function asksAnew(terms: MeasureTerms, source: string | undefined, choices: MeasureChoices): Question {
  if (source === undefined)
    throw new Error(
      `onrecord ${terms.name} needs a SOURCE: a .dna file, a record's folder or its postgres:// address`,
    )
  const given = { ...choices }
  const own = new Set(terms.options.map(({ name }) => name))
  const ofNetworks = Object.fromEntries(Object.entries(given).filter(([name]) => !own.has(name)))
  return {
    source,
    layer: choices.layer ?? 'current',
    settings: networkSettings(ofNetworks, choices.settings),
    least: leastOf(choices.minimumStatements ?? []),
    asked: askedOptions(terms.options, given),
  }
}

/** What an earlier result says it was asked; the source may be another copy of it. */
function asksAgain(terms: MeasureTerms, source: string | undefined, file: string): Question {
  const saved = savedResult(file)
  if (saved.analysis !== terms.name)
    throw new Error(`${file} is the result of onrecord ${String(saved.analysis)}, not of ${terms.name}`)
  const { question } = saved
  return {
    source: source ?? question.source,
    layer: question.layer,
    settings: question.settings,
    least: question.least,
    asked: askedOptions(terms.options, question.asked),
  }
}

function savedResult(file: string): { readonly analysis: unknown; readonly question: Question } {
  const text = fileText(file)
  try {
    const value: unknown = JSON.parse(text)
    if (isResult(value)) return value
  } catch {
    throw new Error(`${file} is not JSON`)
  }
  throw new Error(`${file} is no result of a measure: write one with --format json`)
}

function isResult(value: unknown): value is { readonly analysis: unknown; readonly question: Question } {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('question' in value))
    return false
  const { format, question } = value
  return (
    format === RESULT &&
    typeof question === 'object' &&
    question !== null &&
    ['source', 'layer', 'settings', 'least', 'asked'].every((part) => part in question)
  )
}

const RESULT = 'onrecord-measure/1'

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function written(
  found: Measured,
  question: Question,
  format: Format,
  choices: MeasureChoices,
  terminal: Terminal,
): Promise<string> {
  if (format === 'json') return asJson(found, question)
  if (format === 'csv') return `${asCsv(found, choices.table)}\n`
  if (format === 'table')
    return found.tables.map((table) => asText(table, found.tables.length > 1, terminal)).join('\n\n')
  if (found.drawing === null) throw new Error(`there is no picture of this; take table, json or csv`)
  const { measurePicture } = await import('../../pictures/measure-picture.ts')
  return measurePicture(found.drawing, {
    theme: choices.theme,
    note: `${question.source.split('/').at(-1)} · ${countedLine(found.counted)}`,
    ...(choices.title === undefined ? {} : { title: choices.title }),
  })
}

/** The answer with everything that made it; what is no number (an error that nothing tells) is null. */
function asJson({ analysis, recipe, options, counted, result, notes }: Measured, question: Question): string {
  return `${JSON.stringify({ format: RESULT, version: VERSION, analysis, question, recipe, options, counted, notes, result }, null, 1)}\n`
}

function asCsv({ tables }: Measured, name: string | undefined): string {
  const table = name === undefined ? tables[0] : tables.find((one) => one.name === name)
  if (table === undefined)
    throw new Error(`--table cannot be "${name}"; it can be ${tables.map((one) => one.name).join(', ')}`)
  return csvTable(table.head, table.rows)
}

function asText({ name, head, rows }: ResultTable, named: boolean, screen: Screen): string {
  // The column of the longest words gives way, and no other.
  const longest = head.map((_, at) => Math.max(0, ...rows.map((row) => cellText(row[at] ?? null).length)))
  const wordy = longest.indexOf(Math.max(...longest))
  const columns = head.map((column, at) => {
    return { head: plainText(column).toUpperCase(), ...(at === wordy ? { share: 1 } : {}) }
  })
  const body = tableText(
    columns,
    rows.map((row) => row.map(cellText)),
    screen,
  )
  const shown = rows.length === 0 ? 'none' : body
  return named ? `${paint(screen, 'bold', name)}\n${shown}` : shown
}

/** Numbers with four digits after the point, where they have any. */
function cellText(cell: ResultCell): string {
  if (typeof cell !== 'number') return plainText(cell ?? '–')
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(4)
}
