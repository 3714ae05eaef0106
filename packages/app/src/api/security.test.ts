import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askOnceARun } from '../testing/ask-once-a-run.ts'
import { buildServer } from './build-server.ts'
import { failureLine, serve } from './serve.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

/** The lines of docs/security.md, each with what shows it. The server listens, as it does for people. */
const debate = holdSmallDebate()
let server: Awaited<ReturnType<typeof buildServer>>
let port: number
beforeAll(async () => {
  server = await buildServer({
    record: debate.record,
    workbench: await askOnceARun('workbench'),
    reachedAs: ['debate.example'],
  })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const address = server.server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => server.close())

interface Asked {
  readonly url?: string
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD'
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: string
}

async function ask({ url = '/api/health', method = 'GET', headers = {}, payload }: Asked) {
  return server.inject({
    method,
    url,
    headers: { host: `localhost:${port}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  })
}

/** Bytes as they are, on a connection of their own. */
async function send(bytes: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' })
  socket.write(bytes)
  return text(socket)
}

const REFUSAL = {
  error: { status: expect.any(Number), code: expect.any(String), message: expect.any(String) },
}

describe('who may ask', () => {
  test.each([
    ['localhost', 200],
    ['127.0.0.1:4750', 200],
    ['[::1]:4750', 200],
    ['debate.example', 200],
    ['Debate.Example:8080', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['debate.example.evil.example', 403],
    ['debate.example@evil.example', 403],
  ])(
    'a request that reached this machine as "%s" gets %i, so that no name can be pointed here',
    async (host, status) => {
      const asked = await ask({ headers: { host } })
      expect(asked.statusCode).toBe(status)
      if (status === 403) expect(asked.json()).toEqual(REFUSAL)
    },
  )

  const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
    ['no origin that could be named', { origin: 'null' }],
    ['a browser that names no origin, but a foreign page', { 'sec-fetch-site': 'cross-site' }],
    ['another name of the same site', { 'sec-fetch-site': 'same-site' }],
  ]
  test.each(FOREIGN)('a change from %s is refused', async (_, headers) => {
    const asked = await ask({ method: 'POST', url: '/api/statements/1/accept', headers })
    expect([asked.statusCode, asked.json()]).toEqual([403, REFUSAL])
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a form of another page (%s) is no request, even where the browser names no origin',
    async (type) => {
      const asked = await ask({
        method: 'POST',
        url: '/api/statements/1/accept',
        headers: { 'content-type': type },
        payload: 'why=x',
      })
      expect([400, 415]).toContain(asked.statusCode)
      expect(asked.json()).toEqual(REFUSAL)
      expect((await ask({ url: '/api/statements/1' })).json().verdict).toBe(null)
    },
  )

  test('no question changes the record, and no page elsewhere may read an answer', async () => {
    const { paths } = (await ask({ url: '/api/openapi.json' })).json()
    for (const path of Object.keys(paths).filter((one) => /accept|reject|merge|undo|withdraw/.test(one)))
      expect(Object.keys(paths[path])).not.toContain('get')
    const asked = await ask({ method: 'OPTIONS', headers: { origin: 'https://evil.example' } })
    expect(asked.headers['access-control-allow-origin']).toBe(undefined)
    expect(asked.statusCode).toBeGreaterThanOrEqual(400)
  })

  test.each([
    ['/api/documents/1/withdraw', { why: 'a\0b' }, 'why'],
    ['/api/documents/1/withdraw', { why: 'half \ud800 a pair' }, 'why'],
    ['/api/undo', { 'w\0y': 'x' }, ''],
    ['/api/preview', { change: { concept: { label: 'a\0b' } } }, 'change/concept/label'],
  ])(
    'words with a sign that no text has are refused before the record sees them: %s',
    async (url, body, place) => {
      const headers = { 'content-type': 'application/json' }
      const asked = await ask({ method: 'POST', url, headers, payload: JSON.stringify(body) })
      expect([asked.statusCode, asked.json().error?.message]).toEqual([
        400,
        `"${place}": holds a character that no text has.`,
      ])
    },
  )

  test('beyond this machine nobody is let in unless it is told twice', async () => {
    // Refused before anything is opened: there is no such record.
    await expect(serve({ recordAddress: '/nowhere', port: 0, host: '0.0.0.0' })).rejects.toThrow(
      'Listening on 0.0.0.0 lets everybody who reaches this machine read and change the record: it asks for no password.',
    )
    await expect(serve({ recordAddress: '/nowhere', port: 0, host: '127.evil.example' })).rejects.toThrow(
      '--reached-as NAME',
    )
  })
})

describe('what every answer says', () => {
  test.each([
    ['a page', '/documents'],
    ['its script', 'script'],
    ['an answer', '/api/statements'],
    ['a refusal', '/api/statements/999'],
    ['a table', '/api/exports/statements?format=csv'],
    ['a picture', '/api/pictures/positions'],
    ['the documentation', '/api/docs/'],
    ['a refused name', 'refused'],
  ])('%s: nothing from elsewhere, in no frame, as the type it says, told to nobody', async (_, path) => {
    const script = /src="([^"]+\.js)"/.exec((await ask({ url: '/' })).body)?.[1] ?? ''
    const url = path === 'script' ? script : path === 'refused' ? '/api/health' : path
    const { headers } = await ask({ url, headers: path === 'refused' ? { host: 'evil.example' } : {} })
    const policy = String(headers['content-security-policy']).split(/; ?/)
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule)
    // The page where the API is tried writes styles into its elements.
    const unsafe = url === '/api/docs/' ? "style-src 'self' 'unsafe-inline'" : ''
    expect(policy.filter((rule) => rule !== unsafe).join()).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    for (const name of ['set-cookie', 'x-powered-by', 'server', 'access-control-allow-origin'])
      expect(headers[name]).toBe(undefined)
    expect(headers['content-type']).toMatch(/^(?:[\w/+.-]+; charset=utf-8|image\/svg\+xml.*)$/i)
    if (url.startsWith('/api/') && !url.startsWith('/api/docs'))
      expect(headers['cache-control']).toBe('no-store')
  })
})

describe('limits', () => {
  test('a body that is too long, a head that is too long, and what is no request: each in the one shape', async () => {
    const long = await ask({
      method: 'POST',
      url: '/api/statements/1/accept',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ why: 'x'.repeat(1_100_000) }),
    })
    expect([long.statusCode, long.json()]).toEqual([413, REFUSAL])
    for (const [bytes, status] of [
      [`GET /api/health HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
      ['this is none\r\n\r\n', 400],
      [
        'POST /api/undo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        400,
      ],
      ['GET /api/health HTTP/1.1\r\nHost: localhost\r\nBad\u0000Name: x\r\n\r\n', 400],
    ] as const) {
      const said = await send(bytes)
      expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      expect(JSON.parse(said.slice(said.indexOf('\r\n\r\n')))).toEqual(REFUSAL)
    }
  })

  test('a request has to come in time, and no address is followed for ever', async () => {
    expect(server.server).toMatchObject({ requestTimeout: 120_000, headersTimeout: 20_000 })
    const asked = await ask({ url: `/api/documents/${'1'.repeat(5_000)}` })
    expect(asked.statusCode).toBeGreaterThanOrEqual(400)
    expect(asked.json()).toEqual(REFUSAL)
  })

  test('whatever a question may say and an answer may list has a most', async () => {
    const { paths } = (await ask({ url: '/api/openapi.json' })).json()
    const unlimited: string[] = []
    for (const [path, methods] of Object.entries<Record<string, { parameters?: Parameter[] }>>(paths))
      for (const { name, schema } of Object.values(methods).flatMap(({ parameters = [] }) => parameters))
        if (['offset', 'limit'].includes(name) && schema.maximum === undefined)
          unlimited.push(`${path} ${name}`)
        else if (name === 'q' && schema.maxLength === undefined) unlimited.push(`${path} ${name}`)
    expect(unlimited).toEqual([])
    for (const path of ['documents', 'statements', 'queue', 'forecasts'])
      expect((await ask({ url: `/api/${path}?limit=501` })).statusCode).toBe(400)
  })
})

