import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** When a process is killed: so many milliseconds after it said so many lines. */
export interface Kill {
  readonly afterLines: number
  readonly wait: number
}

/** How a process came to its end. */
export interface Ended {
  /** The lines that it said whole, parsed. */
  readonly said: readonly Readonly<Record<string, unknown>>[]
  readonly killed: boolean
  /** What it said of a failure; empty when it was killed or ended well. */
  readonly failure: string
}

/** Runs a script until it ends, or kills it with SIGKILL before. */
export function runAndKill(args: readonly string[], kill: Kill | null): Promise<Ended> {
  // PostgreSQL's code compiled quickly, and not once more for speed: a process that is killed soon makes nothing of it.
  const child = spawn(process.execPath, ['--liftoff-only', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Readonly<Record<string, unknown>>[] = []
  let errors = ''
  const shoot = () => setTimeout(() => child.kill('SIGKILL'), kill?.wait)
  if (kill?.afterLines === 0) shoot()
  child.stderr.on('data', (data) => {
    errors = `${errors}${data}`.slice(-2_000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const whole = parsed(line)
    if (whole !== null) said.push(whole)
    if (kill !== null && kill.afterLines > 0 && kill.afterLines === said.length) shoot()
  })
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const killed = signal === 'SIGKILL'
      resolve({
        said,
        killed,
        failure: killed || code === 0 ? '' : `ended with ${code}: ${errors.slice(-300)}`,
      })
    })
  })
}

/** The last line of a killed process may be cut: then nothing was said. */
function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
