#!/usr/bin/env node
// Runs the built program; in a checkout that is not built (or with --from-source) it runs the sources.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const built = here('../dist/cli/start.js')
const args = process.argv.slice(2)

if (args[0] === '--from-source' || !existsSync(built)) await runSources()
else if (isQuick()) await runReady()
else await import(built)

/** `read` starts from one file. Who wants stack traces wants those of the files that the text is in. */
function isQuick() {
  return args[0] === 'read' && !args.includes('--verbose') && existsSync(here('../dist/ready/read.cjs'))
}

async function runReady() {
  const { compileReady, runReady } = await import('./ready.js')
  runReady(compileReady())
}

async function runSources() {
  const { spawn } = await import('node:child_process')
  const source = [
    '--conditions=onrecord-source',
    '--import',
    import.meta.resolve('tsx'),
    here('../src/cli/start.ts'),
  ]
  const child = spawn(process.execPath, [...source, ...args.filter((arg) => arg !== '--from-source')], {
    stdio: 'inherit',
  })
  // A polite kill of this process ends the one that does the work; Ctrl-C reaches both.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128)
  })
}
