import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { decodeText } from '../decode-text.ts'
import { declaredCharset, htmlArticle } from '../html-article.ts'
import { isRefusal, type Parsed } from '../parsed-article.ts'
import { packageType } from '../zip-parts.ts'
import { htmlWords } from './html-words.ts'

/** A reference: what is known of an article, and the files and notes that may hold its text. */
export interface Reference {
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly date: string | undefined
  readonly author: string | undefined
  readonly section: string | undefined
  readonly page: string | undefined
  readonly url: string | undefined
  /** Paths beside the file of references. */
  readonly files: readonly string[]
  /** In HTML, as reference managers write them. */
  readonly notes: readonly string[]
  readonly hasAbstract: boolean
}

const LARGEST = 64 * 1024 * 1024

/**
 * The article of a reference: its text from the first attachment beside the file that can be read, else from its longest note. An
 * abstract is not the article: a reference that has no more is named.
 */
export async function referencedArticle(
  { files, notes, hasAbstract, ...known }: Reference,
  path: string | undefined,
  line: number,
): Promise<Parsed> {
  const named = known.title === undefined ? String(line) : `"${known.title}"`
  for (const file of files) {
    const text = await attachedText(file, path)
    if (text !== null) return { ...known, text, line }
  }
  const note = notes.map(htmlWords).sort((a, b) => b.length - a.length)[0] ?? ''
  if (note !== '')
    return { ...known, text: note, line, fault: { what: `reference ${named}: its text is that of a note.` } }
  const what = files.length > 0 ? `its attachment ${files[0]} is not to be had` : 'it has no attachment'
  return {
    line,
    refusal: `reference ${named} has no text: ${what}${hasAbstract ? ', and an abstract is not the article' : ''}`,
    todo:
      path === undefined
        ? 'Add it as a file with its attachments beside it.'
        : 'Put the attachment beside the file, or add the article.',
  }
}

/** Only files below the folder of the references are opened. */
async function attachedText(file: string, path: string | undefined): Promise<string | null> {
  if (path === undefined || isAbsolute(file)) return null
  const folder = dirname(resolve(path))
  const found = resolve(folder, file)
  if (relative(folder, found).startsWith('..')) return null
  try {
    if ((await stat(found)).size > LARGEST) return null
    const parsed = await articleOf(await readFile(found))
    return parsed === null || isRefusal(parsed) ? null : parsed.text
  } catch {
    return null
  }
}

/** A file of the kinds that reference managers attach; the first bytes tell which. */
async function articleOf(bytes: Buffer): Promise<Parsed | null> {
  const head = bytes.toString('latin1', 0, 1024)
  if (head.includes('%PDF-')) return (await import('../pdf/pdf-article.ts')).pdfArticle(bytes)
  if (head.startsWith('{\\rtf')) return (await import('../office/rtf-article.ts')).rtfArticle(bytes)
  if (head.startsWith('PK')) return packedArticle(bytes)
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if ('fault' in decoded) return null
  return /<(?:html|body|p)[\s>]/i.test(decoded.text) ? htmlArticle(decoded.text) : { text: decoded.text }
}

async function packedArticle(bytes: Buffer): Promise<Parsed> {
  const type = packageType(bytes)
  if (type === 'application/epub+zip') return (await import('../office/epub-article.ts')).epubArticle(bytes)
  if (type.startsWith('application/vnd.oasis'))
    return (await import('../office/odt-article.ts')).odtArticle(bytes)
  return (await import('../office/docx-article.ts')).docxArticle(bytes)
}
