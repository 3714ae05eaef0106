import { readFileSync } from 'node:fs'
import { createReader, type OfflineReader } from '@onrecord/reader'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInCodebooks, loadCodebook } from './codebook-file.ts'
import { codebookSchema } from './codebook-schema.ts'

describe.each(await builtInCodebooks())('the codebook %s', async (name) => {
  const path = new URL(`../../codebooks/${name}.yaml`, import.meta.url)
  const { concepts } = codebookSchema.parse(parse(readFileSync(path, 'utf8')))
  const { codebook } = await loadCodebook(name)
  const reader = createReader({ codebook: codebook!, scope: 'all' })

  it('has an example for each side of each concept, and nearly all are read as what they are examples of', () => {
    const examples = concepts.flatMap(({ id, examples }) => [
      { id, stance: 1, text: examples?.agree ?? '' },
      { id, stance: -1, text: examples?.disagree ?? '' },
    ])
    expect(examples.filter(({ text }) => text === '')).toEqual([])
    const missed = examples.filter(({ id, stance, text }) => !isRead(reader, text, id, stance))
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(examples.length * 0.06)
  })
})

it.each(['The union said the pay talks had gone well.', 'The coach said every option was open.'])(
  'how things stand in a text that names nothing of the debate is of no concept: %s',
  async (text) => {
    const { codebook } = await loadCodebook('arms-supply')
    const { statements } = createReader({ codebook: codebook! }).read({ text })
    expect(statements.map(({ concept }) => concept)).toEqual([null])
  },
)

function isRead(reader: OfflineReader, text: string, concept: string, stance: number): boolean {
  const { statements } = reader.read({ text, date: '2023-07-23' })
  return statements.some((statement) => statement.concept === concept && statement.stance === stance)
}
