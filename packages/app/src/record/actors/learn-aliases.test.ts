import { expect, test } from 'vitest'
import { personCoder } from '../history/coders.ts'
import { latestHistory } from '../history/history.ts'
import { undoLatest } from '../history/step-back.ts'
import { correctStatement } from '../statements/check-statements.ts'
import { listStatements } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { actorById } from './actors.ts'
import { nameIn } from './learn-aliases.ts'

const sources: readonly [string, string, string | null][] = [
  ['But Mayor Ross said no.', 'Mayor Ross', 'Mayor Ross'],
  ['Mayor Ross said no.', 'Mayor Ross', 'Mayor Ross'],
  ['Ross said no.', 'Ross', null],
  ['Ross said no, and later Ross left.', 'Ross', 'Ross'],
  ['Officials said no.', 'Officials', null],
  ['She said no.', 'She', null],
  ['Then the mayor said no.', 'the mayor', null],
  ['Then Bank of England said no.', 'Bank of England', 'Bank of England'],
]

test.each(sources)('in "%s" the source "%s" is the name %s', (text, quote, name) => {
  const start = text.indexOf(quote)
  expect(nameIn({ source: [{ start, end: start + quote.length, quote }] }, text)).toBe(name)
})

onBothEngines('a correction of the speaker', ({ open }) => {
  test('teaches the name in the text, in one change that is undone with it', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const said = [
      { who: 'Ada Ross', id: 'P-ROSS', words: 'the bridge must be built', concept: 'B1' },
      { who: 'Mayor Ross', words: 'it should stand by May', concept: 'B1' },
    ]
    await keepSaid(db, { title: 'One', date: '2024-01-10' }, said, act)
    const speaker = {
      name: 'Ada Ross',
      id: 'P-ROSS',
      kind: 'person' as const,
      organisation: null,
      anonymity: 'named-person' as const,
    }
    const entries = (await latestHistory(db)).length
    const { statements } = await correctStatement(db, 2, { speaker }, act)
    expect((await actorById(db, 2))?.aliases).toMatchObject([
      { name: 'Mayor Ross', kind: 'alias', learntFrom: statements[0] },
    ])
    expect((await listStatements(db)).items.map((one) => one.codebookVersion)).toEqual(['1', '1'])
    expect((await latestHistory(db)).length).toBe(entries + 1)
    // The actor that the reader had made of the name is hers too: a later article finds Ada Ross.
    const later = [{ who: 'Mayor Ross', words: 'it may cost more', concept: 'B2' }]
    await keepSaid(db, { title: 'Two', date: '2024-02-10' }, later, act)
    expect((await listStatements(db, { document: 2 })).items[0]?.speakerId).toBe(2)
    await undoLatest(db, act)
    await undoLatest(db, act)
    expect((await actorById(db, 2))?.aliases).toEqual([])
  })
})
