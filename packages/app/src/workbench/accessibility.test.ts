import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../api/testing/held-debate.ts'
import { violations } from './testing/axe.ts'
import { chromiumPath, type Page } from './testing/browser.ts'
import { type ServedDebate, serveDebate, shown } from './testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn(
    'The tests for people with other needs did not run: no Chromium (sh scripts/install-chromium.sh).',
  )
}

/** What opens on a page: how one gets there by key or press, and what shows that it is there. */
const OPENED: readonly (readonly [string, string, (page: Page) => Promise<void>, string])[] = [
  ['keys and signs', '/documents', (page) => page.keyboard.press('?'), '[role=dialog]'],
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

const TRIED = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const

describe.skipIf(chromiumPath === undefined)('for people with other needs', () => {
  let debate: ServedDebate
  /** A window for each language; what a test turned in it, it turns back. */
  const windows = new Map<string, Page>()

  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
    for (const locale of ['en-GB', 'de-DE'])
      windows.set(locale, (await debate.open('/documents', { ...TRIED, locale })).page)
  })

  afterAll(() => debate?.close())

  async function visit(path: string, locale = 'en-GB'): Promise<Page> {
    const page = windows.get(locale)
    if (page === undefined) throw new Error(`There is no window in ${locale}.`)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize(TRIED.viewport)
    await page.goto(debate.url + path)
    await shown(page)
    return page
  }

  describe.each(['en-GB', 'de-DE'])('in %s', (locale) => {
    test.each(OPENED)('axe finds nothing in %s', async (_, path, opens, there) => {
      const page = await visit(path, locale)
      if (path.includes('statement=')) await page.locator('.card.hand').waitFor()
      await opens(page)
      await page.locator(there).first().waitFor()
      // An open list of choices hides the rest of the page from screen readers until it closes.
      const within = there === '[role=option]' ? ['.picks', '.card.hand .field-row'] : undefined
      expect(await violations(page, within)).toEqual([])
    })
  })

  test('the browser’s language is spoken, and another one that is chosen stays chosen', async () => {
    const { page } = await debate.open('/documents/999', { ...TRIED, locale: 'de-AT' })
    expect(await page.locator('.state p').first().textContent()).toBe(
      'Dokument 999: nicht in diesem Datenbestand. Die Nummer noch einmal nachsehen.',
    )
    await page.goto(`${debate.url}/documents`)
    await shown(page)
    expect(await page.evaluate('document.documentElement.lang')).toBe('de')
    expect(await page.locator('h1').textContent()).toBe('Dokumente')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor()
    await page.goto(`${debate.url}/statements`)
    await shown(page)
    expect(await page.locator('h1').textContent()).toBe('Statements')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    await page.context().close()
  })

  test('who asks for less motion gets none', async () => {
    const page = await visit('/documents/1?statement=2')
    const moving = `[...document.querySelectorAll('*')].filter((e) => {
      const { transitionDuration, animationName } = getComputedStyle(e)
      return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
    }).length`
    expect(await page.evaluate(moving)).toBe(0)
  })

  test('single keys can be turned off, and stay off', async () => {
    const page = await visit('/documents/1')
    await page.keyboard.press('?')
    await page.getByRole('checkbox').click()
    await page.keyboard.press('Escape')
    await page.locator('[role=dialog]').waitFor({ state: 'detached' })
    await visit('/documents/1')
    for (const key of ['j', '?', 'g', 's']) await page.keyboard.press(key)
    expect(await page.locator('[role=dialog]').count()).toBe(0)
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('BODY')
    expect(page.url()).toContain('/documents/1')
    await page.evaluate('localStorage.clear()')
  })

  test('by Tab alone what has the focus shows it, and nothing lies over it', async () => {
    const faults: string[] = []
    for (const path of ['/documents', '/documents/1?statement=2', '/statements', '/positions', '/actors/2']) {
      const page = await visit(path)
      await page.setViewportSize({ width: 1280, height: 620 })
      for (let stop = 0; stop < 45; stop++) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate<string | null>(FOCUS_FAULT)
        if (fault !== null) faults.push(`${path}, stop ${stop}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
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
    const { documents } = await debate.post<{ documents: { id: number }[] }>('documents', asked)
    const page = await visit(`/documents/${documents[0]?.id}`)
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
  })

  test('a stance is never said by colour alone', async () => {
    const page = await visit('/documents/1')
    const unsigned = `[...document.querySelectorAll('.mark.content[class*=sign-]')]
      .filter((e) => !/[▲▼◆]/.test(getComputedStyle(e, '::before').content) && !e.matches('.sign-unset')).length`
    expect(await page.evaluate(unsigned)).toBe(0)
    expect(await page.locator('.mark[class*=sign-]').count()).toBeGreaterThan(5)
    expect(await page.locator('.card:not(:has(svg.shape))').count()).toBe(0)
    await visit('/positions')
    expect(await page.locator('.matrix .pos:not(:has(svg.shape))').count()).toBe(0)
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
