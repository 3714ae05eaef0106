import { csvArticles } from './csv-articles.ts'
import { decodeText } from './decode-text.ts'
import { docxArticle } from './docx-article.ts'
import { frontMatter } from './front-matter.ts'
import { declaredCharset, htmlArticle } from './html-article.ts'
import type { ColumnName, ContentKind } from './imported.ts'
import { jsonlArticles } from './jsonl-articles.ts'
import { markdownText, markdownTitle } from './markdown-text.ts'
import type { Parsed } from './parsed-article.ts'
import { pdfArticle } from './pdf-article.ts'

interface ParseOptions {
  readonly columns?: Partial<Record<ColumnName, string>> | undefined
  /** From the answer of a server. */
  readonly charset?: string | undefined
}

/** Takes a file's bytes apart into articles, each format in its own way. */
export async function* parseArticles(
  bytes: Uint8Array,
  kind: ContentKind,
  options: ParseOptions = {},
): AsyncGenerator<Parsed> {
  if (kind === 'pdf') yield await pdfArticle(bytes)
  else if (kind === 'docx') yield await docxArticle(bytes)
  else if (kind === 'jsonl') yield* jsonlArticles(bytes, options.columns)
  else yield* textual(bytes, kind, options)
}

async function* textual(
  bytes: Uint8Array,
  kind: 'text' | 'markdown' | 'html' | 'csv',
  { columns, charset }: ParseOptions,
): AsyncGenerator<Parsed> {
  const decoded = decodeText(bytes, charset ?? (kind === 'html' ? declaredCharset(bytes) : undefined))
  if (kind === 'csv' && 'fault' in decoded && decoded.fault.includes('UTF-8')) {
    // Rows that hold a replacement character are named one by one; the others are good.
    yield* csvArticles(new TextDecoder().decode(bytes), columns)
  } else if ('fault' in decoded) yield { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
  else if (kind === 'csv') yield* csvArticles(decoded.text, columns)
  else if (kind === 'html') yield await htmlArticle(decoded.text)
  else if (kind === 'markdown') yield markdownArticle(decoded.text)
  else yield { text: decoded.text }
}

function markdownArticle(source: string): Parsed {
  const { fields, body, fault } = frontMatter(source)
  return {
    text: markdownText(body),
    date: fields['date'],
    title: fields['title'] ?? markdownTitle(body) ?? undefined,
    outlet: fields['outlet'] ?? fields['publication'] ?? fields['source'],
    url: fields['url'] ?? fields['link'],
    id: fields['id'],
    language: fields['language'] ?? fields['lang'],
    fault: fault === null ? undefined : { what: fault },
  }
}
