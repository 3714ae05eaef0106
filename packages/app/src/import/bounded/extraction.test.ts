import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import type { Parsed } from '../parsed-article.ts'
import type { Bounds } from './bounds.ts'
import { boundedExtraction } from './extraction.ts'

const { takeApart, close } = boundedExtraction(new URL('./testing/extractors.ts', import.meta.url).href)
afterAll(close)

const WIDE: Bounds = { seconds: 60, patience: 600, megabytes: 500 }

/** Its texts and refusals, by an extractor that does what each line says. */
async function takenApart(lines: string, bounds: Partial<Bounds> = {}): Promise<string[]> {
  const found: string[] = []
  for await (const { parsed } of takeApart(file(lines), { ...WIDE, ...bounds })) {
    found.push(wordsOf(parsed))
  }
  return found
}

const file = (lines: string) => ({ bytes: Buffer.from(lines), name: 'page.html' })

const wordsOf = (parsed: Parsed) =>
  'refusal' in parsed ? `${parsed.refusal}. ${parsed.todo ?? ''}` : parsed.text

const AS_TEXT = 'Add the text of the article instead.'

it('takes apart what stays within its bounds, all in one process', async () => {
  expect(await takenApart('One.\nTwo.')).toEqual(['One.', 'Two.'])
  const [first] = await takenApart('process')
  expect(await takenApart('process')).toEqual([first])
})

it('gives many articles in their order', async () => {
  const found = await takenApart('articles 1000')
  expect(found).toEqual(Array.from({ length: 1000 }, (_, i) => `Article ${i + 1}.`))
})

it('gives up what computes too long, and says so; the next file goes in', async () => {
  expect(await takenApart('compute 600', { seconds: 1 })).toEqual([
    `taking this apart takes more than 1 s, the most for a file of its size. ${AS_TEXT}`,
  ])
  expect(await takenApart('One.')).toEqual(['One.'])
})

it('gives up what never answers', async () => {
  expect(await takenApart('wait 600', { patience: 0.3 })).toEqual([
    `this was not taken apart within 0.3 s. ${AS_TEXT}`,
  ])
})

it('gives up what fills the memory, and the heap of this process is untouched by it', async () => {
  expect(await takenApart(Array(60).fill('fill 20').join('\n'), { megabytes: 200 })).toEqual([
    `taking this apart needs more than 200 MB of memory, the most for a file of its size. ${AS_TEXT}`,
  ])
})

it('tells what goes in of a file that is given up in its middle', async () => {
  const found = await takenApart('articles 64\ncompute 600', { seconds: 1 })
  expect(found).toHaveLength(65)
  expect(found.at(-1)).toContain('; 64 of its articles were found before and go in.')
})

it('tells of an extractor that ends or fails by itself, and goes on with another', async () => {
  expect(await takenApart('end 3')).toEqual([`what takes this apart ended (exit code 3). ${AS_TEXT}`])
  expect(await takenApart('fail no such thing')).toEqual([
    `this cannot be taken apart: no such thing. ${AS_TEXT}`,
  ])
  expect(await takenApart('One.')).toEqual(['One.'])
})

it('takes two files apart at once, and a third when one of them is done', async () => {
  const found = await Promise.all(['process', 'process', 'process', 'One.'].map((line) => takenApart(line)))
  expect(new Set(found.flat()).size).toBeLessThanOrEqual(3)
  expect(found.at(-1)).toEqual(['One.'])
})

it('is ready for another file when nobody wants the rest of one', async () => {
  for await (const { parsed } of takeApart(file('articles 100000'), WIDE)) {
    expect(wordsOf(parsed)).toBe('Article 1.')
    break
  }
  expect(await takenApart('One.')).toEqual(['One.'])
})

it('ends with the process that asked, also where that is killed while it computes', async () => {
  const here = (path: string) => new URL(path, import.meta.url).href
  const script = `
    import { boundedExtraction } from '${here('./extraction.ts')}'
    const { takeApart } = boundedExtraction('${here('./testing/extractors.ts')}')
    const bytes = Buffer.from('process\\n'.repeat(64) + 'compute 600')
    for await (const { parsed } of takeApart({ bytes, name: 'page.html' })) console.log(parsed.text)`
  const options = ['--conditions=onrecord-source', '--import', here('../../../bin/sources.js')]
  const parent = spawn(process.execPath, [...options, '--input-type=module', '--eval', script])
  const [pid] = await once(parent.stdout, 'data')
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(Number.parseInt(String(pid), 10))).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
