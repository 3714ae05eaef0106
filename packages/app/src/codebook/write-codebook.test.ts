import { EMPTY_CODEBOOK } from '@onrecord/reader'
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

test('what a probability word stands for in this debate is kept', async () => {
  const { codebook } = await loadCodebook('arms-supply')
  const { lexicons = EMPTY_CODEBOOK.lexicons, ...rest } = codebook ?? EMPTY_CODEBOOK
  const own = { ...rest, lexicons: { ...lexicons, probabilities: { likely: [0.6, 0.75] as const } } }
  expect(parseCodebook(codebookYaml(own), 'own').codebook?.lexicons).toEqual(own.lexicons)
})

test('what only coders read is not lost: description, what a concept is not, examples', async () => {
  const yaml = codebookYaml((await loadCodebook('arms-supply')).codebook ?? EMPTY_CODEBOOK)
  expect(yaml).toContain('description: Whether a state should supply weapons to another')
  expect(yaml).toContain('not: Forecasts that supply will or will not come')
  expect(yaml).toMatch(/examples:\n +agree: /)
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
    concepts: [
      { ...concept, kind: 'argument' as const, agree: ['*aid* sent', '- & ship'], disagree: [] },
      {
        ...{
          ...concept,
          id: 'C2',
          kind: 'argument' as const,
          role: 'pro' as const,
          about: 'C1',
          answers: ['C1'],
        },
        ...{ agree: [], disagree: [] },
      },
    ],
    actors: [],
    items: [],
    outlets: [],
    lexicons: { decisions: {}, quantities: {}, periods: {} },
    variables: [
      { name: 'salience', kind: 'number' as const, choices: [] },
      { name: 'arena', kind: 'choice' as const, choices: ['press', '1'] },
    ],
  }
  expect(parseCodebook(codebookYaml(codebook), 'a.yaml')).toEqual({ codebook, problems: [] })
})
