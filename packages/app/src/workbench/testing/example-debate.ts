/** The example debate as a person coded it, for tests of the workbench. Part of the tests; no page loads it. */
import { fileURLToPath } from 'node:url'
import type { Article } from '@onrecord/reader'
import { textLayout } from '@onrecord/reader'
import { codeExample, exampleDebate } from '../../cli/serving/example-codings.ts'
import { loadCodebook } from '../../codebook/codebook-file.ts'
import { intake } from '../../intake.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'

const EXAMPLE = fileURLToPath(new URL('../../../examples/atacms', import.meta.url))

/** Proposes nothing: what a person coded needs no model. */
const silent = {
  name: 'silent',
  version: '1',
  settings: {},
  read: async ({ text }: Article) => ({ statements: [], problems: [], ...textLayout(text) }),
  close: async () => {},
}

export async function keepExampleDebate(db: Db): Promise<void> {
  const example = exampleDebate(`${EXAMPLE}.yaml`)
  const { codebook } = await loadCodebook(example.codebook)
  if (codebook === null) throw new Error(`The codebook ${example.codebook} cannot be used.`)
  const act = { coder: await personCoder(db, 'demo'), at: new Date('2025-09-01T12:00:00Z') }
  for await (const event of intake(db, [EXAMPLE], { reader: silent, codebook, act })) {
    if (event.kind === 'problem') throw new Error(event.problem.what)
  }
  await codeExample(db, example, act)
}
