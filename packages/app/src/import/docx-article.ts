import type { Parsed } from './parsed-article.ts'
import { unpackEntry, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** No article unpacks to more; a file that does was made to fill the memory. */
const MOST_UNPACKED = 100 * 1024 * 1024

/** The text of a Word document, and its title where it has one. */
export async function docxArticle(bytes: Uint8Array): Promise<Parsed> {
  const entries = zipDirectory(bytes)
  if (entries === null) return broken()
  if (!entries.some((entry) => entry.name === 'word/document.xml'))
    return { refusal: 'this zip archive is no Word document', todo: 'Unpack it and add the files.' }
  const bomb = unpacksTooFar(bytes, entries)
  if (bomb === 'broken') return broken()
  if (bomb === 'too-far')
    return {
      refusal: `this DOCX unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB`,
      todo: 'Add the text of the article instead.',
    }
  return rawText(bytes, entries)
}

function broken(): Parsed {
  return { refusal: 'this DOCX is broken and cannot be read', todo: 'Get the file again.' }
}

/**
 * Checked twice: by what the directory claims, before anything is unpacked, and by unpacking under a limit, since the
 * claim may be a lie. Pictures are left packed; nothing here looks at them.
 */
function unpacksTooFar(bytes: Uint8Array, entries: readonly ZipEntry[]): 'fine' | 'too-far' | 'broken' {
  const read = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.name))
  if (read.reduce((sum, entry) => sum + entry.unpacked, 0) > MOST_UNPACKED) return 'too-far'
  let left = MOST_UNPACKED
  for (const entry of read) {
    try {
      left -= unpackEntry(bytes, entry, left).byteLength
    } catch (error) {
      const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      return tooLarge ? 'too-far' : 'broken'
    }
  }
  return 'fine'
}

async function rawText(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Parsed> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const text = value.replace(/\n{3,}/g, '\n\n').trim()
    if (text === '')
      return { refusal: 'this DOCX holds no text', todo: 'Add the text of the article instead.' }
    return { text, title: titleOf(bytes, entries) }
  } catch {
    return broken()
  }
}

function titleOf(bytes: Uint8Array, entries: readonly ZipEntry[]): string | undefined {
  const core = entries.find((entry) => entry.name === 'docProps/core.xml')
  if (core === undefined) return undefined
  const xml = new TextDecoder().decode(unpackEntry(bytes, core, MOST_UNPACKED))
  const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(xml)?.[1]?.trim()
  return title === undefined || title === '' ? undefined : plain(title)
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(xml: string): string {
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => NAMED[name] ?? '')
}
