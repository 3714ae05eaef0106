import type { Browser, Page } from '../../packages/app/src/workbench/testing/browser.ts'
import type { BenchRow } from '../table.ts'
import { freshPage, median, milliseconds, quantile } from './watch.ts'

const RUNS = 5
const PRESSES = 60

/** An article of 5,000 words: shown, and coded key by key. */
export async function articleRows(browser: Browser, url: string, article: number): Promise<BenchRow[]> {
  const shown: number[] = []
  for (let run = 0; run < RUNS; run++) shown.push(await afterTheAnswer(browser, url, article))
  const { marked, saved } = await presses(browser, url, article)
  return [
    milliseconds('article of 5,000 words, from the answer to its cards', median(shown), 150),
    milliseconds('from a key to the mark, 95th percentile', quantile(marked, 0.95), 50),
    milliseconds('from a key to saved, 95th percentile', quantile(saved, 0.95), 100),
  ]
}

/** From the last byte of the document to the painted cards, on a page that is there: one goes to it from the list. */
async function afterTheAnswer(browser: Browser, url: string, article: number): Promise<number> {
  const page = await freshPage(browser)
  await page.goto(`${url}/documents?q=900001`)
  await page.locator(`a.row-link[href="/documents/${article}"]`).waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator(`a.row-link[href="/documents/${article}"]`).click()
  const taken = await page.evaluate<number>(`onrecordBench.when('.card.placed').then((at) =>
    at - performance.getEntriesByType('resource').find(({ name }) => name.includes('/api/documents/${article}')).responseEnd)`)
  await page.context().close()
  return taken
}

/** Stances given by key to one statement, one when the other is saved. */
async function presses(browser: Browser, url: string, article: number) {
  const page = await freshPage(browser)
  await page.goto(`${url}/documents/${article}`)
  await page.locator('.card.placed').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('.card.hand .actions').waitFor()
  const [marked, saved]: [number[], number[]] = [[], []]
  for (let press = 0; press < PRESSES; press++) {
    const [key, stance] = press % 2 === 0 ? ['1', 'for'] : ['2', 'against']
    await page.evaluate(`{
      performance.clearResourceTimings()
      globalThis.pressed = new Promise((tell) =>
        document.addEventListener('keydown', (event) => tell(event.timeStamp), { capture: true, once: true }))
      globalThis.marked = pressed.then((from) => onrecordBench.when('.mark.content.hand.${stance}').then((at) => at - from))
      undefined // or the promise would be waited for before the key is pressed
    }`)
    await page.keyboard.press(key)
    marked.push(await page.evaluate<number>('globalThis.marked'))
    saved.push(await savedAfter(page))
  }
  await page.context().close()
  return { marked, saved }
}

const ANSWER = `performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/correct'))`

async function savedAfter(page: Page): Promise<number> {
  const waits = "Object.keys(localStorage).some((key) => key.startsWith('onrecord-act-'))"
  while ((await page.evaluate(waits)) || !(await page.evaluate(`${ANSWER} !== undefined`)))
    await page.waitForTimeout(10)
  return page.evaluate<number>(`globalThis.pressed.then((from) => ${ANSWER}.responseEnd - from)`)
}

/** A text of 73,000 lines, half of them statements: opened, and scrolled through. */
export async function longTextRows(browser: Browser, url: string, book: number): Promise<BenchRow[]> {
  const opened: number[] = []
  for (let run = 0; run < 3; run++) {
    const page = await freshPage(browser)
    await page.goto(`${url}/documents/${book}`, { waitUntil: 'commit' })
    opened.push(await page.evaluate<number>(`onrecordBench.when('.article p')`))
    // The next is opened when the record has nothing left to do for this one.
    await page.waitForLoadState('networkidle')
    await page.context().close()
  }
  return [
    milliseconds('text of 73,000 lines, from the address to its words', median(opened), 1000),
    await scrolled(browser, url, book),
  ]
}

async function scrolled(browser: Browser, url: string, book: number): Promise<BenchRow> {
  const page = await freshPage(browser)
  await page.goto(`${url}/documents/${book}`)
  await page.locator('.card.placed').first().waitFor()
  await page.evaluate(`{
    globalThis.frames = []
    let last = performance.now()
    const frame = (now) => { frames.push(now - last); last = now; requestAnimationFrame(frame) }
    requestAnimationFrame(frame)
    undefined
  }`)
  await page.mouse.move(500, 500)
  for (let step = 0; step < 100; step++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(16)
  }
  const frames = await page.evaluate<number[]>('globalThis.frames')
  await page.context().close()
  return milliseconds('a frame while it is scrolled, 95th percentile', quantile(frames, 0.95), 50)
}
