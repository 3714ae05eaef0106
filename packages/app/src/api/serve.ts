import { seenText } from '@onrecord/reader'
import { failureOf, failureLine as groundLine } from '../record/engine/failures.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { withoutPassword } from '../record/engine/shown-address.ts'
import { buildServer } from './build-server.ts'
import { given } from './given.ts'
import type { OnRefusal } from './loopback.ts'

export interface ServeOptions {
  /** A folder or a `postgres://` address. */
  readonly recordAddress: string
  /** 0 takes a free one. */
  readonly port: number
  /** This machine only, unless another address is named; then `reachedAs` has to say for whom. */
  readonly host?: string
  /** The names or addresses by which others reach this machine. */
  readonly reachedAs?: readonly string[]
  /** Whose decisions they are that come in. */
  readonly as?: string
  readonly version?: string
  readonly workbench?: string
  /** Told of every failure behind an answer 500; a Node warning when left out, so that none is lost. */
  readonly onFailure?: (error: Error, asked: string) => void
  /** Told of requests that are refused for where they come from, once for each name or origin. */
  readonly onRefusal?: OnRefusal
}

export interface Served {
  /** "http://127.0.0.1:4750" */
  readonly url: string
  /** Ends the server and closes the record. */
  readonly close: () => Promise<void>
}

/**
 * Opens a record and serves its API and workbench until closed; other commands on a folder go in through it meanwhile.
 * Prints nothing. Throws one sentence when the record
 * cannot be opened or the port is taken.
 *
 * `const { url, close } = await serve({ recordAddress: 'debate', port: 0 })`
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const {
    recordAddress,
    port,
    host = '127.0.0.1',
    reachedAs = [],
    as,
    version,
    workbench,
    onFailure = warn,
    onRefusal,
  } = options
  if (!isLoopback(host) && reachedAs.length === 0) throw new Error(tellTwice(host))
  const record = await openRecord(recordAddress, { door: true })
  const server = await buildServer({
    record,
    reachedAs,
    onFailure,
    learnsByItself: true,
    asksAheadFrom: LARGE,
    ...given({ as, version, workbench, onRefusal }),
  })
  const close = async () => {
    await server.close()
    await record.close()
  }
  try {
    await server.listen({ port, host })
  } catch (error) {
    await close()
    throw new Error(whyNot(error as NodeJS.ErrnoException, host, port))
  }
  const { port: taken } = server.server.address() as { port: number }
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close }
}

/** Statements whose table takes a second or more to read. */
const LARGE = 20_000

/** What goes wrong, in one line whatever a database says: nothing that was asked for writes a line of its own into the log. */
export function failureLine(error: Error, asked: string, record?: string): string {
  const failure = record === undefined ? null : failureOf(error)
  const ground =
    failure === null || record === undefined ? '' : `${groundLine(failure, withoutPassword(record))} `
  return seenText(
    `${asked}: ${ground}${ground === '' ? error.message : `(${error.message})`}`.replace(/\s+/g, ' '),
  )
}

const warn = (error: Error, asked: string): void => process.emitWarning(failureLine(error, asked))

const isLoopback = (host: string): boolean => /^(localhost$|127(\.\d{1,3}){3}$|::1$)/.test(host)

/** There is no password: who reaches the server reads and changes the record. */
const tellTwice = (host: string): string =>
  `Listening on ${host} lets everybody who reaches this machine read and change the record: it asks for no password. If that is meant, say by which name they reach it: --reached-as NAME.`

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const place = `${host}:${port}`
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken on ${host}. Choose another with --port, or --port 0 for a free one.`
  if (code === 'EACCES') return `Listening on ${place} is not allowed. Choose a port above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `"${host}" is no address of this machine. Choose another with --host.`
  return `Listening on ${place} failed: ${message}`
}
