import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildServer } from './build-server.ts'
import { narrowingShape } from './contract/shapes.ts'
import { anonymityClasses, statementTypes } from './contract/statement-shape.ts'

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')

test('docs/api.md has every route, and no route that is not there', async () => {
  const server = await buildServer({ record: { db: null } as never })
  const { paths } = (await server.inject('/api/openapi.json')).json()
  await server.close()
  const written = [...page.matchAll(/^\| `GET (\S+)`/gm)].map(([, path]) => path)
  expect(written.sort()).toEqual(Object.keys(paths).sort())
})

test('docs/api.md has every word that narrows, every type and every anonymity class', () => {
  const words = [...Object.keys(narrowingShape.shape), ...statementTypes, ...anonymityClasses]
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([])
})
