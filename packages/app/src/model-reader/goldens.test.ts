import { readdirSync, readFileSync } from 'node:fs'
import { type Codebook, createReader, type Statement } from '@onrecord/reader'
import { afterAll, expect, it } from 'vitest'
import { createModelReader } from './model-reader.ts'
import { fakeEndpoint } from './testing/fake-endpoint.ts'

// The reader's golden passages again, with a model that answers what the offline reader would: both readers are held to
// the same articles, and all that lies between a model's answer and a statement is tried on real prose.
const folder = new URL('../../../reader/src/goldens/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
const ENDPOINT = { model: 'echo', key: null, timeoutMs: 5_000, retries: 0 }

let answer = ''
const server = await fakeEndpoint(() => answer)
afterAll(() => server.close())

function asAnswer(statements: readonly Statement[]): string {
  const raw = statements.map(({ source, cue, content, mode, concept, stance, because }) => ({
    source: source[0]?.quote ?? null,
    cue: cue[0]?.quote ?? null,
    content: content.map((span) => span.quote),
    mode,
    concept,
    stance,
    because: because.map((span) => span.quote),
  }))
  return JSON.stringify({ statements: raw })
}

it.each(names)('the passage %s comes back from a model as the offline reader reads it', async (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
  const { date, codebook } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as {
    date: string
    codebook: Codebook
  }
  const offline = createReader({ codebook }).read({ text, date }).statements
  answer = asAnswer(offline)
  const budget = { calls: 5, tokens: 1_000_000 }
  const { statements, problems } = await createModelReader({
    codebook,
    endpoint: { ...ENDPOINT, url: server.url },
    budget,
  }).read({ text, date })
  const coding = (list: readonly Statement[]) =>
    list
      .map((one) => `${one.content.map((span) => span.quote).join('…')} ${one.concept} ${one.stance}`)
      .sort()
  expect(problems).toEqual([])
  expect(coding(statements)).toEqual(coding(offline))
})
