import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Db } from '../../record/engine/open-record.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { keepWorkedDebate } from '../../record/testing/worked-debate.ts'
import { codedDocuments } from '../out/coded-document.ts'
import { brought, taken } from './testing/exchanged.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-there-and-back-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the documentation says comes back as words, and of which statements. */
const IN_WORDS: Readonly<Record<string, (statement: RecordedStatement) => readonly unknown[]>> = {
  hedges: ({ hedges }) => hedges,
  figures: ({ quantities }) => quantities,
  times: ({ times }) => times,
  chains: ({ chain }) => chain,
  decisions: ({ decision }) => (decision === null ? [] : [decision]),
  forecasts: ({ forecast }) => (forecast === null ? [] : [forecast]),
  'positions on items': ({ positions }) => positions,
  'who says what another stands for': ({ holder }) => (holder === null ? [] : [holder]),
}

interface Placed {
  readonly text: string
  readonly statement: RecordedStatement
}

async function all(db: Db): Promise<readonly Placed[]> {
  const found: Placed[] = []
  for await (const { text, date, statements } of codedDocuments(db, {}))
    if (date !== null) found.push(...statements.map((statement) => ({ text, statement })))
  return found
}

const reach = ({ source, cue, content }: RecordedStatement) => {
  const spans = [...source, ...cue, ...content]
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))]
}

/** What comes back as it was. */
const kept = ({ text, statement }: Placed) => {
  const { stance, speaker, holder } = statement
  const [start = 0, end = 0] = reach(statement)
  return { text, words: text.slice(start, end), start, stance, hasActor: (holder ?? speaker) !== null }
}

test('a record comes back from DNA but for what the loss report names, and all that it names', async () => {
  const [one, other] = [
    await openRecord(join(folder, 'one'), { create: true }),
    await openRecord(join(folder, 'other'), { create: true }),
  ]
  try {
    await keepWorkedDebate(one.db)
    const path = join(folder, 'one.dna')
    const { losses } = await taken(one.db, path)
    const before = await all(one.db)
    const told = new Map(losses.map(({ what, numbers }) => [what, [...numbers].sort()]))
    for (const [name, partsOf] of Object.entries(IN_WORDS)) {
      const has = before.filter(({ statement }) => partsOf(statement).length > 0)
      const numbers = has.map(({ statement }) => statement.id).sort()
      expect([name, told.get(`${name} (its variables tell them in words)`) ?? []]).toEqual([name, numbers])
    }
    expect(before.flatMap(({ statement }) => IN_WORDS.figures?.(statement) ?? [])).not.toEqual([])
    expect((await brought(other.db, path)).problems).toEqual([])
    const after = await all(other.db)
    expect(after.map(kept)).toEqual(before.map(kept))
    for (const [at, { statement }] of after.entries()) {
      const was = before[at]?.statement
      // None of it is made up again: the words stand in variables.
      for (const partsOf of Object.values(IN_WORDS)) expect(partsOf(statement)).toEqual([])
      const quotes = was?.quantities.map(({ quote }) => quote) ?? []
      expect(
        String(statement.variables.quantities ?? '')
          .split('\n')
          .filter(Boolean),
      ).toEqual(quotes)
      expect(
        String(statement.variables.times ?? '')
          .split('\n')
          .filter(Boolean),
      ).toEqual(was?.times.map(({ quote }) => quote) ?? [])
      expect(String(statement.variables.chain ?? '') === '').toBe(was?.chain.length === 0)
    }
  } finally {
    await one.close()
    await other.close()
  }
})
