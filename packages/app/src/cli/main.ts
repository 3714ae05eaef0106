import { Command, CommanderError } from 'commander'
import { registerAdd } from './add.ts'
import { registerArguments } from './arguments.ts'
import { registerBalance } from './balance.ts'
import { registerReport } from './briefing.ts'
import { registerCodes } from './codes.ts'
import { registerContradictions } from './contradictions.ts'
import { registerCorrect } from './correct.ts'
import { registerDecide } from './decide.ts'
import { registerDemo } from './demo.ts'
import { registerForecasts } from './forecasts.ts'
import { registerHistory } from './history.ts'
import { registerItem } from './item.ts'
import { registerLearn } from './learn.ts'
import { registerList } from './list.ts'
import { registerMark } from './mark.ts'
import { registerMatter } from './matter.ts'
import { registerNetwork } from './network.ts'
import { inFlagSpelling } from './network-options.ts'
import { paint } from './paint.ts'
import { registerRead } from './read.ts'
import { complain, inItsIds } from './report.ts'
import { registerResolve } from './resolve.ts'
import { registerSearch } from './search.ts'
import { registerServe } from './serve.ts'
import { registerShow } from './show.ts'
import { registerSourcing } from './sourcing.ts'
import type { Terminal } from './terminal.ts'

/** The whole command line: one file a command; each loads what it needs only when it runs. */
export function commandLine(terminal: Terminal): Command {
  const program = new Command('onrecord')
    .description('Keeps the record of a policy debate: who said what, on whose word, for or against.')
    .version('0.1.0')
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
  registerRead(program, terminal)
  registerAdd(program, terminal)
  registerServe(program, terminal)
  registerList(program, terminal)
  registerShow(program, terminal)
  registerSearch(program, terminal)
  registerDecide(program, terminal)
  registerCorrect(program, terminal)
  registerCodes(program, terminal)
  registerHistory(program, terminal)
  registerLearn(program, terminal)
  registerMatter(program, terminal)
  registerContradictions(program, terminal)
  registerMark(program, terminal)
  registerForecasts(program, terminal)
  registerResolve(program, terminal)
  registerNetwork(program, terminal)
  registerBalance(program, terminal)
  registerArguments(program, terminal)
  registerItem(program, terminal)
  registerSourcing(program, terminal)
  registerReport(program, terminal)
  registerDemo(program, terminal)
  return program
}

/** Runs one command; an error becomes one line on standard error and exit status 1. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<void> {
  const program = commandLine(terminal)
  try {
    await program.parseAsync(argv.map(inFlagSpelling), { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) terminal.fail()
      return
    }
    terminal.fail()
    const stack = error instanceof Error && program.opts().verbose === true ? error.stack : undefined
    if (stack === undefined) complain(inItsIds(error), terminal)
    else terminal.err(stack)
  }
}
