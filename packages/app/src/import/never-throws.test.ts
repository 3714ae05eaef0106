import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { imported } from './testing/imported-lines.ts'
import { docx } from './testing/zip.ts'

const ENDINGS = ['txt', 'md', 'html', 'pdf', 'docx', 'csv', 'tsv', 'jsonl', 'xyz']

const REAL: Uint8Array[] = [
  readFileSync(new URL('./testing/report.pdf', import.meta.url)),
  docx(['The minister said no.', 'Second “paragraph” 🎉.'], 'Title'),
  Buffer.from('title,text\n"One","He said ""no"".\nThen left."\nTwo,Plain é\n'),
  Buffer.from('{"text":"One é 🎉"}\n{"text":"Two"}\n'),
  Buffer.from('---\ntitle: T\ndate: 2023-07-23\n---\n# Head\n\nText *here*.\n'),
  Buffer.from(
    '<html><head><meta property="og:title" content="T"></head><body><p>Text <b>here</b>.</p><script>x</script></body></html>',
  ),
]

it('whatever the bytes, what comes out is articles and one-line problems, and at least one of them', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...ENDINGS), async (content, ending) => check(content, ending)),
    { seed: 3, numRuns: 150 },
  )
})

it('a real file cut off or with bytes changed does not throw either', async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...REAL.keys()), fc.nat(), changes, async (which, cut, edits) => {
      const real = REAL[which]!
      const damaged = Uint8Array.from(cut % 2 === 0 ? real : real.subarray(0, cut % real.length))
      for (const [at, value] of edits) if (damaged.length > 0) damaged[at % damaged.length] = value
      await check(damaged, ['pdf', 'docx', 'csv', 'jsonl', 'md', 'html'][which]!)
    }),
    { seed: 4, numRuns: 120 },
  )
})

async function check(content: Uint8Array, ending: string): Promise<void> {
  const { articles, problems } = await imported(`file.${ending}`, content)
  expect(articles.length + problems.length).toBeGreaterThan(0)
  for (const line of problems) expect(line).not.toMatch(/[\n\r\0]|undefined|\[object/)
  for (const { article } of articles) expect(article.text.trim()).not.toBe('')
}
