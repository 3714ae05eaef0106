import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Codebook } from '@onrecord/reader'
import { loadCodebook } from '../packages/app/src/codebook/codebook-file.ts'
import { generatedLines } from '../packages/app/src/intake/testing/generated-articles.ts'
import { intake } from '../packages/app/src/intake.ts'
import type { ArticleReader } from '../packages/app/src/reading/article-reader.ts'
import { spreadReader } from '../packages/app/src/reading/spread-reader.ts'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { personCoder } from '../packages/app/src/record/history/coders.ts'
import type { BenchRow, BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'

const ARTICLES = 1000
/** Articles in the record before those whose speed shows how the cost grows with it. */
const GROWN = 4000

/** Articles a second from a file into a new embedded record, and where the time goes. */
export async function bench(): Promise<BenchTable> {
  const { codebook } = await loadCodebook('carbon-tax')
  if (codebook === null) throw new Error('The codebook carbon-tax cannot be read.')
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'articles.jsonl')
    await writeFile(file, generatedLines(ARTICLES, 24))
    const cores = availableParallelism()
    const one = await articlesASecond(folder, file, codebook, spreadReader({ codebook, workers: 1 }))
    const all = await articlesASecond(folder, file, codebook, spreadReader({ codebook, workers: cores }))
    const kept = await articlesASecond(folder, file, codebook, noReader())
    const grown = await speedInGrownRecord(folder, codebook)
    return {
      title: `Intake into PGlite: ${ARTICLES} articles of 24 sentences (about 400 words)`,
      rows: [
        row('import, read on one core, keep', one.fresh, 'one core', one.fresh),
        row(`import, read on ${cores} cores, keep`, all.fresh, 'one core', one.fresh),
        row('import and keep without reading', kept.fresh, 'one core', one.fresh),
        row(`the same where ${GROWN} articles are`, grown, 'keep without reading', kept.fresh),
        row('all of it again, when it is there', all.again, 'one core', one.fresh),
      ],
    }
  })
}

/** How fast the last thousand articles of many are kept. */
async function speedInGrownRecord(folder: string, codebook: Codebook): Promise<number> {
  const file = join(folder, 'many-articles.jsonl')
  await writeFile(file, generatedLines(GROWN + ARTICLES, 24))
  const record = await openRecord(join(folder, 'grown-record'), { create: true })
  const act = { coder: await personCoder(record.db, 'bench'), at: new Date('2024-01-01T00:00:00Z') }
  let [articles, start] = [0, 0]
  for await (const event of intake(record.db, [file], { reader: noReader(), codebook, act })) {
    if (event.kind === 'kept' && ++articles === GROWN) start = performance.now()
  }
  const speed = (ARTICLES * 1000) / (performance.now() - start)
  await record.close()
  return speed
}

function row(work: string, speed: number, against: string, base: number): BenchRow {
  return { work, result: `${Math.round(speed)} articles/s`, against, ratio: speed / base }
}

async function articlesASecond(folder: string, file: string, codebook: Codebook, reader: ArticleReader) {
  const record = await openRecord(join(folder, `record-${Math.round(performance.now())}`), { create: true })
  const act = { coder: await personCoder(record.db, 'bench'), at: new Date('2024-01-01T00:00:00Z') }
  const speeds: number[] = []
  for (let round = 0; round < 2; round++) {
    const start = performance.now()
    let articles = 0
    for await (const event of intake(record.db, [file], { reader, codebook, act })) {
      if (event.kind === 'kept') articles++
    }
    speeds.push((articles * 1000) / (performance.now() - start))
  }
  await reader.close()
  await record.close()
  const [fresh = 0, again = 0] = speeds
  return { fresh, again }
}

function noReader(): ArticleReader {
  const read = async () => ({ statements: [], problems: [], sentences: [], paragraphs: [] })
  return { name: 'none', version: '1', settings: {}, read, close: async () => {} }
}
