import type { Browser } from '../../packages/app/src/workbench/testing/browser.ts'
import type { BenchRow } from '../table.ts'
import { freshPage, median, milliseconds } from './watch.ts'

const RUNS = 5
const FIRST_LOAD = 350

/** First load, and from a click to the table of statements and to the matrix. */
export async function pageRows(browser: Browser, url: string): Promise<BenchRow[]> {
  const rows = [await firstLoad(browser, url)]
  for (const [work, room, selector] of [
    ['statement table, from the click', 'statements', '[aria-label="Statements"] [role="row"] a.row-link'],
    ['matrix, from the click', 'positions', '.matrix td a'],
  ] as const) {
    const taken: number[] = []
    for (let run = 0; run < RUNS; run++) taken.push(await opened(browser, url, room, selector))
    rows.push(milliseconds(work, median(taken), 300))
  }
  return rows
}

/** All that goes over the wire before an article stands, as it is packed. */
async function firstLoad(browser: Browser, url: string): Promise<BenchRow> {
  const page = await freshPage(browser)
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  const assets = new Set<string>()
  let bytes = 0
  wire.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.includes('/api/')) assets.add(requestId)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (assets.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(`${url}/documents/1`)
  await page.locator('.card').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.context().close()
  const kilobytes = bytes / 1000
  return {
    work: 'first load of an article, packed, fonts included',
    result: `${Math.round(kilobytes)} kB`,
    against: `at most ${FIRST_LOAD} kB`,
    ratio: kilobytes / FIRST_LOAD,
  }
}

async function opened(browser: Browser, url: string, room: string, selector: string): Promise<number> {
  const page = await freshPage(browser)
  await page.goto(`${url}/documents`)
  await page.locator('[role="row"] a.row-link').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(`document.addEventListener('click', (event) => {
    globalThis.shown = new Promise((tell) => setTimeout(tell)).then(() =>
      onrecordBench.when('main:has(h1) ${selector.replaceAll("'", '"')}')).then((at) => at - event.timeStamp)
  }, { capture: true, once: true })`)
  await page.locator(`nav a[href="/${room}"]`).first().click()
  await page.waitForURL(`**/${room}**`)
  const taken = await page.evaluate<number>('globalThis.shown')
  await page.context().close()
  return taken
}
