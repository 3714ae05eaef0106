import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { describe, expect, it } from 'vitest'
import { offlineReader } from '../../reading/offline-reader.ts'
import { filterLines } from './filter-lines.ts'

const reader = offlineReader({ codebook: EMPTY_CODEBOOK, attributor: 'rules' })

interface Out {
  readonly id: string | null
  readonly statements: readonly { readonly content: readonly { readonly quote: string }[] }[]
  readonly problems: readonly { readonly line?: number; readonly what: string }[]
}

/** What comes out for bytes that arrive in pieces of a few each, as from a slow pipe. */
async function filtered(input: Uint8Array | string, piece = 7): Promise<{ out: Out[]; failed: boolean }> {
  const bytes = Buffer.from(input)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
  const out: Out[] = []
  let failed = false
  for await (const result of filterLines(pieces(), () => reader, { date: null, outlet: null })) {
    out.push(JSON.parse(Buffer.from(result.bytes).toString()))
    failed ||= result.failed
  }
  return { out, failed }
}

const said = (id: string, what: string) => JSON.stringify({ id, text: `The minister said that ${what}.` })

describe('the filter', () => {
  it('gives each of 300 lines, good and bad, its line in the same order', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? `{"id":"${i}"` : said(`${i}`, 'no')))
    const { out, failed } = await filtered(lines.join('\n'), 1000)
    expect(out.map(({ id, problems }) => id ?? problems[0]?.line)).toEqual(
      lines.map((_, i) => (i % 3 === 0 ? i + 1 : `${i}`)),
    )
    expect(failed).toBe(true)
  })

  it('reads a first line with a byte order mark, lines that end in CRLF, and a last one without an end', async () => {
    const { out, failed } = await filtered(`\ufeff${said('a', 'yes')}\r\n\n${said('b', 'no')}`)
    expect(out.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(failed).toBe(false)
  })

  it('leaves the line separators of Unicode inside the text', async () => {
    const { out } = await filtered(
      '{"id":"a","text":"One.\u2028The minister said that it was wrong.\u2029Two."}',
    )
    expect(out).toHaveLength(1)
    expect(out[0]?.statements[0]?.content[0]?.quote).toBe('that it was wrong')
  })

  it.each([
    ['broken UTF-8', Buffer.from('{"id":"a","text":"caf\xff\xe2 said \xc3\xa9."}', 'latin1'), /broken UTF-8/],
    ['no JSON', '{bad', /not valid JSON: \{bad/],
    ['a list', '[1]', /no object/],
    ['no text', '{"id":"a"}', /no text/],
    ['a date that is none', '{"text":"He said that it was wrong.","date":"soon"}', /"soon" is no date/],
    ['a NUL', '{"text":"He said \\u0000 that."}', /NUL/],
  ])('names %s with its line, and the next line is read', async (_, bad, what) => {
    const { out, failed } = await filtered(
      Buffer.concat([Buffer.from(bad), Buffer.from(`\n${said('b', 'no')}`)]),
    )
    expect(out.map(({ problems }) => problems)).toMatchObject([[{ line: 1, where: 'standard input' }], []])
    expect(out[0]?.problems[0]?.what).toMatch(what)
    expect(out[1]?.statements).toHaveLength(1)
    expect(failed).toBe(true)
  })

  it('gives a line that is not read its id', async () => {
    const { out } = await filtered('{"id":7,"text":""}')
    expect(out[0]?.id).toBe('7')
  })

  it('does not read what is not English, and says so', async () => {
    const text =
      'Der Minister sagte, sein Land werde die Raketen nicht liefern, und die Regierung warte noch.'
    const { out, failed } = await filtered(JSON.stringify({ id: 'de', text }))
    expect(out[0]).toMatchObject({ statements: [], problems: [{ what: expect.stringMatching(/German/) }] })
    expect(failed).toBe(false)
  })
})
