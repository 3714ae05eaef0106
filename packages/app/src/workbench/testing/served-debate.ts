/** A record in a server and a browser, for tests of the workbench. Part of the tests; no page loads it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../api/serve.ts'
import { type Db, openRecord } from '../../record/engine/open-record.ts'
import { askOnceARun } from '../../testing/ask-once-a-run.ts'
import { complaints, openBrowser } from './browser.ts'

export interface ServedDebate {
  readonly url: string
  /** Where tests may leave pictures; it goes with the rest. */
  readonly folder: string
  readonly browser: Browser
  /** A page in a window of its own, and what it complained of or asked elsewhere. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly get: <Answer>(path: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

export interface Opened {
  readonly page: Page
  readonly heard: string[]
}

/** Fills a new record, serves it with the workbench and starts Chromium. */
export async function serveDebate(fill: (db: Db) => Promise<unknown>): Promise<ServedDebate> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-debate-'))
  const record = await openRecord(join(folder, 'record'), { create: true })
  await fill(record.db)
  await record.close()
  const workbench = await askOnceARun('workbench')
  const served = await serve({ recordAddress: join(folder, 'record'), port: 0, workbench, as: 'Ann' })
  const browser = await openBrowser()
  return {
    url: served.url,
    folder,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      const heard = complaints(page, served.url)
      await page.goto(served.url + path)
      await page.locator('h1, .state h2').first().waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      return { page, heard }
    },
    get: async <Answer>(path: string) => (await (await fetch(`${served.url}/api/${path}`)).json()) as Answer,
    close: async () => {
      await browser.close()
      await served.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Until the record has all that the page sent, and the page shows what it made of it. */
export async function saved(page: Page): Promise<void> {
  const waits = "Object.keys(localStorage).some((key) => key.startsWith('onrecord-act-'))"
  while (await page.evaluate(waits)) await page.waitForTimeout(20)
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 30)))')
}
