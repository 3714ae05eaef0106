import { Worker } from 'node:worker_threads'
import type { OfflineReaderSettings } from '../../reading/offline-reader.ts'
import type { FilterLine, FilterResult, LineDefaults } from './filter-line.ts'

/** Threads that read lines of a filter beside the main one. Each line is offered to all, and read by who takes it first. */
export interface FilterThreads {
  offer(place: number, line: FilterLine): void
  /** Whether the line at a place was nobody's yet; it is the main thread's now. */
  take(place: number): boolean
  onResult(hear: (place: number, result: FilterResult) => void): void
  onFailure(hear: (error: unknown) => void): void
  close(): Promise<void>
}

/** What a thread is started with. */
export interface ThreadWork {
  readonly settings: OfflineReaderSettings
  readonly defaults: LineDefaults
  readonly taken: Int32Array
}

/** A line as it goes to all threads: its bytes are shared. */
export interface OfferedLine {
  readonly place: number
  readonly number: number
  readonly bytes: Uint8Array
}

/** A result as it comes back: its bytes change hands. */
export interface ThreadResult extends FilterResult {
  readonly place: number
}

/** So many lines wait before threads are started: for a handful they are not worth their start. */
const FIRST_WAITING = 8

/** More lines than are ever read ahead: who took which is known for so many. */
const PLACES = 1024

/** `count` threads, started when there is work for them. */
export function filterThreads(
  count: number,
  settings: OfflineReaderSettings,
  defaults: LineDefaults,
): FilterThreads {
  const taken = new Int32Array(new SharedArrayBuffer(PLACES * Int32Array.BYTES_PER_ELEMENT))
  let early: readonly OfferedLine[] = []
  let workers: readonly Worker[] = []
  let hearResult: (place: number, result: FilterResult) => void = () => {}
  let hearFailure: (error: unknown) => void = () => {}
  return {
    offer: (place, line) => {
      const offered = { place, number: line.number, bytes: sharedBytes(line.bytes) }
      for (const worker of workers) worker.postMessage(offered)
      if (workers.length > 0) return
      early = [...early.filter((one) => isFree(taken, one.place)), offered]
      if (early.length >= FIRST_WAITING) start()
    },
    take: (place) => take(taken, place),
    onResult: (hear) => {
      hearResult = hear
    },
    onFailure: (hear) => {
      hearFailure = hear
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }

  function start(): void {
    workers = Array.from({ length: count }, () => openThread({ settings, defaults, taken }))
    for (const worker of workers) {
      worker.on('message', ({ place, ...result }: ThreadResult) => hearResult(place, result))
      worker.on('error', (error) => hearFailure(error))
      for (const line of early) worker.postMessage(line)
    }
    early = []
  }
}

function sharedBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** A cell holds, one more, the place of the line last taken of those that share it. */
const before = (place: number): number => (place < PLACES ? 0 : (place - PLACES + 1) | 0)

function isFree(taken: Int32Array, place: number): boolean {
  return Atomics.load(taken, place % PLACES) === before(place)
}

/** Takes the line at a place, unless another thread has it. */
export function take(taken: Int32Array, place: number): boolean {
  const free = before(place)
  return Atomics.compareExchange(taken, place % PLACES, free, (place + 1) | 0) === free
}

/** A thread starts as the command did: from the one file that the build made, from the built files, or from the sources. */
function openThread(workerData: ThreadWork): Worker {
  const here = import.meta.url
  if (here.endsWith('.ts'))
    return new Worker(new URL('../start.ts', here), {
      workerData,
      execArgv: ['--conditions=onrecord-source', '--import', new URL('../../../bin/sources.js', here).href],
    })
  return here.endsWith('.cjs')
    ? new Worker(new URL('../../bin/onrecord.js', here), { workerData, argv: ['read'] })
    : new Worker(new URL('../../../bin/onrecord.js', here), { workerData, argv: ['read', '--verbose'] })
}
