import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm test` has just built it; otherwise it is built into a folder, since what lies in `dist` may be old. */
export async function builtWorkbench(folder: string): Promise<string> {
  const app = fileURLToPath(new URL('../..', import.meta.url))
  if (process.env.ONRECORD_BUILT !== undefined) return join(app, 'dist', 'workbench')
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const args = ['build', '--config', join(app, 'vite.config.ts'), '--logLevel', 'error', '--outDir', folder]
  // As it ships: in the midst of tests Vite would build it for them.
  const env = { ...process.env, NODE_ENV: 'production' }
  const [status] = await once(spawn(process.execPath, [vite, ...args], { stdio: 'inherit', env }), 'exit')
  if (status !== 0) throw new Error(`The workbench could not be built: vite ended with ${status}.`)
  return folder
}
