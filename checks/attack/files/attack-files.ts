import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundled } from '../../../packages/app/src/testing/processes.ts'
import { type Attacked, casesOf, type Fault, type Harm, type Plan, timed } from '../attack.ts'

/** Seconds of computing and megabytes that no file of the attack may take. */
const MOST = { seconds: 10, megabytes: 600 }
/** A file that says nothing for so long is given up: on a busy machine ten seconds of computing may last this long. */
const PATIENCE = 60_000
/** Cases that one process takes before the next begins: fewer where it holds a record too, which is not the file's memory. */
const AT_ONCE = { imported: 250, kept: 50 }

/** What the process says of a case. */
interface Done {
  readonly done: number
  readonly kind: string
  readonly seconds: number
  readonly memory: number
  readonly articles: number
  readonly lines: number
  readonly faults: readonly { readonly harm: Harm; readonly what: string }[]
}

/** Files damaged in every way, imported and read; with `keep` they go into a record as well. */
export function attackFiles(plan: Plan, { keep }: { readonly keep: boolean }): Promise<Attacked> {
  return timed(keep ? 'added' : 'files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
    try {
      const script = await bundled(new URL('./files-process.ts', import.meta.url), folder)
      const record = keep ? join(folder, 'record') : '-'
      const numbers = casesOf(plan)
      const command = [script, String(plan.seed), record]
      const atOnce = keep ? AT_ONCE.kept : AT_ONCE.imported
      const { done, faults } = await takenThrough(command, numbers, atOnce, plan.tell)
      return {
        tried: numbers.length,
        faults: [...faults, ...done.flatMap(faultsOf)],
        said: summary(done, keep),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** Begins a new process after one that ended before its time, behind the case that ended it. */
async function takenThrough(
  command: readonly string[],
  numbers: readonly number[],
  atOnce: number,
  tell: Plan['tell'],
) {
  const done: Done[] = []
  const faults: Fault[] = []
  for (let at = 0; at < numbers.length; ) {
    const part = numbers.slice(at, at + atOnce)
    const run = await oneProcess(command, part)
    done.push(...run.done)
    at += run.done.length
    if (run.ended !== null && run.done.length < part.length) {
      faults.push({ ...run.ended, case: part[run.done.length] ?? -1 })
      at++
    }
    tell(`${at} of ${numbers.length} files`)
  }
  return { done, faults }
}

interface Run {
  readonly done: readonly Done[]
  /** How it ended before its time. */
  readonly ended: Pick<Fault, 'harm' | 'what'> | null
}

function oneProcess(command: readonly string[], numbers: readonly number[]): Promise<Run> {
  const child = spawn(process.execPath, [...command, ...numbers.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const done: Done[] = []
  let errors = ''
  let tooLong = false
  const giveUp = () => {
    tooLong = true
    child.kill('SIGKILL')
  }
  let patience = setTimeout(giveUp, PATIENCE)
  child.stderr.on('data', (data) => {
    errors = `${errors}${data}`.slice(-2_000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(patience)
    patience = setTimeout(giveUp, PATIENCE)
    const said: Done | { readonly begun: number } = JSON.parse(line)
    if ('done' in said) done.push(said)
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(patience)
      if (code === 0) resolve({ done, ended: null })
      else if (tooLong)
        resolve({ done, ended: { harm: 'over 10 s', what: `said nothing for ${PATIENCE / 1000} s` } })
      else
        resolve({
          done,
          ended: { harm: 'crashes', what: `the process ended with ${signal ?? code}: ${lastLine(errors)}` },
        })
    })
  })
}

const lastLine = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /Error|error/.test(line))
    .at(-1) ?? text.trim().slice(-160)

function faultsOf({ done, kind, seconds, memory, faults }: Done): readonly Fault[] {
  const own: Fault[] = faults.map((fault) => ({ ...fault, case: done }))
  if (seconds > MOST.seconds)
    own.push({ harm: 'over 10 s', case: done, what: `${kind}: ${seconds.toFixed(1)} s of computing` })
  if (memory > MOST.megabytes)
    own.push({ harm: 'over 600 MB', case: done, what: `${kind}: the process held ${memory.toFixed(0)} MB` })
  return own
}

function summary(done: readonly Done[], keep: boolean): string {
  const sum = (of: (one: Done) => number) =>
    done.reduce((total, one) => total + of(one), 0).toLocaleString('en-GB')
  const most = (of: (one: Done) => number) => Math.max(0, ...done.map(of))
  const became = `${sum(({ articles }) => articles)} articles and statements ${keep ? 'kept' : 'read'}, ${sum(({ lines }) => lines)} lines said`
  return `${became}; at most ${most(({ seconds }) => seconds).toFixed(1)} s of computing for a file, and ${most(({ memory }) => memory).toFixed(0)} MB for its process`
}
