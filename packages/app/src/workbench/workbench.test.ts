import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FullDocument } from '../api/contract/shapes.ts'
import { type Served, serve } from '../api/serve.ts'
import { keepSmallDebate } from '../api/testing/small-debate.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { askOnceARun } from '../testing/ask-once-a-run.ts'
import { chromiumPath, complaints, faults, layoutShift, openBrowser } from './testing/browser.ts'

if (chromiumPath === undefined) {
  console.warn(
    'The real-browser tests of the workbench did not run: no Chromium (sh scripts/install-chromium.sh).',
  )
}

const PAGES = [
  ['documents', '/documents', 'Documents'],
  ['read', '/documents/1', 'Ministry holds to the date for Lindmoor'],
  ['queue', '/queue', 'Queue'],
  ['statements', '/statements', 'Statements'],
  ['positions', '/positions', 'Positions'],
  ['forecasts', '/forecasts', 'Forecasts'],
  ['actors', '/actors', 'Actors'],
  ['actor', '/actors/2', 'Maren Óland'],
  ['codebook', '/codebook', 'The Lindmoor reactor'],
  ['search', '/search?q=fuel', '“fuel”'],
] as const

describe.skipIf(chromiumPath === undefined)('the workbench in a browser', () => {
  let folder: string
  let workbench: string
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-workbench-'))
    const record = await openRecord(join(folder, 'record'), { create: true })
    await keepSmallDebate(record.db)
    await record.close()
    workbench = await askOnceARun('workbench')
    served = await serve({ recordAddress: join(folder, 'record'), port: 0, workbench })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function documentOf(id: number): Promise<FullDocument> {
    return (await fetch(`${served.url}/api/documents/${id}`)).json() as Promise<FullDocument>
  }

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
    const page = await context.newPage()
    await page.goto(served.url + path)
    await page.locator('h1, .state h2').first().waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    return page
  }

  const WIDTHS = [
    [1400, 900],
    [390, 844],
  ] as const

  describe.each(PAGES)('%s', (name, path, heading) => {
    test.each(WIDTHS)(
      '%i wide, light and dark: named for everybody, still, without a complaint',
      async (width, height) => {
        const context = await browser.newContext({ viewport: { width, height } })
        const page = await context.newPage()
        const heard = complaints(page, served.url)
        await page.goto(served.url + path)
        await page.getByRole('heading', { level: 1, name: heading }).waitFor()
        expect(await layoutShift(page)).toBeLessThan(0.02)
        expect(await faults(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
        }
        expect(heard).toEqual([])
        await context.close()
      },
    )
  })

  describe('an article', () => {
    test('its marks are its statements’ spans, letter for letter, and its text is the document’s', async () => {
      for (const id of [1, 3]) {
        const page = await open(`/documents/${id}`)
        const { text, statementList } = await documentOf(id)
        const shown = await page.locator('.article p').allTextContents()
        expect(shown).toEqual(text.split('\n'))
        for (const statement of statementList) {
          for (const role of ['source', 'cue', 'content'] as const) {
            const marked = await page.locator(`[data-marks~="${statement.id}:${role}"]`).allTextContents()
            const quotes = statement[role].map(({ quote }) => quote)
            expect(marked.join('')).toBe(quotes.join(''))
          }
        }
        await page.context().close()
      }
    })

    test('text that looks like a page’s code stays text', async () => {
      const page = await open('/documents/3')
      expect(await page.locator('h1').textContent()).toBe('Óland asks for five more years & <b>more fuel</b>')
      expect(await page.locator('.article script, .article img, h1 b').count()).toBe(0)
      await page.context().close()
    })

    test('no card covers another, with each of them in hand in turn, and the one in hand does not move', async () => {
      const page = await open('/documents/1')
      const cards = page.locator('li.card')
      const boxes = () =>
        cards.evaluateAll((all) =>
          all.map((card) => (card as never as Boxed).getBoundingClientRect().toJSON()),
        )
      for (let i = 0; i < (await cards.count()); i++) {
        const before = (await boxes())[i]!
        await cards.nth(i).locator('button.open').click()
        await expect.poll(() => cards.nth(i).getAttribute('class')).toContain('hand')
        const now = await boxes()
        if (i === 0) expect(now[i]!.top).toBe(before.top)
        for (let at = 1; at < now.length; at++)
          expect(now[at]!.top).toBeGreaterThanOrEqual(now[at - 1]!.bottom)
        await page.keyboard.press('Escape')
        await expect.poll(() => page.locator('li.card.hand').count()).toBe(0)
        expect((await boxes())[i]!.top).toBe(before.top)
      }
      await page.context().close()
    })

    test('a card that grows while it is open makes more room below', async () => {
      const page = await open('/documents/1')
      await page.locator('li.card').first().locator('button.open').click()
      await page.locator('li.card.hand').waitFor()
      await page.evaluate(
        "document.querySelector('li.card.hand .more').append(...Array.from({ length: 9 }, () => document.createElement('hr')))",
      )
      const overlap = async () => {
        const { y, height } = (await page.locator('li.card').first().boundingBox())!
        return (await page.locator('li.card').nth(1).boundingBox())!.y - y - height
      }
      await expect.poll(overlap).toBeGreaterThanOrEqual(0)
      await page.context().close()
    })

    test('marks and cards light up both ways', async () => {
      const page = await open('/documents/1')
      await page.locator('li.card').nth(3).hover()
      expect(await page.locator('.mark.near').count()).toBeGreaterThan(0)
      const mark = page.locator('.mark.content').last()
      await mark.hover()
      const lead = await mark.getAttribute('data-lead')
      await expect.poll(() => page.locator(`#s-${lead}`).getAttribute('class')).toContain('near')
      await mark.click()
      await expect.poll(() => page.url()).toContain(`statement=${lead}`)
      await page.context().close()
    })

    test('on a narrow page the cards stand below their paragraph', async () => {
      const page = await open('/documents/1', { viewport: { width: 390, height: 844 } })
      const paragraph = await page.locator('.article p').first().boundingBox()
      const card = await page.locator('li.card').first().boundingBox()
      expect(card!.y).toBeGreaterThan(paragraph!.y + paragraph!.height)
      await page.context().close()
    })
  })

  describe('keys', () => {
    test('j and k walk the statements, Enter opens, Esc closes', async () => {
      const page = await open('/documents/1')
      const focused = () => page.evaluate("document.activeElement.closest('li.card')?.id")
      await page.keyboard.press('j')
      const first = await focused()
      await page.keyboard.press('j')
      expect(await focused()).not.toBe(first)
      await page.keyboard.press('k')
      expect(await focused()).toBe(first)
      await page.keyboard.press('Enter')
      await expect
        .poll(() => page.locator(`#${first} button.open`).getAttribute('aria-expanded'))
        .toBe('true')
      await page.keyboard.press('j')
      await expect
        .poll(() => page.locator(`#${first} button.open`).getAttribute('aria-expanded'))
        .toBe('false')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('li.card.hand').count()).toBe(0)
      await page.context().close()
    })

    test('g s goes to the statements, j to a row, Enter to its place in the article', async () => {
      const page = await open('/documents')
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await page.getByRole('heading', { level: 1, name: 'Statements' }).waitFor()
      await page.locator('[role=row] a.row-link').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expect
        .poll(() => page.evaluate("document.activeElement.closest('[data-index]')?.dataset.index"))
        .toBe('1')
      await page.keyboard.press('Enter')
      await page.locator('li.card.hand').waitFor()
      expect(await page.locator('.mark.hand').first().isVisible()).toBe(true)
      await page.context().close()
    })

    test('/ searches, ? explains, Esc leaves', async () => {
      const page = await open('/documents')
      await page.keyboard.press('/')
      await page.keyboard.type('fuel')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: '“fuel”' }).waitFor()
      await page.locator('h1').click()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys and signs' }).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      await page.context().close()
    })

    test('the first Tab offers to skip to the page', async () => {
      const page = await open('/statements')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page')
      await page.context().close()
    })
  })

  describe('views', () => {
    test('a filter stands in the address, and the address makes the view', async () => {
      const page = await open('/statements?stance=-1')
      expect(await page.locator('.count').textContent()).toContain('7 statements')
      await page.getByRole('button', { name: 'Neither' }).click()
      await expect.poll(() => page.url()).toContain('stance=0')
      await expect.poll(() => page.locator('.count').textContent()).toContain('1 statement')
      await page.getByRole('combobox', { name: 'Actor', exact: true }).fill('union')
      await page.getByRole('option', { name: /Power Workers/ }).click()
      await expect.poll(() => page.url()).toContain('actor=')
      await page.getByRole('heading', { name: 'No statement fits' }).waitFor()
      await page.getByRole('link', { name: 'Show all' }).click()
      await expect.poll(() => page.locator('.count').textContent()).toContain('25 statements')
      await page.context().close()
    })

    test('a number of the positions leads to as many statements', async () => {
      const page = await open('/positions')
      const numbers = page.locator('td a')
      for (let i = 0; i < Math.min(6, await numbers.count()); i++) {
        const n = await numbers.nth(i).textContent()
        await numbers.nth(i).click()
        await page.locator('.count strong').waitFor()
        expect(await page.locator('.count strong').textContent()).toBe(
          `${n} statement${n === '1' ? '' : 's'}`,
        )
        await page.goBack()
        await numbers.first().waitFor()
      }
      await page.context().close()
    })

    test('a forecast gets its day and what came of it by keys, and both are undone', async () => {
      const page = await open('/forecasts')
      const entry = page.locator('.forecast')
      await entry.waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('h')
      await page.getByLabel('Its last day').fill('2025-09-21')
      await page.keyboard.press('Control+Enter')
      await entry.getByText('Its day has passed').waitFor()
      await entry.locator('a').first().focus()
      await page.keyboard.press('e')
      const form = page.getByRole('dialog')
      await form.getByLabel('How it stands').selectOption('did-not')
      await form.getByLabel('When').fill('2025-09-21')
      await form.getByRole('button', { name: 'Save' }).click()
      await form.getByText('Nothing says that the forecast came out like that.').waitFor()
      await form.getByLabel('Where that is told').fill('https://example.org/closed')
      await form.getByRole('button', { name: 'Save' }).click()
      await entry.getByText('Brier 0.04–0.203').waitFor()
      await entry.getByText('https://example.org/closed').waitFor()
      await page.locator('.judged').first().getByText('too few: 1 of 10').waitFor()
      await page.keyboard.press('u')
      await entry.getByText('Its day has passed').waitFor()
      await page.keyboard.press('u')
      await entry.getByText('It has no day: set one.').waitFor()
      await entry.locator('a', { hasText: 'A decision before the autumn is unlikely' }).first().click()
      await page.locator('.card.hand').waitFor()
      await page.context().close()
    })

    test('dark is kept, and shown before the first paint', async () => {
      const page = await open('/documents')
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.getByRole('button', { name: 'Dark' }).click()
      expect(await paper()).not.toBe(light)
      await page.reload()
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
      await page.context().close()
    })

    test('what is not there, and a record that does not answer, are said in a sentence with a way on', async () => {
      const page = await open('/documents/999')
      await page.getByText('There is no document 999 in this record.').waitFor()
      await page.route('**/api/positions/counts', (route) => route.abort())
      await page.getByRole('link', { name: 'Positions' }).click()
      await page.getByText('The record does not answer.').waitFor()
      await page.unroute('**/api/positions/counts')
      await page.getByRole('button', { name: 'Ask again' }).click()
      await page.getByRole('table').waitFor()
      await page.context().close()
    })

    test('an empty record says what to do next, in every room', async () => {
      const record = await openRecord(join(folder, 'empty'), { create: true })
      await record.close()
      const empty = await serve({
        recordAddress: join(folder, 'empty'),
        port: 0,
        workbench,
      })
      const page = await browser.newPage()
      const heard = complaints(page, empty.url)
      for (const [path, words] of [
        ['documents', 'Nothing is on record yet'],
        ['statements', 'No statement is on record yet'],
        ['positions', 'No position is on record here'],
        ['actors', 'Nobody is on record yet'],
        ['codebook', 'No concept to agree or disagree with'],
        ['search', 'Search the record'],
      ]) {
        await page.goto(`${empty.url}/${path}`)
        await page.getByRole('heading', { name: words! }).waitFor()
      }
      expect(heard).toEqual([])
      await page.close()
      await empty.close()
    })

    test('a long wait is said in words, and ends in the page', async () => {
      const page = await open('/documents')
      let answer = () => {}
      const asked = new Promise<void>((resolve) => {
        answer = resolve
      })
      await page.route('**/api/positions/counts', async (route) => {
        await asked
        await route.continue()
      })
      await page.getByRole('link', { name: 'Positions' }).click()
      await page.getByText('Asking the record …').waitFor()
      answer()
      await page.getByRole('table').waitFor()
      await page.context().close()
    })

    test('the API’s own documentation works under the same rules', async () => {
      const context = await browser.newContext()
      const page = await context.newPage()
      const heard = complaints(page, served.url)
      await page.goto(`${served.url}/api/docs/`)
      await page.getByText('/api/statements/{id}').first().waitFor()
      expect(heard).toEqual([])
      await context.close()
    })
  })
})

/** What an element of the page can tell; the tests know no browser types. */
interface Boxed {
  getBoundingClientRect(): { toJSON(): { top: number; bottom: number } }
}
