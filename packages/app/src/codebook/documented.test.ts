import { readFileSync } from 'node:fs'
import { decisionStates, problemLine, quantityKinds, variableKinds } from '@onrecord/reader'
import { describe, expect, it } from 'vitest'
import {
  ACTOR_KINDS,
  actorSchema,
  CONCEPT_KINDS,
  codebookSchema,
  conceptSchema,
  itemSchema,
  lexiconsSchema,
  OUTLET_KINDS,
  outletSchema,
  variableSchema,
} from './codebook-schema.ts'
import { parseCodebook } from './parse-codebook.ts'

const page = readFileSync(new URL('../../../../docs/codebook.md', import.meta.url), 'utf8')

const sections: [string, readonly string[]][] = [
  ['At the top', Object.keys(codebookSchema.shape)],
  ['A concept', [...Object.keys(conceptSchema.shape), ...CONCEPT_KINDS]],
  ['An actor', [...Object.keys(actorSchema.shape), ...ACTOR_KINDS]],
  ['An item', Object.keys(itemSchema.shape)],
  ['An outlet', [...Object.keys(outletSchema.shape), ...OUTLET_KINDS]],
  ['A variable of your own', [...Object.keys(variableSchema.shape), ...variableKinds]],
  ['Lexicons', [...Object.keys(lexiconsSchema.shape), ...decisionStates, ...quantityKinds]],
]

describe('docs/codebook.md', () => {
  it.each(sections)('"%s" explains every key and value of the schema', (title, keys) => {
    const section = page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
    expect(keys.filter((key) => !section.includes(`\`${key}\``))).toEqual([])
  })

  it('shows a whole codebook that is one', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(page)![1]!
    const { codebook, problems } = parseCodebook(yaml, 'plant.yaml')
    expect(problems.map(problemLine)).toEqual([])
    expect(codebook?.concepts.length).toBe(2)
  })
})
