import type { Browser, Page } from '../../packages/app/src/workbench/testing/browser.ts'
import type { BenchRow } from '../table.ts'
import { freshPage, median, milliseconds, quantile } from './watch.ts'

const RUNS = 5
/** Ten to the right, ten to the left, and again. */
const STEPS = 40
/** Milliseconds for which somebody looks at the first page after a start: the network is computed ahead meanwhile. */
const LOOKED = 5000
const PAINTED = '.network-box[data-painted]'

/** The network painted, a step of its slider, and how the server answers while a long analysis runs. */
export async function networkRows(browser: Browser, url: string): Promise<BenchRow[]> {
  const first = await clicked(browser, url, LOOKED)
  const again: number[] = []
  for (let run = 0; run < RUNS; run++) again.push(await clicked(browser, url))
  const addressed: number[] = []
  for (let run = 0; run < RUNS; run++) addressed.push(await fromAddress(browser, url))
  const steps = await slider(browser, url)
  return [
    milliseconds(
      'network painted, from the click, the first after the start and five seconds at the documents',
      first,
      1000,
    ),
    milliseconds('network painted, from the click', median(again), 1000),
    milliseconds('network painted, from the address', median(addressed), 1000),
    milliseconds('a step of the slider, median', median(steps), 100),
    milliseconds('a step of the slider, 95th percentile', quantile(steps, 0.95), 100),
    milliseconds('another answer while polarisation is computed, slowest of 20', await meanwhile(url), 100),
  ]
}

async function clicked(browser: Browser, url: string, looked = 0): Promise<number> {
  const page = await freshPage(browser)
  await page.goto(`${url}/documents`)
  await page.locator('[role="row"] a.row-link').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(looked)
  await page.evaluate(`document.addEventListener('click', (event) => {
    globalThis.shown = onrecordBench.when('${PAINTED}').then((at) => at - event.timeStamp)
  }, { capture: true, once: true })`)
  await page.locator('nav a[href="/network"]').first().click()
  const taken = await page.evaluate<number>('globalThis.shown')
  await page.context().close()
  return taken
}

async function fromAddress(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser)
  await page.goto(`${url}/network`, { waitUntil: 'commit' })
  const taken = await page.evaluate<number>(`onrecordBench.when('${PAINTED}')`)
  await page.context().close()
  return taken
}

async function slider(browser: Browser, url: string): Promise<number[]> {
  const page = await freshPage(browser)
  await page.goto(`${url}/network?timeWindow=months`)
  await page.locator(PAINTED).waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('.time-slider input').focus()
  const steps: number[] = []
  for (let step = 0; step < STEPS; step++)
    steps.push(await stepped(page, Math.floor(step / 10) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'))
  await page.context().close()
  return steps
}

/** From the key's event to the end of the frame after the one that painted the slice. */
async function stepped(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<number> {
  await page.evaluate(`{
    const before = document.querySelector('${PAINTED}').dataset.painted
    globalThis.stepped = new Promise((tell) =>
      document.addEventListener('keydown', (event) => tell(event.timeStamp), { capture: true, once: true }))
      .then((from) => onrecordBench.when('${PAINTED}:not([data-painted="' + before + '"])').then((at) => at - from))
    undefined
  }`)
  await page.keyboard.press(key)
  return page.evaluate<number>('globalThis.stepped')
}

/** Milliseconds of the slowest of some answers, asked while an analysis runs that is then stopped. */
async function meanwhile(url: string): Promise<number> {
  const leaving = new AbortController()
  const asked = 'polarisation?variable1=actor&timeWindow=months&windowSize=3'
  const long = fetch(`${url}/api/${asked}`, { signal: leaving.signal }).catch(() => null)
  await new Promise((go) => setTimeout(go, 1000))
  const taken: number[] = []
  for (let time = 0; time < 20; time++) {
    const begun = performance.now()
    await (await fetch(`${url}/api/documents/1`)).arrayBuffer()
    taken.push(performance.now() - begun)
  }
  leaving.abort()
  await long
  return Math.max(...taken)
}
