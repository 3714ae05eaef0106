import { parentPort, workerData } from 'node:worker_threads'
import { offlineReader } from '../../reading/offline-reader.ts'
import { filterLine } from './filter-line.ts'
import { type OfferedLine, type ThreadResult, type ThreadWork, take } from './filter-threads.ts'

/** One thread of the filter: reads the lines that nobody else has taken, one after the other. */
export function readLinesInThread(): void {
  const { settings, defaults, taken }: ThreadWork = workerData
  const reader = offlineReader(settings)
  let work = Promise.resolve()
  parentPort?.on('message', (line: OfferedLine) => {
    work = work.then(() => answer(line))
  })

  async function answer({ place, number, bytes }: OfferedLine): Promise<void> {
    if (!take(taken, place)) return
    // A decoder of text takes no bytes that another thread could change.
    const result = await filterLine({ number, bytes: Uint8Array.from(bytes) }, reader, defaults)
    const own = Uint8Array.from(result.bytes)
    const message: ThreadResult = { place, failed: result.failed, bytes: own }
    parentPort?.postMessage(message, [own.buffer])
  }
}
