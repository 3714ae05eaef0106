import { readFileSync } from 'node:fs'
import type { Settings } from '@onrecord/network'
import type { Asked, MeasureTerms } from '../../analysis/measures/measure-options.ts'
import type { Measured } from '../../analysis/measures/measured.ts'
import { textIn } from '../../pictures/png-chunks.ts'
import { VERSION } from '../version.ts'
import type { Format } from './formats.ts'

/** What was asked: enough to compute it again. */
export interface Question {
  readonly source: string
  readonly layer: 'proposals' | 'decisions' | 'current'
  readonly settings: Settings
  readonly least: Readonly<Record<string, number>>
  readonly asked: Asked
}

/** How the answer was written: enough to write the same bytes again. */
export interface Shown {
  readonly format: Format
  readonly table?: string
  readonly theme?: 'auto' | 'light' | 'dark'
  readonly paper?: 'wide' | 'column'
  readonly title?: string
  readonly dpi?: number
  readonly width?: number
}

/** What an earlier answer says of itself. */
export interface Saved {
  readonly version: unknown
  readonly analysis: unknown
  readonly question: Question
  readonly shown: Partial<Shown>
}

export const RECIPE = 'onrecord-measure/1'
/** The keyword of a recipe in a PNG, and the id of its element in an SVG. */
export const RECIPE_NAME = 'onrecord-recipe'

/**
 * All that made an answer, in one line of JSON of plain letters: so it stands unchanged in whatever holds it. The counts and the
 * settings with their defaults are for people; to ask again, question and shown are enough.
 */
export function recipeText(
  { analysis, recipe, options, counted }: Measured,
  question: Question,
  shown: Shown,
): string {
  const whole = { format: RECIPE, version: VERSION, analysis, question, shown, recipe, options, counted }
  return JSON.stringify(whole).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The recipe in an answer: a JSON result, a picture as SVG or PNG, or the file beside a table.
 *
 * @throws Error in one line where the file holds none, or one of another command.
 */
export function savedIn(file: string, terms: MeasureTerms): Saved {
  const told = recipeIn(file)
  if (told === null)
    throw new Error(
      `${file} holds no recipe; give a JSON result, a picture made by this command, or the .recipe.json beside a table`,
    )
  const saved = understood(told, file)
  if (saved.analysis !== terms.name)
    throw new Error(`${file} is the result of onrecord ${String(saved.analysis)}, not of ${terms.name}`)
  return saved
}

function recipeIn(file: string): string | null {
  const bytes = contents(file)
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return textIn(bytes, RECIPE_NAME)
  const text = bytes.toString('utf8')
  if (!text.startsWith('<')) return text
  const kept = new RegExp(`<metadata id="${RECIPE_NAME}">([^<]*)<`).exec(text)?.[1]
  return kept === undefined ? null : kept.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => MEANT[sign] ?? sign)
}

const MEANT: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function contents(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function understood(text: string, file: string): Saved {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`${file} is not JSON`)
  }
  if (!isSaved(value)) throw new Error(`${file} is no result of a measure: write one with --format json`)
  return { ...value, shown: value.shown ?? {} }
}

function isSaved(value: unknown): value is Omit<Saved, 'shown'> & { readonly shown?: Partial<Shown> } {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('question' in value))
    return false
  const { format, question } = value
  return (
    format === RECIPE &&
    typeof question === 'object' &&
    question !== null &&
    ['source', 'layer', 'settings', 'least', 'asked'].every((part) => part in question)
  )
}
