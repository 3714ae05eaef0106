import type { Codebook } from '@onrecord/reader'
import { isIsoDay } from '@onrecord/reader/vocabulary'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ColumnName } from '../../import/imported.ts'
import type { ArticleReader } from '../../reading/article-reader.ts'
import { type AttributorKind, DEFAULT_ATTRIBUTOR } from '../../reading/attributor-kind.ts'
import { complainOf, remarkOn } from '../output/report.ts'
import type { Terminal } from '../output/terminal.ts'

/** What `read` and `add` can be told about reading. */
export interface ReadingOptions {
  readonly codebook?: string
  readonly date?: string
  readonly outlet?: string
  readonly scope?: 'speech' | 'all'
  readonly attributor?: AttributorKind
  readonly model?: boolean
}

/** What to look for in the articles, and what is known of them beforehand. */
export function articleOptions(command: Command): Command {
  return defaultOptions(
    command.option(
      '--codebook <FILE|NAME>',
      'a codebook file, or one that ships with Onrecord (arms-supply, carbon-tax, pesticide-permit)',
    ),
  )
}

function defaultOptions(command: Command): Command {
  return command
    .option('--date <DAY>', 'publication date of articles that name none, as 2023-07-23')
    .option('--outlet <NAME>', 'outlet of articles that name none')
}

/** What is known of the articles beforehand, and how files of many tell it. */
export function sourceOptions(command: Command): Command {
  return tableOptions(defaultOptions(command))
}

/** How the names of files and the columns of tables tell what is known of articles. */
export function tableOptions(command: Command): Command {
  return command
    .option('--pattern <PATTERN>', 'what file names say: {date}-{outlet}-{title}')
    .option(
      '--column <PART=NAME>',
      'column of a table that holds text, date, title, outlet, url or id',
      column,
    )
}

const PARTS: readonly ColumnName[] = ['text', 'date', 'title', 'outlet', 'url', 'id']

function column(value: string, previous: Partial<Record<ColumnName, string>> = {}) {
  const [part, ...name] = value.split('=')
  const known = PARTS.find((one) => one === part)
  if (known === undefined || name.length === 0) {
    throw new InvalidArgumentError(`"${value}" is not like text=Body; the parts are ${PARTS.join(', ')}.`)
  }
  return { ...previous, [known]: name.join('=') }
}

/** Which reader reads them, and how much. */
export function readerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--scope <SCOPE>', 'said and told only, or also wants, fears, decided')
        .choices(['speech', 'all'])
        .default('all'),
    )
    .addOption(
      new Option('--attributor <KIND>', 'how attributions are found')
        .choices(['learned', 'rules'])
        .default(DEFAULT_ATTRIBUTOR),
    )
    .option('--model', 'let the language model read that ONRECORD_MODEL_URL names (docs/model-reader.md)')
}

/** The option that says how many threads read. */
export const WORKERS = [
  '--workers <N>',
  'threads that read; as many as the machine has cores when left out',
  workerCount,
] as const

function workerCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1 || count > 256) {
    throw new InvalidArgumentError(`"${value}" is no number of threads between 1 and 256.`)
  }
  return count
}

/** How attributions are found. */
export function attribution({ scope = 'all', attributor = DEFAULT_ATTRIBUTOR }: ReadingOptions) {
  return { scope, attributor }
}

/** What articles have that name no day or outlet themselves. Nothing was published before the year 1000. */
export function articleDefaults({ date, outlet }: ReadingOptions) {
  if (date !== undefined && (!isIsoDay(date) || date.startsWith('0')))
    throw new Error(`"${date}" is no date. Write it as 2023-07-23.`)
  return { date: date ?? null, outlet: outlet ?? null }
}

/** The codebook of `--codebook`, or an empty one; its problems are told. */
export async function chosenCodebook(name: string | undefined, terminal: Terminal): Promise<Codebook> {
  const { EMPTY_CODEBOOK } = await import('@onrecord/reader')
  if (name === undefined) return EMPTY_CODEBOOK
  const { loadCodebook } = await import('../../codebook/codebook-file.ts')
  const { codebook, problems } = await loadCodebook(name)
  if (codebook === null) {
    complainOf(problems, terminal)
    throw new Error(`The codebook ${name} cannot be used.`)
  }
  remarkOn(problems, terminal)
  return codebook
}

/** The reader over the endpoint that the environment names; without one, nothing leaves the machine. */
export async function modelReader(codebook: Codebook): Promise<ArticleReader> {
  const [{ modelArticleReader }, { modelConfiguration }] = await Promise.all([
    import('../../model-reader/model-article-reader.ts'),
    import('../../model-reader/model-settings.ts'),
  ])
  const configuration = modelConfiguration(process.env)
  if (configuration === null) {
    throw new Error('No language model is configured. Set ONRECORD_MODEL_URL and ONRECORD_MODEL.')
  }
  return modelArticleReader(codebook, configuration)
}