interface Parameter {
  readonly name: string
  readonly schema: { readonly maximum?: number; readonly maxLength?: number }
}

describe('what is asked for is data', () => {
  test.each([
    ['/..%2f..%2f..%2fetc%2fpasswd'],
    ['/assets/..%2f..%2fpackage.json'],
    ['/assets/../../../../etc/passwd'],
    ['/api/docs/static/..%2f..%2f..%2fpackage.json'],
    ['/.git/config'],
    ['/record.json'],
    ['/assets/'],
  ])('%s gives no file and no list of files', async (url) => {
    const asked = await ask({ url })
    expect(asked.body).not.toMatch(/root:|"dependencies"|\[core\]|Index of/)
    // An address that is none of a file is one of the workbench, which says so.
    if (asked.statusCode === 200) expect(asked.headers['content-type']).toContain('text/html')
  })

  test('words of SQL are words', async () => {
    const { documents, statements } = (await ask({})).json()
    for (const words of ["'; drop table onrecord.statement; --", '" or 1=1 --', '%_\\', ':* & !'])
      expect((await ask({ url: `/api/search?${new URLSearchParams({ q: words })}` })).statusCode).toBe(200)
    expect((await ask({})).json()).toMatchObject({ documents, statements })
  })

  test('a field that is not asked for, one that is given twice, and one that reaches for a prototype are refused', async () => {
    const post = (payload: string) =>
      ask({
        method: 'POST',
        url: '/api/statements/1/accept',
        headers: { 'content-type': 'application/json' },
        payload,
      })
    for (const payload of [
      '{"verdict":"accepted"}',
      '{"__proto__":{"why":"x"}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '[]',
      '{',
    ])
      expect([(await post(payload)).statusCode, (await post(payload)).json()]).toEqual([400, REFUSAL])
    expect((await ask({ url: '/api/search?q=a&q=b' })).statusCode).toBe(400)
  })
})

