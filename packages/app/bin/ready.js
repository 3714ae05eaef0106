// Runs `read` from the one file that the build has made of it.
// Node has its own modules compiled, and takes them so only while V8's flags are as at the start: what reading needs comes first.
import 'node:child_process'
import 'node:crypto'
import 'node:fs/promises'
import 'node:net'
import 'node:os'
import 'node:stream/promises'
import 'node:zlib'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const file = new URL('../dist/ready/read.cjs', import.meta.url)
const cache = new URL('../dist/ready/read.v8', import.meta.url)

/**
 * How the engine is set for reading, before anything is compiled: V8 takes its own form of a file back only where it runs with
 * the flags that it was made with, in a thread too.
 *
 * The heap grows by a third, not to three times what is in use, before what nobody holds any more is collected: reading makes much
 * that is soon forgotten. Prose of a million characters needs 175 MB like this, 240 MB without. And only what is run often is
 * compiled for speed: the rules are many functions that each take little time, and compiling them early, and again
 * with what was learnt since, took a third of the time of reading a hundred articles, and a fifth of reading a short one. Most
 * patterns of a short article are tried once or twice, so that their first form is not polished. Threads
 * of one process would wait for each other to collect what is young.
 */
const FLAGS = [
  '--heap-growing-percent=30',
  '--semi-space-growth-factor=2',
  '--interrupt-budget=1000000',
  '--no-regexp-peephole-optimization',
  '--no-parallel-scavenge',
]

/** The file compiled: by V8's own form of it, where it is of this file and this V8 can use it. */
export function compileReady() {
  for (const flag of FLAGS) setFlagsFromString(flag)
  // The build writes it in ASCII.
  const source = readFileSync(file, 'latin1')
  const mark = source.slice('/*'.length, '/*'.length + MARK)
  const kept = existsSync(cache) ? readFileSync(cache) : null
  const fits = kept !== null && kept.latin1Slice(0, MARK) === mark
  const script = new Script(source, {
    filename: file.href,
    ...(fits ? { cachedData: kept.subarray(MARK) } : {}),
  })
  if (readsMany()) setFlagsFromString(ROOM)
  return { script, mark, cache }
}

/**
 * A filter of many articles has room for what is young at once, so that little of it is copied, which is a fourteenth of its time; one short
 * article would only take 13 MB more. V8 looks at this when it collects, so that it is said when the file is compiled.
 */
const ROOM = '--semi-space-growth-factor=16'

function readsMany() {
  return !isMainThread || process.argv.some((arg) => arg.endsWith('jsonl'))
}

/** The file begins with a comment that holds the hash of what is behind it; V8's form of it begins with the same. */
const MARK = 64

/** The file is one function: runs it. What an article needs that is not in it comes from the built files beside it. */
export function runReady({ script }) {
  const module = { exports: {} }
  const later = (path) => import(path.startsWith('.') ? new URL(path, file).href : path)
  const require = createRequire(file)
  const resolve = (path) => (installed(path) ?? pathToFileURL(require.resolve(path))).href
  script.runInThisContext()(require, module, module.exports, file.href, resolve, later)
}

/** A file of a package, where it lies in a `node_modules` above: found without the loader of modules, which takes longer. */
function installed(path) {
  for (let folder = new URL('../', file), above = file; folder.href !== above.href; ) {
    const there = new URL(`node_modules/${path}`, folder)
    if (existsSync(there)) return pathToFileURL(realpathSync.native(there))
    above = folder
    folder = new URL('../', folder)
  }
  return null
}
