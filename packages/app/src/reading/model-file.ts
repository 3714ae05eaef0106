import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createModel, type Model } from '@onrecord/reader'

/** The weights beside the reader package, wherever npm has put it; and the same made ready by the build. */
export interface ModelFile {
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

/** The bytes of the trained model, in memory that threads can share: each of them opens a model upon the same. */
export function modelBytes(): Uint8Array {
  return reported(() => sharedFile(modelFile().path))
}

/** The trained model. Throws one clear sentence where its file cannot be used. */
export function openModel(bytes?: Uint8Array): Model {
  return reported(() => createModel(bytes ?? sharedFile(modelFile().path)))
}

function sharedFile(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(statSync(path).size))
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, null)
      if (count === 0) throw new Error('it became shorter while it was read')
      at += count
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

function reported<T>(open: () => T): T {
  try {
    return open()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The reader's model ${packedPath()} cannot be used: ${why}. Install the package again.`)
  }
}

/** The SHA-256 of the weights: retrained ones are another model. */
export function modelHash(): string {
  return modelFile().sha256
}

function modelFile(): ModelFile {
  found ??= modelFileOf(packedPath(), fileURLToPath(new URL('../ready/english-news.bin', import.meta.url)))
  return found
}

function packedPath(): string {
  return fileURLToPath(import.meta.resolve('@onrecord/reader/models/english-news.bin'))
}

/**
 * Which file to load the weights from: those made ready, where they are still those of the model file (as large and no
 * younger, or else byte for byte, by hash, which takes ten milliseconds); elsewhere the model file itself, from the
 * sources and after training without a build.
 */
export function modelFileOf(packed: string, ready: string): ModelFile {
  const [made, model] = [stateOf(ready), stateOf(packed)]
  if (made === undefined || model === undefined) return { path: packed, sha256: hashOf(packed) }
  const note: ReadyNote = JSON.parse(readFileSync(`${ready}.json`, 'utf8'))
  const unchanged = model.size === note.bytes && model.mtimeMs <= made.mtimeMs
  const sha256 = unchanged ? note.sha256 : hashOf(packed)
  return { path: sha256 === note.sha256 ? ready : packed, sha256 }
}

function stateOf(path: string) {
  return statSync(path, { throwIfNoEntry: false })
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
