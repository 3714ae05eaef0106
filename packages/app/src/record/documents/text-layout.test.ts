import { textLayout } from '@onrecord/reader'
import { expect, test } from 'vitest'
import { personCoder } from '../history/coders.ts'
import { correctStatement } from '../statements/check-statements.ts'
import { statementById } from '../statements/statements.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepSaid } from '../testing/small-record.ts'
import { documentById } from './documents.ts'

onBothEngines('how a text is laid out', ({ open }) => {
  test('is kept with it, and a record from before it was kept answers the same', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const id = await keepSaid(
      db,
      { title: 'One', date: '2024-01-10' },
      [
        { who: 'Ada Ross', words: 'the bridge must be built', concept: 'B1', stance: 1 },
        { who: 'Ben Vale', words: 'it costs too much 👩‍🚒', concept: 'B2', stance: 1 },
      ],
      act,
    )
    const before = await documentById(db, id)
    const text = before?.text ?? ''
    expect(before?.paragraphs).toEqual(textLayout(text).paragraphs)
    const kept = await db.selectFrom('textLayout').select('sentences').executeTakeFirstOrThrow()
    expect(kept.sentences.map(([start, end]) => text.slice(start, end))).toEqual([
      'Ada Ross said the bridge must be built.',
      'Ben Vale said it costs too much 👩‍🚒.',
    ])
    await db.deleteFrom('textLayout').execute()
    expect(await documentById(db, id)).toEqual(before)
    const { statements } = await correctStatement(db, 2, { stance: -1 }, act)
    expect(await statementById(db, statements[0] ?? 2)).toMatchObject({
      sentence: { text: 'Ben Vale said it costs too much 👩‍🚒.' },
    })
  })
})
