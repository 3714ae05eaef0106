import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'

/**
 * Refuses an output that is one of the files a command reads, under whatever name or link, or that lies in the folder of a
 * record it reads: what is written would take the place of what was read.
 */
export function keepSources(out: string | undefined, sources: readonly string[]): void {
  if (out === undefined) return
  for (const source of sources.filter((path) => existsSync(path))) {
    if (isSame(out, source))
      throw new Error(`${out} is what is read here, and would be overwritten; give --out another name`)
    if (statSync(source).isDirectory() && liesIn(out, source))
      throw new Error(`${out} lies in the record ${source}; give --out a place outside of it`)
  }
}

function isSame(out: string, source: string): boolean {
  if (!existsSync(out)) return false
  const [a, b] = [statSync(out), statSync(source)]
  return (a.ino === b.ino && a.dev === b.dev) || realpathSync(out) === realpathSync(source)
}

function liesIn(out: string, folder: string): boolean {
  const above = dirname(out)
  return existsSync(above) && `${realpathSync(above)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)
}
