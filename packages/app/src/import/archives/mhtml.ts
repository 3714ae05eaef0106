import { decodeText } from '../decode-text.ts'
import { declaredCharset, htmlArticle } from '../html-article.ts'
import { isRefusal, type Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'

/** A page that a browser saved with its pictures, as one message of several parts. */
export const mhtml: ArchiveFormat = {
  name: 'MHTML',
  recognises: ({ head }) => {
    const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
    return (
      /^MIME-Version:/im.test(headers) && /^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(headers)
    )
  },
  articles: async function* (file): AsyncGenerator<Parsed> {
    const message = partOf(file.bytes.toString('latin1'))
    const page = pageIn(message)
    if (page === null) {
      yield { refusal: 'this MHTML holds no page', todo: 'Save the page as HTML and add that.' }
      return
    }
    const bytes = page.bytes
    const decoded = decodeText(bytes, page.charset ?? declaredCharset(bytes))
    if ('fault' in decoded) {
      yield { refusal: `the page in this MHTML ${decoded.fault}`, todo: decoded.todo }
      return
    }
    const url = message.headers.get('snapshot-content-location') ?? page.location
    const article = await htmlArticle(decoded.text, url)
    yield isRefusal(article)
      ? article
      : { ...article, url: article.url ?? url, title: article.title ?? subjectOf(message) }
  },
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

interface Page {
  readonly bytes: Buffer
  readonly charset: string | undefined
  readonly location: string | undefined
}

function partOf(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source)
  const head = source.slice(0, end?.index).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map(
    head.split(/\r?\n/).flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const]
    }),
  )
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) }
}

/** The first part that is HTML is the page; frames and pictures follow. */
function pageIn(message: Part, depth = 0): Page | null {
  const type = message.headers.get('content-type') ?? ''
  if (/^text\/html/i.test(type)) return pageOf(message, type)
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary === undefined || depth > 5) return null
  for (const part of message.body.split(`--${boundary}`).slice(1)) {
    if (part.startsWith('--')) break
    const page = pageIn(partOf(part.replace(/^\r?\n/, '')), depth + 1)
    if (page !== null) return page
  }
  return null
}

const pageOf = ({ headers, body }: Part, type: string): Page => ({
  bytes: decodedBody(body, headers.get('content-transfer-encoding') ?? ''),
  charset: /charset="?([\w-]+)"?/i.exec(type)?.[1],
  location: headers.get('content-location'),
})

function decodedBody(body: string, encoding: string): Buffer {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1')
  const plain = body.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16))
  })
  return Buffer.from(plain, 'latin1')
}

/** `=?utf-8?Q?...?=` are words in an encoding of their own. */
const subjectOf = ({ headers }: Part): string | undefined =>
  headers
    .get('subject')
    ?.replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=\s*/gi, (all, charset: string, how: string, data: string) => {
      const bytes =
        how.toUpperCase() === 'B'
          ? Buffer.from(data, 'base64')
          : decodedBody(data.replaceAll('_', ' '), 'quoted-printable')
      const decoded = decodeText(bytes, charset)
      return 'fault' in decoded ? all : decoded.text
    })
