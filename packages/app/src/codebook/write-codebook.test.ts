import { expect, test } from 'vitest'
import { builtInCodebooks, loadCodebook } from './codebook-file.ts'
import { parseCodebook } from './parse-codebook.ts'
import { codebookYaml } from './write-codebook.ts'

test('a codebook written as YAML is read as the same codebook', async () => {
  for (const name of await builtInCodebooks()) {
    const { codebook } = await loadCodebook(name)
    if (codebook === null) throw new Error(`${name} cannot be read.`)
    expect(parseCodebook(codebookYaml(codebook), name)).toEqual({ codebook, problems: [] })
  }
})

test('values that YAML would take for something else stay text', () => {
  const concept = {
    id: 'C1',
    label: 'yes',
    kind: 'argument',
    role: null,
    scheme: '1.0',
    definition: 'no: # never',
  }
  const codebook = {
    title: '007',
    version: '1',
    language: 'en',
    concepts: [{ ...concept, kind: 'argument' as const, agree: ['*aid* sent', '- & ship'], disagree: [] }],
    actors: [],
    items: [],
    outlets: [],
    lexicons: { decisions: {}, quantities: {}, periods: {} },
  }
  expect(parseCodebook(codebookYaml(codebook), 'a.yaml')).toEqual({ codebook, problems: [] })
})
