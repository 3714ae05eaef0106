import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL of the tests' own, in a temporary folder, on a free loopback port. */
export interface PostgresServer {
  /** The address of a new, empty database on it. */
  readonly newDatabase: () => string
  readonly stop: () => void
}

const PASSWORD = 'not-a-secret'

/** Starts one; or says in a line why there is none. As root it runs as the user `postgres` or `nobody`. */
export async function startPostgres(): Promise<PostgresServer | string> {
  const bin = binaries()
  if (bin === null) return 'PostgreSQL is not installed (scripts/install-postgres.sh installs it)'
  const user = process.getuid?.() === 0 ? unprivilegedUser() : null
  if (process.getuid?.() === 0 && user === null) return 'there is no user to run PostgreSQL as'
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  const run = (command: string, args: readonly string[]) =>
    execFileSync(join(bin, command), args, {
      stdio: 'pipe',
      cwd: folder,
      env: { ...process.env, PGPASSWORD: PASSWORD },
      ...(user ?? {}),
    })
  try {
    const data = join(folder, 'data')
    writeFileSync(join(folder, 'password'), `${PASSWORD}\n`, { mode: 0o644 })
    run('initdb', [
      '-D',
      data,
      '-U',
      'onrecord',
      '-A',
      'scram-sha-256',
      `--pwfile=${join(folder, 'password')}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ])
    const port = await freePort()
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
    run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', settings, 'start'])
    return server(folder, port, run)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    return `PostgreSQL did not start: ${error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : error}`
  }
}

function server(
  folder: string,
  port: number,
  run: (command: string, args: readonly string[]) => Buffer,
): PostgresServer {
  const data = join(folder, 'data')
  let databases = 0
  const stop = () => {
    process.off('exit', stop)
    if (!existsSync(join(data, 'postmaster.pid'))) return
    run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)
  return {
    stop,
    newDatabase: () => {
      const name = `record_${++databases}`
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'onrecord', name])
      return `postgres://onrecord:${PASSWORD}@127.0.0.1:${port}/${name}`
    },
  }
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
