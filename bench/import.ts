import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { fillRecord } from './made-record.ts'
import { builtProgram } from './served.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'
import { TELL_MEMORY, toldMemory } from './told-memory.ts'

const SIZES = [10_000, 100_000] as const
const FORMATS = ['dna', 'qdpx'] as const

/** `onrecord import` of files that a record was exported into, start and end included, into an empty embedded record. */
export async function bench(): Promise<BenchTable> {
  const program = builtProgram()
  return inTemporaryFolder(async (folder) => {
    const files = new Map<string, string>()
    for (const size of SIZES) {
      const address = join(folder, `record-${size}`)
      const record = await openRecord(address, { create: true })
      await fillRecord(record.db, size)
      // A project brings in what people checked: a reader's proposals stay out.
      await record.db
        .updateTable('coder')
        .set({ by: 'person', version: '' })
        .where('name', '=', 'bench')
        .execute()
      const checked = { layer: 'checked', verdict: 'added', readingId: null } as const
      await record.db.updateTable('statement').set(checked).execute()
      await record.close()
      for (const format of FORMATS) {
        const file = join(folder, `${size}.${format}`)
        told(program, ['export', '--record', address, '--format', format, '--out', file])
        files.set(`${size} ${format}`, file)
      }
      rmSync(address, { recursive: true })
    }
    const rows = FORMATS.map((format): BenchRow => {
      const [small, large] = SIZES.map((size) => {
        const file = files.get(`${size} ${format}`) ?? ''
        const record = join(folder, 'into')
        const done = told(program, ['import', file, '--record', record, '--as', 'Ann'])
        rmSync(record, { recursive: true })
        const megabytes = Math.round(statSync(file).size / 2 ** 20)
        return { ...done, said: `${done.seconds.toFixed(1)} s, ${done.megabytes} MB`, file: megabytes }
      })
      return {
        work: format,
        result: `100,000: ${large?.said}; a file of ${large?.file} MB`,
        against: `10,000: ${small?.said}`,
        ratio: (large?.seconds ?? 0) / (small?.seconds ?? 1),
      }
    })
    return {
      title: 'The whole import command: seconds and largest memory, at ten times the statements',
      rows,
      growth: 'The ratio is that of the seconds; 10 is in proportion, less where the start counts.',
    }
  })
}

function told(program: string, args: readonly string[]) {
  const from = performance.now()
  const run = spawnSync(process.execPath, ['--import', TELL_MEMORY, program, ...args], { encoding: 'utf8' })
  const seconds = (performance.now() - from) / 1000
  if (run.status !== 0) throw new Error(`${args[0]} failed: ${run.stderr}`)
  return { seconds, megabytes: toldMemory(run.stderr) }
}
