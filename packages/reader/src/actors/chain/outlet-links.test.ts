import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAttributor } from '../../attribution/combine.ts'
import { createModel } from '../../model.ts'
import { createReader } from '../../read.ts'
import type { Statement } from '../../statement.ts'

const bytes = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url))
const model = createModel(bytes('models/english-news.bin'))
const reader = createReader({ tagger: model.tagger, attributor: createAttributor(model) })

/** "who < outlet > outlet" for every statement that came through an outlet. */
function linksOf(text: string): string[] {
  return reader.read({ text }).statements.flatMap((statement) => {
    const outlets = throughOf(statement)
    return outlets.length === 0 ? [] : [`${statement.speaker?.name} < ${outlets.join(' > ')}`]
  })
}

const throughOf = ({ chain, speaker }: Statement): string[] =>
  chain
    .filter(({ role, name }) => /^(?:reporting|relaying)-outlet$/.test(role) && name !== speaker?.name)
    .map(({ name }) => name)

const bare = (link: string): string => link.toLowerCase().replace(/(^|< |> )(?:the|an?) /g, '$1')

const rows = bytes('gold/outlets.txt')
  .toString()
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

it.each(rows)('%s: %s', (text = '', links = '') => {
  const expected = links === '' ? [] : links.split('; ')
  expect([...new Set(linksOf(text).map(bare))].sort()).toEqual(expected.map(bare).sort())
})
