import { join } from 'node:path'
import { positions } from '../packages/app/src/analysis/positions.ts'
import { listActors } from '../packages/app/src/record/actors/actors.ts'
import { listDocuments } from '../packages/app/src/record/documents/documents.ts'
import { type Db, openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { search } from '../packages/app/src/record/statements/search.ts'
import { listStatements } from '../packages/app/src/record/statements/statements.ts'
import { fillRecord } from './made-record.ts'
import { type BenchTable, medianSeconds } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const STATEMENTS = 100_000
const BUDGET = 0.3

const QUESTIONS: readonly [string, (db: Db) => Promise<unknown>][] = [
  ['search, a rare word', (db) => search(db, 'skalotor')],
  ['search, a word in a sixth of the sentences', (db) => search(db, 'refund')],
  ['search, three words and a phrase', (db) => search(db, 'ministry households "carbon tax"')],
  ['statements, first page', (db) => listStatements(db)],
  [
    'statements of one concept, last page',
    (db) => listStatements(db, { concept: 1, stance: [1] }, { offset: 3000 }),
  ],
  ['statements, by words', (db) => listStatements(db, { text: 'refund december' })],
  ['documents, first page', (db) => listDocuments(db)],
  ['actors, first page', (db) => listActors(db)],
  ['positions of all', (db) => positions(db)],
]

/** How long questions take in an embedded record of a hundred thousand statements. */
export async function bench(): Promise<BenchTable> {
  return inTemporaryFolder(async (folder) => {
    const record = await openRecord(join(folder, 'record'), { create: true })
    await fillRecord(record.db, STATEMENTS)
    const rows = []
    for (const [work, ask] of QUESTIONS) {
      await ask(record.db)
      const seconds = await medianSeconds(7, () => ask(record.db))
      const result = `${Math.round(seconds * 1000)} ms`
      rows.push({ work, result, against: `at most ${BUDGET * 1000} ms`, ratio: seconds / BUDGET })
    }
    await record.close()
    return { title: `Questions to an embedded record of ${STATEMENTS.toLocaleString('en')} statements`, rows }
  })
}
