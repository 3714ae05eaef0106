import { afterEach, expect, test } from 'vitest'
import { stringifySearch } from '../workbench/addresses.ts'
import { networkAsked } from '../workbench/measures/asked.ts'
import { buildServer } from './build-server.ts'
import { FIRST_NETWORK } from './network-ahead.ts'
import { holdSmallDebate } from './testing/held-debate.ts'

const held = holdSmallDebate()
let close = async (): Promise<void> => {}
afterEach(() => close())

async function served(asksAheadFrom: number) {
  const server = await buildServer({ record: held.record, asksAheadFrom })
  const asked: string[] = []
  server.addHook('onResponse', async ({ url }) => void asked.push(url))
  close = async () => server.close()
  return { server, asked }
}

test('when a page of a large record has what it shows, the first network is computed, once', async () => {
  const { server, asked } = await served(2)
  await server.inject({ url: '/api/health' })
  await expect.poll(() => asked, { timeout: 60_000 }).toContain(FIRST_NETWORK)
  await server.inject({ url: '/api/health' })
  await new Promise((go) => setTimeout(go, 1000))
  expect(asked.filter((url) => url === FIRST_NETWORK)).toHaveLength(1)
})

test('it is what the page asks', () => {
  expect(`/api/networks${stringifySearch(networkAsked({}))}`).toBe(FIRST_NETWORK)
})

test('of a small record nothing is computed ahead', async () => {
  const { server, asked } = await served(1_000_000)
  await server.inject({ url: '/api/health' })
  await new Promise((go) => setTimeout(go, 1200))
  expect(asked).toEqual(['/api/health'])
})
