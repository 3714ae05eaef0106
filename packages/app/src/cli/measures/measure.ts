import { type Command, Option } from 'commander'
import {
  MEASURE_TERMS,
  MEASURES,
  type MeasureOption,
  type MeasureTerms,
} from '../../analysis/measures/measure-options.ts'
import { NETWORK_OPTIONS } from '../network/network-options.ts'
import { examples } from '../options/examples.ts'
import { linesOf } from '../output/table.ts'
import type { Terminal } from '../output/terminal.ts'
import { FORMATS, type Format } from './formats.ts'

/** What every measure can be told beside its own options and those of a network. */
export interface MeasureChoices {
  readonly settings?: string
  readonly layer?: 'proposals' | 'decisions' | 'current'
  readonly minimumStatements?: readonly string[]
  readonly format?: Format
  readonly table?: string
  readonly recipe?: string
  readonly out?: string
  readonly theme?: 'auto' | 'light' | 'dark'
  readonly paper?: 'wide' | 'column'
  readonly title?: string
  readonly dpi?: string
}

/** `onrecord frequencies | polarisation | backbone | phases | clusters | scale SOURCE`. */
export function registerMeasures(program: Command, terminal: Terminal): void {
  for (const name of MEASURES) registerMeasure(program, MEASURE_TERMS[name], terminal)
}

function registerMeasure(program: Command, terms: MeasureTerms, terminal: Terminal): void {
  const command = program
    .command(`${terms.name} [SOURCE]`)
    .aliases(terms.aliases.map(({ word }) => word))
    .description(terms.said)
  for (const option of terms.options) command.addOption(ownOption(option))
  command
    .addOption(
      new Option(
        '--format <FORMAT>',
        'how to print; by default what the name of --out says, or a table',
      ).choices(FORMATS),
    )
    .option('--table <NAME>', 'of csv: which of the tables, the first by default')
    .option('--out <FILE>', 'write here instead of printing')
    .option(
      '--recipe <FILE>',
      'ask again what this result says (json, svg, png, or the .recipe.json beside a table), of the same source',
    )
    .option(
      '--minimum-statements <VARIABLE=N>',
      'leave out values of a variable with fewer statements; may be given again',
      collected,
    )
    .option('--settings <FILE>', 'a JSON file of the options of a network under the names they have in rDNA')
    .addOption(
      new Option(
        '--layer <LAYER>',
        'of a record: what readers propose, what people decided, or the latter over the former; current by default',
      ).choices(['proposals', 'decisions', 'current']),
    )
    .addOption(new Option('--theme <THEME>', 'of svg and png').choices(['auto', 'light', 'dark']))
    .addOption(
      new Option(
        '--paper <PAPER>',
        'of svg and png: as wide as there is to show, or a journal’s column of 85 mm',
      ).choices(['wide', 'column']),
    )
    .option('--title <TEXT>', 'of svg and png')
    .option('--dpi <N>', 'of png: dots in an inch, of which a picture has 96 units; 300 by default')
    .addHelpText('after', examples(terminal, ...terms.examples))
  const own = new Set(terms.options.map(({ flag }) => flag.split(' ')[0]))
  for (const { flag, text, kind } of NETWORK_OPTIONS) {
    if (own.has(flag.split(' ')[0])) continue
    const isMany = kind === 'list' || kind === 'values'
    const option = new Option(flag, text).hideHelp()
    command.addOption(isMany ? option.argParser(collected) : option)
  }
  command.addHelpText(
    'after',
    `
${linesOf(OF_NETWORKS, { ...terminal, width: Math.min(terminal.width, 80) })}`,
  )
  command.action(async (source: string | undefined, choices: MeasureChoices) => {
    const { measureCommand } = await import('./measure-command.ts')
    await measureCommand(terms, source, choices, terminal, command.parent?.args[0])
  })
}

const OF_NETWORKS =
  'And every option of onrecord network that chooses statements, variables, dates and windows.'

function ownOption({ flag, said, kind, choices }: MeasureOption): Option {
  const option = new Option(flag, said)
  const isMany = kind === 'choices' || kind === 'texts' || kind === 'wholes'
  if (isMany) option.argParser(collected)
  return choices === undefined || isMany ? option : option.choices([...choices])
}

/** An option that may be given again. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
