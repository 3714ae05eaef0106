import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { statementsOfAllSteps } from './migrate.ts'
import { packFolder, unpackFolder } from './packed-folder.ts'

/**
 * Lays down an empty database with its tables in a new folder. `make` takes PostgreSQL five seconds, unpacking less than
 * one, so the first is put by in the user's cache (5 MB) for the next; where that cannot be written each is made anew.
 */
export async function layDownDatabase(
  folder: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const file = join(cacheFolder(), `empty-database-${await kind()}.gz`)
  try {
    unpackFolder(await readFile(file), folder)
  } catch {
    rmSync(folder, { recursive: true, force: true })
    await make(folder)
    await putBy(file, packFolder(folder)).catch(() => {})
  }
}

/** Moved into place when it is whole: another process reads all of it or nothing. */
async function putBy(file: string, database: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  await writeFile(beside, database)
  await rename(beside, file)
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'onrecord')
}

/** Another version of PGlite may want another layout on disk; other steps make other tables. */
async function kind(): Promise<string> {
  const steps = createHash('sha256').update(JSON.stringify(await statementsOfAllSteps()))
  return `${pgliteVersion()}-${steps.digest('hex').slice(0, 16)}`
}

function pgliteVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : ''
}
