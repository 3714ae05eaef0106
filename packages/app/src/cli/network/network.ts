import type { EventList, Network, Settings } from '@onrecord/network'
import type { Problem } from '@onrecord/reader'
import { type Command, Option } from 'commander'
import type { NetworkSource } from '../../analysis/network-source.ts'
import type { CsvLayout } from '../../exchange/networks/csv.ts'
import type { ExportDetails } from '../../exchange/networks/network-nodes.ts'
import type { LayerChoice } from '../../record/vocabulary.ts'
import { dotsIn } from '../options/dots-in.ts'
import { keepSources } from '../output/keep-source.ts'
import { remark } from '../output/report.ts'
import type { Terminal } from '../output/terminal.ts'
import { VERSION } from '../version.ts'
import type { NetworkFormat, Output } from './network-files.ts'
import { NETWORK_OPTIONS, networkSettings } from './network-options.ts'

interface NetworkChoices {
  readonly settings?: string
  readonly includeIsolates?: boolean
  readonly layer: 'proposals' | 'decisions' | 'current'
  readonly format?: string
  readonly layout?: string
  readonly out?: string
  readonly theme: 'auto' | 'light' | 'dark'
  readonly paper: 'wide' | 'column'
  readonly title?: string
  readonly dpi?: string
  readonly camps?: boolean
  readonly plainVertices?: boolean
  readonly statements?: boolean
}

export function registerNetwork(program: Command, terminal: Terminal): void {
  const command = program
    .command('network <SOURCE>')
    .description('Computes networks from a .dna file or a record: options and values are those of rDNA.')
  for (const { flag, text, kind } of NETWORK_OPTIONS) {
    if (kind === 'list' || kind === 'values') command.option(flag, text, collected)
    else command.option(flag, text)
  }
  command
    .option('--include-isolates', 'the same as --isolates true')
    .option('--settings <FILE>', 'a JSON file of the same options under the names they have in rDNA')
    .addOption(
      new Option(
        '--layer <LAYER>',
        'of a record: what readers propose, what people decided, or the latter over the former',
      )
        .choices(['proposals', 'decisions', 'current'])
        .default('current'),
    )
    .option(
      '--format <FORMAT>',
      'json, csv, graphml, gexf, pajek, dl, svg, png; by default what the name of --out says, or json',
    )
    .option('--layout <LAYOUT>', 'of csv: matrix, edge-list, event-list, dna-statements')
    .option('--out <FILE>', 'write here instead of printing; several networks become numbered files')
    .addOption(
      new Option('--theme <THEME>', 'of svg and png').choices(['auto', 'light', 'dark']).default('auto'),
    )
    .addOption(
      new Option(
        '--paper <PAPER>',
        'of svg and png: as wide as there is to show, or a journal’s column of 85 mm',
      )
        .choices(['wide', 'column'])
        .default('wide'),
    )
    .option('--title <TEXT>', 'of svg and png')
    .option('--dpi <N>', 'of png: dots in an inch, of which a picture has 96 units; 300 by default')
    .option('--camps', 'find the camps of the whole period: hulls in svg and png, an attribute elsewhere')
    .option('--plain-vertices', 'of pajek: leave the two modes out, which networkx does not read')
    .option('--statements', 'of json, graphml and edge lists: the ids of the statements behind each tie')
    .action((source: string, choices: NetworkChoices) => networkCommand(source, choices, terminal))
}

/** An option that may be given again; it never takes the SOURCE after it for another of its values. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

const LAYERS: Readonly<Record<NetworkChoices['layer'], LayerChoice>> = {
  proposals: 'proposal',
  decisions: 'checked',
  current: 'current',
}

async function networkCommand(address: string, choices: NetworkChoices, terminal: Terminal): Promise<void> {
  keepSources(choices.out, [address, ...(choices.settings === undefined ? [] : [choices.settings])])
  const form = await formOf(choices)
  const asked = networkSettings({ ...choices }, choices.settings)
  const isolated = choices.includeIsolates ? { ...asked, isolates: true } : asked
  const settings: Settings =
    form.layout === 'event-list' || form.layout === 'dna-statements'
      ? { ...isolated, networkType: 'eventlist' }
      : isolated
  const { openNetworkSource } = await import('./open-network-source.ts')
  const choice = {
    statementType: settings.statementType,
    layer: LAYERS[choices.layer],
    dialect: settings.dialect,
  }
  const { source, notes, close } = await openNetworkSource(address, choice, (told) => note([told], terminal))
  try {
    note(notes, terminal)
    await (settings.networkType === 'eventlist' ? writeEvents : writeNetworks)({
      source,
      settings,
      choices,
      form,
      address,
      terminal,
    })
  } finally {
    await close()
  }
}

interface Form {
  readonly format: NetworkFormat
  readonly layout: CsvLayout
}

interface Job {
  readonly source: NetworkSource
  readonly settings: Settings
  readonly choices: NetworkChoices
  readonly form: Form
  /** The file or record, as it was named. */
  readonly address: string
  readonly terminal: Terminal
}

