import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as vocabulary from './vocabulary.ts'

// docs/glossary.md names every list with all its values, in their order; nothing more.

const page = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
const section = page.split('## What options of networks can be')[1]!.split('\n## ')[0]!
const documented = Object.fromEntries(
  [...section.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, list, values]) => [
    list!,
    [...values!.matchAll(/`([^`]+)`/g)].map(([, value]) => value!),
  ]),
)

describe('the glossary', () => {
  test.each(Object.entries(vocabulary))('names what %s can be', (list, values) => {
    expect(documented[list]).toEqual(values.map(String))
  })
  test('names no list that is none', () => {
    expect(Object.keys(documented).sort()).toEqual(Object.keys(vocabulary).sort())
  })
})

describe('a list', () => {
  test.each(Object.entries(vocabulary))('%s has no value twice', (_list, values) => {
    expect(new Set<unknown>(values).size).toBe(values.length)
  })
})
