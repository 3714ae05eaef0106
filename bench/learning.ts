import { learn } from '../packages/app/src/learning/learn.ts'
import { learnLesson } from '../packages/app/src/learning/lesson.ts'
import { currentCodebook } from '../packages/app/src/record/codebooks/codebook-versions.ts'
import { type Db, openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { personCoder } from '../packages/app/src/record/history/coders.ts'
import type { Act } from '../packages/app/src/record/history/history.ts'
import { examplesOf } from '../packages/app/src/record/learned/examples.ts'
import {
  decideOnStatements,
  undecidedProposals,
} from '../packages/app/src/record/statements/check-statements.ts'
import { fillRecord } from './made-record.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const SIZES = [1000, 10_000]

/** What learning takes with so many decisions in an embedded record, as many proposals waiting. */
export async function bench(): Promise<BenchTable> {
  return inTemporaryFolder(async (folder) => {
    const rows: BenchRow[] = []
    for (const decisions of SIZES) {
      const record = await openRecord(`${folder}/record-${decisions}`, { create: true })
      const act = { coder: await personCoder(record.db, 'bench'), at: new Date('2024-01-01T00:00:00Z') }
      await fillRecord(record.db, decisions * 2)
      await decide(record.db, decisions, act)
      rows.push(...(await measured(record.db, decisions, act.at)))
      await record.close()
    }
    return {
      title: 'Learning from decisions in PGlite, as many proposals waiting: CPU seconds of one process',
      rows,
    }
  })
}

/** One in five is rejected. */
async function decide(db: Db, decisions: number, act: Act): Promise<void> {
  const ids = (await undecidedProposals(db, {})).slice(0, decisions)
  for (const verdict of ['accepted', 'rejected'] as const) {
    const own = ids.filter((id) => (id % 5 === 0) === (verdict === 'rejected'))
    for (let first = 0; first < own.length; first += 1000)
      await decideOnStatements(db, own.slice(first, first + 1000), verdict, act)
  }
}

async function measured(db: Db, decisions: number, at: Date): Promise<BenchRow[]> {
  const { id } = await db.selectFrom('codebook').select('id').executeTakeFirstOrThrow()
  const { content } = await currentCodebook(db, id)
  const [asked, examples] = await timed(() => examplesOf(db, id))
  const [computed, learnt] = await timed(async () => learnLesson({ examples, codebook: content }))
  const [all] = await timed(() => learn(db, id, at, () => learnt))
  const row = (work: string, ms: number): BenchRow => ({
    work: `${decisions} decisions: ${work}`,
    result: `${(ms / 1000).toFixed(2)} s`,
    against: 'the whole',
    ratio: ms / (all + computed),
  })
  return [
    row('ask the record for them', asked),
    row('train, cross-validate, draw the curves', computed),
    row('keep it, ask again, and say the word on what waits', all),
  ]
}

/** CPU time of this process, all its threads: what else the machine does hardly counts. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, answer: T]> {
  const start = process.cpuUsage()
  const answer = await work()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1000, answer]
}
