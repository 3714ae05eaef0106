import { type Command, InvalidArgumentError } from 'commander'
import { userName } from '../options/user-name.ts'
import { complain } from '../output/report.ts'
import type { Terminal } from '../output/terminal.ts'

interface ServeOptions {
  readonly record: string
  readonly port: number
  readonly host: string
  readonly reachedAs?: readonly string[]
  readonly as: string
}

export function registerServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('Serves the API and the workbench of a record, on this machine only unless told otherwise.')
    .requiredOption('--record <R>', 'a folder, or a postgres:// address')
    .option('--port <P>', 'port; 0 takes a free one', portNumber, 4750)
    .option('--host <H>', 'address to listen on', '127.0.0.1')
    .option(
      '--reached-as <NAME...>',
      'lets others in, who need no password: the names or addresses by which they reach this machine',
    )
    .option('--as <NAME>', 'who codes in the workbench, for the history', userName())
    .action(async (options: ServeOptions) => {
      await serveUntilStopped({ ...options, recordAddress: options.record }, terminal)
    })
}

export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError(`"${text}" is no port between 0 and 65535.`)
  return port
}

/**
 * Serves and says where; Ctrl-C (or a polite kill) closes the record before the process ends. `serving` is called once
 * signals are answered here, before anything is said: whoever reads the address may stop it at once.
 */
export async function serveUntilStopped(
  options: {
    readonly recordAddress: string
    readonly port: number
    readonly host?: string
    readonly reachedAs?: readonly string[]
    readonly as?: string
  },
  terminal: Terminal,
  serving: () => void = () => {},
): Promise<void> {
  const { failureLine, serve } = await import('../../api/serve.ts')
  const log = (line: string) => complain(`${new Date().toISOString()} ${line}`, terminal)
  const onFailure = (error: Error, asked: string) => log(failureLine(error, asked, options.recordAddress))
  const onRefusal = (message: string, asked: string) => log(`${asked}: refused. ${message}`)
  const { url, close } = await serve({ ...options, onFailure, onRefusal })
  const stopped = stopSignal()
  serving()
  terminal.out(`The workbench is at ${url} and the API's documentation at ${url}/api/docs; Ctrl-C ends it.`)
  await stopped
  await close()
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    process.once('SIGHUP', () => resolve())
  })
}
