import { execFileSync } from 'node:child_process'
import {
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Conflict } from '../errors.ts'

/** Held until `release`, or until the process ends, however it ends. */
export interface Lock {
  readonly release: () => void
  /** The folder is a copy of one that somebody had open meanwhile: it may be half of two states. */
  readonly isCopied: boolean
}

/**
 * Takes a folder for this process alone. PGlite lets two processes open one folder and then loses rows, silently.
 *
 * Every process that wants the folder lays down a file that names it (host, boot, process namespace, pid, start time)
 * and then looks around: if it sees a file of another living process it takes its own away again. Of two that start in
 * the same instant at least one sees the other, so never both go on; and since a file names one process for good, a
 * dead one's file can be removed at any time without taking a lock from somebody alive.
 *
 * Throws one sentence when another process holds the folder.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const me = processIdentity(process.pid)
  let isCopied = false
  for (let attempt = 0; ; attempt++) {
    const mine = layDown(folder, me)
    const holder = livingHolder(folder, me, () => {
      isCopied = true
    })
    if (holder === null) return { ...hold(mine), isCopied }
    unlinkSync(mine)
    if (attempt === 3) throw inUse(folder, holder)
    await wait(20 + (process.pid % 7) * 15 * (attempt + 1))
  }
}

/**
 * The pid of the living process that holds a folder, this one too; null when nobody does, or somebody on another machine
 * or in another container. Takes nothing and removes nothing.
 */
export function holderHere(folder: string): number | null {
  const me = processIdentity(process.pid)
  for (const name of readdirSync(folder)) {
    const other = fromFileName(name)
    if (other === null || other.host !== me.host || other.namespace !== me.namespace) continue
    if (lives(other, me, join(folder, name))) return Number(other.pid)
  }
  return null
}

export interface ProcessIdentity {
  readonly host: string
  readonly boot: string
  /** Containers have pids of their own. */
  readonly namespace: string
  readonly pid: string
  readonly start: string
}

const HEARTBEAT = 10_000
const SILENCE = 120_000

function layDown(folder: string, me: ProcessIdentity): string {
  const file = join(folder, fileName(me))
  try {
    writeFileSync(file, placeOf(folder), { flag: 'wx' })
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw inUse(folder, me)
    throw error
  }
  return file
}

/** The first other process that lives; files of the dead are removed on the way, and of those that were of another folder it is told. */
function livingHolder(folder: string, me: ProcessIdentity, onCopied: () => void): ProcessIdentity | null {
  for (const name of readdirSync(folder)) {
    const other = fromFileName(name)
    if (other === null || name === fileName(me)) continue
    if (lives(other, me, join(folder, name))) return other
    if (cameAlong(folder, other)) onCopied()
    removeQuietly(join(folder, name))
  }
  return null
}

/** Of a process we cannot see (another machine, another container) only its heartbeat tells. */
function lives(other: ProcessIdentity, me: ProcessIdentity, file: string): boolean {
  const sameMachine = other.host === me.host
  if (sameMachine && other.boot !== me.boot) return false
  if (sameMachine && other.namespace === me.namespace) return startOf(other.pid) === other.start
  try {
    return Date.now() - statSync(file).mtimeMs < SILENCE
  } catch {
    return false
  }
}

/** One listener for all: a process may hold many folders. */
const held = new Set<string>()
process.on('exit', () => {
  for (const file of held) removeQuietly(file)
})

function hold(file: string): Pick<Lock, 'release'> {
  const beat = setInterval(() => utimesQuietly(file), HEARTBEAT)
  beat.unref()
  held.add(file)
  const release = () => {
    clearInterval(beat)
    held.delete(file)
    removeQuietly(file)
  }
  return { release }
}

/** Which folder of its disk it is: a copy is another one. */
function placeOf(folder: string): string {
  return String(statSync(folder, { bigint: true }).ino)
}

/** Whether a lock was laid down in another folder, and came here with a copy of that. */
function cameAlong(folder: string, holder: ProcessIdentity): boolean {
  const place = quietly(() => readFileSync(join(folder, fileName(holder)), 'utf8')) ?? ''
  return place !== '' && place !== placeOf(folder)
}

function inUse(folder: string, holder: ProcessIdentity): Conflict {
  const copied = cameAlong(folder, holder)
  const who = holder.pid === String(process.pid) ? 'this process' : `process ${holder.pid}`
  const machine = holder.host === hostname() ? '' : ` on ${holder.host}`
  if (copied)
    return new Conflict({
      where: folder,
      what: `The record ${folder} was copied or synced while ${who}${machine} had it open, so that it may be half of two states.`,
      todo: 'Make a backup of the record there (onrecord backup) and restore it here.',
    })
  return new Conflict({
    where: folder,
    what: `The record ${folder} is in use by ${who}${machine}.`,
    todo: 'Close it there and try again: only a record that `onrecord serve` holds takes other commands meanwhile.',
  })
}

function fileName(identity: ProcessIdentity): string {
  const { host, boot, namespace, pid, start } = identity
  return ['lock', ...[host, boot, namespace, pid, start].map(encodeURIComponent)].join('~')
}

function fromFileName(name: string): ProcessIdentity | null {
  const parts = basename(name).split('~')
  // Anybody may put a file beside them: "100 %" is no name that a process wrote.
  const [word, host, boot, namespace, pid, start] = quietly(() => parts.map(decodeURIComponent)) ?? []
  if (word !== 'lock' || host === undefined || boot === undefined) return null
  if (namespace === undefined || pid === undefined || start === undefined) return null
  return { host, boot, namespace, pid, start }
}

export function processIdentity(pid: number): ProcessIdentity {
  const boot = quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8))
  const namespace = quietly(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''))
  return {
    host: hostname(),
    boot: boot ?? 'boot',
    namespace: namespace ?? '0',
    pid: String(pid),
    start: startOf(String(pid)) ?? '0',
  }
}

/** When a process started, as the system counts it; null when there is no such process. Pids are used again. */
export function startOf(pid: string): string | null {
  if (process.platform === 'linux') {
    // The command's name stands in brackets and may hold anything, so count from the last bracket.
    return quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null)
  }
  const started = quietly(() => execFileSync('ps', ['-o', 'lstart=', '-p', pid], { encoding: 'utf8' }).trim())
  return started === '' ? null : started
}

function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

function removeQuietly(file: string): void {
  quietly(() => unlinkSync(file))
}

function utimesQuietly(file: string): void {
  quietly(() => utimesSync(file, new Date(), new Date()))
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
