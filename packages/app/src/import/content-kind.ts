import { archiveOf } from './archives/archive-of.ts'
import type { ContentKind } from './imported.ts'
import { trackerOf } from './trackers.ts'
import { isXlsx } from './xlsx-sheets.ts'
import { zipDirectory } from './zip-directory.ts'
import { packageType } from './zip-parts.ts'

/** A kind the import reads, or why it does not. */
export type Kind = ContentKind | { readonly refusal: string; readonly todo: string }

const BY_ENDING: Readonly<Record<string, ContentKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  rtf: 'rtf',
  odt: 'odt',
  fodt: 'odt',
  epub: 'epub',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  xlsx: 'dataset',
}

const BY_MEDIA_TYPE: Readonly<Record<string, ContentKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'dataset',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/epub+zip': 'epub',
  'text/csv': 'csv',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
}

/** The ending of a file name, in small letters: `pdf`. */
function endingOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** What a file is by the ending of its name alone; `undefined` where that tells nothing. */
export function kindNamed(name: string): ContentKind | undefined {
  const ending = endingOf(name)
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined
}

/** True where the ending alone says that a file in a folder is meant to be read. */
export function isKnownEnding(name: string): boolean {
  const ending = endingOf(name)
  return ending === '' || Object.hasOwn(BY_ENDING, ending) || OF_ARCHIVES.has(ending)
}

/** Endings that downloads of archives have; which format it is, the content says. */
const OF_ARCHIVES: ReadonlySet<string> = new Set(
  'xml rss atom json ris bib rdf mht mhtml warc gz wacz'.split(' '),
)

/** What the bytes are: their first ones decide before the name does, since names lie. */
export function kindOf(bytes: Uint8Array, name: string, mediaType = ''): Kind {
  if (archiveOf(bytes) !== null) return 'archive'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return packageKind(bytes, name)
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldOffice(bytes, name)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^\s*<\?xml[^>]*>\s*<office:document\s/.test(head)) return 'odt'
  const named = BY_MEDIA_TYPE[mediaType] ?? kindNamed(name)
  const packed = named === undefined ? undefined : NEVER_PLAIN[named]
  if (packed !== undefined) return { refusal: packed, todo: 'Get the file again.' }
  if (named === 'csv' && trackerOf(new TextDecoder('latin1').decode(bytes.subarray(0, 16_384))) !== null)
    return 'dataset'
  if (named !== undefined && named !== 'text') return named
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html[\s>])/i.test(head))
    return isNamedAsFeed(name, head) ? PAGE_FOR_FEED : 'html'
  return notRead(head) ?? named ?? plainByName(name)
}

/** What is said of a file that has the name of a kind and none of its marks. */
const NEVER_PLAIN: Readonly<Partial<Record<ContentKind, string>>> = {
  pdf: 'this is no PDF, whatever its name says',
  docx: 'this DOCX is broken and cannot be read',
  rtf: 'this is no RTF file, whatever its name says',
  odt: 'this is no OpenDocument text, whatever its name says',
  epub: 'this is no EPUB, whatever its name says',
  dataset: 'this is no spreadsheet, whatever its name says',
}

/** A zip archive says in a part of its own what it is, or is a document of Microsoft's Office. */
function packageKind(bytes: Uint8Array, name: string): Kind {
  if (zipDirectory(bytes) === null)
    return { refusal: `${packageName(name)} is broken and cannot be read`, todo: 'Get the file again.' }
  const type = packageType(bytes)
  if (type === 'application/epub+zip') return 'epub'
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return { refusal: 'this is an OpenDocument spreadsheet', todo: 'Save its sheet as CSV and add that.' }
  return isXlsx(bytes) ? 'dataset' : 'docx'
}

/** What a packed file was meant to be, by its name. */
function packageName(name: string): string {
  const ending = endingOf(name)
  return /^(?:docx|xlsx|odt|epub|wacz)$/.test(ending) ? `this ${ending.toUpperCase()}` : 'this zip archive'
}

/** Word, Excel and PowerPoint until 2007, and newer files of theirs that are locked. */
function oldOffice(bytes: Uint8Array, name: string): Kind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return { refusal: 'this file is locked with a password', todo: 'Save it without one and add it again.' }
  return endingOf(name) === 'xls'
    ? { refusal: 'this is an old spreadsheet (.xls)', todo: 'Save its sheet as CSV and add that.' }
    : { refusal: 'this is an old Word file (.doc)', todo: 'Save it as .docx and add it again.' }
}

/** A name without an ending may be anything's, and numbers are none ("page.html.1"); another ending says that it is no text. */
function plainByName(name: string): Kind {
  const ending = endingOf(name)
  if (ending === '' || /^\d+$/.test(ending)) return 'text'
  return {
    refusal: `.${ending} is a kind of file that is not read`,
    todo: 'Give it the ending .txt where it is plain text.',
  }
}

/** A server answers with a page where a feed was. XHTML may have the ending `.xml`, and says that it is XML. */
const isNamedAsFeed = (name: string, head: string): boolean =>
  /^(?:rss|atom|rdf)$/.test(endingOf(name)) || (endingOf(name) === 'xml' && !/^[^<]*<\?xml/.test(head))

const PAGE_FOR_FEED: Kind = {
  refusal: 'this is a web page and no feed, whatever its name says',
  todo: 'Get the feed again; where the page itself is meant, give it the ending .html.',
}

/** Formats whose marks would go in as words. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml[\s>]/i, 'XML'],
  [/^\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*\{\s*")/, 'JSON'],
  [
    /^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*)*(?:MIME-Version|Snapshot-Content-Location): /i,
    'MHTML or an e-mail',
  ],
  [/^WARC\/\d/, 'WARC'],
]

function notRead(head: string): Exclude<Kind, ContentKind> | null {
  const [, name] = MARKED.find(([mark]) => mark.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) ?? []
  if (name === undefined) return null
  return {
    refusal: `this is ${name}, a kind of file that is not read`,
    todo: 'Save the article as text or HTML.',
  }
}
