import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { fillRecord } from './made-record.ts'
import { type BenchTable, medianSeconds } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const BUDGET = 3

/** From the command to the first answer of the API, a process of its own each time. */
export async function bench(): Promise<BenchTable> {
  const program = builtProgram()
  return inTemporaryFolder(async (folder) => {
    const address = join(folder, 'record')
    const record = await openRecord(address, { create: true })
    await fillRecord(record.db, 10_000)
    await record.close()
    const started = await medianSeconds(5, () => firstAnswer(program, address))
    const row = { work: 'onrecord serve, 10,000 statements', result: `${started.toFixed(2)} s` }
    return {
      title: 'Start of serve on an existing embedded record, until /api/health answers',
      rows: [{ ...row, against: `at most ${BUDGET} s`, ratio: started / BUDGET }],
    }
  })
}

async function firstAnswer(program: string, address: string): Promise<void> {
  const child = spawn(process.execPath, [program, 'serve', '--record', address, '--port', '0'])
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = ''
      const listen = (data: Buffer) => {
        said += data
        const found = /http:\/\/[^\s]+:\d+/.exec(said)?.[0]
        if (found !== undefined) resolve(found)
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      child.on('close', () => reject(new Error(`serve ended: ${said}`)))
    })
    const answer = await fetch(`${url}/api/health`)
    if (!answer.ok) throw new Error(`/api/health answered ${answer.status}`)
  } finally {
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill('SIGTERM')
    await closed
  }
}

/** The program as it is installed: built anew, since an old build measures an old program. */
function builtProgram(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const build = spawnSync(process.execPath, [here('../scripts/build.mjs')], {
    cwd: here('..'),
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`The program does not build: ${build.stdout}${build.stderr}`)
  return here('../packages/app/dist/cli/start.js')
}
