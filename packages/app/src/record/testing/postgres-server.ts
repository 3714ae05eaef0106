import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresPlace } from '../../testing/ask-once-a-run.ts'

/** A PostgreSQL of the tests' own, in a temporary folder, on a free loopback port. */
export interface PostgresServer {
  readonly place: PostgresPlace
  readonly stop: () => void
}

const PASSWORD = 'not-a-secret'

/** Nobody needs the rows after the run. */
const CARELESS =
  "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c unix_socket_directories=''"

/** Starts one; or says in a line why there is none. As root it runs as the user `postgres` or `nobody`. */
export async function startPostgres(): Promise<PostgresServer | string> {
  const bin = binaries()
  if (bin === null) return 'PostgreSQL is not installed (scripts/install-postgres.sh installs it)'
  const user = process.getuid?.() === 0 ? unprivilegedUser() : null
  if (process.getuid?.() === 0 && user === null) return 'there is no user to run PostgreSQL as'
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const as = { cwd: folder, ...(user ?? {}) }
  const run = (program: string, args: readonly string[]) => promisify(execFile)(join(bin, program), args, as)
  const stop = () => {
    process.off('exit', stop)
    if (!existsSync(folder)) return
    if (existsSync(join(data, 'postmaster.pid')))
      execFileSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], {
        stdio: 'pipe',
        ...as,
      })
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)
  try {
    const password = join(folder, 'password')
    writeFileSync(password, `${PASSWORD}\n`, { mode: 0o644 })
    const login = ['-U', 'onrecord', '-A', 'scram-sha-256', `--pwfile=${password}`]
    await run('initdb', ['-D', data, ...login, '-E', 'UTF8', '--locale=C', '--no-sync'])
    const start = async (attempt: number): Promise<number> => {
      const port = await freePort()
      const settings = `-p ${port} -c listen_addresses=127.0.0.1 ${CARELESS}`
      const wait = ['-w', '-t', '600']
      try {
        await run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), ...wait, '-o', settings, 'start'])
        return port
      } catch (error) {
        // Somebody else may have taken the port meanwhile.
        if (attempt === 5) throw error
        return start(attempt + 1)
      }
    }
    const port = await start(1)
    return { place: { address: `postgres://onrecord:${PASSWORD}@127.0.0.1:${port}`, bin }, stop }
  } catch (error) {
    stop()
    return `PostgreSQL did not start: ${error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : error}`
  }
}

/** The address of a new, empty database on it; whoever else makes some at the same time. */
export function newDatabase({ address, bin }: PostgresPlace): string {
  const { hostname, port, username, password } = new URL(address)
  const name = `record_${randomUUID()}`
  execFileSync(join(bin, 'createdb'), ['-h', hostname, '-p', port, '-U', username, name], {
    stdio: 'pipe',
    env: { ...process.env, PGPASSWORD: password },
  })
  return `${address}/${name}`
}

/** Debian keeps the server's programs off the PATH, a folder for each version. */
function binaries(): string | null {
  const versions = '/usr/lib/postgresql'
  const numbered = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...numbered.map((version) => join(versions, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
  )
}

function unprivilegedUser(): { readonly uid: number; readonly gid: number } | null {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line =
    lines.find((one) => one.startsWith('postgres:')) ?? lines.find((one) => one.startsWith('nobody:'))
  const [, , uid, gid] = (line ?? '').split(':').map(Number)
  return uid === undefined || gid === undefined || Number.isNaN(uid) ? null : { uid, gid }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
