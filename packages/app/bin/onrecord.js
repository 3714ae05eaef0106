#!/usr/bin/env node
// Runs the built program; in a checkout that is not built (or with --from-source) it runs the sources.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const built = here('../dist/cli/start.js')
const args = process.argv.slice(2)

if (existsSync(built) && args[0] !== '--from-source') {
  await import(built)
} else {
  const source = [
    '--conditions=onrecord-source',
    '--import',
    import.meta.resolve('tsx'),
    here('../src/cli/start.ts'),
  ]
  const run = spawnSync(process.execPath, [...source, ...args.filter((arg) => arg !== '--from-source')], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
}