const NOT_DRAWN: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'gif', 'webp', 'pdf', 'eps', 'xlsx'])
const ENDINGS: Readonly<Record<string, NetworkFormat>> = { net: 'pajek', txt: 'dl' }

/** The format asked for, or the one that the file's name says. */
async function formOf({ format, layout, out }: NetworkChoices): Promise<Form> {
  const { CSV_LAYOUTS, NETWORK_FORMATS } = await import('./network-files.ts')
  const ending = /\.([a-z]+)$/i.exec(out ?? '')?.[1]?.toLowerCase() ?? ''
  if (NOT_DRAWN.has(ending)) {
    throw new Error(`${out}: no ${ending} is drawn here; write a png or an svg`)
  }
  if (ending === 'png' && format !== undefined && format.toLowerCase() !== 'png')
    throw new Error(`${out} is the name of a png, not of ${format}; leave --format out or name it otherwise`)
  const wanted =
    format ??
    ENDINGS[ending] ??
    NETWORK_FORMATS.find((one) => one === ending) ??
    (layout === undefined ? 'json' : 'csv')
  return {
    format: oneOf('--format', wanted, NETWORK_FORMATS),
    layout: oneOf('--layout', layout ?? 'matrix', CSV_LAYOUTS),
  }
}

function oneOf<Value extends string>(flag: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value.toLowerCase())
  if (found === undefined) throw new Error(`${flag} cannot be "${value}"; it can be ${allowed.join(', ')}`)
  return found
}

async function writeEvents({ source, settings, choices, form, terminal }: Job): Promise<void> {
  if (form.format !== 'json' && form.format !== 'csv') {
    throw new Error(`an event list cannot be written as ${form.format}; it can be json, csv`)
  }
  const { eventList } = await import('@onrecord/network')
  const { eventListFile, writeText } = await import('./network-files.ts')
  const list: EventList = eventList(source.statements, settings)
  const { text, losses } = eventListFile(list, form, source.columns)
  note([...list.recipe.warnings, ...losses.map(lossLine)], terminal)
  if (choices.out === undefined) terminal.out(text.replace(/\r?\n$/, ''))
  else writeText(choices.out, [text])
}

async function writeNetworks(job: Job): Promise<void> {
  const { source, settings, terminal } = job
  const { networks } = await import('@onrecord/network')
  const { holdsMany } = await import('./network-files.ts')
  const all = networks(source.statements, settings)
  const first = all.next()
  if (first.done) throw new Error('these settings make no network: no window fits between the dates')
  note(first.value.recipe.warnings, terminal)
  const { numStatements, recipe } = first.value
  if (numStatements === 0 && recipe.settings.timeWindow === 'no')
    note(['no statement is counted, so there is nothing in this network'], terminal)
  const output: Output = {
    ...job.form,
    details: await detailsOf(job, first.value),
    picture: await pictureOptions(job),
    plainVertices: job.choices.plainVertices === true,
  }
  await (holdsMany(output) ? writeTogether : writeApart)(job, output, first.value, all)
}

async function writeTogether(
  { choices, terminal }: Job,
  output: Output,
  first: Network,
  others: Iterable<Network>,
): Promise<void> {
  const { manyNetworks, writeText } = await import('./network-files.ts')
  const { pieces, losses } = manyNetworks(chain(first, others), output)
  if (choices.out === undefined) for (const piece of pieces) terminal.out(piece.replace(/\n$/, ''))
  else {
    writeText(choices.out, pieces)
    await recipeBeside(choices.out, first, output)
  }
  note(losses().map(lossLine), terminal)
}

