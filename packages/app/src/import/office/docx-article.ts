import { MOST_UNPACKED_MB } from '../bounded/bounds.ts'
import type { Parsed } from '../parsed-article.ts'
import { storedZip } from '../stored-zip.ts'
import { xmlText } from '../xml-text.ts'
import { type Parts, unpackedParts } from '../zip-parts.ts'
import { documentHeading, titleInSettings } from './document-heading.ts'
import { titledParagraph } from './docx-title.ts'
import { readableXml, wordsLeftOut } from './docx-words.ts'

/** Where Word itself puts the document; other programs name it in the package's relationships. */
const USUAL_DOCUMENT = 'word/document.xml'

/** The text of a Word document, and its title where it has one. */
export async function docxArticle(bytes: Uint8Array): Promise<Parsed> {
  const parts = unpackedParts(bytes, isXml)
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
function documentPart(parts: DocxParts): string | null {
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

type DocxParts = Exclude<Parts, string>

/** Pictures are left out; nothing here looks at them. */
const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)

async function rawText(parts: DocxParts, document: string): Promise<Parsed> {
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
    const { title: first, ...heading } = documentHeading(text)
    const title = titledParagraph(xml, partText(parts, 'word/styles.xml')) ?? titleInCore(parts) ?? first
    return { text, ...heading, title, fault: what === undefined ? undefined : { what } }
  } catch {
    return broken()
  }
}

const partText = (parts: DocxParts, name: string): string => new TextDecoder().decode(parts.get(name))

function titleInCore(parts: DocxParts): string | undefined {
  const title = /<dc:title[^>]*>([^<]*)<\/dc:title>/.exec(partText(parts, 'docProps/core.xml'))?.[1]
  return titleInSettings(title === undefined ? undefined : xmlText(title))
}
