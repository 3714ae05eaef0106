import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Codebook, EMPTY_CODEBOOK } from '@onrecord/reader'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { loadCodebook } from './codebook/codebook-file.ts'
import { importBytes } from './import/import-sources.ts'
import { generatedArticle } from './intake/testing/generated-articles.ts'
import { ruleReader } from './intake/testing/rule-reader.ts'
import { readAndKeep } from './intake.ts'
import { registerCodebook } from './record/codebooks/register-codebook.ts'
import { editDocument, restoreDocument, withdrawDocument } from './record/documents/edit-documents.ts'
import type { DocumentId, StatementId } from './record/engine/ids.ts'
import { type Db, openRecord } from './record/engine/open-record.ts'
import { RecordFault } from './record/errors.ts'
import { personCoder } from './record/history/coders.ts'
import type { Act } from './record/history/history.ts'
import { redoLatest, undoLatest } from './record/history/step-back.ts'
import { acceptStatement, rejectStatement, withdrawStatement } from './record/statements/check-statements.ts'
import { verify } from './record/verify/verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-courses-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const carbon = (await loadCodebook('carbon-tax')).codebook ?? EMPTY_CODEBOOK
/** None; one; the next version of it; another whose concepts have the same keys. */
const BOOKS: readonly Codebook[] = [
  EMPTY_CODEBOOK,
  carbon,
  { ...carbon, version: '99', concepts: carbon.concepts.slice(1) },
  { ...carbon, title: 'Another debate on it' },
]
/** The same text as it comes from one archive and another. */
const PRINTS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('. ', '.  ').replaceAll('\n', '\r\n'),
  (text) => `\n\n${text.replaceAll('"', '“')}`,
]

const count = (most: number) => fc.nat(most - 1)
const course = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('add' as const),
        article: count(3),
        print: count(PRINTS.length),
        book: count(BOOKS.length),
        again: fc.boolean(),
        url: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constantFrom('accept', 'reject', 'withdraw statement'),
        which: count(40),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constantFrom('withdraw', 'restore', 'edit'),
        which: count(4),
      }),
    },
    { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('undo', 'redo') }) },
  ),
  { minLength: 12, maxLength: 12 },
)
type Step = typeof course extends fc.Arbitrary<(infer One)[]> ? One : never

async function take(db: Db, step: Step, act: Act): Promise<void> {
  if (step.act === 'undo') await undoLatest(db, act)
  else if (step.act === 'redo') await redoLatest(db, act)
  else if ('book' in step) await add(db, step, act)
  else if ('which' in step) await onRow(db, step.act, step.which, act)
}

async function add(db: Db, step: Extract<Step, { book: number }>, act: Act): Promise<void> {
  const { text, ...article } = generatedArticle(step.article)
  const print = PRINTS[step.print]?.(text) ?? text
  const url = step.url ? { url: `https://post.example/${step.article}` } : {}
  const line = JSON.stringify({ ...article, ...url, text: print })
  const codebook = BOOKS[step.book] ?? EMPTY_CODEBOOK
  const book = await registerCodebook(db, codebook, act)
  const options = { reader: ruleReader(codebook), codebook, act, again: step.again }
  for await (const event of readAndKeep(
    db,
    importBytes('a.jsonl', new TextEncoder().encode(line)),
    book,
    options,
  ))
    expect(event.kind === 'kept' || event.problem.what !== '').toBe(true)
}

async function onRow(db: Db, what: string, which: number, act: Act): Promise<void> {
  if (what === 'withdraw' || what === 'restore' || what === 'edit') {
    const rows = await db.selectFrom('document').select('id').orderBy('id').execute()
    const id: DocumentId | undefined = rows[which]?.id
    if (id === undefined) return
    if (what === 'withdraw') await withdrawDocument(db, id, act)
    else if (what === 'restore') await restoreDocument(db, id, act)
    else await editDocument(db, id, { date: '2024-05-05', outlet: 'The Gazette' }, act)
    return
  }
  const rows = await db.selectFrom('statement').select('id').orderBy('id').execute()
  const id: StatementId | undefined = rows[which]?.id
  if (id === undefined) return
  if (what === 'accept') await acceptStatement(db, id, act)
  else if (what === 'reject') await rejectStatement(db, id, act)
  else await withdrawStatement(db, id, act)
}

const [article, print, again, url] = [0, 0, false, false]
/** The addition of a codebook is taken back, and the codebook comes in again. */
const CODEBOOK_AGAIN: readonly Step[] = [
  { act: 'add', article, print, book: 1, again, url },
  { act: 'undo' },
  { act: 'undo' },
  { act: 'add', article: 1, print, book: 0, again, url },
  { act: 'add', article, print, book: 1, again, url },
  { act: 'add', article: 1, print, book: 1, again, url },
]

test('whatever course the work on a record takes, all that it promises holds', async () => {
  let number = 0
  await fc.assert(
    fc.asyncProperty(course, async (steps) => {
      const record = await openRecord(join(folder, String(number++)), { create: true })
      const act = { coder: await personCoder(record.db, 'Ann'), at: new Date('2024-03-01T12:00:00Z') }
      for (const step of steps) {
        await take(record.db, step, act).catch((error: unknown) => {
          if (!(error instanceof RecordFault)) throw error
        })
      }
      const faults = await verify(record.db)
      await record.close()
      expect(faults).toEqual([])
    }),
    {
      numRuns: Number(process.env.COURSES ?? 3),
      seed: Number(process.env.SEED ?? 15),
      endOnFailure: true,
      examples: [[[...CODEBOOK_AGAIN]]],
    },
  )
})
