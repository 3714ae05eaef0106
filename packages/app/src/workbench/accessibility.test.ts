import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../api/serve.ts'
import { keepSmallDebate } from '../api/testing/small-debate.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { askOnceARun } from '../testing/ask-once-a-run.ts'
import { violations } from './testing/axe.ts'
import { chromiumPath, openBrowser } from './testing/browser.ts'

if (chromiumPath === undefined) {
  console.warn(
    'The tests for people with other needs did not run: no Chromium (sh scripts/install-chromium.sh).',
  )
}

const PAGES = [
  '/documents',
  '/documents/1',
  '/queue',
  '/statements',
  '/positions',
  '/forecasts',
  '/arguments',
  '/items',
  '/sourcing',
  '/actors',
  '/actors/2',
  '/codebook',
  '/search?q=fuel',
  '/search?q=nothingofthekind',
  '/documents/999',
  '/nowhere',
]

/** What opens on a page: how one gets there by key or press, and what shows that it is there. */
const OPENED: readonly (readonly [string, string, (page: Page) => Promise<void>, string])[] = [
  ['keys and signs', '/documents', (page) => page.keyboard.press('?'), '[role=dialog]'],
  ['a card in hand', '/documents/1?statement=2', async () => {}, '.card.hand .actions'],
  ['the form', '/documents/1?statement=2', (page) => page.keyboard.press('e'), '.editor'],
  ['the concepts', '/documents/1?statement=2', (page) => page.keyboard.press('c'), '[role=option]'],
  ['selected words', '/documents/1', (page) => page.keyboard.press('v'), '.selection-bar'],
  [
    'the filter',
    '/actors',
    (page) => page.locator('[aria-controls=shared-fields]').click(),
    '#shared-fields',
  ],
  [
    'decide on all',
    '/statements',
    (page) => page.locator('.decide-all summary').click(),
    '.decide-all input',
  ],
]

