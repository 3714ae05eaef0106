import { workerData } from 'node:worker_threads'
import { computed, ENDED_BY, LIMIT, type WatchWork } from './watch.ts'

/** How often it looks, in milliseconds: while something is done, and while nothing is. */
const EVERY = { busy: 50, idle: 1000 }

const { limits, busy, parent }: WatchWork = workerData

for (;;) {
  const isBusy = Atomics.load(busy, 0) === 1
  Atomics.wait(busy, 0, isBusy ? 1 : 0, isBusy ? EVERY.busy : EVERY.idle)
  if (process.ppid !== parent) end('SIGKILL')
  if (Atomics.load(busy, 0) === 0) continue
  if (computed() > limitOf('computing')) end(ENDED_BY.computing)
  if (Date.now() > limitOf('waiting')) end(ENDED_BY.waiting)
  if (process.memoryUsage.rss() > limitOf('memory')) end(ENDED_BY.memory)
}

function limitOf(name: keyof typeof LIMIT): number {
  return limits[LIMIT[name]] ?? Infinity
}

function end(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal)
}
