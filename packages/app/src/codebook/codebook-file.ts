import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Codebook, Problem } from '@onrecord/reader'
import { didYouMean } from './did-you-mean.ts'

/** A codebook read from its file: all of it, or none and the reasons, one line each. */
export interface CodebookReading {
  readonly codebook: Codebook | null
  readonly problems: readonly Problem[]
}

const BUILT_IN = fileURLToPath(new URL('../../codebooks/', import.meta.url))

/**
 * Reads a codebook from a path, or one of those that come with Onrecord by name.
 *
 * @example const { codebook } = await loadCodebook('arms-supply')
 */
export async function loadCodebook(pathOrBuiltInName: string): Promise<CodebookReading> {
  const builtIn = await builtInCodebooks()
  const shipped = builtIn.includes(pathOrBuiltInName)
  const path = shipped ? join(BUILT_IN, `${pathOrBuiltInName}.yaml`) : pathOrBuiltInName
  try {
    const bytes = await readFile(path)
    const ready = shipped ? await readyCodebook(pathOrBuiltInName, bytes) : null
    if (ready !== null) return { codebook: ready, problems: [] }
    const { parseCodebook } = await import('./parse-codebook.ts')
    return parseCodebook(decode(bytes), basename(path))
  } catch (error) {
    return { codebook: null, problems: [unreadable(path, error, builtIn)] }
  }
}

/** A codebook that the build has parsed. */
export interface ReadyCodebook {
  /** Of the YAML that it was parsed from. */
  readonly sha256: string
  readonly codebook: Codebook
}

/** A shipped codebook as the build has parsed it, where the YAML is still the same; else `null`. */
async function readyCodebook(name: string, yaml: Uint8Array): Promise<Codebook | null> {
  const path = new URL(`../ready/${name}.json`, import.meta.url)
  if (!existsSync(path)) return null
  const { sha256, codebook }: ReadyCodebook = JSON.parse(await readFile(path, 'utf8'))
  return createHash('sha256').update(yaml).digest('hex') === sha256 ? codebook : null
}

/** The names of the codebooks that come with Onrecord: `['arms-supply', 'carbon-tax', 'pesticide-permit']`. */
export async function builtInCodebooks(): Promise<string[]> {
  const files = await readdir(BUILT_IN)
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -5))
    .sort()
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function unreadable(path: string, error: unknown, builtIn: readonly string[]): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') {
    const near = didYouMean(path, builtIn)
    const todo = near === null ? `Give a file, or one of: ${builtIn.join(', ')}.` : `Did you mean "${near}"?`
    return { where: path, what: 'there is no such codebook file.', todo }
  }
  if (code === 'EISDIR')
    return { where: path, what: 'this is a folder.', todo: 'Give the codebook file in it.' }
  if (code === 'EACCES')
    return { where: path, what: 'this codebook may not be read.', todo: 'Allow reading it.' }
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return { where: path, what: 'this codebook is not UTF-8 text.', todo: 'Save it as UTF-8.' }
  return {
    where: path,
    what: `this codebook cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
  }
}
