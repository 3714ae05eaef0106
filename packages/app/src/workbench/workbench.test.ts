import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FullDocument } from '../api/contract/shapes.ts'
import { serve } from '../api/serve.ts'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { openRecord } from '../record/engine/open-record.ts'
import { askOnceARun } from '../testing/ask-once-a-run.ts'
import { chromiumPath, complaints, type Page, pressTogether } from './testing/browser.ts'
import { type ServedDebate, serveDebate } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn(
    'The real-browser tests of the workbench did not run: no Chromium (sh scripts/install-chromium.sh).',
  )
}

describe.skipIf(chromiumPath === undefined)('the workbench in a browser', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  const open = async (path: string, size?: { width: number; height: number }): Promise<Page> =>
    (await debate.visit(path, size)).page

  describe('an article', () => {
    test('its marks are its statements’ spans, letter for letter, and its text is the document’s', async () => {
      for (const id of [1, 3]) {
        const page = await open(`/documents/${id}`)
        const { text, statementList } = await debate.get<FullDocument>(`documents/${id}`)
        const shown = await page.locator('.article p').allTextContents()
        expect(shown).toEqual(text.split('\n'))
        for (const statement of statementList) {
          for (const role of ['source', 'cue', 'content'] as const) {
            const marked = await page.locator(`[data-marks~="${statement.id}:${role}"]`).allTextContents()
            const quotes = statement[role].map(({ quote }) => quote)
            expect(marked.join('')).toBe(quotes.join(''))
          }
        }
      }
    })

    test('text that looks like a page’s code stays text', async () => {
      const page = await open('/documents/3')
      expect(await page.locator('h1').textContent()).toBe('Óland asks for five more years & <b>more fuel</b>')
      expect(await page.locator('.article script, .article img, h1 b').count()).toBe(0)
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
    })

    test('on a narrow page the cards stand below their paragraph', async () => {
      const page = await open('/documents/1', { width: 390, height: 844 })
      const paragraph = await page.locator('.article p').first().boundingBox()
      const card = await page.locator('li.card').first().boundingBox()
      expect(card!.y).toBeGreaterThan(paragraph!.y + paragraph!.height)
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
    })

    test('g s goes to the statements, j to a row, Enter to its place in the article', async () => {
      const page = await open('/documents')
      await pressTogether(page, 'g', 's')
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
    })

    test('the first Tab offers to skip to the page', async () => {
      const page = await open('/statements')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page')
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
    })

    test('dark is kept, and shown before the first paint', async () => {
      const page = await open('/documents')
      const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
      const light = await paper()
      await page.getByRole('button', { name: 'Dark' }).click()
      expect(await paper()).not.toBe(light)
      await page.reload()
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
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
    })

    test('an empty record says what to do next, in every room', async () => {
      const recordAddress = join(debate.folder, 'empty')
      const record = await openRecord(recordAddress, { create: true })
      await record.close()
      const empty = await serve({ recordAddress, port: 0, workbench: await askOnceARun('workbench') })
      const page = await debate.browser.newPage()
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
    })

    test('the API’s own documentation works under the same rules', async () => {
      const page = await debate.browser.newPage()
      const heard = complaints(page, debate.url)
      await page.goto(`${debate.url}/api/docs/`)
      await page.getByText('/api/statements/{id}').first().waitFor()
      expect(heard).toEqual([])
      await page.close()
    })
  })
})

/** What an element of the page can tell; the tests know no browser types. */
interface Boxed {
  getBoundingClientRect(): { toJSON(): { top: number; bottom: number } }
}
