import { readFileSync } from 'node:fs'
import { anonymities, statementTypes } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { narrowingShape } from './contract/questions.ts'

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')

test('docs/api.md has every route, and no route that is not there', async () => {
  const server = await buildServer({ record: { db: null } as never })
  const { paths } = (await server.inject('/api/openapi.json')).json()
  await server.close()
  const written = [...page.matchAll(/^\| `([A-Z]+) (\S+)`/gm)].map(([, method, path]) => `${method} ${path}`)
  const there = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(written.sort()).toEqual(there.sort())
})

test('docs/api.md has every word that narrows, every type and every anonymity class', () => {
  const words = [...Object.keys(narrowingShape.shape), ...statementTypes, ...anonymities]
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([])
})
