import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecord } from '../record/engine/open-record.ts'
import { statementById } from '../record/statements/statements.ts'
import { buildServer } from './build-server.ts'
import { serve } from './serve.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let server: FastifyInstance
beforeAll(async () => {
  server = await buildServer({ record: debate.record, workbench: join(debate.folder, 'not-built') })
})
afterAll(() => server.close())

async function ask(url: string) {
  const response = await server.inject(url)
  return { status: response.statusCode, body: response.json(), headers: response.headers }
}

describe('documents', () => {
  test('the newest comes first, with its outlet and how many statements it holds', async () => {
    const { body } = await ask('/api/documents')
    expect(body.total).toBe(3)
    expect(body.items[0]).toMatchObject({
      date: '2025-09-05',
      outlet: 'The Coast Courier',
      statements: 5,
      group: null,
    })
  })

  test('near-duplicates share a group, and the group can be asked for', async () => {
    const { body } = await ask('/api/documents?sort=date&order=asc')
    const [first] = body.items
    expect(first.groupSize).toBe(2)
    expect((await ask(`/api/documents?group=${first.group}`)).body.total).toBe(2)
  })

  test('they are sorted and filtered by what was asked', async () => {
    const titles = (await ask('/api/documents?sort=title&order=asc')).body.items.map(
      (one: { title: string }) => one.title,
    )
    expect(titles).toEqual([...titles].sort())
    expect((await ask('/api/documents?from=2025-09-01')).body.total).toBe(1)
    expect((await ask('/api/documents?q=neighbours')).body.total).toBe(1)
  })

  test('one has its text, and every span of its statements is there in it, letter for letter', async () => {
    for (const { id } of (await ask('/api/documents')).body.items) {
      const { text, statementList } = (await ask(`/api/documents/${id}`)).body
      expect(statementList.length).toBeGreaterThan(0)
      for (const { source, cue, content, hedges, quantities } of statementList) {
        for (const { start, end, quote } of [...source, ...cue, ...content, ...hedges, ...quantities]) {
          expect(text.slice(start, end)).toBe(quote)
        }
      }
    }
  })
})

describe('statements', () => {
  test('an answer leaves out no field of the record’s statement', async () => {
    for (const { id } of (await ask('/api/statements?limit=500')).body.items) {
      const { body } = await ask(`/api/statements/${id}`)
      expect(body).toEqual(JSON.parse(JSON.stringify(await statementById(debate.record.db, id))))
    }
  })

  test.each([
    ['stance=1', 13],
    ['stance=-1', 7],
    ['stance=0', 1],
    ['stance=unset', 4],
    ['stance=1,-1,0', 21],
    ['type=forecast', 2],
    ['anonymity=unnamed-collective', 2],
    ['q=neighbours', 2],
    ['from=2025-09-01', 5],
    ['to=2025-05-14', 10],
  ])('%s finds %i', async (query, total) => {
    expect((await ask(`/api/statements?${query}`)).body.total).toBe(total)
  })

  test('pages follow each other without a gap', async () => {
    const all = (await ask('/api/statements?limit=500')).body.items.map(({ id }: { id: number }) => id)
    const pages = await Promise.all(
      [0, 10, 20].map((offset) => ask(`/api/statements?limit=10&offset=${offset}`)),
    )
    expect(pages.flatMap(({ body }) => body.items.map(({ id }: { id: number }) => id))).toEqual(all)
  })
})

describe('positions', () => {
  test('each number leads to as many statements, by whose stance it is', async () => {
    const { cells } = (await ask('/api/positions')).body
    expect(cells.length).toBeGreaterThan(5)
    for (const { actor, concept, agree, disagree, neutral } of cells) {
      const found = async (stance: string) =>
        (await ask(`/api/statements?stanceOf=${actor}&concept=${concept}&stance=${stance}`)).body.total
      expect([await found('1'), await found('-1'), await found('0')]).toEqual(
        [agree, disagree, neutral].map((ids) => ids.length),
      )
    }
  })

  test('an outlet that reports a refusal does not refuse', async () => {
    const { actors, cells } = (await ask('/api/positions')).body
    const outlet = actors.find(({ name }: { name: string }) => name === 'The Coast Courier')
    const own = cells.filter(({ actor }: { actor: number }) => actor === outlet.id)
    expect(own.flatMap(({ disagree }: { disagree: number[] }) => disagree)).toEqual([])
  })
})

describe('actors, codebooks, outlets, search, health', () => {
  test('an actor has its names and its stances by date: then and now', async () => {
    const [found] = (await ask('/api/actors?q=land')).body.items
    const { positions, aliases } = (await ask(`/api/actors/${found.id}`)).body
    expect(aliases.map(({ name }: { name: string }) => name)).toContain('Óland')
    const run = positions.filter(({ conceptLabel }: { conceptLabel: string }) =>
      conceptLabel.includes('should run'),
    )
    expect([run[0].stance, run.at(-1).stance]).toEqual([-1, 1])
  })

  test('concepts count who agrees, who does not, and who was not coded', async () => {
    const [{ concepts, names }] = (await ask('/api/codebooks')).body
    expect(names['A-OLAND']).toBe('Maren Óland')
    expect(concepts[0]).toMatchObject({ key: 'R01', agree: 4, disagree: 6, neutral: 1, unset: 0 })
  })

  test('outlets say how much they published', async () => {
    expect((await ask('/api/outlets')).body.map(({ name }: { name: string }) => name)).toEqual([
      'The Coast Courier',
      'North Wire',
    ])
  })

  test('search finds sentences, actors, concepts and documents, and marks words as text only', async () => {
    const { body } = await ask('/api/search?q=fuel')
    expect(body.statementTotal).toBe((await ask('/api/statements?q=fuel')).body.total)
    expect(body.documentTotal).toBe(3)
    expect(body.concepts.map(({ key }: { key: string }) => key)).toEqual(['R04'])
    expect(body.statements[0].snippet.some(({ hit }: { hit: boolean }) => hit)).toBe(true)
    expect((await ask('/api/search?q=union')).body.actors[0].name).toBe('Power Workers’ Union')
  })

  test('health says what the record holds', async () => {
    expect((await ask('/api/health')).body).toMatchObject({ status: 'ok', documents: 3, statements: 25 })
  })
})

