import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as vocabulary from './statement.ts'

// docs/glossary.md names every list with all its values, in their order; nothing more.

const page = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
const section = page.split('## What fields of a statement can be')[1]?.split('\n## ')[0] ?? ''
const documented = Object.fromEntries(
  [...section.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, list = '', values = '']) => [
    list,
    [...values.matchAll(/`([^`]+)`/g)].map(([, value]) => value),
  ]),
)

test.each(Object.entries(vocabulary))('the glossary names what %s can be', (list, values) => {
  expect(documented[list]).toEqual(values.map(String))
})

test('the glossary names no list that is none', () => {
  expect(Object.keys(documented).sort()).toEqual(Object.keys(vocabulary).sort())
})

test.each(Object.entries(vocabulary))('%s has no value twice', (_list, values) => {
  expect(new Set<unknown>(values).size).toBe(values.length)
})
