/** What a page tells about itself: run in the page, as text, since the benchmarks know no browser types. */
import type { Browser, Page } from '../../packages/app/src/workbench/testing/browser.ts'
import type { BenchRow } from '../table.ts'

/** `onrecordBench.when(selector)` is the time at which something first stands and is painted, on the page's own clock. */
const WATCH = `globalThis.onrecordBench = {
  painted: () => new Promise((tell) => requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => tell(performance.now())
    channel.port2.postMessage(0)
  })),
  when: (selector) => new Promise((tell) => {
    const look = () => document.querySelector(selector) !== null
    if (look()) return onrecordBench.painted().then(tell)
    const watch = new MutationObserver(() => {
      if (!look()) return
      watch.disconnect()
      onrecordBench.painted().then(tell)
    })
    watch.observe(document, { childList: true, subtree: true, attributes: true })
  }),
}`

/** A window of its own, with nothing kept from before. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(120_000)
  await context.addInitScript(WATCH)
  return context.newPage()
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** 0.95 is the value that one in twenty exceeds. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function milliseconds(work: string, taken: number, budget: number): BenchRow {
  return {
    work,
    result: `${Math.round(taken)} ms`,
    against: `at most ${budget.toLocaleString('en')} ms`,
    ratio: taken / budget,
  }
}
