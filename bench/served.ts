import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface ServedProcess {
  readonly url: string
  readonly pid: number
  /** Ends it and waits until it has ended. */
  readonly end: () => Promise<void>
}

/** `onrecord serve` on a free port, as a process of its own. */
export async function serveProcess(program: string, address: string): Promise<ServedProcess> {
  const child = spawn(process.execPath, [program, 'serve', '--record', address, '--port', '0'])
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (data: Buffer) => {
      said += data
      const found = /http:\/\/[^\s]+:\d+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', () => reject(new Error(`serve ended: ${said}`)))
  })
  const end = async () => {
    child.kill('SIGTERM')
    await closed
  }
  return { url, pid: child.pid ?? 0, end }
}

/** The program as it is installed: built anew, since an old build measures an old program. */
export function builtProgram(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const build = spawnSync(process.execPath, [here('../scripts/build.mjs')], {
    cwd: here('..'),
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`The program does not build: ${build.stdout}${build.stderr}`)
  return here('../packages/app/dist/cli/start.js')
}
