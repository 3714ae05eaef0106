// Builds what must be built: the libraries and the program with tsc, what a command starts from, the workbench with Vite;
// nothing when nothing changed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ifPossible = process.argv.includes('--if-possible')
const page = 'packages/app/dist/workbench/index.html'

if (!existsSync('node_modules/typescript')) {
  console.error('onrecord: not built, since the development packages are not installed. Run npm ci.')
  process.exit(ifPossible ? 0 : 1)
}
for (const name of ['reader', 'network', 'app']) sweep(`packages/${name}`)
step('tsc', ['-b', 'packages/reader', 'packages/network', 'packages/app'])
const { makeReady } = await import('./make-ready.mjs')
try {
  await makeReady()
} catch (error) {
  console.error(`onrecord: nothing was made ready, so \`read\` starts file by file: ${error.message}`)
  process.exit(ifPossible ? 0 : 1)
}
const sources = ['reader', 'network', 'app'].map((name) => newest(`packages/${name}/src`))
if (!existsSync(page) || Math.max(...sources) > statSync(page).mtimeMs) {
  step('vite', ['build', '--config', 'packages/app/vite.config.ts', '--logLevel', 'warn'])
}

function step(command, args) {
  const run = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' })
  if (run.status === 0) return
  if (ifPossible)
    console.error(`onrecord: ${command} failed, so nothing is built; the program runs from its sources.`)
  process.exit(ifPossible ? 0 : (run.status ?? 1))
}

/** Takes away what was built from a source that is gone, or that is only the tests'. */
function sweep(folder) {
  const dist = join(folder, 'dist')
  if (!existsSync(dist)) return
  for (const path of readdirSync(dist, { recursive: true })) {
    const [, stem] = /^(.+?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(path.replaceAll('\\', '/')) ?? []
    if (stem === undefined || /^(?:workbench|ready)\//.test(stem)) continue
    const ships = !/(?:^|\/)testing\/|\.test$/.test(stem) && existsSync(join(folder, 'src', `${stem}.ts`))
    if (!ships) rmSync(join(dist, path))
  }
}

function newest(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Math.max(...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
