import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const debate = holdSmallDebate()
let server: FastifyInstance
beforeAll(async () => {
  server = await buildServer({
    record: debate.record,
    as: 'Ann',
    workbench: join(debate.folder, 'not-built'),
  })
})
afterAll(() => server.close())

async function ask(url: string) {
  const response = await server.inject(url)
  return response.json()
}

test('one filter narrows every list, and all of them count the same statements', async () => {
  const [book] = await ask('/api/codebooks')
  const concept = book.concepts[0].id
  for (const filter of [
    `concept=${concept}&stance=-1`,
    'from=2025-09-01',
    'named=true',
    'kind=person',
    'layer=checked',
  ]) {
    const { total } = await ask(`/api/statements?${filter}`)
    const sum = (all: { statements: number }[]) => all.reduce((n, one) => n + one.statements, 0)
    expect(sum((await ask(`/api/documents?${filter}`)).items), filter).toBe(total)
    expect((await ask(`/api/search?q=reactor&${filter}`)).statementTotal, filter).toBe(
      (await ask(`/api/statements?q=reactor&${filter}`)).total,
    )
    const coded = (await ask(`/api/codebooks?${filter}`))[0].concepts
      .flatMap((one: Record<string, number>) => [one.agree, one.disagree, one.neutral, one.unset])
      .reduce((n: number, one: number) => n + one, 0)
    const cells = (await ask(`/api/positions?${filter}`)).cells
    const held = cells.flatMap((cell: Record<string, number[]>) =>
      ['agree', 'disagree', 'neutral', 'unset'].flatMap((s) => cell[s]!),
    )
    expect(coded, filter).toBe(held.length)
    if (filter === 'layer=checked') continue
    const waits = (await ask(`/api/queue?${filter}`)).items
    expect(
      waits.reduce((n: number, one: { undecided: number }) => n + one.undecided, 0),
      filter,
    ).toBe(total)
  }
})

test('only whom one could ask for by name: no crowd, no unnamed official', async () => {
  const named = (await ask('/api/actors?named=true')).items.map((one: { name: string }) => one.name)
  expect(named).toContain('Maren Óland')
  const all = (await ask('/api/actors')).items.map((one: { name: string }) => one.name)
  const unnamed = ['Ministry officials', 'neighbours of the plant', 'two people close to the cabinet']
  expect(all).toEqual(expect.arrayContaining(unnamed))
  expect(named.filter((name: string) => unnamed.includes(name))).toEqual([])
  const { actors } = await ask('/api/positions?named=true&kind=organisation')
  expect(new Set(actors.map((one: { kind: string }) => one.kind))).toEqual(new Set(['organisation']))
})

test('one coder’s word is a layer of its own', async () => {
  const [reader] = await ask('/api/coders')
  expect(reader).toMatchObject({ by: 'reader', name: 'by hand', statements: 25 })
  await server.inject({ method: 'POST', url: '/api/statements/1/accept', payload: {} })
  const coders = await ask('/api/coders')
  const ann = coders.find((one: { by: string }) => one.by === 'person')
  expect(ann).toMatchObject({ name: 'Ann', statements: 1 })
  expect((await ask(`/api/statements?coder=${ann.id}`)).total).toBe(1)
  expect((await ask(`/api/statements?coder=${reader.id}`)).total).toBe(24)
})
