import { type Article, createReader, type OfflineReader } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { rememberingReader } from './remembering-reader.ts'

const reader = createReader()
const TEXT = 'The minister, Anna Berg, said on Tuesday that the levy would stay until 2031.'

function counting(): { readonly asked: OfflineReader; readonly times: () => number } {
  let times = 0
  const readParts = (article: Article) => {
    times++
    return reader.readParts(article)
  }
  return { asked: { ...reader, readParts, read: (article) => reader.read(article) }, times: () => times }
}

test('the same article again is read once, wherever it came from, and its reading is the same', () => {
  const { asked, times } = counting()
  const remembering = rememberingReader(asked)
  const article = { text: TEXT, date: '2024-03-05', title: 'The levy stays', url: 'https://a.example/1' }
  const found = remembering.read({ ...article, id: 'row 1' })
  expect(found).toEqual(reader.read(article))
  expect(found.statements).not.toHaveLength(0)
  expect(remembering.read({ ...article, id: 'row 2', url: 'https://b.example/2' })).toBe(found)
  expect([...remembering.readParts(article)]).toEqual([found])
  expect(times()).toBe(1)
})

test.each([
  [{ text: `${TEXT} ` }],
  [{ text: TEXT, date: '2024-03-06' }],
  [{ text: TEXT, title: 'Another' }],
  [{ text: TEXT, outlet: 'Ledger' }],
  [{ text: TEXT, turns: [] }],
] as const)('what differs in anything that is read is read anew: %j', (other) => {
  const { asked, times } = counting()
  const remembering = rememberingReader(asked)
  remembering.read({ text: TEXT })
  expect(remembering.read(other)).toEqual(reader.read(other))
  expect(times()).toBe(2)
})

test('of an article with something wrong each says its own id, and few are remembered', () => {
  const { asked, times } = counting()
  const remembering = rememberingReader(asked)
  const wrong = { text: TEXT, date: 'yesterday' }
  const where = ['a', 'b'].map((id) => remembering.read({ ...wrong, id }).problems[0]?.where)
  expect(where).toEqual(['a', 'b'])
  for (let n = 0; n < 50; n++) remembering.read({ text: `${n} ${TEXT}` })
  remembering.read({ text: `0 ${TEXT}` })
  expect(times()).toBe(53)
})
