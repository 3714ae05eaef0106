import { expect, test } from 'vitest'
import { imported } from './testing/imported-lines.ts'

test('a text that was damaged before goes in as it is, and that is said in one line', async () => {
  const { articles, problems } = await imported(
    'a.jsonl',
    '{"text":"The Caf\ufffd said that na\ufffdve plans fail."}\n',
  )
  expect(articles[0]?.article.text).toContain('Caf\ufffd')
  expect(articles[0]?.remarks.map(({ what }) => what)).toEqual([
    '2 characters of the text were lost before it came here and read as “\ufffd”.',
  ])
  expect(problems).toEqual([])
})

test('JSON lines in UTF-16 are read, with either order of bytes; without the mark that is said', async () => {
  const line = '{"text":"The café said that “naïve” plans fail."}\n'
  const little = Buffer.from(`\ufeff${line}`, 'utf16le')
  for (const bytes of [little, Buffer.from(little).swap16()])
    expect((await imported('a.jsonl', bytes)).articles[0]?.article.text).toBe(
      'The café said that “naïve” plans fail.',
    )
  const unmarked = await imported('a.jsonl', Buffer.from(line, 'utf16le'))
  expect(unmarked.articles).toEqual([])
  expect(unmarked.problems).toEqual([
    'a.jsonl: this file is UTF-16 without its byte order mark. Save it as UTF-8 and add it again.',
  ])
})
