import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that goes with this process, however that ends. */
export interface PassingFolder {
  readonly path: string
  readonly remove: () => void
  /** From now on somebody else answers Ctrl-C and a polite kill, and ends what he began first. */
  readonly letOthersStop: () => void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A temporary folder, removed at the end of the process: after Ctrl-C, a polite kill, or the end of the process that
 * began this one. What an outright kill left behind is removed by the next that comes.
 */
export function passingFolder(prefix: string): PassingFolder {
  removeOrphans(prefix)
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const remove = () => rmSync(path, { recursive: true, force: true })
  const stop = (signal: (typeof SIGNALS)[number]) => process.exit(128 + constants.signals[signal])
  process.on('exit', remove)
  for (const signal of SIGNALS) process.on(signal, stop)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.exit(128 + constants.signals.SIGHUP)
  }, 500)
  watch.unref()
  return {
    path,
    remove: () => {
      clearInterval(watch)
      process.off('exit', remove)
      for (const signal of SIGNALS) process.off(signal, stop)
      remove()
    },
    letOthersStop: () => {
      for (const signal of SIGNALS) process.off(signal, stop)
    },
  }
}

function removeOrphans(prefix: string): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(/^(\d+)-/.exec(name.slice(prefix.length))?.[1] ?? 0) : 0
    if (pid > 0 && !lives(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

/** A process that is somebody else's lives too: it only may not be asked. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
