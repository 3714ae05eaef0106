// Runs `read` from the one file that the build has made of it.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

const file = new URL('../dist/ready/read.cjs', import.meta.url)
const cache = new URL('../dist/ready/read.v8', import.meta.url)

/** The file compiled: by V8's own form of it, where it is of this file and this V8 can use it. */
export function compileReady() {
  const source = readFileSync(file, 'utf8')
  const mark = source.slice(-MARK)
  const kept = existsSync(cache) ? readFileSync(cache) : null
  const fits = kept !== null && kept.latin1Slice(0, MARK) === mark
  const names = 'require, module, exports, readyUrl, readyResolve, readyImport'
  const script = new Script(`(function (${names}) {${source}\n})`, {
    filename: file.href,
    ...(fits ? { cachedData: kept.subarray(MARK) } : {}),
  })
  return { script, mark, cache }
}

/** The file ends with a comment that holds the hash of what is before it; V8's form of it begins with the same. */
const MARK = 64

/** Runs it; what an article needs that is not in it comes from the built files beside it. */
export function runReady({ script }) {
  const module = { exports: {} }
  const later = (path) => import(path.startsWith('.') ? new URL(path, file).href : path)
  const resolve = (path) => import.meta.resolve(path)
  script.runInThisContext()(createRequire(file), module, module.exports, file.href, resolve, later)
}
