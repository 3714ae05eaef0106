import { parentPort } from 'node:worker_threads'
import type { OnProgress } from '../../analysis/measures/measured.ts'
import { doWork } from './do-work.ts'
import type { FromThread, HeldTable, ToThread } from './work.ts'

/** Milliseconds between two words on how far one is. */
const TOLD_EVERY = 100

const held = new Map<number, HeldTable>()
let work = Promise.resolve()

parentPort?.on('message', (message: ToThread) => {
  if ('hold' in message) {
    for (const one of message.drop) held.delete(one)
    held.set(message.hold, message.table)
  } else work = work.then(() => answer(message))
})

async function answer({ job, of, work }: Extract<ToThread, { readonly job: number }>): Promise<void> {
  const tell = (message: FromThread) => parentPort?.postMessage(message)
  const table = held.get(of)
  let told = 0
  const onProgress: OnProgress = (done, doing, of) => {
    if (performance.now() - told < TOLD_EVERY) return
    told = performance.now()
    tell({ job, doing, done, of: of ?? null })
  }
  try {
    if (table === undefined) throw new Error(`The table ${of} was not sent.`)
    tell({ job, text: await doWork(table, work, onProgress) })
  } catch (error) {
    tell({ job, refused: error instanceof Error ? error.message : String(error) })
  }
}
