import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

const LARGEST = 128 * 1024 * 1024

/** A file beside an archive's, or in a folder above it, by its name: the lists that name the people of a parliament. */
export async function fileBeside(path: string | undefined, name: RegExp): Promise<Buffer | null> {
  if (path === undefined) return null
  const folder = dirname(resolve(path))
  for (const one of [folder, dirname(folder), join(dirname(folder), 'members'), dirname(dirname(folder))]) {
    const found = (await namesIn(one)).filter((entry) => name.test(entry)).sort()[0]
    if (found === undefined) continue
    const file = join(one, found)
    if ((await stat(file)).size <= LARGEST) return readFile(file)
  }
  return null
}

/** The names in the folder of a file; none where it cannot be read. */
export async function namesBeside(path: string | undefined): Promise<readonly string[]> {
  return path === undefined ? [] : namesIn(dirname(resolve(path)))
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
