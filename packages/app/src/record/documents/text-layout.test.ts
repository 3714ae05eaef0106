import { textLayout } from '@onrecord/reader'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../engine/open-record.ts'
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

  test('the beginning of a long text is its first whole paragraphs, with none of its statements', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date('2024-05-01T00:00:00Z') }
    const said = [{ who: 'Ada Ross', words: 'the bridge must be built' }]
    const id = await keepSaid(db, { title: 'One', date: '2024-01-10' }, said, act)
    const short = await documentById(db, id)
    expect(await documentById(db, id, 'beginning')).toEqual(short)

    const line = '👩‍🚒 and nobody else said so for a long while.\n'
    await lengthen(db, line.repeat(8000))
    const whole = await documentById(db, id)
    const beginning = await documentById(db, id, 'beginning')
    const { text = '', paragraphs = [] } = beginning ?? {}
    expect(beginning).toMatchObject({ characters: 8000 * line.length, statements: 1, statementList: [] })
    expect(text.length).toBeGreaterThan(190_000)
    expect(whole?.text.startsWith(text)).toBe(true)
    expect(whole?.paragraphs.slice(0, paragraphs.length)).toEqual(paragraphs)
    expect(paragraphs.at(-1)?.end).toBeGreaterThan(text.length - line.length)

    // A text without a gap has no beginning: all of it comes.
    await lengthen(db, 'x'.repeat(300_000))
    expect((await documentById(db, id, 'beginning'))?.text).toHaveLength(300_000)
  })
})

/** A version's text never changes once it is kept: here it does, and its layout goes. */
async function lengthen(db: Db, text: string): Promise<void> {
  await db.deleteFrom('textLayout').execute()
  await sql`alter table document_version disable trigger user`.execute(db)
  await db.updateTable('documentVersion').set({ text, characters: text.length }).execute()
}
