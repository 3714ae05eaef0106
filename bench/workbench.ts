import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { chromiumPath, openBrowser } from '../packages/app/src/workbench/testing/browser.ts'
import { addLongArticle, fillRecord } from './made-record.ts'
import { builtProgram, serveProcess } from './served.ts'
import type { BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'
import { articleRows, longTextRows } from './workbench/article.ts'
import { pageRows } from './workbench/pages.ts'

const LONG = { lines: 73_000, statements: 36_500 }
const STATEMENTS = 100_000
/** About 5,000 words. */
const ARTICLE_LINES = 260

/** What a person waits for in the browser, at a record of a hundred thousand statements. */
export async function bench(): Promise<BenchTable> {
  const title = `The workbench at ${STATEMENTS.toLocaleString('en')} statements, in Chromium`
  if (chromiumPath === undefined)
    return {
      title: `${title}: not measured, there is no Chromium (sh scripts/install-chromium.sh)`,
      rows: [],
    }
  const program = builtProgram()
  return inTemporaryFolder(async (folder) => {
    const address = join(folder, 'record')
    const { article, book } = await madeRecord(address)
    const served = await serveProcess(program, address)
    const browser = await openBrowser()
    try {
      const pages = await pageRows(browser, served.url)
      const coding = await articleRows(browser, served.url, article)
      const memory = await memoryOf(served.pid)
      const long = await longTextRows(browser, served.url, book)
      const used = { work: 'memory of serve, by then', result: memory, against: '', ratio: null }
      return { title, rows: [...pages, ...coding, used, ...long] }
    } finally {
      await browser.close()
      await served.end()
    }
  })
}

async function madeRecord(address: string) {
  const record = await openRecord(address, { create: true })
  await fillRecord(record.db, STATEMENTS - LONG.statements)
  const article = await addLongArticle(record.db, 900_001, ARTICLE_LINES)
  const book = await addLongArticle(record.db, 900_002, LONG.lines)
  await record.close()
  return { article, book }
}

/** Resident now and at most, where the system tells. */
async function memoryOf(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024)
  return `${megabytes('VmRSS')} MB (at most ${megabytes('VmHWM')})`
}
