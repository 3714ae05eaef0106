import { isUtf8 } from 'node:buffer'
import { archiveOf } from './archives/archive-of.ts'
import { decodeText } from './decode-text.ts'
import { declaredCharset, htmlArticle } from './html-article.ts'
import type { ColumnName, ContentKind } from './imported.ts'
import { jsonlArticles } from './jsonl-articles.ts'
import { markdownText, markdownTitle } from './markdown-text.ts'
import { docxArticle } from './office/docx-article.ts'
import { rtfArticle } from './office/rtf-article.ts'
import type { Parsed } from './parsed-article.ts'
import { pdfArticle } from './pdf/pdf-article.ts'
import { plainHeading } from './plain-heading.ts'

export interface ParseOptions {
  readonly columns?: Partial<Record<ColumnName, string>> | undefined
  /** Where the file lies: the parts of some archives lie beside it. */
  readonly path?: string | undefined
  /** From the answer of a server. */
  readonly charset?: string | undefined
  /** Where a page was met, after redirects. */
  readonly address?: string | undefined
}

/** Takes a file's bytes apart into articles, each format in its own way; what only one format needs is loaded for it. */
export async function* parseArticles(
  bytes: Uint8Array,
  kind: ContentKind,
  options: ParseOptions = {},
): AsyncGenerator<Parsed> {
  if (kind === 'archive') {
    const archive = archiveOf(bytes, options)
    if (archive !== null) yield* archive.format.articles(archive.file)
  } else if (kind === 'pdf') yield await pdfArticle(bytes)
  else if (kind === 'docx') yield await docxArticle(bytes)
  else if (kind === 'rtf') yield rtfArticle(bytes)
  else if (kind === 'odt') yield (await import('./office/odt-article.ts')).odtArticle(bytes)
  else if (kind === 'epub') yield await (await import('./office/epub-article.ts')).epubArticle(bytes)
  else if (kind === 'dataset') yield* (await import('./tracker-rows.ts')).trackerRows(bytes)
  else if (kind === 'jsonl') yield* jsonlArticles(bytes, options.columns)
  else yield* textual(bytes, kind, options)
}

async function* textual(
  bytes: Uint8Array,
  kind: 'text' | 'markdown' | 'html' | 'csv',
  { columns, charset, address }: ParseOptions,
): AsyncGenerator<Parsed> {
  if (kind === 'csv' && isUtf8(bytes) && !bytes.includes(0)) {
    yield* await rows(withoutMark(bytes), columns)
    return
  }
  const decoded = decodeText(bytes, charset ?? (kind === 'html' ? declaredCharset(bytes) : undefined))
  if (kind === 'csv' && 'fault' in decoded && decoded.fault.includes('UTF-8')) {
    // Rows that hold a replacement character are named one by one; the others are good.
    yield* await rows(withoutMark(bytes), columns)
  } else if (kind === 'html' && 'fault' in decoded && decoded.fault.includes('broken UTF-8'))
    yield await damagedPage(bytes, { fault: decoded.fault, address })
  else if ('fault' in decoded) yield { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
  else if (kind === 'csv') yield* await rows(Buffer.from(decoded.text), columns)
  else if (kind === 'html') yield await htmlArticle(decoded.text, address)
  else if (kind === 'markdown') yield await markdownArticle(decoded.text)
  else yield { text: decoded.text, ...plainHeading(decoded.text), datedBy: 'printed' }
}

/** A page is damaged in one place as a rule, and not in its article: what cannot be read is left out, and said. */
async function damagedPage(
  bytes: Uint8Array,
  { fault, address }: { readonly fault: string; readonly address: string | undefined },
): Promise<Parsed> {
  const page = await htmlArticle(new TextDecoder().decode(bytes).replaceAll('\ufffd', ''), address)
  const what = `this page ${fault}; the characters that cannot be read are left out.`
  return 'refusal' in page ? page : { ...page, fault: { what, todo: 'Save it as UTF-8 and add it again.' } }
}

async function rows(bytes: Buffer, columns: ParseOptions['columns']): Promise<Iterable<Parsed>> {
  const { csvArticles } = await import('./csv-articles.ts')
  return csvArticles(bytes, columns)
}

/** The same bytes without a UTF-8 byte order mark; nothing is copied. */
function withoutMark(bytes: Uint8Array): Buffer {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const start = marked ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start)
}

async function markdownArticle(source: string): Promise<Parsed> {
  const { frontMatter } = await import('./front-matter.ts')
  const { fields, body, fault } = frontMatter(source)
  return {
    text: markdownText(body),
    date: fields.date,
    title: fields.title ?? markdownTitle(body) ?? undefined,
    outlet: fields.outlet ?? fields.publication ?? fields.source,
    url: fields.url ?? fields.link,
    id: fields.id,
    language: fields.language ?? fields.lang,
    fault: fault === null ? undefined : { what: fault },
  }
}
