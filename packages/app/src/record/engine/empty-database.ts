import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

/**
 * An empty database to begin a record with. Making one takes PostgreSQL five seconds and unpacking one takes one, so
 * the first is put by in the user's cache (4.6 MB) for the next; where that cannot be written each is made anew.
 */
export async function emptyDatabase(): Promise<Blob> {
  const file = join(cacheFolder(), `empty-database-${pgliteVersion()}.tgz`)
  try {
    return new Blob([await readFile(file)])
  } catch {
    const made = await makeDatabase()
    await putBy(file, made).catch(() => {})
    return made
  }
}

async function makeDatabase(): Promise<Blob> {
  const pglite = await PGlite.create()
  try {
    return await pglite.dumpDataDir('gzip')
  } finally {
    await pglite.close()
  }
}

/** Moved into place when it is whole: another process reads all of it or nothing. */
async function putBy(file: string, database: Blob): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  await writeFile(beside, Buffer.from(await database.arrayBuffer()))
  await rename(beside, file)
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'onrecord')
}

/** Another version may want another layout on disk. */
function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : ''
}