function* chain(first: Network, others: Iterable<Network>): Generator<Network> {
  yield first
  yield* others
}

/** A file each; a single network may also be printed. */
async function writeApart(
  { choices, form, terminal }: Job,
  output: Output,
  first: Network,
  others: Iterator<Network>,
): Promise<void> {
  const { numberedName, oneNetworkFile, writeText } = await import('./network-files.ts')
  const dots = choices.dpi === undefined ? {} : { dpi: dotsIn(choices.dpi) }
  const losses = new Set<string>()
  const bodyOf = async (network: Network) => {
    const { text, losses: lost } = oneNetworkFile(network, output)
    for (const loss of lost) losses.add(lossLine(loss))
    if (form.format !== 'png') return text
    const { pngNote, pngOf } = await import('../../pictures/png.ts')
    for (const line of pngNote(text)) losses.add(line)
    return pngOf(text, dots)
  }
  const { out } = choices
  if (out === undefined && form.format === 'png' && terminal.interactive)
    throw new Error('a png is not for a screen of text: give --out FILE.png')
  let [index, next] = [1, others.next()]
  if (out === undefined) {
    while (!next.done) [index, next] = [index + 1, others.next()]
    if (index > 1)
      throw new Error(
        `${index} networks do not fit one ${form.format} file: give --out NAME, and each becomes a file, or take --format json`,
      )
    const body = await bodyOf(first)
    if (typeof body === 'string') terminal.out(body.replace(/\r?\n$/, ''))
    else terminal.write(body)
  } else {
    const write = async (name: string, network: Network) => {
      writeText(name, [await bodyOf(network)])
      await recipeBeside(name, network, output)
    }
    await write(next.done ? out : numberedName(out, 0, first), first)
    for (; !next.done; next = others.next()) await write(numberedName(out, index++, next.value), next.value)
  }
  note([...losses], terminal)
}

/** A file that has no place for what made it has that beside it. */
async function recipeBeside(name: string, network: Network, { format, details }: Output): Promise<void> {
  if (details.recipe === undefined || (format !== 'csv' && format !== 'dl')) return
  const { writeText } = await import('./network-files.ts')
  writeText(`${name}.recipe.json`, [`${details.recipe(network)}\n`])
}

/** The format is the one that was asked for, so its name is left out. */
function lossLine({ what, todo }: Problem): string {
  return todo === undefined ? what : `${what}; ${todo}`
}

function note(lines: readonly string[], terminal: Terminal): void {
  for (const line of lines) remark(line, terminal)
}

/** Attributes, colours and frequencies for the formats that have a place for them. */
async function detailsOf(job: Job, first: Network): Promise<ExportDetails> {
  const { source, settings, form, choices } = job
  const { networkDetails } = await import('../../analysis/network-details.ts')
  const details = networkDetails(source, settings, first.recipe, {
    attributes: form.format !== 'csv' && !isPicture(form),
    camps: choices.camps === true,
    statements: choices.statements === true,
  })
  return { ...details, recipe: await recipeOf(job) }
}

/** What made the networks of a job, for the files that they go into. */
async function recipeOf({ source, choices, address }: Job) {
  const { networkRecipe } = await import('../../exchange/networks/network-recipe.ts')
  const { CAMP_SEED } = await import('../../analysis/camps.ts')
  const { withoutPassword } = await import('../../record/engine/shown-address.ts')
  return networkRecipe({
    source: withoutPassword(address),
    layer: choices.layer,
    statements: source.statements.count,
    campSeed: choices.camps ? CAMP_SEED : null,
    version: VERSION,
  })
}

const isPicture = ({ format }: Form): boolean => format === 'svg' || format === 'png'

async function pictureOptions({ source, settings, choices, form }: Job) {
  const { campsOf } = await import('../../analysis/camps.ts')
  const title = choices.title === undefined ? {} : { title: choices.title }
  const camps = isPicture(form) && choices.camps ? { camps: campsOf(source.statements, settings) } : {}
  return { ...title, ...camps, theme: choices.theme, paper: choices.paper, anonymous: source.anonymous }
}
