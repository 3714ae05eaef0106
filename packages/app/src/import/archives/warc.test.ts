import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { zip } from '../testing/zip.ts'
import { crawledPages, isWarc } from './warc.ts'
import { warcsIn } from './warc-source.ts'

function record(type: string, url: string, body: string | Uint8Array, headers = ''): Buffer {
  const bytes = Buffer.from(body)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${url}>\r\nWARC-Date: 2024-05-06T10:00:00Z\r\n${headers}Content-Length: ${bytes.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')])
}
const answer = (status: string, headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(body)])
const HTML = 'Content-Type: text/html; charset=utf-8\r\n'
const page = (words: string) => `<html><body><p>${words}</p></body></html>`

const RECORDS = [
  record('warcinfo', 'urn:info', 'software: x\r\n'),
  record(
    'response',
    'https://vale.example/1',
    answer('200 OK', `${HTML}Content-Encoding: gzip\r\n`, gzipSync(page('One'))),
  ),
  record(
    'response',
    'https://vale.example/2',
    answer('200 OK', `${HTML}Content-Encoding: br\r\n`, brotliCompressSync(page('Two'))),
    'WARC-Payload-Digest: sha1:TWO\r\n',
  ),
  record('response', 'https://vale.example/gone', answer('404 Not Found', HTML, page('Gone'))),
  record(
    'response',
    'https://vale.example/3',
    answer(
      '200 OK',
      `${HTML}Transfer-Encoding: chunked\r\n`,
      `5\r\n${page('').slice(0, 5)}\r\n${(page('Three').length - 5).toString(16)}\r\n${page('Three').slice(5)}\r\n0\r\n\r\n`,
    ),
  ),
  record(
    'revisit',
    'https://vale.example/2',
    answer('200 OK', HTML, ''),
    'WARC-Payload-Digest: sha1:TWO\r\n',
  ),
  record(
    'revisit',
    'https://vale.example/9',
    answer('200 OK', HTML, ''),
    'WARC-Payload-Digest: sha1:NINE\r\n',
  ),
  record('resource', 'urn:pageinfo:x', page('no'), 'Content-Type: text/html\r\n'),
  record('resource', 'https://vale.example/4', page('Four'), 'Content-Type: text/html\r\n'),
]
const PACKED = Buffer.concat(RECORDS.map((one) => gzipSync(one)))
const PLAIN = Buffer.concat(RECORDS)

async function pagesIn(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = []
  for (const open of warcsIn(bytes))
    for await (const one of crawledPages(open))
      found.push(
        'refusal' in one
          ? `${one.line}: ${one.refusal}`
          : `${one.record} ${one.url} ${Buffer.from(one.bytes)
              .toString()
              .replace(/<[^>]*>/g, '')}`,
      )
  return found
}

const ALL = [
  '2 https://vale.example/1 One',
  '3 https://vale.example/2 Two',
  '5 https://vale.example/3 Three',
  '7: https://vale.example/9 was seen again, and its text is not in this file',
  '9 https://vale.example/4 Four',
]

describe('a web archive', () => {
  test.each([
    ['a member a record', PACKED],
    ['not packed', PLAIN],
    ['in a WACZ', zip({ 'archive/data.warc.gz': PACKED, 'pages/pages.jsonl': '{}' })],
  ])('%s is its pages, decoded', async (_, bytes) => {
    expect(await pagesIn(bytes)).toEqual(ALL)
  })

  test('with a damaged record names it and goes on behind it', async () => {
    const start = RECORDS.slice(0, 2).reduce((sum, one) => sum + gzipSync(one).length, 0)
    const damaged = Buffer.from(PACKED)
    for (let at = start + 20; at < start + 60; at++) damaged[at] = (damaged[at] ?? 0) ^ 0x5a
    expect(await pagesIn(damaged)).toEqual([
      ALL[0],
      '3: record 3 is damaged',
      ALL[2],
      '6: https://vale.example/2 was seen again, and its text is not in this file',
      ...ALL.slice(3),
    ])
  })

  test.each([
    ['packed', PACKED],
    ['not packed', PLAIN],
  ])('that breaks off, %s, gives what is whole and names the record', async (_, bytes) => {
    for (const missing of [30, 90, 150]) {
      const found = await pagesIn(bytes.subarray(0, bytes.length - missing))
      expect(found.slice(0, 3)).toEqual(ALL.slice(0, 3))
      expect(found.at(-1)).toMatch(/^\d+: record \d+ is damaged, and nothing behind it can be read$/)
    }
  })

  test('is told by its first bytes', () => {
    expect([isWarc(PACKED), isWarc(PLAIN), isWarc(gzipSync('a page')), isWarc(Buffer.from('WAR'))]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

test('a record that is not packed and lost some of its bytes is named, and the next one goes in', async () => {
  const whole = RECORDS[8] ?? Buffer.alloc(0)
  const short = Buffer.concat([whole.subarray(0, -30), Buffer.from('\r\n\r\n')])
  const found = await pagesIn(Buffer.concat([RECORDS[1] ?? whole, short, whole, RECORDS[1] ?? whole]))
  expect(found).toHaveLength(4)
  expect(found[1]).toContain('record 2 is damaged')
  expect(found[2]).toContain('Four')
})
