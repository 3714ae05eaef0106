import { Worker } from 'node:worker_threads'
import type { Bounds } from './bounds.ts'

/** How a process that exceeds a bound is ended: which one it was is known by the signal. */
export const ENDED_BY = { computing: 'SIGVTALRM', waiting: 'SIGALRM', memory: 'SIGKILL' } as const

/** Cells that the watching thread reads: beyond which values the process is ended. */
export const LIMIT = { computing: 0, waiting: 1, memory: 2 } as const

export interface WatchWork {
  readonly limits: Float64Array
  /** Whether anything is being done, and something to wait at. */
  readonly busy: Int32Array
  /** The process that asked. */
  readonly parent: number
}

/** Bounds what this process does from now on. */
export interface Watch {
  begin(bounds: Bounds): void
  /** Goes on with what was begun. */
  goOn(): void
  /** Nothing is done until it goes on; that does not count. */
  rest(): void
}

/**
 * Watches over this process from a thread of its own: nothing else comes to its turn while a file is taken apart. It also ends
 * the process when the one that asked is gone.
 */
export function startWatch(): Watch {
  const limits = new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT)).fill(Infinity)
  const busy = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const workerData: WatchWork = { limits, busy, parent: process.ppid }
  new Worker(threadFile(), { workerData }).unref()
  let left = { computing: 0, waiting: 0 }
  return {
    begin: ({ seconds, patience, megabytes }) => {
      left = { computing: seconds * 1000, waiting: patience * 1000 }
      limits[LIMIT.memory] = process.memoryUsage.rss() + megabytes * 1024 * 1024
      goOn()
    },
    goOn,
    rest: () => {
      left = {
        computing: leftUntil(LIMIT.computing, computed()),
        waiting: leftUntil(LIMIT.waiting, Date.now()),
      }
      Atomics.store(busy, 0, 0)
    },
  }

  function goOn(): void {
    limits[LIMIT.computing] = computed() + left.computing
    limits[LIMIT.waiting] = Date.now() + left.waiting
    Atomics.store(busy, 0, 1)
    Atomics.notify(busy, 0)
  }

  function leftUntil(limit: number, now: number): number {
    return (limits[limit] ?? now) - now
  }
}

/** Milliseconds that this process has computed. */
export function computed(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function threadFile(): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL('./watch-thread.ts', here)
  return new URL(here.endsWith('.cjs') ? '../import/bounded/watch-thread.js' : './watch-thread.js', here)
}
