import { MOST_UNPACKED, MOST_UNPACKED_MB } from '../../../import/bounded/bounds.ts'
import { decodeText } from '../../../import/decode-text.ts'
import { type ZipEntry, zipDirectory } from '../../../import/zip-directory.ts'
import { unpackedParts } from '../../../import/zip-parts.ts'
import { Invalid } from '../../../record/errors.ts'
import type { QdaSource } from './qda-project.ts'

/** A text of a project, or why there is none, as the end of a sentence. */
export type TextOf = { readonly raw: string } | { readonly fault: string }

/** The zip of a project: its XML, and its texts when they are asked for. */
export interface ProjectZip {
  readonly xml: string
  readonly textOf: (place: QdaSource['text']) => TextOf
}

/**
 * Opens a project. Nothing is written anywhere, and no file outside the zip is read, whatever paths it names. Throws `Invalid` where
 * it is none, or not all of it is there.
 */
export function projectZip(bytes: Uint8Array, where: string): ProjectZip {
  const again = 'Copy or export it again.'
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b))
    throw new Invalid({ where, what: `${where} is no .qdpx: it is not packed as a zip.`, todo: again })
  const entries = zipDirectory(bytes)
  if (entries === null)
    throw new Invalid({ where, what: `${where} is cut short or damaged: its zip has no end.`, todo: again })
  const project = entries.find(({ name }) => /^(?:\.\/)?project\.qde$/i.test(name))
  if (project === undefined)
    throw new Invalid({ where, what: `${where} holds no project.qde.`, todo: 'Export a REFI-QDA project.' })
  const files = filesIn(entries)
  let left = MOST_UNPACKED
  return { xml: xmlOf(project), textOf }

  function xmlOf(entry: ZipEntry): string {
    const part = partOf(entry)
    const decoded = typeof part === 'string' ? { fault: part } : decodeText(part)
    if ('fault' in decoded)
      throw new Invalid({ where, what: `project.qde in ${where} ${decoded.fault}.`, todo: again })
    return decoded.text
  }

  function textOf(place: QdaSource['text']): TextOf {
    if ('inside' in place) return place.inside === '' ? { fault: 'has no text' } : { raw: place.inside }
    const scheme = /^(absolute|relative):\/\//i.exec(place.path)?.[1]
    if (scheme !== undefined)
      return { fault: `has its text outside of the project, at ${place.path}, which is not opened` }
    const name = place.path.replace(/^internal:\/\//i, '')
    const entry = files.get(name) ?? files.get(name.toLowerCase())
    if (entry === undefined) return { fault: `has its text in sources/${name}, which is not in the file` }
    const part = partOf(entry)
    if (typeof part === 'string') return { fault: `has its text in sources/${name}, which ${part}` }
    left -= part.byteLength
    const decoded = decodeText(part)
    return 'fault' in decoded
      ? { fault: `has its text in sources/${name}, which ${decoded.fault}` }
      : { raw: decoded.text.replace(/^\ufeff/, '') }
  }

  function partOf(entry: ZipEntry): Uint8Array | string {
    if (entry.unpacked > left) return `unpacks to more than the ${MOST_UNPACKED_MB} MB that are read`
    const parts = unpackedParts(bytes, (name) => name === entry.name, entries)
    if (parts === 'broken') return 'is damaged'
    const part = parts === 'too-far' ? undefined : parts.get(entry.name)
    if (part === undefined || part.byteLength > left)
      return `unpacks to more than the ${MOST_UNPACKED_MB} MB that are read`
    return part
  }
}

/** The files of the folder of sources, which Windows writes as `Sources`, by their names and those in small letters. */
function filesIn(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const files = new Map<string, ZipEntry>()
  for (const entry of entries) {
    const name = /^(?:\.\/)?sources[/\\]([^/\\]+)$/i.exec(entry.name)?.[1]
    if (name === undefined) continue
    files.set(name, entry)
    if (!files.has(name.toLowerCase())) files.set(name.toLowerCase(), entry)
  }
  return files
}
