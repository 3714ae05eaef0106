import { join } from 'node:path'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { fillRecord } from './made-record.ts'
import { builtProgram, serveProcess } from './served.ts'
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
  const { url, end } = await serveProcess(program, address)
  try {
    const answer = await fetch(`${url}/api/health`)
    if (!answer.ok) throw new Error(`/api/health answered ${answer.status}`)
  } finally {
    await end()
  }
}
