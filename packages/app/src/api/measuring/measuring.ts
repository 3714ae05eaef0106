import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Doing } from '../../analysis/measures/measure-options.ts'
import type { FromThread, HeldTable, ToThread, Work } from './work.ts'

/** How far a run has come. */
export interface Progress {
  readonly running: true
  readonly seconds: number
  readonly waiting: boolean
  /** What is counted, how many are done, and of how many where that is known. */
  readonly doing: Doing | null
  readonly done: number
  readonly of: number | null
}

/** Analyses in threads: the server answers others meanwhile. */
export interface Measuring {
  /** The answer as text. Refuses, with a sentence, what cannot be asked; ends as `Stopped` when it is stopped. */
  readonly run: (table: HeldTable, work: Work, run?: string) => Run
  readonly progress: (run: string) => Progress | null
  /** Ends a run; false where there is none of this name. */
  readonly stop: (run: string) => boolean
  readonly close: () => Promise<void>
}

export interface Run {
  readonly text: Promise<string>
  readonly stop: () => void
}

/** What was asked cannot be computed: the message says why. */
export class Refused extends Error {
  readonly statusCode = 400
}
/** Somebody ended it, or nobody waits for it any more. */
export class Stopped extends Error {
  readonly statusCode = 410
  constructor() {
    super('This analysis was stopped.')
  }
}

/** So many copies of tables a thread holds. */
const HELD = 3
/** So many answers are remembered while the record stands as it is, none of more characters. */
const ANSWERS = 24
const LARGE = 8_000_000
/** Megabytes that a thread may take; one that needs more ends alone. */
const MEMORY = 2048

/** Seconds that an analysis may take: one whose asker gave the run a name, by which it can be stopped, and one that nobody can stop. */
export interface Longest {
  readonly named: number
  readonly unnamed: number
}

const LONGEST: Longest = { named: 3600, unnamed: 60 }

interface Thread {
  readonly worker: Worker
  /** The tables that it holds, the one used longest ago first. */
  readonly held: number[]
  job: Job | null
}

interface Job {
  readonly number: number
  readonly run: string | undefined
  readonly table: HeldTable
  readonly work: Work
  readonly begun: number
  told: Pick<Progress, 'doing' | 'done' | 'of'>
  /** When it has taken long enough. */
  end: NodeJS.Timeout | undefined
  readonly done: (text: string) => void
  readonly failed: (error: Error) => void
}

