import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { newDatabase, startPostgres } from '../packages/app/src/record/testing/postgres-server.ts'
import { withDebate } from './made-debate.ts'
import { fillRecord } from './made-record.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const SIZES = [25_000, 100_000] as const
const PROGRAM = fileURLToPath(new URL('../packages/app/bin/onrecord.js', import.meta.url))

/** Prints at the process's end the most memory that it held, in kB, and how long it computed, in microseconds. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error("\\n"+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime))})'

interface Run {
  readonly seconds: number
  /** Of the command alone: what a PostgreSQL computes is its own. */
  readonly computed: number
  readonly megabytes: number
}

/**
 * `backup`, `restore` and `verify`, each as a command of its own from its start to its end, on a folder and on a PostgreSQL: of a
 * quarter of a record and of all of it. What a PostgreSQL computes and holds is its own and not counted; what a folder does is, so
 * that there the ratio is of seconds of computing, and on a PostgreSQL of seconds that pass.
 */
export async function bench(): Promise<BenchTable> {
  const server = await startPostgres()
  try {
    return await inTemporaryFolder(async (folder) => {
      const rows = await rowsOn('folder', folder, (name) => `${folder}/${name}`)
      const served =
        typeof server === 'string' ? [] : await rowsOn('PostgreSQL', folder, () => newDatabase(server.place))
      const title = `A record of ${SIZES[1].toLocaleString('en')} statements; the ratio is the time a statement against a quarter of it`
      return { title, rows: [...rows, ...served] }
    })
  } finally {
    if (typeof server === 'string') console.error(`bench: no PostgreSQL, since ${server}`)
    else server.stop()
  }
}

async function rowsOn(engine: string, folder: string, place: (name: string) => string): Promise<BenchRow[]> {
  const [small, large] = [
    await runsOf(SIZES[0], engine, folder, place),
    await runsOf(SIZES[1], engine, folder, place),
  ]
  return COMMANDS.flatMap((command) => {
    const [quarter, all] = [small.get(command), large.get(command)]
    if (quarter === undefined || all === undefined) return []
    return {
      work: `${command}, ${engine}`,
      result: told(all),
      against: `${told(quarter)} of a quarter`,
      ratio:
        (engine === 'folder' ? all.computed / quarter.computed : all.seconds / quarter.seconds) *
        (SIZES[0] / SIZES[1]),
    }
  })
}

const told = ({ seconds, computed, megabytes }: Run): string =>
  `${computed.toFixed(1)} s of ${seconds.toFixed(1)} s, ${megabytes} MB`

const COMMANDS = ['backup', 'restore', 'verify'] as const

async function runsOf(
  statements: number,
  engine: string,
  folder: string,
  place: (name: string) => string,
): Promise<ReadonlyMap<(typeof COMMANDS)[number], Run>> {
  const record = place(`record-${statements}`)
  const { db, close } = await openRecord(record, { create: true })
  await fillRecord(db, statements, withDebate)
  await close()
  const file = `${folder}/${engine}-${statements}.backup`
  const again = place(`again-${statements}`)
  return new Map([
    ['backup', await run('backup', record, file)],
    ['restore', await run('restore', file, again)],
    ['verify', await run('verify', again)],
  ])
}

async function run(...argv: readonly string[]): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', TELL, PROGRAM, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  await once(child, 'close')
  const [memory, time] = (said.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  const megabytes = Math.round((memory ?? 0) / 1000)
  const computed = (time ?? 0) / 1e6
  if (!(megabytes > 0)) throw new Error(`${argv.join(' ')} said: ${said}`)
  const seconds = (performance.now() - start) / 1000
  console.error(`${argv[0]}: ${told({ seconds, computed, megabytes })}`)
  return { seconds, computed, megabytes }
}
