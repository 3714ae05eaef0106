import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../../api/testing/held-debate.ts'
import { chromiumPath, type Page } from '../testing/browser.ts'
import { type ServedDebate, serveDebate } from '../testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('Nobody looked at the measures: no Chromium (sh scripts/install-chromium.sh).')
}

interface Cell {
  readonly head: string
  readonly words: string
  readonly href: string | null
}

describe.skipIf(chromiumPath === undefined)('the tables of measures', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  const open = async (path: string, width = 1440): Promise<Page> => {
    const { page } = await debate.visit(path, { width, height: 900 })
    await page.locator('.measure-table').first().waitFor()
    return page
  }
  const cells = (page: Page): Promise<Cell[]> =>
    page.evaluate(`[...document.querySelectorAll('.measure-table')].flatMap((table) => {
      const heads = [...table.querySelectorAll('th')].map((head) => head.textContent)
      return [...table.querySelectorAll('tbody tr')].flatMap((row) => [...row.cells].map((cell, at) =>
        ({ head: heads[at], words: cell.textContent, href: cell.querySelector('a')?.getAttribute('href') ?? null })))
    })`)
  const behind = async (href: string): Promise<number> =>
    (await debate.get<{ total: number }>(`statements${new URL(href, debate.url).search}`)).total

  test.each([
    '/measures/frequencies',
    '/measures/frequencies?variable1=actor',
    '/measures/frequencies?stance=1',
    '/measures/frequencies?timeWindow=months',
    '/measures/polarisation?timeWindow=months',
    '/measures/clusters?timeWindow=months',
  ])('on %s each number of statements leads to as many', async (path) => {
    const counts = (await cells(await open(path))).filter(
      ({ head, words }) => /^(?:statements|for|against)$/.test(head) && words !== '0',
    )
    expect(counts.length).toBeGreaterThan(0)
    for (const { words, href } of counts) {
      expect(href, words).toMatch(/^\/statements\?/)
      expect(await behind(href!)).toBe(Number(words))
    }
  })

  test.each([
    ['/measures/polarisation', 'actor'],
    ['/measures/backbone', 'concept'],
    ['/measures/clusters', 'actor'],
    ['/measures/scale', 'actor'],
    ['/measures/scale', 'concept'],
  ])('on %s each %s leads to its statements', async (path, head) => {
    const named = (await cells(await open(path))).filter((cell) => cell.head === head)
    expect(named.length).toBeGreaterThan(0)
    for (const { words, href } of named) {
      expect(href, words).toMatch(/^\/statements\?/)
      expect(await behind(href!), words).toBeGreaterThan(0)
    }
  })

  test('an organisation leads to its statements beside the network of organisations', async () => {
    const page = await open('/measures/frequencies?variable1=organization')
    const named = (await cells(page)).filter(({ head }) => head === 'organization')
    expect(named.length).toBeGreaterThan(0)
    expect(named.every(({ href }) => href?.startsWith('/network?'))).toBe(true)
    const first = page.locator('.measure-table tbody td a').first()
    const name = await first.textContent()
    await first.click()
    await page.locator('.behind h2').waitFor()
    expect(await page.locator('.behind h2').textContent()).toBe(name)
  })

  test('a window of the phases leads to the network of that time', async () => {
    const page = await open('/measures/phases?timeWindow=months')
    const last = page.locator('.measure-table tbody tr').last().locator('td a').first()
    const middle = Date.parse(`${await last.textContent()} UTC`)
    await last.click()
    await page.locator('.time-slider output').waitFor()
    const dates = await page.locator('.time-slider output').textContent()
    const [start, stop] = dates!
      .split(' · ')[0]!
      .split(' to ')
      .map((day) => Date.parse(`${day} UTC`))
    expect(middle).toBeGreaterThanOrEqual(start!)
    expect(middle).toBeLessThanOrEqual(stop! + 86_400_000)
  })

  test('on a narrow page a picture is that of a column, and nothing of it is out of sight', async () => {
    const page = await open('/measures/frequencies', 390)
    const outside = `(() => {
      const { left, right, width } = document.querySelector('.served-picture img').getBoundingClientRect()
      return { left: left < 0, right: right > innerWidth, wide: width > 300, page: document.documentElement.scrollWidth > innerWidth }
    })()`
    expect(await page.evaluate(outside)).toEqual({ left: false, right: false, wide: true, page: false })
  })
})
