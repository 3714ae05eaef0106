import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { generatedArticle, generatedLines } from './intake/testing/generated-articles.ts'
import { ruleReader } from './intake/testing/rule-reader.ts'
import { openRecord } from './record/engine/open-record.ts'
import { onBothEngines } from './record/testing/engines.ts'
import { bundled } from './testing/processes.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'))
/** More than go in before the last kill. */
const many = articles(240)
/** As many as two intakes want to be at it together. */
const some = articles(80)
const script = await bundled(new URL('./intake/testing/intake-process.ts', import.meta.url), folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Articles {
  readonly count: number
  readonly file: string
}

function articles(count: number): Articles {
  const file = join(folder, `${count}.jsonl`)
  writeFileSync(file, generatedLines(count, 3))
  return { count, file }
}

onBothEngines('an intake killed at random moments', ({ address }) => {
  test('loses no article that it said was kept, and doubles none', async () => {
    const record = address()
    const random = sequence(20231)
    const kills = record.startsWith('postgres') ? 4 : 20
    const said = new Set<string>()
    for (let round = 0; round < kills; round++) {
      // A quarter is killed while the record is being made or opened, the others while articles go in.
      const keptBefore = round % 4 === 0 ? null : Math.floor(random() * 24)
      const run = await runIntake(record, many, {
        keptBefore,
        wait: random() * (keptBefore === null ? 2500 : 40),
      })
      for (const title of said) if (run.held !== null) expect(run.held).toContain(title)
      for (const title of run.kept) said.add(title)
    }
    expect(said.size, 'the kills came while articles went in').toBeGreaterThan(8)
    const last = await runIntake(record, many, null)
    expect(last.held).toEqual(expect.arrayContaining([...said]))
    await expectWhole(record, many)
  })
})

onBothEngines('two intakes at once', ({ engine, address }) => {
  test(
    engine === 'server'
      ? 'of the same articles into one PostgreSQL keep each article once'
      : 'cannot share a folder: the second gets one line, the first goes on',
    async () => {
      const record = address()
      const runs = await Promise.allSettled([1, 2].map(() => runIntake(record, some, null)))
      const refused = runs.filter((run) => run.status === 'rejected')
      expect(refused).toHaveLength(engine === 'server' ? 0 : 1)
      for (const { reason } of refused)
        expect(String(reason)).toMatch(/The record .* is in use by process \d+/)
      await expectWhole(record, some)
    },
  )
})

async function expectWhole(address: string, { count }: Articles): Promise<void> {
  const { db, close } = await openRecord(address)
  try {
    const titles = (await db.selectFrom('document').select('title').orderBy('id').execute()).map(
      (row) => row.title,
    )
    expect(titles.sort()).toEqual(
      Array.from({ length: count }, (_, i) => generatedArticle(i, 3).title).sort(),
    )
    const counts = await db
      .selectFrom('documentVersion as v')
      .leftJoin('statement as s', 's.versionId', 'v.id')
      .groupBy('v.id')
      .select((eb) => ['v.text', eb.fn.count<number>('s.id').as('count')])
      .execute()
    expect(new Map(counts.map((row) => [row.text, row.count]))).toEqual(await statementCounts(count))
    const readings = await db.selectFrom('reading').select('id').execute()
    const added = await db.selectFrom('history').select('id').where('action', '=', 'added document').execute()
    expect([readings.length, added.length]).toEqual([count, count])
  } finally {
    await close()
  }
}

async function statementCounts(articles: number): Promise<Map<string, number>> {
  const reader = ruleReader()
  const counts = new Map<string, number>()
  for (let i = 0; i < articles; i++) {
    const article = generatedArticle(i, 3)
    counts.set(article.text, (await reader.read(article)).statements.length)
  }
  return counts
}

interface Run {
  /** What the record held when the process had opened it; null when it was killed before. */
  readonly held: readonly string[] | null
  readonly kept: readonly string[]
}

/** Kills so many milliseconds after so many articles were kept, or after the start. */
interface Kill {
  readonly keptBefore: number | null
  readonly wait: number
}

function runIntake(record: string, { file }: Articles, kill: Kill | null): Promise<Run> {
  // PostgreSQL's code compiled quickly, and not once more for speed: a process that is killed soon makes nothing of it.
  const child = spawn(process.execPath, ['--liftoff-only', script, record, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const shoot = () => setTimeout(() => child.kill('SIGKILL'), kill?.wait)
  const run = { held: null as readonly string[] | null, kept: [] as string[] }
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  if (kill !== null && kill.keptBefore === null) shoot()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = lineSaid(line)
    if (said?.held !== undefined) run.held = said.held
    if (said?.kept !== undefined) run.kept.push(said.kept)
    if (kill?.keptBefore === run.kept.length) shoot()
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(run)
      else reject(new Error(`the intake ended with ${code}: ${errors}`))
    })
  })
}

/** The last line of a killed process may be cut: then nothing was said. */
function lineSaid(line: string): { readonly held?: string[]; readonly kept?: string } | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
