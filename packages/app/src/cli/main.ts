import { Command, CommanderError } from 'commander'
import { failureLine, failureOf } from '../record/engine/failures.ts'
import { withoutPassword } from '../record/engine/shown-address.ts'
import { registerArguments } from './analyses/arguments.ts'
import { registerBalance } from './analyses/balance.ts'
import { registerReport } from './analyses/briefing.ts'
import { registerContradictions } from './analyses/contradictions.ts'
import { registerForecasts } from './analyses/forecasts.ts'
import { registerItem } from './analyses/item.ts'
import { registerMark } from './analyses/mark.ts'
import { registerMatter } from './analyses/matter.ts'
import { registerResolve } from './analyses/resolve.ts'
import { registerSourcing } from './analyses/sourcing.ts'
import { registerCodes } from './coding/codes.ts'
import { registerCorrect } from './coding/correct.ts'
import { registerDecide } from './coding/decide.ts'
import { registerLearn } from './coding/learn.ts'
import { registerExport } from './exchange/export.ts'
import { registerImport } from './exchange/import.ts'
import { registerMeasures } from './measures/measure.ts'
import { registerNetwork } from './network/network.ts'
import { inFlagSpelling } from './network/network-options.ts'
import { mustKnowOptions } from './options/unknown-option.ts'
import { paint } from './output/paint.ts'
import { complain, inItsIds } from './output/report.ts'
import type { Terminal } from './output/terminal.ts'
import { registerAdd } from './reading/add.ts'
import { registerLook } from './reading/look.ts'
import { registerRead } from './reading/read.ts'
import { registerBackup } from './record/backup.ts'
import { registerHistory } from './record/history.ts'
import { registerList } from './record/list.ts'
import { registerSearch } from './record/search.ts'
import { registerShow } from './record/show.ts'
import { registerVerify } from './record/verify.ts'
import { registerDemo } from './serving/demo.ts'
import { registerServe } from './serving/serve.ts'
import { VERSION } from './version.ts'

const COMMANDS: readonly ((program: Command, terminal: Terminal) => void)[] = [
  registerRead,
  registerLook,
  registerAdd,
  registerServe,
  registerList,
  registerShow,
  registerSearch,
  registerDecide,
  registerCorrect,
  registerCodes,
  registerHistory,
  registerExport,
  registerImport,
  registerBackup,
  registerVerify,
  registerLearn,
  registerMatter,
  registerContradictions,
  registerMark,
  registerForecasts,
  registerResolve,
  registerNetwork,
  registerMeasures,
  registerBalance,
  registerArguments,
  registerItem,
  registerSourcing,
  registerReport,
  registerDemo,
]

/** The whole command line: one file a command; each loads what it needs only when it runs. */
export function commandLine(terminal: Terminal, commands = COMMANDS): Command {
  const program = new Command('onrecord')
    .description('Keeps the record of a policy debate: who said what, on whose word, for or against.')
    .version(VERSION)
    .option('--verbose', 'print the stack trace of an error')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
      outputError: (text) =>
        complain(
          text
            .trim()
            .replace(/^error: /, '')
            .replaceAll('\n', ' '),
          terminal,
        ),
      getOutHelpWidth: () => Math.min(terminal.width, 120),
      getErrHelpWidth: () => Math.min(terminal.width, 120),
      getOutHasColors: () => terminal.colour,
    })
    .configureHelp({ minWidthToWrap: 16, styleTitle: (title) => paint(terminal, 'bold', title) })
    .exitOverride()
  for (const register of commands) register(program, terminal)
  return program
}

/** Runs one command; an error becomes one line on standard error and exit status 1. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<void> {
  // Short articles are read in a blink: what only other commands need is not put together.
  const program = commandLine(terminal, argv[0] === 'read' ? [registerRead] : COMMANDS)
  try {
    const words = argv.map(inFlagSpelling)
    mustKnowOptions(program, words)
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) terminal.fail()
      return
    }
    terminal.fail()
    const stack = error instanceof Error && program.opts().verbose === true ? error.stack : undefined
    if (stack === undefined) complain(lineOf(error, argv), terminal)
    else terminal.err(stack)
  }
}

/** What an error says; of what fails under the record also what to do. */
function lineOf(error: unknown, argv: readonly string[]): string {
  if (isUnkept(error)) return UNKEPT
  const failure = failureOf(error)
  const place = recordIn(argv)
  if (failure === null || place === undefined) return inItsIds(error)
  const own = error instanceof Error ? ` (${error.message})` : ''
  return `${failureLine(failure, withoutPassword(place))}${own}`
}

/** PostgreSQL's word for what stands in no text of its (22021, and 22P05 where it came as JSON). */
const isUnkept = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05')

const UNKEPT =
  'What was given holds a NUL character, which no text has. Take it out and run the command again.'

/** Where these commands, which have no `--record`, name their record. */
const PLACE: Readonly<Record<string, number>> = { backup: 1, verify: 1, restore: 2 }

/** The value of `--record`, however it is spelled, or the record that stands without it. */
function recordIn(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--record')
  if (at >= 0) return argv[at + 1]
  const joined = argv.find((one) => one.startsWith('--record='))?.slice('--record='.length)
  return joined ?? argv[PLACE[argv[0] ?? ''] ?? argv.length]
}