/** Threads are started when there is work, and at most so many. */
export function measuring(
  longest: Longest = LONGEST,
  most = Math.max(1, Math.min(3, availableParallelism() - 1)),
): Measuring {
  const threads = new Set<Thread>()
  const waiting: Job[] = []
  const answers = new WeakMap<HeldTable, Map<string, string>>()
  const numbers = new WeakMap<HeldTable, number>()
  let last = 0

  const numberOf = (table: HeldTable): number => {
    const known = numbers.get(table) ?? ++last
    numbers.set(table, known)
    return known
  }

  function next(): void {
    const job = waiting[0]
    if (job === undefined) return
    const idle = [...threads].filter((thread) => thread.job === null)
    // Who holds the table already need not be sent it.
    const thread = idle.find(({ held }) => held.includes(numberOf(job.table))) ?? idle[0]
    if (thread === undefined && threads.size >= most) return
    waiting.shift()
    begin(thread ?? open(), job)
    next()
  }

  function begin(thread: Thread, job: Job): void {
    thread.job = job
    const seconds = job.run === undefined ? longest.unnamed : longest.named
    job.end = setTimeout(() => end(job, new Refused(tooLong(seconds, job.run))), seconds * 1000).unref()
    const of = numberOf(job.table)
    const at = thread.held.indexOf(of)
    const drop = at === -1 && thread.held.length >= HELD ? thread.held.splice(0, 1) : []
    const send = (message: ToThread) => thread.worker.postMessage(message)
    if (at === -1) send({ hold: of, table: job.table, drop })
    else thread.held.splice(at, 1)
    thread.held.push(of)
    send({ job: job.number, of, work: job.work })
  }

  function open(): Thread {
    const thread: Thread = { worker: openThread(), held: [], job: null }
    threads.add(thread)
    thread.worker.unref()
    thread.worker.on('message', (message: FromThread) => hear(thread, message))
    thread.worker.on('error', (error) => {
      threads.delete(thread)
      thread.job?.failed(isOutOfMemory(error) ? new Refused(TOO_LARGE) : error)
      next()
    })
    return thread
  }

  function hear(thread: Thread, message: FromThread): void {
    const { job } = thread
    if (job === null || job.number !== message.job) return
    if ('doing' in message) {
      const { doing, done, of } = message
      job.told = { doing, done, of }
      return
    }
    thread.job = null
    clearTimeout(job.end)
    if ('text' in message) job.done(message.text)
    else job.failed(new Refused(message.refused))
    next()
  }

  function end(job: Job, why: Error = new Stopped()): void {
    clearTimeout(job.end)
    const place = waiting.indexOf(job)
    if (place !== -1) waiting.splice(place, 1)
    for (const thread of threads) {
      if (thread.job !== job) continue
      threads.delete(thread)
      void thread.worker.terminate()
    }
    job.failed(why)
    next()
  }

  const jobs = () => [...[...threads].flatMap(({ job }) => job ?? []), ...waiting]

  return {
    run: (table, work, run) => {
      const known = answers.get(table) ?? new Map<string, string>()
      answers.set(table, known)
      const question = JSON.stringify(work)
      const before = known.get(question)
      if (before !== undefined) return { text: Promise.resolve(before), stop: () => {} }
      const { promise, resolve, reject } = promised()
      const answered = (text: string) => {
        resolve(text)
        if (text.length > LARGE) return
        known.set(question, text)
        const [oldest] = known.keys()
        if (known.size > ANSWERS && oldest !== undefined) known.delete(oldest)
      }
      const begun = performance.now()
      const job: Job = {
        ...{ number: ++last, run, table, work, begun, told: NOTHING_TOLD, end: undefined },
        ...{ done: answered, failed: reject },
      }
      waiting.push(job)
      next()
      return { text: promise, stop: () => end(job) }
    },
    progress: (run) => {
      const job = jobs().find((one) => one.run === run)
      if (job === undefined) return null
      const seconds = Math.round((performance.now() - job.begun) / 100) / 10
      return { running: true, seconds, waiting: waiting.includes(job), ...job.told }
    },
    stop: (run) => {
      const own = jobs().filter((one) => one.run === run)
      for (const job of own) end(job)
      return own.length > 0
    },
    close: async () => {
      for (const job of jobs()) end(job)
      const all = [...threads]
      threads.clear()
      await Promise.all(all.map(({ worker }) => worker.terminate()))
    },
  }
}

const NOTHING_TOLD = { doing: null, done: 0, of: null }

function promised() {
  let [resolve, reject]: [(text: string) => void, (error: Error) => void] = [() => {}, () => {}]
  const promise = new Promise<string>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}

const tooLong = (seconds: number, run: string | undefined): string => {
  const fewer = 'choose fewer statements, longer windows or fewer starts and randomisations'
  return run === undefined
    ? `This takes longer than ${secondsOf(seconds)}; ${fewer}, or give the run a name (run=...), by which it can be stopped.`
    : `This takes longer than ${secondsOf(seconds)}; ${fewer}, or compute it by the command.`
}

const secondsOf = (n: number): string => (n === 1 ? '1 second' : `${n} seconds`)

const TOO_LARGE =
  'This needs more memory than the server gives an analysis; choose fewer statements, or longer windows.'

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** A thread starts as the server did: from the built files or from the sources. */
function openThread(): Worker {
  const here = import.meta.url
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY }
  if (!here.endsWith('.ts')) return new Worker(new URL('./measuring-thread.js', here), { resourceLimits })
  const sources = new URL('../../../bin/sources.js', here).href
  return new Worker(new URL('./measuring-thread.ts', here), {
    execArgv: ['--conditions=onrecord-source', '--import', sources],
    resourceLimits,
  })
}
