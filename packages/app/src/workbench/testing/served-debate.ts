/** A record in a server and a browser, for tests of the workbench. Part of the tests; no page loads it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../api/serve.ts'
import { askOnceARun } from '../../testing/ask-once-a-run.ts'
import { complaints, openBrowser } from './browser.ts'

export interface ServedDebate {
  readonly url: string
  /** Where tests may leave pictures; it goes with the rest. */
  readonly folder: string
  readonly browser: Browser
  /** A page in a window of its own, and what it complained of or asked elsewhere. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  /**
   * A page in the window that the tests of a file share, with nothing kept from the test before: a new window and its
   * first page take the machine three times as long as the next page.
   */
  readonly visit: (path: string, size?: Size) => Promise<Opened>
  /** What the API answers. */
  readonly get: <Answer>(path: string) => Promise<Answer>
  readonly post: <Answer>(path: string, body?: object) => Promise<Answer>
  /** Ends the server alone, and begins it again at the same address. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Opened {
  readonly page: Page
  readonly heard: string[]
}

interface Size {
  readonly width: number
  readonly height: number
}

const WIDE: Size = { width: 1440, height: 900 }

/** Lays a record down in a new folder, serves it with the workbench and starts Chromium. */
export async function serveDebate(layDown: (record: string) => Promise<void>): Promise<ServedDebate> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-served-'))
  await layDown(join(folder, 'record'))
  const workbench = await askOnceARun('workbench')
  const serveAt = (port: number) =>
    serve({ recordAddress: join(folder, 'record'), port, workbench, as: 'Ann' })
  let served = await serveAt(0)
  const { url } = served
  const browser = await openBrowser()
  const newWindow = async (options: BrowserContextOptions = {}): Promise<Opened> => {
    const page = await (await browser.newContext({ viewport: WIDE, ...options })).newPage()
    return { page, heard: complaints(page, url) }
  }
  let shared: Opened | undefined
  return {
    url,
    folder,
    browser,
    open: async (path, options) => {
      const opened = await newWindow(options)
      await opened.page.goto(url + path)
      await shown(opened.page)
      return opened
    },
    visit: async (path, size = WIDE) => {
      if (shared === undefined) shared = await newWindow()
      else await forget(shared)
      await shared.page.setViewportSize(size)
      await shared.page.goto(url + path)
      await shown(shared.page)
      return shared
    },
    get: async <Answer>(path: string) => (await (await fetch(`${url}/api/${path}`)).json()) as Answer,
    post: async <Answer>(path: string, body: object = {}) => {
      const headers = { 'content-type': 'application/json' }
      const asked = await fetch(`${url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return (await asked.json()) as Answer
    },
    stop: () => served.close(),
    start: async () => {
      served = await serveAt(Number(new URL(url).port))
    },
    close: async () => {
      await browser.close()
      await served.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Until the page has its head and what it asked for. */
export async function shown(page: Page): Promise<void> {
  await page.locator('h1, .state h2').first().waitFor()
  await page.locator('.waiting').waitFor({ state: 'detached' })
}

async function forget({ page, heard }: Opened): Promise<void> {
  await page.unrouteAll()
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  await page.evaluate('localStorage.clear(); sessionStorage.clear()')
  heard.length = 0
}

/** Until the record has all that the page sent, and the page shows what it made of it. */
export async function saved(page: Page): Promise<void> {
  const waits = "Object.keys(localStorage).some((key) => key.startsWith('onrecord-act-'))"
  while (await page.evaluate(waits)) await page.waitForTimeout(20)
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 30)))')
}
