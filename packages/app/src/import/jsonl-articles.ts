import { decodeText } from './decode-text.ts'
import type { ColumnName } from './imported.ts'
import { detailsIn, mapColumns, type Parsed, type Refusal } from './parsed-article.ts'

/** The articles of a file of JSON lines. A bad line is named, and the rest goes in. */
export function* jsonlArticles(
  bytes: Uint8Array,
  columns: Partial<Record<ColumnName, string>> = {},
): Generator<Parsed> {
  const plain = asUtf8(bytes)
  if ('refusal' in plain) return yield plain
  let number = 0
  let found = 0
  for (const line of linesOf(plain)) {
    number++
    if (line.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue
    found++
    yield lineArticle(line, number, columns)
  }
  if (found === 0) yield { refusal: 'this file is empty' }
}

/** UTF-16 with its mark, as some programs save "Unicode", is no text by lines of bytes. */
function asUtf8(bytes: Uint8Array): Uint8Array | Refusal {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isUtf16 && bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0)) return UNMARKED
  if (!isUtf16) return bytes
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
  return Buffer.from(decoded.text)
}

const UNMARKED: Refusal = {
  refusal: 'this file is UTF-16 without its byte order mark',
  todo: 'Save it as UTF-8 and add it again.',
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  for (let start = hasMark ? 3 : 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline
    yield bytes.subarray(start, bytes[end - 1] === 13 ? end - 1 : end)
    start = end + 1
  }
}

function lineArticle(bytes: Uint8Array, line: number, columns: Partial<Record<ColumnName, string>>): Parsed {
  const decoded = decodeText(bytes)
  if ('fault' in decoded)
    return { line, refusal: `this line ${decoded.fault.replace(/ in line \d+$/, '')}`, todo: decoded.todo }
  const data = jsonOf(decoded.text)
  if (data === undefined)
    return {
      line,
      refusal: `this line is not valid JSON: ${start(decoded.text)}`,
      todo: 'Correct the line and add the file again.',
    }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return {
      line,
      refusal: `this line is no object: ${start(decoded.text)}`,
      todo: 'Write {"text": "...", "date": "2023-07-23"}.',
    }
  return fieldsArticle(data, line, columns)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The article in an object's fields, by their usual names or those given; `named` is what a refusal calls it. */
export function fieldsArticle(
  data: object,
  line: number,
  columns: Partial<Record<ColumnName, string>>,
  named = 'this line',
): Parsed {
  const mapped = mapColumns(Object.keys(data), columns)
  const value = (part: ColumnName): string | undefined => {
    const field: unknown = mapped[part] === undefined ? undefined : Reflect.get(data, mapped[part])
    if (typeof field === 'number') return String(field)
    return typeof field === 'string' && field.trim() !== '' ? field : undefined
  }
  const text = value('text')
  if (text === undefined)
    return { line, refusal: `${named} has no text`, todo: 'Give the article in the field "text".' }
  return {
    text,
    line,
    date: value('date')?.trim(),
    title: value('title')?.trim(),
    outlet: value('outlet')?.trim(),
    url: value('url')?.trim(),
    id: value('id')?.trim(),
    ...detailsIn(Object.keys(data), (name) => wordsOf(Reflect.get(data, name))),
  }
}

/** `["Ann Hill", "Jan Smit"]` are both. */
function wordsOf(field: unknown): string | undefined {
  if (typeof field === 'string') return field
  if (typeof field === 'number') return String(field)
  return Array.isArray(field) ? field.filter((one) => typeof one === 'string').join(', ') : undefined
}

function start(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