describe('every failure has one shape and one sentence', () => {
  test.each([
    ['/api/documents/999', 404, 'There is no document 999 in this record.'],
    ['/api/statements/999', 404, 'There is no statement 999 in this record.'],
    ['/api/actors/999', 404, 'There is no actor 999 in this record.'],
    ['/api/nothing', 404, 'There is no "/api/nothing" here; /api/docs lists what there is.'],
    ['/api/documents/one', 400, '"id"'],
    ['/api/documents/99999999999', 400, '"id"'],
    ['/api/statements?from=yesterday', 400, '"from"'],
    ['/api/statements?from=0000-01-01', 400, '"from"'],
    ['/api/statements?concep=3', 400, 'concep'],
    ['/api/positions?limit=3', 400, 'limit'],
    ['/api/search?q=a&sort=date', 400, 'sort'],
    ['/api/statements?stance=2', 400, '"stance'],
    ['/api/statements?limit=100000', 400, '"limit"'],
    ['/api/search', 400, '"q"'],
    ['/api/search?q=a%00b', 400, '"q"'],
    ['/api/documents/%E0%A4%A', 400, 'not a valid url'],
    ['/api/documents?offset=99999999999999999999', 400, '"offset"'],
  ])('%s', async (url, status, words) => {
    const answer = await ask(url)
    expect(answer.status).toBe(status)
    expect(answer.body.error).toMatchObject({ status, message: expect.stringContaining(words) })
    expect(Object.keys(answer.body)).toEqual(['error'])
  })

  test('whatever an address says, the record is never the one to fail', async () => {
    const lists = ['documents', 'statements', 'actors', 'positions', 'search']
    const words = [
      'q',
      'actor',
      'stance',
      'type',
      'from',
      'sort',
      'order',
      'offset',
      'limit',
      'kind',
      'layer',
      'group',
    ]
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer().map(String),
      fc.constantFrom('"', '-', "'", '\\', ':*', '<->'),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.constantFrom(...words),
        value,
        async (list, word, text) => {
          const { status } = await ask(`/api/${list}?${new URLSearchParams({ [word]: text })}`)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('a record that fails says so without its insides', async () => {
    const told: string[] = []
    const onFailure = (error: Error, asked: string) => told.push(`${asked}: ${error.name}`)
    const broken = await buildServer({ record: { ...debate.record, db: null as never }, onFailure })
    const response = await broken.inject('/api/documents')
    expect(response.statusCode).toBe(500)
    expect(response.json().error.message).toBe(
      'The record could not answer; the output of “onrecord serve” says why.',
    )
    expect(told).toEqual(['/api/documents: TypeError'])
    await broken.close()
    const gone = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
    const db = new Proxy(debate.record.db, {
      get: () => {
        throw gone
      },
    })
    const alone = await buildServer({ record: { ...debate.record, db } })
    const answered = await alone.inject('/api/documents')
    expect([answered.statusCode, answered.json().error.message]).toEqual([
      503,
      'The PostgreSQL of this record went away. Ask again when it is back.',
    ])
    await alone.close()
  })
})

describe('the server', () => {
  test('no page may run a script or take anything from elsewhere', async () => {
    const { headers } = await ask('/api/health')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('it answers this machine only, whatever name the request came by', async () => {
    const asked = await server.inject({ url: '/api/health', headers: { host: 'evil.example' } })
    expect(asked.statusCode).toBe(403)
    expect(asked.json().error.message).toContain('evil.example')
  })

  test('its documentation is served, and lists every route', async () => {
    expect((await server.inject('/api/docs/')).body).toContain('swagger-ui')
    const { paths } = (await ask('/api/openapi.json')).body
    expect(Object.keys(paths)).toContain('/api/documents/{id}')
    expect(Object.keys(paths)).toContain('/api/statements/{id}/correct')
  })

  test('a workbench that is not built is said so on one clear page', async () => {
    const page = await server.inject('/')
    expect(page.statusCode).toBe(503)
    expect(page.body).toContain('npm run build')
  })

  test('a port that is taken is one clear line, and the record is closed again', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const address = join(debate.folder, 'second')
    await (await openRecord(address, { create: true })).close()
    await expect(serve({ recordAddress: address, port })).rejects.toThrow(
      `Port ${port} is taken on 127.0.0.1. Choose another with --port, or --port 0 for a free one.`,
    )
    other.close()
    // What else the caller's options hold is none of the server's business.
    const { url, close } = await serve({ recordAddress: address, port: 0, ...{ record: address } })
    expect((await fetch(`${url}/api/health`)).status).toBe(200)
    await close()
  })
})
