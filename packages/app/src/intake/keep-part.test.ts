import { expect, test } from 'vitest'
import { registerCodebook } from '../record/codebooks/register-codebook.ts'
import { personCoder, readerCoder } from '../record/history/coders.ts'
import { onBothEngines } from '../record/testing/engines.ts'
import { readArticle, SMALL_CODEBOOK } from '../record/testing/small-record.ts'
import { keepPart } from './keep-part.ts'

onBothEngines('a part', ({ open }) => {
  test('of which the database refuses one article keeps the others, and names the one', async () => {
    const { db } = await open()
    const act = { coder: await personCoder(db, 'Ann'), at: new Date(0) }
    const { id: codebook, versionId: codebookVersion } = await registerCodebook(db, SMALL_CODEBOOK, act)
    const readBy = {
      coder: await readerCoder(db, { name: 'test-reader', version: '1' }),
      codebook,
      codebookVersion,
    }
    const article = (words: string, date: string) => {
      return {
        ...readArticle({ title: words, date }, [{ who: 'Ada Ross', words }]),
        place: `${words}.txt`,
        remarks: [],
      }
    }
    const articles = [
      article('one', '2024-01-01'),
      article('two', '2024-02-31'),
      article('three', '2024-01-03'),
    ]
    const keepings = await keepPart(db, articles, readBy, act)
    expect(
      keepings.map((keeping) => ('kept' in keeping ? keeping.kept.outcome : keeping.problem.where)),
    ).toEqual(['added', 'two.txt', 'added'])
    const titles = await db.selectFrom('document').select('title').orderBy('id').execute()
    expect(titles).toEqual([{ title: 'one' }, { title: 'three' }])
  })

  test('is thrown when the database is gone', async () => {
    const { db } = await open()
    await db.destroy()
    const nobody = { coder: 1, codebook: 1, codebookVersion: 1 }
    await expect(keepPart(db, [], nobody, { coder: 1, at: new Date(0) })).rejects.toThrow()
  })
})