describe('what is logged', () => {
  test('who is refused for where they come from, once for each name, however often they ask', async () => {
    const told: string[] = []
    const onRefusal = (message: string, asked: string) => told.push(`${asked}: ${message}`)
    const watched = await buildServer({ record: debate.record, onRefusal })
    const from = (headers: Readonly<Record<string, string>>) =>
      watched.inject({ method: 'POST', url: '/api/statements/1/accept', headers, payload: {} })
    for (let times = 0; times < 3; times++) {
      await from({ host: 'evil.example' })
      await from({ host: 'localhost', origin: 'https://evil.example' })
    }
    expect(told).toEqual([
      '/api/statements/1/accept: This server answers this machine only, not "evil.example". Serve with --reached-as to let others ask by that name.',
      '/api/statements/1/accept: Changes are taken from the workbench\'s own page, not from "https://evil.example".',
    ])
    for (let number = 0; number < 300; number++) await from({ host: `${number}.evil.example` })
    expect(told.length).toBeLessThan(250)
    await watched.close()
  })

  test('a failure is told to who serves, in a line, and neither to who asks nor with a password', async () => {
    const secret = 'postgres://ann:sekret@127.0.0.1:1/debate'
    await expect(serve({ recordAddress: secret, port: 0 })).rejects.toThrow(/^(?!.*sekret).*127\.0\.0\.1/)
    expect(failureLine(new Error('no room\nforged: line\u001b[2J'), '/api/statements')).toBe(
      '/api/statements: no room forged: line\ufffd[2J',
    )
    const gone = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' })
    expect(failureLine(gone, '/api/matters', 'postgres://ann:secret@db/debates')).toBe(
      '/api/matters: The PostgreSQL of postgres://ann:***@db/debates went away. When it is back, run the same command again: what was told of as kept is there. (connect refused)',
    )
  })
})