describe.skipIf(chromiumPath === undefined)('for people with other needs', () => {
  let folder: string
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-accessible-'))
    const record = await openRecord(join(folder, 'record'), { create: true })
    await keepSmallDebate(record.db)
    await record.close()
    const workbench = await askOnceARun('workbench')
    served = await serve({ recordAddress: join(folder, 'record'), port: 0, workbench })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
      ...options,
    })
    return context.newPage()
  }

  async function visit(page: Page, path: string): Promise<void> {
    await page.goto(served.url + path)
    await page.locator('h1').first().waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
  }

  /** On one page, light and dark. */
  async function faultsOf(page: Page, within?: readonly string[]): Promise<string[]> {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      found.push(...(await violations(page, within)).map((fault) => `${page.url()} ${colorScheme}: ${fault}`))
    }
    return found
  }

  describe.each(['en-GB', 'de-DE'])('in %s', (locale) => {
    test('axe finds nothing on any page, wide and narrow, light and dark', async () => {
      const found: string[] = []
      for (const width of [1280, 390]) {
        const page = await newPage({ locale, viewport: { width, height: 800 } })
        for (const path of PAGES) {
          await visit(page, path)
          found.push(...(await faultsOf(page)))
        }
        await page.context().close()
      }
      expect(found).toEqual([])
    })

    test.each(OPENED)('axe finds nothing in %s', async (_, path, opens, shown) => {
      const page = await newPage({ locale })
      await visit(page, path)
      if (path.includes('statement=')) await page.locator('.card.hand').waitFor()
      await opens(page)
      await page.locator(shown).first().waitFor()
      // An open list of choices hides the rest of the page from screen readers until it closes.
      const within = shown === '[role=option]' ? ['.picks', '.card.hand .field-row'] : undefined
      expect(await faultsOf(page, within)).toEqual([])
      await page.context().close()
    })

    test('at 200 % and 400 % zoom every page reads in one direction', async () => {
      // 1280 pixels enlarged twice and four times are 640 and 320 of the style sheets' (WCAG 1.4.4, 1.4.10).
      const wide: string[] = []
      for (const width of [640, 320]) {
        const page = await newPage({ locale, viewport: { width, height: width / 1.6 } })
        for (const path of [...PAGES, '/documents/1?statement=2']) {
          await visit(page, path)
          const needs = await page.evaluate<number>('document.documentElement.scrollWidth')
          if (needs > width) wide.push(`${path} needs ${needs} of ${width}`)
        }
        await page.context().close()
      }
      expect(wide).toEqual([])
    })
  })

  test('the browser’s language is spoken, and another one that is chosen stays chosen', async () => {
    const page = await newPage({ locale: 'de-AT' })
    await visit(page, '/documents/999')
    expect(await page.locator('.state p').first().textContent()).toBe(
      'Dokument 999: nicht in diesem Datenbestand. Die Nummer noch einmal nachsehen.',
    )
    await visit(page, '/documents')
    expect(await page.evaluate('document.documentElement.lang')).toBe('de')
    expect(await page.locator('h1').textContent()).toBe('Dokumente')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor()
    await visit(page, '/statements')
    expect(await page.locator('h1').textContent()).toBe('Statements')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.context().close()
  })

  test('who asks for less motion gets none', async () => {
    const page = await newPage()
    await visit(page, '/documents/1?statement=2')
    const moving = `[...document.querySelectorAll('*')].filter((e) => {
      const { transitionDuration, animationName } = getComputedStyle(e)
      return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
    }).length`
    expect(await page.evaluate(moving)).toBe(0)
    await page.context().close()
  })

  test('single keys can be turned off, and stay off', async () => {
    const page = await newPage()
    await visit(page, '/documents/1')
    await page.keyboard.press('?')
    await page.getByRole('checkbox').click()
    await page.keyboard.press('Escape')
    await page.locator('[role=dialog]').waitFor({ state: 'detached' })
    await visit(page, '/documents/1')
    for (const key of ['j', '?', 'g', 's']) await page.keyboard.press(key)
    expect(await page.locator('[role=dialog]').count()).toBe(0)
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('BODY')
    expect(page.url()).toContain('/documents/1')
    await page.context().close()
  })

  test('by Tab alone what has the focus shows it, and nothing lies over it', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 620 } })
    const faults: string[] = []
    for (const path of ['/documents', '/documents/1?statement=2', '/statements', '/positions', '/actors/2']) {
      await visit(page, path)
      for (let stop = 0; stop < 45; stop++) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate<string | null>(FOCUS_FAULT)
        if (fault !== null) faults.push(`${path}, stop ${stop}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test.each([
    [
      'Arabic',
      'قال وزير الطاقة يوم الثلاثاء إن المفاعل ATACMS-2 لن يعمل بعد عام 2026.\nوأضاف: «لن نوقع»، بحسب North Wire.',
    ],
    [
      'Hebrew',
      'שר האנרגיה אבי לוי אמר ביום שלישי כי הכור לא יפעל אחרי 2026.\nלדבריו, "אין כוונה לחתום", כך לפי North Wire.',
    ],
  ])('an article in %s reads and is coded from right to left', async (name, text) => {
    const asked = { name: `${name}.txt`, text, title: text.split('\n')[1], date: '2025-03-01' }
    const added = await fetch(`${served.url}/api/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    })
    const [{ id }] = ((await added.json()) as { documents: [{ id: number }] }).documents
    const page = await newPage()
    await visit(page, `/documents/${id}`)
    const directions = `[...document.querySelectorAll('.article p, h1')].map((e) => getComputedStyle(e).direction)`
    expect(new Set(await page.evaluate<string[]>(directions))).toEqual(new Set(['rtl']))
    // The first word is taken, and arrows to the left take two more.
    await page.keyboard.press('v')
    for (let word = 0; word < 2; word++) await page.keyboard.press('Shift+ArrowLeft')
    const words = text.split(' ').slice(0, 3).join(' ')
    expect(String(await page.evaluate('document.getSelection().toString()')).trim()).toBe(words)
    await page.keyboard.press('n')
    await page.locator('.editor').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.locator('.card.hand .actions').waitFor()
    expect((await page.locator('.mark.content').allTextContents()).join('')).toBe(words)
    const [start, end] = ['start', 'end'].map((edge) => page.locator(`.handle.${edge}`).first())
    const [from, to] = [await start?.boundingBox(), await end?.boundingBox()]
    expect(from?.x).toBeGreaterThan(to?.x ?? Number.POSITIVE_INFINITY)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('a stance is never said by colour alone', async () => {
    const page = await newPage()
    await visit(page, '/documents/1')
    const unsigned = `[...document.querySelectorAll('.mark.content[class*=sign-]')]
      .filter((e) => !/[▲▼◆]/.test(getComputedStyle(e, '::before').content) && !e.matches('.sign-unset')).length`
    expect(await page.evaluate(unsigned)).toBe(0)
    expect(await page.locator('.mark[class*=sign-]').count()).toBeGreaterThan(5)
    expect(await page.locator('.card:not(:has(svg.shape))').count()).toBe(0)
    await visit(page, '/positions')
    expect(await page.locator('.matrix .pos:not(:has(svg.shape))').count()).toBe(0)
    await page.context().close()
  })
})

/** What is wrong with what has the focus: no visible sign of it, or all of it lies under something else. */
const FOCUS_FAULT = `(() => {
  const e = document.activeElement
  if (e === null || e === document.body) return null
  // The button inside a day's field wears the browser's own ring, which no script sees.
  if (e.matches('input[type=date]')) return null
  const thick = (width) => Number.parseFloat(width) >= 1.5
  const lined = (style) => (style.outlineStyle !== 'none' && thick(style.outlineWidth)) || (e.closest('svg') !== null && Number.parseFloat(style.strokeWidth) >= 2)
  const parts = [e, ...e.querySelectorAll('*'), ...[e.closest('.rooms, label')].filter(Boolean)]
  const visible = parts.some((part) => lined(getComputedStyle(part)) || lined(getComputedStyle(part, '::after')))
  const says = e.outerHTML.slice(0, 110)
  if (!visible) return 'no sign of the focus on ' + says
  const { left, right, top, bottom } = e.getBoundingClientRect()
  const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y]))
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (e.contains(hit) || hit.contains(e))
  })
  return seen ? null : 'hidden: ' + says
})()`
