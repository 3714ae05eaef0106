import { readFileSync } from 'node:fs'
import type { Settings } from '@onrecord/network'
import {
  aggregations,
  dialects,
  duplicatesRules,
  isolatesRules,
  kernels,
  networkTypes,
  normalisations,
  partialWindowsRules,
  timeWindows,
  weekRules,
} from '@onrecord/network/vocabulary'

/** One of rDNA's options: its name in R and in a settings file, its flag, and what it may be. */
export interface NetworkOption {
  readonly name: keyof Settings
  readonly flag: string
  readonly kind: 'choice' | 'text' | 'truth' | 'number' | 'list' | 'values'
  readonly choices?: readonly string[]
  readonly text: string
}

const TRUTH = ['true', 'false'] as const
/** Every option of a network under rDNA's own name and values; DESIGN's additions say so. */
export const NETWORK_OPTIONS: readonly NetworkOption[] = [
  choice('networkType', '--network-type <TYPE>', networkTypes, 'what to make'),
  text('statementType', '--statement-type <LABEL>', 'which statements, where the source has several types'),
  text(
    'variable1',
    '--variable1 <NAME>',
    'the rows: organization, person, actor, or a variable of the document',
  ),
  truth(
    'variable1Document',
    '--variable1-document [BOOL]',
    'variable 1 is one of the document (author, source, section, type, id, title)',
  ),
  text('variable2', '--variable2 <NAME>', 'the columns; in a one-mode network, what ties the rows'),
  truth('variable2Document', '--variable2-document [BOOL]', 'variable 2 is one of the document'),
  text(
    'qualifier',
    '--qualifier <NAME>',
    'how rows and columns go together: agreement; "none" for no qualifier',
  ),
  truth('qualifierDocument', '--qualifier-document [BOOL]', 'the qualifier is one of the document'),
  choice('qualifierAggregation', '--qualifier-aggregation <HOW>', aggregations, 'how the qualifier counts'),
  choice('normalization', '--normalization <HOW>', normalisations, 'what cells are divided by'),
  choice(
    'isolates',
    '--isolates [WHICH]',
    isolatesRules.map(String),
    'also entities without a counted statement: of the whole record, or of the chosen dates only',
  ),
  choice('duplicates', '--duplicates <RULE>', duplicatesRules, 'within what the same statement counts once'),
  text('startDate', '--start-date <DAY>', 'first day, 2023-07-23 or 23.07.2023'),
  text('stopDate', '--stop-date <DAY>', 'last day, included'),
  text('startTime', '--start-time <TIME>', 'time of the first day, 00:00:00'),
  text('stopTime', '--stop-time <TIME>', 'time of the last day, 23:59:59'),
  choice('timeWindow', '--time-window <UNIT>', timeWindows, 'a network for each window of time'),
  number('windowSize', '--window-size <N>', 'units (or statements) in a window'),
  number('windowStep', '--window-step <N>', 'units from one window to the next; not in rDNA'),
  choice(
    'partialWindows',
    '--partial-windows <WHAT>',
    partialWindowsRules,
    'windows that reach beyond the dates; not in rDNA',
  ),
  choice('kernel', '--kernel <KERNEL>', kernels, 'smooth slices instead of windows with hard edges'),
  truth(
    'indentTime',
    '--indent-time [BOOL]',
    'slices begin and end half a window inside the dates; the default but for polarisation and phases',
  ),
  truth('normalizeToOne', '--normalize-to-one [BOOL]', 'divide each network by the sum of its cells'),
  truth(
    'namedOnly',
    '--named-only [BOOL]',
    'of a record: nodes are only who is named, the default; not in rDNA',
  ),
  list(
    'actorKinds',
    '--actor-kinds <KIND>',
    'of a record: nodes are only of this kind (person, organisation, country, group, outlet, anonymous); not in rDNA',
  ),
  {
    name: 'excludeValues',
    flag: '--exclude-values <VARIABLE=VALUE>',
    kind: 'values',
    text: 'leave out statements with this value; may be given again',
  },
  list('excludeAuthors', '--exclude-authors <NAME>', 'leave out documents by these authors'),
  list('excludeSources', '--exclude-sources <NAME>', 'leave out documents of these sources'),
  list('excludeSections', '--exclude-sections <NAME>', 'leave out documents of these sections'),
  list('excludeTypes', '--exclude-types <NAME>', 'leave out documents of these types'),
  truth('invertValues', '--invert-values [BOOL]', 'keep only the statements that would be left out'),
  truth('invertAuthors', '--invert-authors [BOOL]', 'keep only these authors'),
  truth('invertSources', '--invert-sources [BOOL]', 'keep only these sources'),
  truth('invertSections', '--invert-sections [BOOL]', 'keep only these sections'),
  truth('invertTypes', '--invert-types [BOOL]', 'keep only these types'),
  choice('dialect', '--dialect <DIALECT>', dialects, "'dna' reproduces the numbers of DNA and rDNA"),
  choice(
    'weekRule',
    '--week-rule <RULE>',
    weekRules,
    'how the computer that ran DNA numbered weeks; dialect only',
  ),
]

