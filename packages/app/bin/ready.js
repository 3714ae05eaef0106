// Runs `read` from the one file that the build has made of it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

const file = new URL('../dist/ready/read.cjs', import.meta.url)
const cache = new URL('../dist/ready/read.v8', import.meta.url)

/** The file compiled: by V8's own form of it, where it is of this file and this V8 can use it. */
export function compileReady() {
  const source = readFileSync(file, 'latin1')
  const names = 'require, module, exports, readyUrl, readyResolve, readyImport'
  const sha256 = createHash('sha256').update(source, 'latin1').digest()
  const kept = existsSync(cache) ? readFileSync(cache) : sha256
  const cachedData = kept.subarray(0, 32).equals(sha256) ? kept.subarray(32) : undefined
  const script = new Script(`(function (${names}) {${source}\n})`, {
    filename: file.href,
    ...(cachedData?.length > 0 ? { cachedData } : {}),
  })
  return { script, sha256, cache }
}

/** Runs it; what an article needs that is not in it comes from the built files beside it. */
export function runReady({ script }) {
  const module = { exports: {} }
  const later = (path) => import(path.startsWith('.') ? new URL(path, file).href : path)
  const resolve = (path) => import.meta.resolve(path)
  script.runInThisContext()(createRequire(file), module, module.exports, file.href, resolve, later)
}
