import { isMainThread } from 'node:worker_threads'
import { run } from './main.ts'
import { complain } from './output/report.ts'
import { processTerminal, type Terminal } from './output/terminal.ts'

if (isMainThread) untilItsEnd(processTerminal())
else import('./reading/filter-thread.ts').then(({ readLinesInThread }) => readLinesInThread())

/**
 * A command that waits for what never answers ends this process as if all were well: PGlite does not answer where a file may not
 * grow as large as it must.
 */
async function untilItsEnd(terminal: Terminal): Promise<void> {
  const stopped = () => {
    complain(STOPPED, terminal)
    terminal.fail()
  }
  process.once('beforeExit', stopped)
  await run(process.argv.slice(2), terminal)
  process.off('beforeExit', stopped)
}

const STOPPED =
  'The work stopped before its end: a limit of this machine may stand in its way, such as a full disk or the size that a file may have (ulimit -f). What was told of as kept is there; run the same command again.'
