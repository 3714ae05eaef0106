import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layDownSmallDebate } from '../../api/testing/held-debate.ts'
import { chromiumPath, type Page } from '../testing/browser.ts'
import { type ServedDebate, serveDebate, shown } from '../testing/served-debate.ts'

if (chromiumPath === undefined) {
  console.warn('Nobody looked at the network: no Chromium (sh scripts/install-chromium.sh).')
}

const MONTHS = '/network?timeWindow=months&windowSize=2'

describe.skipIf(chromiumPath === undefined)('the network', () => {
  let debate: ServedDebate
  beforeAll(async () => {
    debate = await serveDebate(layDownSmallDebate)
  })
  afterAll(() => debate?.close())

  const open = async (path: string): Promise<Page> => {
    const { page } = await debate.visit(path)
    await page.locator('.network-box[data-painted]').waitFor()
    return page
  }
  const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

  test('a tie taken in hand, by key, shows the sentences behind it, and the address keeps it', async () => {
    const page = await open('/network')
    const tie = page.locator('.network-lists [aria-labelledby="strongest"] button').first()
    await tie.focus()
    await page.keyboard.press('Enter')
    await page.locator('.behind .reports li').first().waitFor()
    const { a, b } = address(page)
    expect(await page.locator('#behind-head').textContent()).toBe(`${a} – ${b}`)
    const { total, reports } = await debate.get<{ total: number; reports: object[] }>(
      `networks/statements?${new URLSearchParams({ variable1: 'actor', networkType: 'onemode', qualifierAggregation: 'subtract', a: a!, b: b! })}`,
    )
    expect(reports).toHaveLength(total)
    expect(await page.locator('.behind').textContent()).toContain(`${total} statement`)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(address(page)).toEqual({})
  })

  test('a node is clicked where it stands', async () => {
    const page = await open('/network')
    const box = await page.locator('.network-box').boundingBox()
    // Where a node is, the pointer says so.
    const at = await page.evaluate<{ x: number; y: number } | null>(`(async () => {
      const box = document.querySelector('.network-box')
      const { left, top, width, height } = box.getBoundingClientRect()
      for (let y = 30; y < height - 30; y += 6) for (let x = 30; x < width - 30; x += 6) {
        const at = { clientX: left + x, clientY: top + y, bubbles: true }
        box.querySelector('.sigma-mouse').dispatchEvent(new MouseEvent('mousemove', at))
        if (box.classList.contains('over')) return { x, y }
      }
      return null
    })()`)
    expect(at).not.toBeNull()
    await page.mouse.click(box!.x + at!.x, box!.y + at!.y)
    await page.locator('.behind .reports li').first().waitFor()
    expect(address(page).a).not.toBe('')
  })

  test('the slider goes from window to window by the arrow keys', async () => {
    const page = await open(MONTHS)
    await page.locator('.time-slider input').focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**slice=2**')
    const dates = await page.locator('.time-slider output').textContent()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => !url.search.includes('slice'))
    expect(await page.locator('.time-slider output').textContent()).not.toBe(dates)
  })

  test('without WebGL the server’s picture stands there', async () => {
    const { page, heard } = await debate.open('/documents')
    await page.addInitScript(`const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /webgl/.test(kind) ? null : real.call(this, kind, ...rest)
      }`)
    await page.goto(`${debate.url}/network`)
    await shown(page)
    await page.locator('.served-picture img').waitFor()
    const drawn = `(async () => {
      const image = document.querySelector('.served-picture img')
      await image.decode()
      return image.naturalWidth > 100
    })()`
    expect(await page.evaluate(drawn)).toBe(true)
    expect(heard).toEqual([])
    await page.context().close()
  })

  test('where there is nothing, one line says so and nothing is drawn', async () => {
    const { page } = await debate.visit('/network?from=1999-01-01&to=1999-02-01')
    await page.getByRole('heading', { name: 'Nothing to show' }).waitFor()
    expect(await page.locator('canvas, .served-picture').count()).toBe(0)
  })

  test('a set of one’s own is weighed against all other concepts', async () => {
    const { page, heard } = await debate.visit('/measures/backbone')
    await page.getByText('A set of your own').click()
    await page.locator('.own-set input').first().check()
    await page.getByRole('heading', { name: 'Evaluation' }).waitFor()
    const own = await page.locator('.own-set li').first().textContent()
    const cells = await page.locator('.measure-table tbody tr').first().locator('td').allTextContents()
    expect(cells.slice(0, 2).map((cell) => cell.trim())).toEqual(['backbone', own?.trim()])
    await page.getByRole('button', { name: 'Empty the set' }).click()
    await page.getByRole('heading', { name: 'Backbone', level: 2 }).waitFor()
    expect(heard).toEqual([])
  })

  test('a measure that takes long is stopped, and computed when asked again', async () => {
    const { page } = await debate.visit('/documents')
    let held = true
    await page.route('**/api/polarisation?**', async (route) => {
      while (held) await new Promise((go) => setTimeout(go, 50))
      await route.continue().catch(() => {})
    })
    await page.goto(`${debate.url}/measures/polarisation`)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('heading', { name: 'This was stopped' }).waitFor()
    held = false
    await page.getByRole('button', { name: 'Compute it' }).click()
    await page.locator('.measure-table').first().waitFor()
  })
})
