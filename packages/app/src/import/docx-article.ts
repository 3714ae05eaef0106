import { MOST_UNPACKED, MOST_UNPACKED_MB } from './bounded/bounds.ts'
import { readableXml, wordsLeftOut } from './docx-words.ts'
import type { Parsed } from './parsed-article.ts'
import { storedZip } from './stored-zip.ts'
import { xmlText } from './xml-text.ts'
import { UnpacksTooFar, unpackEntry, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** Where Word itself puts the document; other programs name it in the package's relationships. */
const USUAL_DOCUMENT = 'word/document.xml'

/** The text of a Word document, and its title where it has one. */
export async function docxArticle(bytes: Uint8Array): Promise<Parsed> {
  const entries = zipDirectory(bytes)
  if (entries === null) return broken()
  const parts = unpackedParts(bytes, entries)
  if (parts === 'broken') return broken()
  if (parts === 'too-far')
    return {
      refusal: `this DOCX unpacks to more than ${MOST_UNPACKED_MB} MB`,
      todo: 'Add the text of the article instead.',
    }
  const document = documentPart(parts)
  return document === null
    ? { refusal: 'this zip archive is no Word document', todo: 'Unpack it and add the files.' }
    : rawText(parts, document)
}

/** The part that holds the document: the one that the package names as its own (Open Packaging Conventions), or the usual one. */
function documentPart(parts: Parts): string | null {
  const rels = parts.get('_rels/.rels')
  const relationships = rels === undefined ? '' : new TextDecoder().decode(rels)
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (!/Type\s*=\s*["'][^"']*\/officeDocument["']/.test(tag)) continue
    const target = /Target\s*=\s*["']\/?([^"']+)["']/.exec(tag)?.[1]
    const part = target === undefined ? undefined : parts.get(target)
    if (target !== undefined && part !== undefined && isWordDocument(part)) return target
  }
  return parts.has(USUAL_DOCUMENT) ? USUAL_DOCUMENT : null
}

/** A workbook and slides are packages of the same kind. */
const isWordDocument = (part: Uint8Array): boolean =>
  /<(?:\w+:)?document[\s>]/.test(new TextDecoder().decode(part.subarray(0, 4096)))

function broken(): Parsed {
  return { refusal: 'this DOCX is broken and cannot be read', todo: 'Get the file again.' }
}

type Parts = ReadonlyMap<string, Uint8Array>

/**
 * What of the file is XML, unpacked. How far it unpacks is checked twice: by what the directory claims, before anything
 * is unpacked, and by unpacking under a limit, since the claim may be a lie. Pictures are left out; nothing here looks
 * at them.
 */
function unpackedParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Parts | 'too-far' | 'broken' {
  const read = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name))
  if (read.reduce((sum, entry) => sum + entry.unpacked, 0) > MOST_UNPACKED) return 'too-far'
  const parts = new Map<string, Uint8Array>()
  let left = MOST_UNPACKED
  for (const entry of read) {
    try {
      const part = unpackEntry(bytes, entry, left)
      left -= part.byteLength
      parts.set(entry.name, part)
    } catch (error) {
      return error instanceof UnpacksTooFar ? 'too-far' : 'broken'
    }
  }
  return parts
}

async function rawText(parts: Parts, document: string): Promise<Parsed> {
  const { default: mammoth } = await import('mammoth')
  const xml = readableXml(new TextDecoder().decode(parts.get(document)))
  const readable = storedZip(new Map([...parts, [document, Buffer.from(xml)]]))
  try {
    const { value, messages } = await mammoth.extractRawText({ buffer: readable })
    const text = value.replace(/\n{3,}/g, '\n\n').trim()
    if (text === '')
      return { refusal: 'this DOCX holds no text', todo: 'Add the text of the article instead.' }
    const what = wordsLeftOut(
      xml,
      messages.map(({ message }) => message),
    )
    return { text, title: titleOf(parts), fault: what === undefined ? undefined : { what } }
  } catch {
    return broken()
  }
}

function titleOf(parts: Parts): string | undefined {
  const core = parts.get('docProps/core.xml')
  if (core === undefined) return undefined
  const xml = new TextDecoder().decode(core)
  const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(xml)?.[1]?.trim()
  return title === undefined || title === '' ? undefined : xmlText(title)
}
