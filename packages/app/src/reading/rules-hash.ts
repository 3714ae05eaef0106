import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The hash of the rules: of every source file below a folder but the tests, by its path and its words. The same on every
 * machine, whatever its line ends and its order of files.
 *
 * @example rulesHash('packages/reader/src') // '1a2b3c4d', eight hexadecimal digits
 */
export function rulesHash(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const words = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    hash.update(JSON.stringify([file, words]))
  }
  return shortHash(hash.digest('hex'))
}

/** So much of a hash as tells readers apart: eight of its digits. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 8)
}
