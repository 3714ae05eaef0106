import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EXPORT_NAMES } from '../packages/app/src/exchange/out/format-names.ts'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { fillRecord } from './made-record.ts'
import { builtProgram } from './served.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'
import { TELL_MEMORY, toldMemory } from './told-memory.ts'

const SIZES = [10_000, 100_000] as const

/** `onrecord export` into every format, start and end included: what a statement costs at two sizes of an embedded record. */
export async function bench(): Promise<BenchTable> {
  const program = builtProgram()
  return inTemporaryFolder(async (folder) => {
    const records: string[] = []
    for (const size of SIZES) {
      const address = join(folder, `record-${size}`)
      const record = await openRecord(address, { create: true })
      await fillRecord(record.db, size)
      await record.close()
      records.push(address)
    }
    const rows = EXPORT_NAMES.map((format): BenchRow => {
      const [small, large] = records.map((record) => taken(program, record, format, join(folder, 'out')))
      const at = (size: number, one = large) =>
        one === undefined
          ? ''
          : `${size.toLocaleString('en')}: ${one.seconds.toFixed(1)} s, ${one.megabytes} MB`
      return {
        work: format,
        result: `${at(SIZES[1])}; a file of ${large?.size} MB`,
        against: at(SIZES[0], small),
        ratio: (large?.seconds ?? 0) / (small?.seconds ?? 1),
      }
    })
    return {
      title: 'The whole export command: seconds and largest memory, at ten times the statements',
      rows,
      growth: 'The ratio is that of the seconds; 10 is in proportion, less where the start counts.',
    }
  })
}

function taken(program: string, record: string, format: string, out: string) {
  const from = performance.now()
  const run = spawnSync(
    process.execPath,
    ['--import', TELL_MEMORY, program, 'export', '--record', record, '--format', format, '--out', out],
    { encoding: 'utf8' },
  )
  const seconds = (performance.now() - from) / 1000
  if (run.status !== 0) throw new Error(`export --format ${format} failed: ${run.stderr}`)
  const megabytes = toldMemory(run.stderr)
  const size = Math.round(statSync(out).size / 2 ** 20)
  rmSync(out)
  return { seconds, megabytes, size }
}
