import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createModel, type Model } from '@onrecord/reader'

/** The weights beside the reader package, wherever npm has put it; and the same made ready by the build. */
interface ModelFile {
  readonly path: string
  /** Of the weights as they were trained, whichever form is loaded. */
  readonly sha256: string
}

/** What the build tells of the weights that it made ready. */
interface ReadyNote {
  readonly sha256: string
  readonly bytes: number
}

let found: ModelFile | undefined

/** The trained model. Throws one clear sentence where its file cannot be used. */
export function openModel(): Model {
  const path = packedPath()
  try {
    return createModel(readFileSync(modelFile().path))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The reader's model ${path} cannot be used: ${why}. Install the package again.`)
  }
}

/** The SHA-256 of the weights: retrained ones are another model. */
export function modelHash(): string {
  return modelFile().sha256
}

function modelFile(): ModelFile {
  found ??= readyFile(packedPath()) ?? { path: packedPath(), sha256: hashOf(packedPath()) }
  return found
}

function packedPath(): string {
  return fileURLToPath(import.meta.resolve('@onrecord/reader/models/english-news.bin'))
}

/**
 * The weights made ready, where they are still those of the model file: as large and no younger, or else byte for byte
 * (by hash, which takes ten milliseconds). Elsewhere `null`: from the sources, and after training without a build.
 */
function readyFile(packed: string): ModelFile | null {
  const path = fileURLToPath(new URL('../ready/english-news.bin', import.meta.url))
  const [ready, model] = [stateOf(path), stateOf(packed)]
  if (ready === undefined || model === undefined) return null
  const { sha256, bytes }: ReadyNote = JSON.parse(readFileSync(`${path}.json`, 'utf8'))
  if (model.size !== bytes) return null
  return model.mtimeMs <= ready.mtimeMs || hashOf(packed) === sha256 ? { path, sha256 } : null
}

function stateOf(path: string) {
  return statSync(path, { throwIfNoEntry: false })
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
