import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArgumentsAnswer } from '../api/contract/arguments.ts'
import type { BalanceAnswer } from '../api/contract/balances.ts'
import type { ContradictionAnswer } from '../api/contract/contradictions.ts'
import type { ForecastPageAnswer } from '../api/contract/forecasts.ts'
import type { ItemPageAnswer } from '../api/contract/items.ts'
import type { MatterAnswer } from '../api/contract/matters.ts'
import type { ClaimAnswer } from '../api/contract/sourcing.ts'
import { makeRecord } from '../record/testing/make-record.ts'
import { analyses } from './frame/rooms.ts'
import { violations } from './testing/axe.ts'
import { chromiumPath, faults, type Page, pressTogether } from './testing/browser.ts'
import { keepExampleDebate } from './testing/example-debate.ts'
import { type ServedDebate, serveDebate } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('Nobody walked through the example debate: no Chromium (sh scripts/install-chromium.sh).')
}

const FOCAL = 'CTRY-US|CTRY-UA|WS-ATACMS'
const MATTER = `/matters?matter=${encodeURIComponent(FOCAL)}`

/** What a person does who looks at all that the example debate adds up to, in one browser. */
describe.skipIf(chromiumPath === undefined)('a walk through the example debate', () => {
  let debate: ServedDebate
  let page: Page
  let heard: string[]

  beforeAll(async () => {
    debate = await serveDebate((record) => makeRecord(record, keepExampleDebate))
    ;({ page, heard } = await debate.open('/documents', { locale: 'en-GB', reducedMotion: 'reduce' }))
  })

  afterAll(() => debate?.close())

  async function visit(path: string): Promise<void> {
    await page.goto(debate.url + path)
    await settled()
  }

  async function settled(): Promise<void> {
    await page.locator('h1').first().waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
  }

  /** By axe light and dark, by what a screen reader needs, and by width. */
  async function faultsHere(): Promise<string[]> {
    const found = [...(await faults(page)), ...(await violations(page))]
    const width = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    return width > 0 ? [...found, `${width} pixels too wide`] : found
  }

  test('every analysis is a key away, has sentences behind it, and no fault, wide and narrow', async () => {
    const found: string[] = []
    const head = () => page.locator('h1').first().textContent()
    for (const { to, key } of analyses) {
      const before = await head()
      await pressTogether(page, 'g', key)
      await page.waitForURL((url) => url.pathname.startsWith(to))
      await expect.poll(head).not.toBe(before)
      await settled()
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        found.push(...(await faultsHere()).map((fault) => `${to} at ${width}: ${fault}`))
      }
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    expect(found).toEqual([])
    expect(heard).toEqual([])
  })

  test('a matter stands on its two time lines: what was secret is not known before it was confirmed', async () => {
    const path = `matters?knownOn=2024-03-01`
    const [then, now] = await Promise.all([
      debate.get<MatterAnswer[]>(path),
      debate.get<MatterAnswer[]>('matters'),
    ])
    const statesOf = (matters: readonly MatterAnswer[]) => {
      const matter = matters.find(({ key }) => key === FOCAL)
      return matter === undefined ? [] : [...matter.requests, ...matter.states, ...matter.denied]
    }
    await visit(MATTER)
    expect(await page.locator('.drawing a').count()).toBe(statesOf(now).length)
    expect(await faultsHere()).toEqual([])
    await page.locator('.days input').first().fill('2024-03-01')
    await page.waitForURL((url) => url.searchParams.get('knownOn') === '2024-03-01')
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.drawing a').count()).toBe(statesOf(then).length)
    expect(statesOf(then).length).toBeLessThan(statesOf(now).length)
    // A mark leads to its sentence, by key as well.
    await page.locator('.drawing a').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.card.hand').waitFor()
    expect(heard).toEqual([])
  })

  test('a balance says what follows by each reading, and leads to its figures', async () => {
    const [balance] = (await debate.get<BalanceAnswer[]>('balances')).filter(({ left }) => left.length > 1)
    if (balance === undefined) throw new Error('The example debate has a balance with two readings.')
    await visit(`/balances?item=${encodeURIComponent(balance.item.id)}`)
    const words = (await page.locator('.balance').textContent()) ?? ''
    expect(words).toContain('The texts prove no single figure, only bounds.')
    expect(words).toContain('If “more” is more than the number before it')
    for (const { sentence } of balance.figures) expect(words).toContain(sentence)
    expect(await faultsHere()).toEqual([])
    await page.locator('.balance-figures a').first().click()
    await page.locator('.card.hand').waitFor()
  })

  test('a contradiction shows both sides, and a person says what it is, with a reason that stays', async () => {
    const all = await debate.get<ContradictionAnswer[]>('contradictions')
    await visit('/contradictions')
    expect(await page.locator('.pair').count()).toBe(all.length)
    expect(await page.locator('.pair .side-of').count()).toBe(2 * all.length)
    const first = page.locator('.pair').first()
    await first.locator('summary', { hasText: 'Mark it' }).click()
    await first.locator('select').selectOption('explained')
    await first.locator('.marking input').fill('they speak of two years')
    await first.locator('.marking button').click()
    await first.getByText('they speak of two years').waitFor()
    expect(await faultsHere()).toEqual([])
    await visit('/contradictions')
    await page.getByText('they speak of two years').waitFor()
    await page.getByRole('button', { name: 'Take the mark back' }).click()
    await page.getByText('they speak of two years').waitFor({ state: 'detached' })
    expect(heard).toEqual([])
  })

  test('a forecast has its range, what came of it and its score, and leads to its sentence', async () => {
    const { items } = await debate.get<ForecastPageAnswer>('forecasts')
    const scored = items.find(({ score }) => score.brier !== null)
    if (scored === undefined)
      throw new Error('The example debate has a forecast that was resolved and scored.')
    await visit('/forecasts')
    const entry = page.locator(`[data-forecast="${scored.id}"]`)
    expect(await entry.locator('h2').textContent()).toBe(scored.event)
    expect(await entry.locator('.brier').count()).toBe(1)
    await entry.locator('.reports a').first().click()
    await page.locator('.card.hand').waitFor()
    expect(heard).toEqual([])
  })

  test('reasons, an item and the sources of a claim rest on sentences', async () => {
    const [argued, item, claim] = await Promise.all([
      debate.get<ArgumentsAnswer>('arguments'),
      debate.get<ItemPageAnswer>('items/page?name=WS-ATACMS'),
      debate.get<ClaimAnswer>(`sourcing?matter=${encodeURIComponent(FOCAL)}`),
    ])
    const used = argued.reasons.filter(({ uses }) => uses.length > 0)
    expect(used.length).toBeGreaterThanOrEqual(3)
    for (const [path, expected] of [
      ['/arguments', used.map(({ label }) => label)],
      ['/items?name=WS-ATACMS', [item.item.name, 'Lockheed Martin']],
      [
        `/sourcing?matter=${encodeURIComponent(FOCAL)}`,
        claim.sources.flatMap(({ kind, name }) => (kind === null ? [] : name)),
      ],
    ] as const) {
      await visit(path)
      const words = (await page.locator('main').textContent()) ?? ''
      for (const word of expected) expect(words, path).toContain(word)
      expect(await faultsHere(), path).toEqual([])
      await page.locator('.reports a').first().click()
      await page.locator('.card.hand').waitFor()
    }
    expect(heard).toEqual([])
  })

  test('each picture can be taken away, with what was asked inside', async () => {
    const pictured = [MATTER, '/balances', '/contradictions', '/arguments', '/forecasts?status=open']
    for (const path of pictured) {
      await visit(path)
      const address = await page.locator('.take-away a', { hasText: 'SVG' }).getAttribute('href')
      const svg = await (await fetch(debate.url + address)).text()
      expect(svg, path).toContain('query: everything')
    }
    for (const path of [
      ...pictured,
      '/items',
      '/items?name=WS-ATACMS',
      '/sourcing',
      '/sourcing?statement=1',
    ]) {
      await visit(path)
      for (const format of ['CSV', 'JSON']) {
        const data = await page.locator('.take-away a', { hasText: format }).getAttribute('href')
        expect((await fetch(debate.url + data)).status, `${format} of ${path}`).toBe(200)
      }
    }
  })
})
