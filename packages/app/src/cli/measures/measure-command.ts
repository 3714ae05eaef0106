import { askedOptions, leastOf } from '../../analysis/measures/asked-options.ts'
import { countedLine } from '../../analysis/measures/counted.ts'
import { measure } from '../../analysis/measures/measure.ts'
import type { MeasureTerms } from '../../analysis/measures/measure-options.ts'
import { withoutRare } from '../../analysis/measures/rare-values.ts'
import type { LayerChoice } from '../../record/vocabulary.ts'
import { writeText } from '../network/network-files.ts'
import { networkSettings } from '../network/network-options.ts'
import { openNetworkSource } from '../network/open-network-source.ts'
import { dotsIn } from '../options/dots-in.ts'
import { keepSources } from '../output/keep-source.ts'
import { remark } from '../output/report.ts'
import { slowly } from '../output/slowly.ts'
import type { Terminal } from '../output/terminal.ts'
import { VERSION } from '../version.ts'
import { FORMATS } from './formats.ts'
import type { MeasureChoices } from './measure.ts'
import { type Question, recipeText, type Saved, type Shown, savedIn } from './recipe.ts'
import { written } from './written.ts'

const LAYERS: Readonly<Record<Question['layer'], LayerChoice>> = {
  proposals: 'proposal',
  decisions: 'checked',
  current: 'current',
}

/** Computes a measure of a source and prints or writes it. `calledAs` is the word by which the command was called. */
export async function measureCommand(
  terms: MeasureTerms,
  source: string | undefined,
  choices: MeasureChoices,
  terminal: Terminal,
  calledAs: string = terms.name,
): Promise<void> {
  const { out } = choices
  const saved = choices.recipe === undefined ? null : savedIn(choices.recipe, terms)
  const shown = shownAs(choices, saved, terminal)
  const question =
    saved === null ? asksAnew(terms, source, choices, calledAs) : asksAgain(terms, source, saved)
  const beside = out !== undefined && hasNoPlace(shown) ? `${out}.recipe.json` : undefined
  const read = [question.source, choices.settings, choices.recipe].filter((file) => file !== undefined)
  keepSources(out, read)
  keepSources(beside, read)
  if (saved !== null && saved.version !== VERSION)
    remark(`the recipe is of version ${String(saved.version)}, this is ${VERSION}`, terminal)
  const alias = terms.aliases.find(({ word }) => word === calledAs)
  if (alias?.note !== undefined) remark(alias.note, terminal)
  const choice = {
    statementType: question.settings.statementType,
    layer: LAYERS[question.layer],
    dialect: question.settings.dialect,
  }
  const tell = slowly(terminal)
  tell('opening the source')
  const open = await openNetworkSource(question.source, choice, (told) => remark(told, terminal))
  try {
    for (const note of open.notes) remark(note, terminal)
    tell('counting')
    const settings = withoutRare(open.source, question.settings, question.least)
    const found = measure(terms.name, open.source, settings, question.asked, (done, what, of) =>
      tell(`${what} done:`, done, of),
    )
    for (const line of [countedLine(found.counted), ...found.recipe.warnings, ...found.notes])
      remark(line, terminal)
    const screen = { width: shown.width ?? terminal.width, colour: out === undefined && terminal.colour }
    const { body, notes } = await written(found, question, shown, screen)
    for (const note of notes) remark(note, terminal)
    if (out === undefined) print(body, terminal)
    else writeText(out, [body])
    if (beside !== undefined) {
      writeText(beside, [`${recipeText(found, question, shown)}\n`])
      remark(`what was asked stands in ${beside}`, terminal)
    }
  } finally {
    await open.close()
  }
}

/** A table has no place for its recipe. */
const hasNoPlace = ({ format }: Shown): boolean => format === 'table' || format === 'csv'

function print(body: string | Uint8Array, terminal: Terminal): void {
  if (typeof body === 'string') terminal.out(body.replace(/\n$/, ''))
  else if (terminal.interactive) throw new Error('a png is not for a screen of text: give --out FILE.png')
  else terminal.write(body)
}

/** How to write it: as the choices say, else as the recipe was written, else as the file's name says. */
function shownAs(choices: MeasureChoices, saved: Saved | null, terminal: Terminal): Shown {
  const ending = /\.([a-z]+)$/i.exec(choices.out ?? '')?.[1]?.toLowerCase()
  const before = saved?.shown ?? {}
  const format = choices.format ?? FORMATS.find((one) => one === ending) ?? before.format ?? 'table'
  const { table = before.table, theme = before.theme, paper = before.paper, title = before.title } = choices
  const dpi = choices.dpi === undefined ? before.dpi : dotsIn(choices.dpi)
  const isPicture = format === 'svg' || format === 'png'
  return {
    format,
    ...(format === 'csv' && table !== undefined ? { table } : {}),
    ...(format === 'table' ? { width: before.width ?? terminal.width } : {}),
    ...(isPicture && theme !== undefined ? { theme } : {}),
    ...(isPicture && paper !== undefined ? { paper } : {}),
    ...(isPicture && title !== undefined ? { title } : {}),
    ...(format === 'png' && dpi !== undefined ? { dpi } : {}),
  }
}

function asksAnew(
  terms: MeasureTerms,
  source: string | undefined,
  choices: MeasureChoices,
  calledAs: string,
): Question {
  if (source === undefined)
    throw new Error(
      `onrecord ${terms.name} needs a SOURCE: a .dna file, a record's folder or its postgres:// address`,
    )
  const given = { ...choices }
  const own = new Set(terms.options.map(({ name }) => name))
  const ofNetworks = Object.fromEntries(Object.entries(given).filter(([name]) => !own.has(name)))
  const meant = terms.aliases.find(({ word }) => word === calledAs)?.asked ?? {}
  return {
    source,
    layer: choices.layer ?? 'current',
    settings: networkSettings(ofNetworks, choices.settings),
    least: leastOf(choices.minimumStatements ?? []),
    asked: askedOptions(terms.options, { ...meant, ...given }),
  }
}

/** What an earlier result says it was asked; the source may be another copy of it. */
function asksAgain(terms: MeasureTerms, source: string | undefined, { question }: Saved): Question {
  return {
    source: source ?? question.source,
    layer: question.layer,
    settings: question.settings,
    least: question.least,
    asked: askedOptions(terms.options, question.asked),
  }
}