function choice(name: keyof Settings, flag: string, choices: readonly string[], said: string): NetworkOption {
  return { name, flag, kind: 'choice', choices, text: `${said} (${choices.join(', ')})` }
}
function text(name: keyof Settings, flag: string, said: string): NetworkOption {
  return { name, flag, kind: 'text', text: said }
}
function truth(name: keyof Settings, flag: string, said: string): NetworkOption {
  return { name, flag, kind: 'truth', choices: TRUTH, text: said }
}
function number(name: keyof Settings, flag: string, said: string): NetworkOption {
  return { name, flag, kind: 'number', text: said }
}
function list(name: keyof Settings, flag: string, said: string): NetworkOption {
  return { name, flag, kind: 'list', text: `${said}; may be given again` }
}

/**
 * The settings of a network from the command line, over those of a settings file.
 *
 * @throws Error in one line that names the option, its value and the allowed ones.
 */
export function networkSettings(
  given: Readonly<Record<string, unknown>>,
  file: string | undefined,
): Settings {
  const fromFile = file === undefined ? {} : settingsOfFile(file)
  const fromLine = Object.fromEntries(
    NETWORK_OPTIONS.flatMap((option) => {
      const value = given[option.name]
      return value === undefined ? [] : [[option.name, understood(option, value, longFlag(option))]]
    }),
  )
  return { ...fromFile, ...fromLine }
}

/** `--window-size` of `--window-size <N>`. */
function longFlag({ flag }: NetworkOption): string {
  return flag.split(' ')[0]!
}

/**
 * An argument with an option's name as rDNA spells it, the way the command line spells it; any other as it is.
 *
 * @example inFlagSpelling('--networkType=onemode') // '--network-type=onemode'
 */
export function inFlagSpelling(argument: string): string {
  const [, name, value = ''] = /^--(\w+)(=.*)?$/s.exec(argument) ?? []
  const option = NETWORK_OPTIONS.find((one) => one.name === name)
  return option === undefined ? argument : `${longFlag(option)}${value}`
}

/** What rDNA also takes and the command line says in its own way. */
const ELSEWHERE = new Set(['fileformat', 'outfile', 'verbose', 'connection'])

function settingsOfFile(file: string): Settings {
  const entries = Object.entries(jsonObject(file)).filter(([key]) => !ELSEWHERE.has(plainKey(key)))
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const option = NETWORK_OPTIONS.find(({ name }) => plainKey(name) === plainKey(key))
      if (option === undefined) {
        throw new Error(
          `${file}: there is no option "${key}"; the options are ${NETWORK_OPTIONS.map(({ name }) => name).join(', ')}`,
        )
      }
      return [option.name, understood(option, value, `${file}: "${key}"`)]
    }),
  )
}

/** rDNA has written its options as `startDate`, `start.date` and `start_date`. */
function plainKey(key: string): string {
  return key.toLowerCase().replace(/[._-]/g, '')
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`there is no file ${file}`)
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function jsonObject(file: string): Readonly<Record<string, unknown>> {
  const text = textOf(file)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value))
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new Error(`${file} must hold one JSON object, such as {"networkType": "onemode"}`)
}

function understood(option: NetworkOption, value: unknown, where: string): unknown {
  if (option.kind === 'choice') return chosen(option, value, where)
  if (option.kind === 'truth') return truthOf(value, where)
  if (option.kind === 'number') return wholeNumber(value, where)
  if (option.kind === 'list') return [value].flat().map(String)
  if (option.kind === 'values') return valuesOf(value, where)
  return option.name === 'qualifier' && isNothing(value) ? null : String(value)
}

function isNothing(value: unknown): boolean {
  return value === null || /^(none|null|na|)$/i.test(String(value))
}

function chosen({ name, choices = [] }: NetworkOption, value: unknown, where: string): string | boolean {
  const found = choices.find((one) => one === String(value).toLowerCase())
  if (found === undefined) throw new Error(`${where} cannot be "${value}"; it can be ${choices.join(', ')}`)
  return name === 'isolates' && found !== 'range' ? found === 'true' : found
}

function truthOf(value: unknown, where: string): boolean {
  const said = String(value).toLowerCase()
  if (said === 'true' || said === 'false') return said === 'true'
  throw new Error(`${where} cannot be "${value}"; it can be true, false`)
}

function wholeNumber(value: unknown, where: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`${where} cannot be "${value}"; it can be a whole number from 1`)
}

/** `concept=A tax` from the line, `{ "concept": ["A tax"] }` from a file. */
function valuesOf(value: unknown, where: string): Readonly<Record<string, readonly string[]>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([variable, values]) => [variable, [values].flat().map(String)]),
    )
  }
  const found: Record<string, string[]> = {}
  for (const pair of [value].flat().map(String)) {
    const at = pair.indexOf('=')
    if (at < 1)
      throw new Error(`${where} cannot be "${pair}"; it can be VARIABLE=VALUE, such as concept=A tax`)
    const variable = pair.slice(0, at)
    found[variable] = [...(found[variable] ?? []), pair.slice(at + 1)]
  }
  return found
}
