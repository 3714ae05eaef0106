import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { processIdentity, startOf } from './lock.ts'

/** A folder that goes with this process, however that ends. */
export interface PassingFolder {
  readonly path: string
  readonly remove: () => void
  /** From now on somebody else answers Ctrl-C and a polite kill, and ends what he began first. */
  readonly letOthersStop: () => void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A temporary folder for this user alone, removed at the end of the process: also after Ctrl-C or a polite kill, and where
 * `withParent`, after the end of the process that began this one. What an outright kill left behind is removed by the next that comes.
 */
export function passingFolder(prefix: string, { withParent = false } = {}): PassingFolder {
  removeOrphans(prefix)
  const path = mkdtempSync(join(tmpdir(), `${prefix}${ownerName()}-`))
  const remove = () => rmSync(path, { recursive: true, force: true })
  const stop = (signal: (typeof SIGNALS)[number]) => process.exit(128 + constants.signals[signal])
  process.on('exit', remove)
  for (const signal of SIGNALS) process.on(signal, stop)
  const parent = process.ppid
  const look = () => {
    if (process.ppid !== parent) process.exit(128 + constants.signals.SIGHUP)
  }
  const watch = withParent ? setInterval(look, 500).unref() : undefined
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

/** Who owns a folder: the process by its number and its start, since numbers are used again, and whose numbers they are. */
function ownerName(): string {
  const { namespace, pid, start } = processIdentity(process.pid)
  return `${namespace}.${pid}.${encodeURIComponent(start)}`
}

function removeOrphans(prefix: string): void {
  const here = processIdentity(process.pid).namespace
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const [, namespace, pid, start] = /^(\w+)\.(\d+)\.([^-]+)-/.exec(name.slice(prefix.length)) ?? []
    if (namespace !== here || pid === undefined || start === undefined) continue
    if (startOf(pid) !== decodeURIComponent(start)) removeQuietly(join(tmpdir(), name))
  }
}

/** Another user's folder stays till that user comes again. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Nobody may remove it but its owner.
  }
}
