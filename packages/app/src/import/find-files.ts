import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@onrecord/reader'

/** A file to import; `given` is true where the user named it, false where it was found in a folder. */
export interface FoundFile {
  readonly path: string
  readonly bytes: number
  readonly given: boolean
}

/** The file at a path, or those in a folder and its folders, sorted by name; hidden ones are left out. */
export async function* findFiles(path: string): AsyncGenerator<FoundFile | { readonly problem: Problem }> {
  yield* find(path, true, new Set())
}

async function* find(
  path: string,
  given: boolean,
  seen: Set<string>,
): AsyncGenerator<FoundFile | { readonly problem: Problem }> {
  try {
    const info = await stat(path)
    if (info.isFile()) yield { path, bytes: info.size, given }
    else if (info.isDirectory()) yield* inFolder(path, seen)
    else yield { problem: { where: path, what: 'this is neither a file nor a folder.' } }
  } catch (error) {
    yield { problem: unreadable(path, error) }
  }
}

async function* inFolder(
  path: string,
  seen: Set<string>,
): AsyncGenerator<FoundFile | { readonly problem: Problem }> {
  const real = await realpath(path)
  if (seen.has(real)) return
  seen.add(real)
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && !name.startsWith('~$'))
  for (const name of names.sort()) yield* find(join(path, name), false, seen)
}

/** Why a path could not be opened, in one line. */
export function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT')
    return { where: path, what: 'there is no such file or folder.', todo: 'Check the path.' }
  if (code === 'EACCES' || code === 'EPERM')
    return { where: path, what: 'this may not be read.', todo: 'Allow reading it.' }
  return { where: path, what: `this cannot be opened (${String(code ?? error)}).` }
}
