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

/** Prints at the process's end the most memory that it held, in kB. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))'

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

/**
 * `backup`, `restore` and `verify`, each as a command of its own from its start to its end, on a folder and on a PostgreSQL: of a
 * quarter of a record and of all of it. The memory of a PostgreSQL is its own and not counted; that of a folder is.
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
      result: `${all.seconds.toFixed(1)} s, ${all.megabytes} MB`,
      against: `${quarter.seconds.toFixed(1)} s, ${quarter.megabytes} MB of a quarter`,
      ratio: (all.seconds / quarter.seconds) * (SIZES[0] / SIZES[1]),
    }
  })
}

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
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, PROGRAM, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  await once(child, 'close')
  const megabytes = Math.round(Number(said.trim().split('\n').at(-1)) / 1000)
  if (!(megabytes > 0)) throw new Error(`${argv.join(' ')} said: ${said}`)
  const seconds = (performance.now() - start) / 1000
  console.error(`${argv.join(' ')}: ${seconds.toFixed(1)} s, ${megabytes} MB`)
  return { seconds, megabytes }
}
